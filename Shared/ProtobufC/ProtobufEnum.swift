/// An enum of a proto; numbers that this build has no name for are kept.
package protocol ProtobufEnum: Hashable, Sendable, CaseIterable where AllCases == [Self] {
  /// The first value, which is the default.
  init()
  init(rawValue: Int32)
  var rawValue: Int32 { get }
  /// Names as the proto has them, in the order of `allCases`.
  static var protobufNames: [String] { get }
}

extension ProtobufEnum {
  /// The name in the proto, or the number where it has none.
  package var name: String {
    guard let index = Self.allCases.firstIndex(of: self) else { return "\(rawValue)" }
    return Self.protobufNames[index]
  }

  /// The value with a name of the proto; `nil` when there is none.
  package init?(name: String) {
    guard let index = Self.protobufNames.firstIndex(of: name) else { return nil }
    self = Self.allCases[index]
  }
}
