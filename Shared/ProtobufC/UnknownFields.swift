/// Fields that this build has no name for, in wire form.
package struct UnknownFields: Hashable, Sendable {
  // `nil` for none, as in nearly every message: even an empty array is counted at every copy.
  private let storage: [UInt8]?

  /// Tags and values one after the other; only the codec makes them, so they are always whole.
  var bytes: [UInt8] { storage ?? [] }

  package var isEmpty: Bool { storage == nil }

  package init() {
    storage = nil
  }

  init(bytes: [UInt8]) {
    storage = bytes.isEmpty ? nil : bytes
  }
}
