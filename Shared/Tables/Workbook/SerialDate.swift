/// A date as a workbook stores it: days since the end of 1899 (or since 1904), with the time as the
/// fraction.
///
/// Excel counts 29 February 1900, which never was; dates before March 1900 are one day off, which
/// no plan holds.
struct SerialDate {
  var year: Int
  var month: Int
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int
  /// 0 is Sunday.
  var weekday: Int

  init?(_ serial: Double, is1904: Bool) {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    var days = Int(serial)
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds >= 86_400 {
      seconds = 0
      days += 1
    }
    // Days from 1970-01-01, by Howard Hinnant's civil-from-days.
    let z = (is1904 ? days - 24_107 : days - 25_569) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = seconds / 3600
    minute = seconds / 60 % 60
    second = seconds % 60
    weekday = ((z - 719_468 + 4) % 7 + 7) % 7
  }
}
