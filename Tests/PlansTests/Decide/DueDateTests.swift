import Messages
import Plans
import ProtobufC
import Testing

@Suite("Due dates")
struct DueDateTests {
  let scenario: Scenario

  init() throws { scenario = try .small() }

  func move(_ due: String, _ reason: String = "Waiting for the new system") -> MoveDueDateRequest {
    .with {
      $0.actionID = scenario.action.id
      $0.due = due
      $0.reason = reason
    }
  }

  @Test("A due date is kept as written, with its meaning beside it")
  func asWritten() {
    #expect(scenario.action.due?.text == "Sep-26")
    #expect(scenario.action.due?.meaning == .month)
    #expect(
      scenario.action.due?.dueBy
        == CalendarDate.with { ($0.year, $0.month, $0.day) = (2026, 9, 30) }
    )
  }

  @Test("Moving a due date needs a reason")
  func reason() {
    #expect(scenario.refusedFields(move("Dec-26", "  ")) == ["reason"])
  }

  @Test("Moving a due date keeps the original and every move")
  func original() throws {
    var scenario = scenario
    try scenario.run(move("Dec-26"))
    try scenario.run(move("31 March 2027", "A second delay"))
    #expect(scenario.action.originalDue?.text == "Sep-26")
    #expect(scenario.action.due?.text == "31 March 2027")
    #expect(
      scenario.action.dueMoves.map(\.reason) == ["Waiting for the new system", "A second delay"]
    )
    #expect(scenario.action.dueMoves.map { $0.from?.text } == ["Sep-26", "Dec-26"])
  }

  @Test("A day that the calendar doesn't have is refused with the reason")
  func impossibleDay() throws {
    guard case .invalid(let violations) = scenario.refusal(move("31/02/2017")) else {
      Issue.record("it was taken")
      return
    }
    #expect(violations.map(\.field) == ["due"])
    #expect(violations[0].found.contains("31/02/2017"))
    #expect(violations[0].found.contains("28 days"))
  }

  @Test("Moving a due date to where it is records nothing")
  func same() throws {
    var scenario = scenario
    #expect(try scenario.run(move("Sep-26")).isEmpty)
  }

  @Test("The objective's owner moves a date, the action's lead does not")
  func whoMoves() {
    #expect(scenario.refusal(move("Dec-26"), by: Scenario.owner) == nil)
    #expect(scenario.refusal(move("Dec-26"), by: Scenario.lead) != nil)
    #expect(scenario.refusal(move("Dec-26"), by: Scenario.stranger) != nil)
  }

  @Test("Revising an action leaves its due date, ratings and updates alone")
  func reviseKeeps() throws {
    var scenario = scenario
    try scenario.run(scenario.rating("Green"))
    var action = scenario.action
    action.text = "Place two qualified managers at the front door"
    action.due = .with { $0.text = "Dec-30" }
    action.ratings = []
    try scenario.run(ReviseActionRequest.with { $0.action = action })
    #expect(scenario.action.text == "Place two qualified managers at the front door")
    #expect(scenario.action.due?.text == "Sep-26")
    #expect(scenario.action.ratings.map(\.word) == ["Green"])
    #expect(scenario.state.history[action.id]?.last?.changes.map(\.field) == ["text"])
  }
}
