import Figures
import Ledger
import Messages
import Plans
import ProtobufC

/// An authority as ten years make it: 400 actions, 120 measures, 60,000 records; the same each time.
///
/// The plan is written in the first month. Then every month brings a reading of each measure,
/// updates, ratings, evidence, moved dates and voices, and every second month a board meeting with
/// its challenges.
struct GrownAuthority {
  /// What one person records at once.
  struct Step {
    var day: CalendarDay
    var actor: String
    var events: [PlansEvent.Event]
  }

  static let records = 60_000
  static let months = 120
  static let sections = 8
  static let objectives = 60
  static let actions = 400
  static let measures = 120
  static let first = CalendarMonth(CalendarDay(daysSince1970: 16_801))  // January 2016
  static let posts = (1...24).map { "Head of service \($0)" }

  let code: String
  var random: Draw
  private var recorded = 0

  /// Authorities with different seeds differ in their figures and words, not in their size.
  init(_ code: String, seed: UInt64) {
    self.code = code
    random = Draw(seed)
  }

  /// The steps of a month, 0 for the first.
  mutating func steps(inMonth number: Int) -> [Step] {
    let month = Self.first.adding(months: number)
    var steps = number == 0 ? beginning(month) : []
    steps += readings(month) + updates(month, number) + ratings(month, number)
    steps += evidence(month, number) + moves(month) + meeting(month, number)
    if number == Self.months - 1 { steps = filled(steps, month) }
    recorded += steps.reduce(0) { $0 + $1.events.count }
    return steps
  }

  /// Brings the number of records to what it should be by some more updates, or fewer.
  private mutating func filled(_ steps: [Step], _ month: CalendarMonth) -> [Step] {
    var steps = steps
    var left = Self.records - recorded - steps.reduce(0) { $0 + $1.events.count }
    var count = 1_000_000
    while left > 0 {
      let events = (0..<min(50, left)).map { _ in
        count += 1
        return update(count, Self.months - 1)
      }
      left -= events.count
      steps.append(Step(day: month.lastDay, actor: "person:lead-9", events: events))
    }
    while left < 0, var last = steps.popLast() {
      let fewer = min(-left, last.events.count)
      last.events.removeLast(fewer)
      left += fewer
      if !last.events.isEmpty { steps.append(last) }
    }
    return steps
  }
}
