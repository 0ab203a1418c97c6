package import Ledger
package import Messages

extension Instant {
  /// The moment of a message, rounded down to the millisecond; `nil` when it lies outside the
  /// years 1 to 9999 or its nanoseconds outside 0 to 999,999,999.
  package init?(_ timestamp: ProtobufTimestamp) {
    guard (-62_135_596_800...253_402_300_799).contains(timestamp.seconds),
      (0...999_999_999).contains(timestamp.nanos)
    else { return nil }
    self.init(
      millisecondsSince1970: timestamp.seconds * 1000 + Int64(timestamp.nanos / 1_000_000)
    )
  }
}

extension ProtobufTimestamp {
  package init(_ instant: Instant) {
    self.init()
    let (seconds, rest) = instant.millisecondsSince1970.quotientAndRemainder(dividingBy: 1000)
    self.seconds = rest < 0 ? seconds - 1 : seconds
    nanos = Int32(rest < 0 ? rest + 1000 : rest) * 1_000_000
  }
}
