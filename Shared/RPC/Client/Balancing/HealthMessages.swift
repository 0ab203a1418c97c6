/// The two messages of `grpc.health.v1` that a channel itself speaks, by hand: generated ones
/// stand above this module.
///
/// Source: https://github.com/grpc/grpc/blob/v1.62.0/src/proto/grpc/health/v1/health.proto
enum HealthMessages {
  static let serving: UInt64 = 1

  /// A `HealthCheckRequest { string service = 1; }`.
  static func request(_ service: String) -> [UInt8] {
    guard !service.isEmpty else { return [] }
    let text = Array(service.utf8)
    return [0x0A] + varint(UInt64(text.count)) + text
  }

  /// The `status = 1` of a `HealthCheckResponse`; `nil` when it is no such message.
  static func status(_ message: [UInt8]) -> UInt64? {
    var status: UInt64 = 0
    var rest = message[...]
    while !rest.isEmpty {
      guard let tag = varint(&rest) else { return nil }
      switch tag & 7 {
      case 0:
        guard let value = varint(&rest) else { return nil }
        if tag >> 3 == 1 { status = value }
      case 1:
        guard rest.count >= 8 else { return nil }
        rest = rest.dropFirst(8)
      case 2:
        guard let count = varint(&rest), count <= UInt64(rest.count) else { return nil }
        rest = rest.dropFirst(Int(count))
      case 5:
        guard rest.count >= 4 else { return nil }
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return status
  }

  static func name(_ status: UInt64) -> String {
    let names = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"]
    return status < UInt64(names.count) ? names[Int(status)] : "\(status)"
  }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var value = value
    var bytes: [UInt8] = []
    while value >= 0x80 {
      bytes.append(UInt8(value & 0x7F) | 0x80)
      value >>= 7
    }
    return bytes + [UInt8(value)]
  }

  private static func varint(_ rest: inout ArraySlice<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }
}
