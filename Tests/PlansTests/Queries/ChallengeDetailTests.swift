import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("One challenge")
struct ChallengeDetailTests {
  private func base() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.board("g1", .improvement, every: 42)
    try ledger.objective("o1", "1")
    try ledger.meeting("b1", of: "g1", .improvement, held: "2026-02-12")
    try ledger.meeting("b2", of: "g1", .improvement, held: "2026-04-02")
    for (id, meeting) in [("q1", "b1"), ("q2", "")] {
      try ledger.add(
        .challengeRaised(
          .with {
            $0.challenge = .with {
              ($0.id, $0.meetingID, $0.text) = (id, meeting, "Why so few calls? \(id)")
              ($0.ownerRole, $0.about) = ("Director", ObjectRef(.objective, "o1"))
            }
          }
        ),
        by: "member"
      )
    }
    try ledger.at("2026-03-12")
    return ledger
  }

  private func answer(_ text: String, _ ledger: inout QueryLedger) throws {
    try ledger.add(
      .challengeAnswered(.with { ($0.challengeID, $0.answer) = ("q1", text) }),
      by: "director"
    )
  }

  @Test("It says where it was put, on which agenda it stands and what it is about")
  func standing() throws {
    let detail = try base().view(on: "2026-03-20").challenge("q1")
    #expect(detail.putAt?.id == "b1")
    #expect(detail.onAgendaOf.map(\.id) == ["b2"])
    #expect(detail.aboutTitle == "1 Objective 1")
    #expect(detail.aboutTheSame.map(\.id) == ["q2"])
    #expect(detail.answers.isEmpty)
    #expect(detail.history.map(\.summary) == ["Challenge raised: Why so few calls? q1"])
    #expect(try base().view(on: "2026-03-20").challenge("q2").putAt == nil)
    #expect(throws: PlansQueryError.unknown(.challenge, "q9")) {
      try base().view(on: "2026-03-20").challenge("q9")
    }
  }

  @Test("Every answer stays, whole, newest first; once accepted it stands on no agenda")
  func answers() throws {
    var ledger = try base()
    let long = String(repeating: "We call each parent. ", count: 20)
    try answer(long, &ledger)
    try answer("Each parent gets a call within two days.", &ledger)
    var detail = try ledger.view(on: "2026-03-20").challenge("q1")
    #expect(detail.answers.map(\.text) == ["Each parent gets a call within two days.", long])
    #expect(detail.answers.map(\.answeredBy) == ["director", "director"])
    #expect(detail.acceptedAt == nil)
    try ledger.add(.challengeAccepted(.with { $0.challengeID = "q1" }), by: "chair")
    detail = try ledger.view(on: "2026-03-20").challenge("q1")
    #expect(detail.acceptedBy == "chair" && detail.acceptedAt != nil)
    #expect(detail.onAgendaOf.isEmpty)
  }
}
