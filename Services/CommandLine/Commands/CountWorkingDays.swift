import ArgumentParser
import Figures
import Foundation

/// Counts working days as timescales for children do.
struct CountWorkingDays: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "working-days",
    abstract: "Count working days between two days, or find the day by which so many have passed.",
    discussion: """
      Working days skip weekends and England's bank holidays; the day of the event is day 0. The \
      list of bank holidays ships with the program. To bring it up to date, save \
      https://www.gov.uk/bank-holidays.json as bank-holidays.json in the data folder, or name it \
      with --holidays.
      """
  )

  @Option(help: "The day of the event, such as 2026-05-01.")
  var from: String

  @Option(help: "How many working days, such as 45.")
  var days: Int?

  @Option(help: "Count up to and including this day.")
  var to: String?

  @Option(help: "The file of bank holidays that gov.uk publishes.", completion: .file())
  var holidays: String?

  @OptionGroup var system: SystemOptions

  private static let mostDays = 10_000

  func validate() throws {
    guard (days == nil) != (to == nil) else {
      throw ValidationError("say either --days or --to")
    }
    if let days, !(0...Self.mostDays).contains(days) {
      throw ValidationError("--days is \(days); it takes 0 to \(Self.mostDays)")
    }
  }

  func run() async throws {
    let (calendar, source) = try calendar()
    let start = try Self.day(from, option: "--from")
    let end: CalendarDay
    if let days {
      end = calendar.day(days, after: start)
      Terminal.say("\(days) working days after \(start.display): \(end.display)")
    } else {
      end = try Self.day(to ?? "", option: "--to")
      let count = calendar.count(from: start, to: end)
      Terminal.say("\(start.display) to \(end.display): \(count) working days")
    }
    let years = Set([start.year, end.year]).sorted().filter { !calendar.isPublished(year: $0) }
    if !years.isEmpty {
      let words = years.map { "\($0)" }.joined(separator: ", ")
      Terminal.note("The bank holidays of \(words) are not in \(source); they follow the rules.")
    }
  }

  /// The calendar and where its bank holidays are from.
  private func calendar() throws -> (WorkingDays, String) {
    let kept = system.installation.dataFolder.appending(path: "bank-holidays.json")
    let file = holidays.map { URL(fileURLWithPath: $0) } ?? kept
    let data = FileManager.default.contents(atPath: file.path)
    if holidays != nil, data == nil { throw CommandFailure("\(file.path) can't be read") }
    guard let data else { return (.england, "the list that ships with the program") }
    do {
      return (try WorkingDays(govUK: Array(data)), file.path)
    } catch {
      throw CommandFailure(
        "\(file.path) is not the file of https://www.gov.uk/bank-holidays.json: \(error)"
      )
    }
  }

  private static func day(_ text: String, option: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw CommandFailure("\(option) is \"\(text)\"; it takes a day such as 2026-03-31")
    }
    return day
  }
}
