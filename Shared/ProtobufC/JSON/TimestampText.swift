import CivilDates

/// `google.protobuf.Timestamp` as text: RFC 3339 in UTC, with 0, 3, 6 or 9 digits of a second.
enum TimestampText {
  /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  static func format(seconds: Int64, nanos: Int32) -> String? {
    guard range.contains(seconds), (0..<1_000_000_000).contains(nanos) else { return nil }
    let (days, time) = CivilDate.split(seconds, perDay: 86400)
    let date = CivilDate(daysSince1970: days)
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2) + "T"
      + padded(time / 3600, 2) + ":" + padded(time / 60 % 60, 2) + ":" + padded(time % 60, 2)
      + fraction(nanos) + "Z"
  }

  /// `nil` for anything else than a date and time with its zone.
  static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"),
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]),
      let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]),
      let minute = number(bytes[14..<16]), let second = number(bytes[17..<19]),
      year >= 1, hour < 24, minute < 60, second < 60
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.exists else { return nil }
    var rest = bytes[19...]
    guard let nanos = takeFraction(&rest), let offset = zone(rest) else { return nil }
    let seconds =
      Int64(date.daysSince1970) * 86400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset)
    guard range.contains(seconds) else { return nil }
    return (seconds, nanos)
  }

  /// `.5` and the like off the front; 0 where there is none.
  static func takeFraction(_ rest: inout ArraySlice<UInt8>) -> Int32? {
    guard rest.first == UInt8(ascii: ".") else { return 0 }
    let digits = rest.dropFirst().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...9).contains(digits.count), var nanos = number(digits) else { return nil }
    for _ in digits.count..<9 { nanos *= 10 }
    rest = rest.dropFirst(digits.count + 1)
    return Int32(nanos)
  }

  static func fraction(_ nanos: Int32) -> String {
    let nanos = Int(nanos)
    if nanos == 0 { return "" }
    if nanos % 1_000_000 == 0 { return "." + padded(nanos / 1_000_000, 3) }
    if nanos % 1000 == 0 { return "." + padded(nanos / 1000, 6) }
    return "." + padded(nanos, 9)
  }

  private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
    if Array(text) == [UInt8(ascii: "Z")] { return 0 }
    guard text.count == 6, let sign = text.first,
      [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(sign),
      text[text.startIndex + 3] == UInt8(ascii: ":"),
      let hours = number(text.dropFirst().prefix(2)), let minutes = number(text.suffix(2)),
      hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}

/// `google.protobuf.Duration` as text: seconds with 0, 3, 6 or 9 digits after the point, and "s".
package enum DurationText {
  private static let limit: Int64 = 315_576_000_000

  static func format(seconds: Int64, nanos: Int32) -> String? {
    guard (-limit...limit).contains(seconds), abs(Int64(nanos)) < 1_000_000_000,
      seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(abs(seconds))\(TimestampText.fraction(abs(nanos)))s"
  }

  /// Both of one sign; `nil` when the text is no duration, or longer than 10,000 years.
  package static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
    guard text.utf8.last == UInt8(ascii: "s") else { return nil }
    var rest = Array(text.utf8.dropLast())[...]
    let sign: Int64 = rest.first == UInt8(ascii: "-") ? -1 : 1
    if sign < 0 { rest = rest.dropFirst() }
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let seconds = Int64(String(decoding: digits, as: UTF8.self)), seconds <= limit else {
      return nil
    }
    rest = rest.dropFirst(digits.count)
    guard let nanos = TimestampText.takeFraction(&rest), rest.isEmpty else { return nil }
    return (sign * seconds, Int32(sign) * nanos)
  }
}
