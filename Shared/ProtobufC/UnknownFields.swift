/// Fields that this build has no name for, in wire form.
package struct UnknownFields: Hashable, Sendable {
  /// Tags and values one after the other; only the codec makes them, so they are always whole.
  let bytes: [UInt8]

  package var isEmpty: Bool { bytes.isEmpty }

  package init() {
    bytes = []
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }
}
