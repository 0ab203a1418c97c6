import Messages
import Testing

@testable import Gateway

@Suite("One challenge, as its page shows it")
struct ChallengePageTests {
  private let council: SampleCouncil

  init() throws { council = try SampleCouncil() }

  private func page(
    _ change: (inout ChallengeDetail) -> Void = { _ in },
    accepted: Bool = false,
    permits: Set<Permission> = Set(Permission.allCases),
    asAt: CalendarDate? = nil
  ) -> ChallengePage {
    var detail = council.challengeDetail(accepted: accepted)
    change(&detail)
    return ChallengePage(
      detail,
      in: Gallery.frame("/challenges/q7", permits: permits, asAt: asAt)
    )
  }

  @Test("It says what it waits for, and keeps every answer")
  func standing() {
    let answered = page()
    #expect(answered.state.word == "Answered")
    #expect(answered.standing == "It waits for the chair to accept the answer, open for 33 days.")
    #expect(answered.late == nil)
    #expect(answered.answers.map(\.replaced) == [false, true])
    let asked = page { detail in
      detail.challenge?.answer = ""
      detail.answers = []
    }
    #expect(asked.state.word == "Unanswered")
    #expect(asked.late == "19 days late")
    #expect(asked.standing == "It waits for Head of service to answer, open for 33 days.")
    let accepted = page(accepted: true)
    #expect(accepted.state.word == "Accepted")
    #expect(accepted.accepted?.hasPrefix("Accepted by somebody, ") == true)
  }

  @Test("It leads to what it is about, to where it was put and to the agenda that it stands on")
  func links() {
    let links = page().summary.compactMap { row in row.link.map { [row.key, $0] } }
    #expect(
      links == [
        ["About", "/801/objectives/R3"], ["Put at", "/801/meetings/B2"],
        ["On the agenda of", "/801/meetings/B3"],
      ]
    )
    let alone = page { detail in
      detail.challenge?.about = nil
      detail.putAt = nil
    }
    #expect(!alone.summary.contains { $0.key == "About" })
    #expect(alone.summary.first { $0.key == "Put at" }?.value == "Outside a meeting")
  }

  @Test("Only what the reader may do next is offered, and nothing in the past")
  func next() {
    #expect(page(permits: []).hasSide == false)
    #expect(page(permits: [.answerChallenge]).side.map(\.text) == ["Answer it anew"])
    #expect(
      page(permits: [.raiseChallenge]).side.map(\.address)
        == ["/801/challenges/new?about=objective%3AR3"]
    )
    let chair = page(permits: [.acceptChallenge])
    #expect(chair.acceptAddress == "/801/challenges/q7/accept" && chair.version == 41)
    let done = page(accepted: true, permits: [.acceptChallenge, .answerChallenge])
    #expect(done.acceptAddress == nil && !done.hasSide)
    #expect(!page(asAt: CalendarDate(2026, 11, 20)).hasSide)
  }

  @Test("Lists of challenges lead to it")
  func lists() {
    let frame = Gallery.frame("/meetings")
    #expect(frame.page(of: ObjectRef(.challenge, "q7")) == "/801/challenges/q7")
    let rows = ChallengeRow.open(council.challenges, today: frame.today, in: frame)
    #expect(!rows.isEmpty && rows.allSatisfy { $0.address.hasPrefix("/801/challenges/") })
  }
}
