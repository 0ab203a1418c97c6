import Messages
import Plans
import ProtobufC
import Testing

@Suite("Boards, meetings and what they decide")
struct BoardCommandTests {
  var scenario: Scenario

  init() throws {
    scenario = try .small()
    try scenario.run(
      DefineBoardRequest.with {
        $0.board = .with {
          $0.kind = .improvement
          $0.name = "Improvement Board"
          $0.cadence = "every six weeks"
          $0.meetsEveryDays = 42
          $0.chairRole = "Independent chair"
        }
      }
    )
    try scenario.run(meeting)
  }

  private var boardID: String { scenario.state.boards.ids[0] }

  private var meeting: RecordMeetingRequest {
    .with {
      $0.meeting = .with {
        $0.boardID = boardID
        $0.title = "Improvement Board"
        $0.heldOn = .day(2026, 4, 1)
        $0.decisions = [
          .with {
            $0.text = "Bring numbers on foster carers"
            $0.kind = .boardAction
            $0.ownerRole = "Head of service, front door"
            $0.due = .day(2026, 5, 20)
          },
          .with { $0.text = "The plan is the right one" },
        ]
      }
    }
  }

  private var decisionID: String { scenario.state.meetings[0].decisions[0].id }

  @Test("A meeting of a board is of the board's kind")
  func kind() {
    #expect(scenario.state.meetings[0].board == .improvement)
    #expect(scenario.state.meetings[0].decisions.map(\.kind) == [.boardAction, .decision])
  }

  @Test("A board is defined once by its name, and can be defined anew")
  mutating func define() throws {
    var board = scenario.state.boards[0]
    board.id = ""
    #expect(scenario.refusedFields(DefineBoardRequest.with { $0.board = board }) == ["board.name"])
    board.id = boardID
    board.meetsEveryDays = 500
    #expect(
      scenario.refusedFields(DefineBoardRequest.with { $0.board = board })
        == ["board.meets_every_days"]
    )
    board.meetsEveryDays = 35
    try scenario.run(DefineBoardRequest.with { $0.board = board })
    #expect(scenario.state.boards[boardID]?.meetsEveryDays == 35)
    #expect(scenario.state.boards.count == 1)
  }

  @Test(
    "A board action needs somebody who does it; a board must be known; a meeting that decided was held"
  )
  func faults() {
    var request = meeting
    request.meeting?.boardID = "g99"
    request.meeting?.decisions[0].ownerRole = ""
    request.meeting?.cancelledBecause = "No quorum"
    request.meeting?.agenda = [.with { $0.object = ObjectRef(.action, "a99") }]
    #expect(
      scenario.refusedFields(request) == [
        "meeting.board_id", "meeting.board", "meeting.decisions[0].owner_role",
        "meeting.agenda[0].title", "meeting.agenda[0].object", "meeting.cancelled_because",
      ]
    )
  }

  @Test("A planned meeting has a day ahead and what the chair puts on its agenda")
  mutating func planned() throws {
    try scenario.run(
      RecordMeetingRequest.with {
        $0.meeting = .with {
          $0.boardID = boardID
          $0.title = "Improvement Board"
          $0.heldOn = .day(2026, 6, 10)
          $0.agenda = [
            .with {
              $0.kind = "overdue"
              $0.title = "Young people's report"
            }
          ]
        }
      },
      by: Scenario.chair
    )
    #expect(scenario.state.meetings[1].agenda.map(\.kind) == ["added"])
  }

  @Test("The chair closes a decision with what came of it, and it stays closed")
  mutating func close() throws {
    let request = CloseDecisionRequest.with {
      $0.decisionID = decisionID
      $0.outcome = "Numbers were brought; twelve more families are needed"
    }
    let owner = Actor(
      "person:owner",
      [.managePlan],
      posts: ["head of service,  front door"]
    )
    #expect(
      scenario.refusal(request, by: owner)
        == .notAllowed("nobody closes a decision that was theirs to carry out")
    )
    #expect(scenario.refusal(request, by: Scenario.lead) != nil)
    try scenario.run(request, by: Scenario.chair)
    let decision = scenario.state.meetings[0].decisions[0]
    #expect(decision.outcome == request.outcome)
    #expect(decision.closedBy == "person:chair")
    var other = request
    other.outcome = "Something else"
    #expect(
      scenario.refusal(other, by: Scenario.chair)
        == .conflict(
          reason: "DECISION_CLOSED",
          "the decision is closed; a new one may take it up again"
        )
    )
    // The minutes recorded anew leave what came of it alone.
    var again = meeting
    again.meeting = scenario.state.meetings[0]
    again.meeting?.notes = "Minutes agreed"
    again.meeting?.decisions[0].outcome = "Forged"
    try scenario.run(again)
    #expect(scenario.state.meetings[0].decisions[0] == decision)
    #expect(scenario.state.meetings[0].notes == "Minutes agreed")
  }

  @Test("There is no closing what was never decided")
  func unknown() {
    #expect(
      scenario.refusal(CloseDecisionRequest.with { $0.decisionID = "b1.d7" })
        == .notFound(ObjectRef(.decision, "b1.d7"))
    )
  }
}
