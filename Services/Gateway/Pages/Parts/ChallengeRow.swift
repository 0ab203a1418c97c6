import Messages

/// A question that the board put.
struct ChallengeRow: TemplateValue {
  let text: String
  /// Its own page.
  let address: String
  /// What the chair saw who accepts the answer from here.
  let version: Int64
  let owner: String
  /// "96 days".
  let age: String?
  let raised: String
  let due: String?
  let late: String?
  let answer: String?
  let answered: String?
  let state: String
  let about: String?
  let aboutAddress: String?
  let answerAddress: String?
  let acceptAddress: String?
  /// The meeting whose page accepting it leads back to.
  let meeting: String?
  let ageDays: Int

  init(
    _ challenge: Challenge,
    today: CalendarDate,
    at meetingID: String? = nil,
    in frame: PageFrame
  ) {
    self.meeting = meetingID
    self.text = challenge.text
    self.address = frame.site.challenge(challenge.id)
    self.version = challenge.version
    self.owner = challenge.ownerRole.isEmpty ? "Nobody" : challenge.ownerRole
    let raised = challenge.raisedAt?.day
    self.ageDays = raised.map { today.dayNumber - $0.dayNumber } ?? 0
    self.age = challenge.accepted ? nil : raised.map { span(from: $0, to: today) } ?? "–"
    self.raised =
      [PeopleNames.of(challenge.raisedBy), raised?.words ?? ""].filter { !$0.isEmpty }.joined(
        separator: ", "
      )
    self.due = challenge.due?.words
    let daysLate = challenge.due.map { today.dayNumber - $0.dayNumber } ?? 0
    self.late =
      challenge.answer.isEmpty && daysLate > 0 ? "\(counted(daysLate, "day")) late" : nil
    self.answer = challenge.answer
    self.answered = [PeopleNames.of(challenge.answeredBy), challenge.answeredAt?.day.words ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    self.state =
      challenge.accepted ? "Accepted" : challenge.answer.isEmpty ? "Unanswered" : "Answered"
    self.about = challenge.about.map { $0.id.isEmpty ? "" : $0.kind.words }
    self.aboutAddress = challenge.about.flatMap(frame.page)
    self.answerAddress =
      challenge.answer.isEmpty && frame.permits(.answerChallenge)
      ? frame.site.answer(challenge.id) : nil
    self.acceptAddress =
      !challenge.answer.isEmpty && !challenge.accepted && frame.permits(.acceptChallenge)
      ? frame.site.accept(challenge.id) : nil
  }

  /// Those without the chair's acceptance, oldest first.
  static func open(
    _ challenges: [Challenge],
    today: CalendarDate,
    in frame: PageFrame
  )
    -> [ChallengeRow]
  {
    challenges.filter { !$0.accepted }.map { ChallengeRow($0, today: today, in: frame) }
      .sorted { $0.ageDays > $1.ageDays }
  }
}

/// What the board decided.
struct DecisionRow: TemplateValue {
  let text: String
  let about: String?
  let address: String?

  init(_ decision: Decision, in frame: PageFrame) {
    self.text = decision.text.asSentence
    self.address = decision.about.flatMap(frame.page)
    self.about = address == nil ? nil : decision.about?.kind.words
  }
}
