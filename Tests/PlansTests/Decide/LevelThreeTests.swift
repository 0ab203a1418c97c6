import Messages
import Plans
import ProtobufC
import Testing

@Suite("Level 3, evidence and withdrawal")
struct LevelThreeTests {
  var scenario: Scenario

  init() throws { scenario = try .small() }

  mutating func hold(on day: (Int32, Int32, Int32)) throws -> Meeting {
    try scenario.run(
      RecordMeetingRequest.with {
        $0.meeting = .with {
          $0.title = "Improvement Board"
          $0.board = .improvement
          $0.heldOn = .with { ($0.year, $0.month, $0.day) = day }
          $0.decisions = [
            .with {
              $0.text = "The change is embedded"
              $0.about = scenario.objectiveRef
            }
          ]
        }
      }
    )
    return try #require(scenario.state.meetings.last)
  }

  func pass(_ decisionID: String) -> PassEmbeddedTestRequest {
    .with {
      $0.objectiveID = scenario.objective.id
      $0.decisionID = decisionID
    }
  }

  @Test("Passing needs a test, the chair and a decision of a later meeting")
  mutating func passing() throws {
    let early = try hold(on: (2026, 4, 30))
    let earlyDecision = try #require(early.decisions.first?.id)
    #expect(
      scenario.refusal(pass(earlyDecision), by: Scenario.chair)
        == .conflict(
          reason: "NO_TEST_SET",
          "no test was set for this objective; the board sets it beforehand"
        )
    )
    try scenario.run(
      SetEmbeddedTestRequest.with {
        $0.objectiveID = scenario.objective.id
        $0.text = "Three months at or above 95%"
      },
      by: Scenario.chair
    )
    guard
      case .conflict(reason: "TEST_NOT_SET_BEFOREHAND", _) = scenario.refusal(
        pass(earlyDecision),
        by: Scenario.chair
      )
    else {
      Issue.record("a meeting before the test passed it")
      return
    }
    scenario.now = Scenario.moment(2026, 8, 1)
    let later = try hold(on: (2026, 7, 20))
    let decision = try #require(later.decisions.first?.id)
    for actor in [Scenario.manager, Scenario.owner, Scenario.adviser, Scenario.loader] {
      #expect(
        scenario.refusal(pass(decision), by: actor)
          == .notAllowed("only the chair passes the test for level 3")
      )
    }
    #expect(scenario.refusedFields(pass("b1.d9"), by: Scenario.chair) == ["decision_id"])
    try scenario.run(pass(decision), by: Scenario.chair)
    #expect(scenario.objective.embeddedTest?.passedDecisionID == decision)
    #expect(
      scenario.objective.embeddedTest?.passedOn
        == CalendarDate.with { ($0.year, $0.month, $0.day) = (2026, 7, 20) }
    )
  }

  @Test("Evidence needs a kind, a day that has come and something that it supports")
  func evidenceFields() {
    let request = AddEvidenceRequest.with {
      $0.evidence = .with {
        $0.title = "Dip sample"
        $0.dated = .with { ($0.year, $0.month, $0.day) = (2027, 1, 1) }
      }
    }
    #expect(
      scenario.refusedFields(request)
        == ["evidence.supports", "evidence.kind", "evidence.dated"]
    )
  }

  @Test("A lead adds evidence to own actions only")
  mutating func evidenceOwn() throws {
    var request = AddEvidenceRequest.with {
      $0.evidence = .with {
        $0.kind = .audit
        $0.title = "Dip sample of ten contacts"
        $0.dated = .with { ($0.year, $0.month, $0.day) = (2026, 4, 1) }
        $0.supports = [scenario.actionRef]
      }
    }
    try scenario.run(request, by: Scenario.lead)
    #expect(
      scenario.state.evidence(supporting: scenario.action.id).map(\.title) == [
        "Dip sample of ten contacts"
      ]
    )
    request.evidence?.supports = [scenario.criterionRef]
    #expect(scenario.refusal(request, by: Scenario.lead) != nil)
  }

  @Test("What is withdrawn stays in the record, is not worked on, and can be restored")
  mutating func withdrawal() throws {
    let withdraw = WithdrawRequest.with {
      $0.object = scenario.actionRef
      $0.reason = "Merged into 1.2"
    }
    #expect(scenario.refusal(withdraw, by: Scenario.owner) != nil)
    try scenario.run(withdraw)
    #expect(scenario.state.actions(of: scenario.objective.id).isEmpty)
    #expect(scenario.action.withdrawnBecause == "Merged into 1.2")
    guard case .conflict(reason: "WITHDRAWN", _) = scenario.refusal(scenario.rating("Green")) else {
      Issue.record("a withdrawn action was rated")
      return
    }
    try scenario.run(
      RestoreRequest.with {
        $0.object = scenario.actionRef
        $0.reason = "It was not merged after all"
      }
    )
    #expect(scenario.state.actions(of: scenario.objective.id).count == 1)
    #expect(scenario.refusal(scenario.rating("Green")) == nil)
  }

  @Test("An update says something and belongs to an action or objective")
  mutating func updates() throws {
    var request = RecordUpdateRequest.with {
      $0.subject = scenario.actionRef
      $0.update = .with { $0.period = .with { $0.label = "April 2026" } }
    }
    #expect(scenario.refusedFields(request, by: Scenario.lead) == ["update.progress"])
    request.update?.progress = "Both managers are in post."
    try scenario.run(request, by: Scenario.lead)
    #expect(scenario.action.updates.map(\.progress) == ["Both managers are in post."])
    #expect(scenario.action.updates[0].updatedBy == "person:lead")
    request.subject = scenario.criterionRef
    #expect(scenario.refusedFields(request) == ["subject.kind"])
  }
}
