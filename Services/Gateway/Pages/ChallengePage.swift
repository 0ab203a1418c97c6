import Messages

/// One challenge: who asked whom what and when, every answer, the meetings that it is for, and what
/// this reader may do next.
struct ChallengePage: Page {
  static let template = "challenge"

  let title = "Challenge"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let text: String
  let state: StatusTag
  /// What it waits for, in a sentence.
  let standing: String
  let late: String?
  let summary: [ActionPage.SummaryRow]
  let answers: [Answer]
  let hasAnswers: Bool
  let accepted: String?
  let others: [ChallengeRow]
  let hasOthers: Bool
  let history: [HistoryRow]
  let side: [Crumb]
  let hasSide: Bool
  /// Where the chair accepts the answer that is shown.
  let acceptAddress: String?
  let version: Int64

  struct Answer: TemplateValue {
    let text: [String]
    let by: String
    /// One that a later answer took the place of.
    let replaced: Bool
  }

  init(_ detail: ChallengeDetail, in frame: PageFrame) {
    let challenge = detail.challenge ?? Challenge()
    let today = frame.shownDate
    let row = ChallengeRow(challenge, today: today, in: frame)
    self.trail = [Crumb(text: "Meetings", address: frame.site.meetings)]
    self.text = challenge.text
    self.late = row.late
    self.state =
      challenge.accepted
      ? StatusTag(word: row.state, shape: .tick, colour: "blue")
      : challenge.answer.isEmpty && row.late != nil
        ? StatusTag(word: row.state, shape: .diamond, colour: "red")
        : StatusTag(word: row.state, shape: .triangle, colour: "amber")
    self.standing = Self.standing(challenge, age: row.age)
    self.summary = Self.summary(detail, challenge, row, in: frame)
    self.answers = detail.answers.enumerated().map { place, answer in
      Answer(
        text: answer.text.paragraphs,
        by: Self.by(answer.answeredBy, on: answer.answeredAt?.day),
        replaced: place > 0
      )
    }
    self.hasAnswers = !detail.answers.isEmpty
    self.accepted =
      challenge.accepted
      ? "Accepted by \(Self.by(detail.acceptedBy, on: detail.acceptedAt?.day))." : nil
    self.others = detail.aboutTheSame.map { ChallengeRow($0, today: today, in: frame) }
    self.hasOthers = !others.isEmpty
    self.history = detail.history.map(HistoryRow.init)
    self.side = Self.side(challenge, in: frame)
    self.acceptAddress = row.acceptAddress
    self.hasSide = !side.isEmpty || acceptAddress != nil
    self.version = challenge.version
  }

  /// "Morgan Reed, 3 May 2026".
  private static func by(_ actor: String, on day: CalendarDate?) -> String {
    [PeopleNames.of(actor), day?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func standing(_ challenge: Challenge, age: String?) -> String {
    let open = age.map { ", open for \($0)" } ?? ""
    if challenge.accepted { return "The chair has accepted the answer." }
    let owner = challenge.ownerRole.isEmpty ? "somebody" : challenge.ownerRole
    return challenge.answer.isEmpty
      ? "It waits for \(owner) to answer\(open)."
      : "It waits for the chair to accept the answer\(open)."
  }

  private static func summary(
    _ detail: ChallengeDetail,
    _ challenge: Challenge,
    _ row: ChallengeRow,
    in frame: PageFrame
  ) -> [ActionPage.SummaryRow] {
    func line(
      _ key: String,
      _ value: String?,
      note: String? = nil,
      link: String? = nil
    ) -> ActionPage.SummaryRow? {
      guard let value, !value.isEmpty else { return nil }
      return ActionPage.SummaryRow(key: key, value: value, note: note, link: link)
    }
    func meeting(_ key: String, _ meeting: Meeting?) -> ActionPage.SummaryRow? {
      meeting.flatMap {
        line(key, $0.named, link: frame.page(of: ObjectRef(.meeting, $0.id)))
      }
    }
    let about = challenge.about.flatMap { $0.id.isEmpty ? nil : $0 }
    let rows: [ActionPage.SummaryRow?] = [
      line(
        "About",
        about.map { "\($0.kind.words) \(detail.aboutTitle)" },
        link: about.flatMap(frame.page)
      ),
      line("Asked by", row.raised),
      line("Asked of", row.owner),
      detail.putAt == nil
        ? line("Put at", "Outside a meeting") : meeting("Put at", detail.putAt),
      line("Answer by", challenge.due?.words, note: row.late),
      meeting("On the agenda of", detail.onAgendaOf.first),
    ]
    let more = detail.onAgendaOf.dropFirst().map { meeting("And of", $0) }
    return (rows + more).compactMap(\.self)
  }

  private static func side(_ challenge: Challenge, in frame: PageFrame) -> [Crumb] {
    var links: [Crumb] = []
    if !challenge.accepted, frame.permits(.answerChallenge) {
      links.append(
        Crumb(
          text: challenge.answer.isEmpty ? "Answer this challenge" : "Answer it anew",
          address: frame.site.answer(challenge.id)
        )
      )
    }
    if frame.permits(.raiseChallenge) {
      links.append(
        Crumb(
          text: challenge.about?.word == nil
            ? "Raise another challenge" : "Raise another about the same",
          address: frame.site.newChallenge(about: challenge.about)
        )
      )
    }
    return links
  }
}

extension Meeting {
  /// "Improvement Board, 12 March 2026".
  var named: String {
    [title.isEmpty ? board.words : title, heldOn?.words ?? "not dated"].joined(separator: ", ")
  }
}
