import Messages
import ProtobufC

extension InteropPayload {
  /// So many zeros.
  static func zeros(_ count: Int) -> InteropPayload {
    .with { $0.body = [UInt8](repeating: 0, count: count) }
  }

  /// So many octets, all of them zero.
  func isZeros(_ count: Int) -> Bool {
    body == [UInt8](repeating: 0, count: count)
  }
}

extension InteropBoolValue {
  static func of(_ value: Bool) -> InteropBoolValue { .with { $0.value = value } }
}
