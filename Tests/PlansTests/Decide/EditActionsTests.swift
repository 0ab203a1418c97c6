import Messages
import Plans
import ProtobufC
import Testing

@Suite("Editing many actions at once")
struct EditActionsTests {
  var scenario: Scenario

  init() throws {
    scenario = try .small()
    for number in 2...4 {
      try scenario.run(
        AddActionRequest.with {
          $0.action = .with {
            $0.objectiveID = scenario.objective.id
            $0.ref = "1.\(number)"
            $0.text = "Step \(number)"
            $0.leads = ["Front door service manager"]
            $0.tags = ["front door"]
            $0.due = .with { $0.text = "Sep-26" }
          }
        }
      )
    }
  }

  private func edit(_ change: (inout EditActionsRequest) -> Void) -> EditActionsRequest {
    var request = EditActionsRequest()
    request.actions = scenario.state.actions.map { action in .with { $0.actionID = action.id } }
    change(&request)
    return request
  }

  @Test("All are re-dated, re-owned and tagged as one, each with its own record")
  mutating func everything() throws {
    let events = try scenario.run(
      edit {
        $0.due = "30 November 2026"
        $0.leads = ["Director", "Front door service manager"]
        $0.accountableLead = "Director"
        $0.addTags = ["autumn"]
        $0.removeTags = ["front door"]
        $0.priority = .high
        $0.reason = "The new system comes in October"
      }
    )
    #expect(events.count == 8)
    for action in scenario.state.actions {
      #expect(action.due?.dueBy == .day(2026, 11, 30))
      #expect(action.originalDue?.text == "Sep-26")
      #expect(action.dueMoves.map(\.reason) == ["The new system comes in October"])
      #expect(action.leads == ["Director", "Front door service manager"])
      #expect(action.accountableLead == "Director")
      #expect(action.tags == ["autumn"])
      #expect(action.priority == .high)
    }
    #expect(scenario.state.actions.map(\.text).dropFirst() == ["Step 2", "Step 3", "Step 4"])
  }

  @Test("Withdrawing many keeps the reason on each")
  mutating func withdraw() throws {
    try scenario.run(
      edit {
        $0.withdraw = true
        $0.reason = "Merged into objective 2"
      }
    )
    #expect(
      scenario.state.actions.allSatisfy {
        $0.withdrawn && $0.withdrawnBecause == "Merged into objective 2"
      }
    )
  }

  @Test("One action that refuses it refuses it all, and every such one is named")
  mutating func refused() throws {
    let gone = scenario.state.actions[1]
    try scenario.run(
      WithdrawRequest.with {
        $0.object = ObjectRef(.action, gone.id)
        $0.reason = "Not needed"
      }
    )
    let before = scenario.state
    let request = edit {
      $0.due = "30 November 2026"
      $0.reason = "Later"
      $0.actions[2].basedOn = 1
      $0.actions.append(.with { $0.actionID = "a999" })
      let first = $0.actions[0]
      $0.actions.append(first)
    }
    guard case .invalid(let violations) = scenario.refusal(request) else {
      Issue.record("it was not refused")
      return
    }
    #expect(
      violations.map(\.field) == ["actions[1]", "actions[2]", "actions[4]", "actions[5]"]
    )
    #expect(violations[0].found == "“1.2 Step 2”")
    #expect(violations[0].allowed.contains("withdrawn"))
    #expect(violations[1].allowed.contains("version"))
    #expect(violations[2].found == "“a999”")
    #expect(scenario.state == before)
  }

  @Test("An owner edits the actions of own objectives, and nobody else's")
  mutating func owners() throws {
    let request = edit { $0.addTags = ["autumn"] }
    #expect(
      scenario.refusedFields(request, by: Scenario.stranger)
        == ["actions[0]", "actions[1]", "actions[2]", "actions[3]"]
    )
    try scenario.run(request, by: Scenario.owner)
    #expect(scenario.state.actions.allSatisfy { $0.tags.contains("autumn") })
    let withdrawal = edit {
      $0.withdraw = true
      $0.reason = "Not wanted"
    }
    #expect(scenario.refusedFields(withdrawal, by: Scenario.owner).count == 4)
  }

  @Test("An edit says what it changes, and why where dates move")
  func faults() {
    #expect(scenario.refusedFields(edit { _ in }) == ["due"])
    #expect(scenario.refusedFields(edit { $0.due = "Nov-26" }) == ["reason"])
    #expect(scenario.refusedFields(edit { $0.due = "31/02/2027" }).contains("due"))
    #expect(
      scenario.refusedFields(
        edit {
          $0.withdraw = true
          $0.addTags = ["x"]
          $0.reason = "Why"
        }
      ) == ["withdraw"]
    )
    #expect(
      scenario.refusedFields(EditActionsRequest.with { $0.addTags = ["x"] }) == ["actions"]
    )
  }

  @Test("What is so already is not recorded again")
  mutating func nothing() throws {
    let request = edit { $0.addTags = ["front door"] }
    // The first action has no tag yet; the others have it.
    #expect(try scenario.run(request).count == 1)
    #expect(try scenario.run(request).isEmpty)
  }
}
