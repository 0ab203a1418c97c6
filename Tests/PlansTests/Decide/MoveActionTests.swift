import Ledger
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Moving an action to another objective")
struct MoveActionTests {
  var scenario: Scenario
  private let other: String

  init() throws {
    scenario = try .small()
    let section = scenario.state.sections[0].id
    try scenario.run(
      AddObjectiveRequest.with {
        $0.objective = .with {
          ($0.sectionID, $0.ref, $0.title) = (section, "2", "Families know who helps them")
          $0.kind = .recommendation
          $0.ownerRoles = ["Head of service, help"]
        }
      }
    )
    other = scenario.state.objectives[1].id
    let objective = other
    try scenario.run(
      AddActionRequest.with {
        $0.action = .with {
          ($0.objectiveID, $0.ref, $0.text) = (objective, "2.1", "Send each family a letter")
        }
      }
    )
  }

  private func move(_ reason: String, to objective: String? = nil) -> ReviseActionRequest {
    .with {
      var action = scenario.state.actions[0]
      action.objectiveID = objective ?? other
      $0.action = action
      $0.reason = reason
    }
  }

  @Test("It keeps what it is, and stands last in the other objective")
  mutating func moves() throws {
    let before = scenario.state.actions[0]
    try scenario.run(move("It is about families"))
    let state = scenario.state
    #expect(state.actions(of: before.objectiveID).isEmpty)
    #expect(state.actions(of: other).map(\.ref) == ["2.1", "1.1"])
    #expect(state.actions[0].due == before.due)
    let item = try #require(state.history[before.id]?.last)
    #expect(item.reason == "It is about families")
    #expect(item.changes.map(\.field) == ["objective"])
    #expect(
      HistorySentence(item, in: state).text
        == "Objective changed from “1 Decisions at the front door within a day” to "
        + "“2 Families know who helps them”"
    )
  }

  @Test("It says why")
  func reason() {
    #expect(scenario.refusedFields(move(" ")) == ["reason"])
  }

  @Test("An owner moves it neither out of nor into an objective of somebody else")
  mutating func owners() throws {
    #expect(
      scenario.refusal(move("x"), by: Scenario.owner)
        == .notYours(ObjectRef(.objective, other), allowed: ["Head of service, help"])
    )
    let both = Actor(
      "person:both",
      [.ownObjectives],
      posts: ["Head of service, front door", "Head of service, help"]
    )
    try scenario.run(move("Both are mine"), by: both)
    #expect(scenario.state.actions[0].objectiveID == other)
  }

  @Test("It goes into no objective that was withdrawn or isn't there, and not past somebody faster")
  mutating func refused() throws {
    #expect(scenario.refusedFields(move("x", to: "o404")) == ["action.objective_id"])
    var late = move("x")
    late.change = .with { $0.basedOn = scenario.state.actions[0].version - 1 }
    var copy = scenario
    #expect(throws: LedgerError.self) { try copy.run(late) }
    let objective = other
    try scenario.run(
      WithdrawRequest.with {
        ($0.object, $0.reason) = (ObjectRef(.objective, objective), "Merged")
      }
    )
    #expect(scenario.refusal(move("x")) != nil)
    #expect(scenario.state.actions[0].objectiveID != other)
  }
}
