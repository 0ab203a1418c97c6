import Foundation

extension WorkingDays {
  /// The shipped list brought up to date with the file that gov.uk publishes at
  /// https://www.gov.uk/bank-holidays.json.
  ///
  /// Years that the file covers in full (it must hold New Year and Christmas) replace the shipped
  /// ones.
  ///
  /// - Throws: A decoding error when the file is not of that shape.
  package init(govUK file: [UInt8]) throws {
    struct Division: Decodable {
      struct Event: Decodable { let date: String }
      let events: [Event]
    }
    let divisions = try JSONDecoder().decode([String: Division].self, from: Data(file))
    let listed = Set(
      (divisions["england-and-wales"]?.events ?? []).compactMap { CalendarDay(iso: $0.date) }
    )
    let complete = Dictionary(grouping: listed, by: \.year).filter { _, days in
      days.contains { $0.month == 1 } && days.contains { $0.month == 12 }
    }
    var holidays = BankHolidays.shipped.filter { complete[$0.year] == nil }
    for days in complete.values { holidays.formUnion(days) }
    var last = BankHolidays.years.upperBound
    while complete[last + 1] != nil { last += 1 }
    self.init(holidays: holidays, years: BankHolidays.years.lowerBound...last)
  }
}
