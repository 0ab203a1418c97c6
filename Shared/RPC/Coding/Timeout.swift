/// The `grpc-timeout` header: up to eight digits and a unit.
///
/// Source: "Timeout" in https://github.com/grpc/grpc/blob/v1.62.0/doc/PROTOCOL-HTTP2.md
package enum Timeout {
  /// `nil` when the text is not a timeout.
  package static func parse(_ text: some Collection<UInt8>) -> Duration? {
    guard text.count >= 2, text.count <= 9 else { return nil }
    var value: Int64 = 0
    for digit in text.dropLast() {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int64(digit - 0x30)
    }
    switch text[text.index(text.startIndex, offsetBy: text.count - 1)] {
    case UInt8(ascii: "H"): return .seconds(value * 3600)
    case UInt8(ascii: "M"): return .seconds(value * 60)
    case UInt8(ascii: "S"): return .seconds(value)
    case UInt8(ascii: "m"): return .milliseconds(value)
    case UInt8(ascii: "u"): return .microseconds(value)
    case UInt8(ascii: "n"): return .nanoseconds(value)
    default: return nil
    }
  }

  /// The finest unit in which the duration fits, rounded up; a negative one is `1n`, as zero is
  /// not a positive integer.
  package static func format(_ duration: Duration) -> String {
    let limit: Int64 = 99_999_999
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0, attoseconds >= 0, seconds > 0 || attoseconds > 0 else { return "1n" }
    if seconds == 0 || seconds <= limit / 1_000 {
      let units: [(Int64, String)] = [(1_000_000_000, "n"), (1_000_000, "u"), (1_000, "m")]
      for (perSecond, unit) in units {
        let step = 1_000_000_000_000_000_000 / perSecond
        let fraction = attoseconds / step + (attoseconds % step > 0 ? 1 : 0)
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: perSecond)
        if !overflow, whole + fraction <= limit { return "\(max(1, whole + fraction))\(unit)" }
      }
    }
    let rounded = seconds + (attoseconds > 0 ? 1 : 0)
    if rounded <= limit { return "\(rounded)S" }
    let minutes = (rounded + 59) / 60
    if minutes <= limit { return "\(minutes)M" }
    return "\(min(limit, (rounded + 3599) / 3600))H"
  }
}
