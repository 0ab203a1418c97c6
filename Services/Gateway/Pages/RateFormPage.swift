import Messages

/// One rating, of progress or of impact, in the council's words.
struct RateFormPage: Page {
  static let template = "rate-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let aspect: String
  let question: String
  let perspective: String
  let now: StatusTag
  let other: Crumb
  let form: FormValue

  init(
    _ subject: FormSubject,
    aspect: RatingAspect,
    perspective: RatingPerspective,
    _ form: FormState,
    in frame: PageFrame
  ) {
    let isImpact = aspect == .impact
    let scheme = isImpact ? subject.impactScheme : subject.progressScheme
    let present = isImpact ? subject.impact : subject.progress
    self.title = "Rate \(isImpact ? "impact" : "progress") of \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    self.aspect = aspect.words
    self.question =
      isImpact ? "Is it changing anything for children?" : "Is the task being done?"
    self.perspective = perspective.words
    self.now = StatusTag(rated: present)
    let address = subject.address("rate", in: frame.site)
    self.other = Crumb(
      text: "Rate \(isImpact ? "progress" : "impact") instead",
      address: address + "?aspect=\(isImpact ? "progress" : "impact")"
    )
    self.form = FormValue(
      form,
      to: address,
      fields: [
        Field(
          "word",
          "\(aspect.words) rating",
          hint: question,
          required: true,
          as: .choice(
            (scheme?.words ?? []).map { word in
              .init(
                word.word,
                word.word,
                hint: word.descriptor.isEmpty ? word.meaning.words?.sentenceCase : word.descriptor,
                tag: StatusTag(word)
              )
            }
          ),
          in: form
        ),
        Field(
          "justification",
          "Why?",
          hint: "What you see in the record. Needed when it is off track.",
          as: .text(rows: 4),
          in: form
        ),
        Field(
          "path_to_green",
          "How and by when will it be back on track?",
          hint: "The path to green. Needed when it is off track.",
          as: .text(rows: 3),
          in: form
        ),
      ],
      hidden: [("aspect", aspect.field)],
      button: "Record this rating",
      cancel: subject.page(in: frame.site)
    )
  }
}
