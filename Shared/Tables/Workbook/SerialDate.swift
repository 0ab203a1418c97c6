import CivilDates

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
    let daysSince1970 = is1904 ? days - 24_107 : days - 25_569
    let date = CivilDate(daysSince1970: daysSince1970)
    year = date.year
    month = date.month
    day = date.day
    hour = seconds / 3600
    minute = seconds / 60 % 60
    second = seconds % 60
    weekday = (CivilDate.weekday(daysSince1970: daysSince1970) + 1) % 7
  }
}
