import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Filters and form periods")
struct FilterTests {
  private let today = CalendarDate(2026, 11, 21)

  private func action(
    _ ref: String,
    late: Int32 = 0,
    done: Bool = false,
    due: CalendarDate? = nil
  )
    -> ActionSummary
  {
    .with {
      ($0.ref, $0.daysLate, $0.done, $0.text) = (ref, late, done, "Write the guidance")
      $0.leads = ["Principal social worker"]
      if let due { $0.due = .with { $0.dueBy = due } }
    }
  }

  @Test(
    "A filter lives in the address",
    arguments: [
      ("overdue", ["a"]), ("done", ["b"]), ("due-soon", ["c"]), ("undated", ["a", "b", "d"]),
      ("open", ["a", "c", "d"]), ("nonsense", ["a", "b", "c", "d"]),
    ]
  )
  func statuses(status: String, refs: [String]) {
    let filter = ActionFilter(query: [("status", status)])
    let actions = [
      action("a", late: 4), action("b", done: true),
      action("c", due: CalendarDate(2026, 12, 19)), action("d"),
    ]
    #expect(actions.filter { filter.admits($0, today: today) }.map(\.ref) == refs)
  }

  @Test("Words are looked for in any order and case")
  func search() {
    #expect(ActionFilter(query: [("search", "GUIDANCE write")]).admits(action("a"), today: today))
    #expect(!ActionFilter(query: [("search", "audit")]).admits(action("a"), today: today))
  }

  @Test("The longest overdue comes first, what is done last")
  func sorting() {
    let filter = ActionFilter(query: [("sort", "late")])
    let sorted = filter.sorted([
      action("a", done: true), action("b", late: 3), action("c", late: 90), action("d"),
    ])
    #expect(sorted.map(\.ref) == ["c", "b", "d", "a"])
  }

  @Test("The next period of a measure is offered first")
  func periods() {
    let monthly = ReadingPeriods(.monthly, latest: CalendarDate(2026, 9, 30), today: today)
    #expect(monthly.next?.field == "2026-10-01/2026-10-31/October 2026")
    #expect(monthly.all.first?.label == "November 2026")
    let quarterly = ReadingPeriods(.quarterly, latest: CalendarDate(2026, 6, 30), today: today)
    #expect(quarterly.next?.field == "2026-07-01/2026-09-30/July 2026 to September 2026")
    #expect(quarterly.all.count == 16)
    let fresh = ReadingPeriods(.monthly, latest: nil, today: today)
    #expect(fresh.next?.label == "October 2026")
  }
}
