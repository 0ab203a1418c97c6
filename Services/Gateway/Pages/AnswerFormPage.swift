import Messages

/// The answer to a question of the board.
struct AnswerFormPage: Page {
  static let template = "answer-form"

  let title = "Answer a challenge"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let challenge: ChallengeRow
  let form: FormValue

  init(_ challenge: Challenge, _ form: FormState, in frame: PageFrame) {
    self.trail = [
      Crumb(text: "Meetings", address: frame.site.meetings),
      Crumb(text: "Challenge", address: frame.site.challenge(challenge.id)),
    ]
    self.challenge = ChallengeRow(challenge, today: frame.shownDate, in: frame)
    self.form = FormValue(
      form,
      to: frame.site.answer(challenge.id),
      fields: [
        Field(
          "answer",
          "Your answer",
          hint: "What do we know, how do we know it, what happens next.",
          required: true,
          initial: challenge.answer,
          as: .text(rows: 6),
          in: form
        )
      ],
      button: "Answer this challenge",
      cancel: frame.site.challenge(challenge.id)
    )
  }
}
