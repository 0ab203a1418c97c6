/// `google.protobuf.Timestamp` as text: RFC 3339 in UTC, with 0, 3, 6 or 9 digits of a second.
enum TimestampText {
  /// From 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
  private static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  static func format(seconds: Int64, nanos: Int32) -> String? {
    guard range.contains(seconds), (0..<1_000_000_000).contains(nanos) else { return nil }
    let days = seconds >= 0 ? seconds / 86400 : (seconds - 86399) / 86400
    let time = Int(seconds - days * 86400)
    let (year, month, day) = civil(days)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T"
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
      year >= 1, (1...12).contains(month), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = self.days(year, month, day)
    guard day >= 1, civil(days) == (year, month, day) else { return nil }
    var rest = bytes[19...]
    guard let nanos = takeFraction(&rest), let offset = zone(rest) else { return nil }
    let seconds = days * 86400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset)
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

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  // Days since 1970-01-01 and back, in the proleptic Gregorian calendar:
  // http://howardhinnant.github.io/date_algorithms.html

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

/// `google.protobuf.Duration` as text: seconds with 0, 3, 6 or 9 digits after the point, and "s".
enum DurationText {
  private static let limit: Int64 = 315_576_000_000

  static func format(seconds: Int64, nanos: Int32) -> String? {
    guard (-limit...limit).contains(seconds), abs(Int64(nanos)) < 1_000_000_000,
      seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
    else { return nil }
    let sign = seconds < 0 || nanos < 0 ? "-" : ""
    return "\(sign)\(abs(seconds))\(TimestampText.fraction(abs(nanos)))s"
  }

  static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
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
