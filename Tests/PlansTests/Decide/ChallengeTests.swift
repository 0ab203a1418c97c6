import Messages
import Plans
import ProtobufC
import Testing

@Suite("Boards and challenges")
struct ChallengeTests {
  var scenario: Scenario

  init() throws {
    scenario = try .small()
    try scenario.run(
      RaiseChallengeRequest.with {
        $0.challenge = .with {
          $0.text = "Why does nobody hear from parents?"
          $0.ownerRole = "Head of service, front door"
          $0.about = ObjectRef(.objective, "o5")
        }
      },
      by: Actor("person:member", [])
    )
  }

  @Test("A challenge is answered by its owner and accepted by the chair")
  mutating func answerAndAccept() throws {
    let id = scenario.state.challenges[0].id
    let accept = AcceptChallengeRequest.with { $0.challengeID = id }
    let answer = AnswerChallengeRequest.with {
      $0.challengeID = id
      $0.answer = "Each parent now gets a call."
    }
    #expect(
      scenario.refusal(accept, by: Scenario.chair)
        == .conflict(reason: "NO_ANSWER", "the challenge has no answer yet")
    )
    #expect(scenario.refusal(answer, by: Scenario.stranger) != nil)
    try scenario.run(answer, by: Scenario.owner)
    #expect(scenario.refusal(accept, by: Scenario.manager) != nil)
    try scenario.run(accept, by: Scenario.chair)
    #expect(scenario.state.challenges[0].accepted)
    #expect(scenario.state.challenges[0].answeredBy == "person:owner")
  }

  @Test("Nobody accepts an answer of their own")
  mutating func ownAnswer() throws {
    let id = scenario.state.challenges[0].id
    let both = Actor("person:both", [.chair, .managePlan])
    try scenario.run(
      AnswerChallengeRequest.with {
        $0.challengeID = id
        $0.answer = "It is fine."
      },
      by: both
    )
    #expect(
      scenario.refusal(AcceptChallengeRequest.with { $0.challengeID = id }, by: both)
        == .notAllowed("nobody accepts an answer of their own")
    )
  }

  @Test("A meeting recorded anew keeps the decisions that it had")
  mutating func meetings() throws {
    let request = RecordMeetingRequest.with {
      $0.meeting = .with {
        $0.title = "Improvement Board"
        $0.board = .improvement
        $0.heldOn = .with { ($0.year, $0.month, $0.day) = (2026, 4, 1) }
        $0.decisions = [.with { $0.text = "First" }]
      }
    }
    try scenario.run(request)
    var again = request
    again.meeting = scenario.state.meetings[0]
    again.meeting?.decisions.append(.with { $0.text = "Second" })
    try scenario.run(again)
    let id = scenario.state.meetings[0].id
    #expect(scenario.state.meetings[0].decisions.map(\.id) == ["\(id).d1", "\(id).d2"])
    again.meeting?.decisions.removeFirst()
    #expect(scenario.refusedFields(again).contains("meeting.decisions"))
  }
}
