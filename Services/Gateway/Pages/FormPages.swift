import Messages

/// Sign-in with a local account.
struct SignInPage: Page {
  static let template = "sign-in"

  let title = "Sign in"
  let form: FormValue

  /// `next` is where to go afterwards, a path of this site.
  init(_ form: FormState, next: String, in frame: PageFrame) {
    self.form = FormValue(
      form,
      to: Address.signIn,
      fields: [
        Field(
          "email",
          "E-mail address",
          required: true,
          as: .line(type: "email", width: 20, autocomplete: "username"),
          in: form
        ),
        Field(
          "password",
          "Password",
          required: true,
          as: .line(type: "password", width: 20, autocomplete: "current-password"),
          in: form
        ),
      ],
      hidden: [("next", next)],
      button: "Sign in"
    )
  }
}

/// What was done, what comes next: under a minute and four fields.
struct UpdateFormPage: Page {
  static let template = "update-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let last: UpdateRow?
  let form: FormValue

  init(_ subject: FormSubject, _ form: FormState, in frame: PageFrame) {
    self.title = "Post an update on \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    self.last = subject.lastUpdate.map(UpdateRow.init)
    self.form = FormValue(
      form,
      to: subject.address("update", in: frame.site),
      fields: [
        Field(
          "progress",
          "What was done since the last update?",
          hint: "Two or three sentences. Nothing that could identify a child.",
          required: true,
          as: .text(rows: 4),
          in: form
        ),
        Field("next", "What comes next?", as: .text(rows: 3), in: form),
        Field(
          "barriers",
          "What is in the way?",
          hint: "Leave empty if nothing is.",
          as: .text(rows: 2),
          in: form
        ),
        Field("comment", "Anything else the board should know?", as: .text(rows: 2), in: form),
      ],
      button: "Post this update",
      cancel: subject.page(in: frame.site)
    )
  }
}

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

/// An item that supports an action or an objective.
struct EvidenceFormPage: Page {
  static let template = "evidence-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let form: FormValue

  init(_ subject: FormSubject, _ form: FormState, in frame: PageFrame) {
    self.title = "Add evidence to \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    let kinds = EvidenceKind.allCases.filter { !$0.field.isEmpty }
    self.form = FormValue(
      form,
      to: subject.address("evidence", in: frame.site),
      fields: [
        Field(
          "kind",
          "What kind of evidence is it?",
          required: true,
          as: .choice(kinds.map { .init($0.field, $0.words) }),
          in: form
        ),
        Field("title", "What does it show?", hint: "One line.", required: true, in: form),
        Field(
          "description",
          "More about it",
          hint: "Nothing that could identify a child.",
          as: .text(rows: 3),
          in: form
        ),
        Field(
          "location",
          "Where is it kept?",
          hint: "An address or a file reference; the document itself stays where it is.",
          in: form
        ),
        Field(
          "dated",
          "Date of the evidence",
          required: true,
          as: .line(type: "date", width: 10),
          in: form
        ),
        Field(
          "strength",
          "How strong is it?",
          as: .menu([
            .init("", "Not said"), .init("weak", "Weak"), .init("moderate", "Moderate"),
            .init("strong", "Strong"),
          ]),
          in: form
        ),
        Field(
          "shelf_life_months",
          "Months until it is too old to count",
          hint: "Leave empty for your council’s setting.",
          as: .line(type: "number", width: 5),
          in: form
        ),
      ],
      button: "Add this evidence",
      cancel: subject.page(in: frame.site)
    )
  }
}

/// A new due date, with its reason; the first one is kept.
struct DueFormPage: Page {
  static let template = "due-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let dueNow: String
  let movedWords: String
  let form: FormValue

  init(_ detail: ActionDetail, _ form: FormState, in frame: PageFrame) {
    let subject = FormSubject(detail)
    let action = detail.action ?? Action()
    self.title = "Move the due date of \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    self.dueNow = action.due?.words ?? "no date"
    self.movedWords =
      action.dueMoves.isEmpty
      ? "It has not been moved before."
      : "It has been moved \(times(Int32(action.dueMoves.count))); it was first due \(action.originalDue?.short ?? "without a date")."
    self.form = FormValue(
      form,
      to: frame.site.due(action.id),
      fields: [
        Field(
          "due",
          "New due date",
          hint: "For example 30 September 2026, or Sep-26.",
          required: true,
          as: .line(width: 20),
          in: form
        ),
        Field(
          "reason",
          "Why does it move?",
          hint: "The board sees this.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
      ],
      button: "Move the due date",
      cancel: subject.page(in: frame.site)
    )
  }
}

/// A question of the board.
struct ChallengeFormPage: Page {
  static let template = "challenge-form"

  let title = "Raise a challenge"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let subject: String?
  let text: String?
  let form: FormValue

  init(
    about subject: FormSubject?,
    meetings: [Meeting] = [],
    _ form: FormState,
    in frame: PageFrame
  ) {
    let site = frame.site
    self.trail = [Crumb(text: "Meetings", address: site.meetings)]
    self.subject = subject?.name
    self.text = subject?.text
    let held = meetings.sorted { ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0) }
    var fields = [
      Field(
        "text",
        "What is the challenge?",
        hint: "A question that can be answered with evidence.",
        required: true,
        as: .text(rows: 4),
        in: form
      ),
      Field(
        "owner_role",
        "Who is to answer?",
        hint: "A role, for example Head of service.",
        required: true,
        as: .line(width: 20),
        in: form
      ),
      Field("due", "Answer by", as: .line(type: "date", width: 10), in: form),
    ]
    if !held.isEmpty {
      fields.append(
        Field(
          "meeting_id",
          "Raised at",
          initial: held.first?.id ?? "",
          as: .menu(
            [.init("", "Outside a meeting")]
              + held.map {
                .init($0.id, "\($0.board.words), \($0.heldOn?.words ?? "not dated")")
              }
          ),
          in: form
        )
      )
    }
    let about = subject?.object.word
    self.form = FormValue(
      form,
      to: "/\(Address.encoded(site.authority))/challenges/new",
      fields: fields,
      hidden: about.map { [("about", $0)] } ?? [],
      button: "Raise this challenge",
      cancel: subject.map { $0.page(in: site) } ?? site.meetings
    )
  }
}

/// The answer to a question of the board.
struct AnswerFormPage: Page {
  static let template = "answer-form"

  let title = "Answer a challenge"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let challenge: ChallengeRow
  let form: FormValue

  init(_ challenge: Challenge, _ form: FormState, in frame: PageFrame) {
    self.trail = [Crumb(text: "Meetings", address: frame.site.meetings)]
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
          as: .text(rows: 6),
          in: form
        )
      ],
      button: "Answer this challenge",
      cancel: frame.site.meetings
    )
  }
}

/// A figure for one period of a measure.
struct ReadingFormPage: Page {
  static let template = "reading-form"

  let title: String
  let place: NavigationItem? = .measures
  let trail: [Crumb]
  let subject: String
  let text: String
  let definition: String?
  let last: String?
  let form: FormValue

  init(_ detail: MeasureDetail, _ form: FormState, in frame: PageFrame) {
    let subject = FormSubject(detail)
    let measure = detail.summary?.measure ?? Measure()
    let latest = detail.summary?.latest
    let site = frame.site
    self.title = "Record a reading of \(measure.name)"
    self.trail = subject.trail(in: site)
    self.subject = subject.name
    self.text = subject.text
    self.definition = measure.definition
    self.last = latest.map {
      "The last reading is \($0.words(for: measure)) for \($0.period?.words ?? "an unnamed period")."
    }
    let periods = ReadingPeriods(
      measure.frequency,
      latest: latest?.period?.lastDay,
      today: frame.today
    )
    var fields = [
      Field(
        "period",
        "Period",
        hint: "A second reading of a period corrects the first.",
        required: true,
        initial: periods.next?.field ?? "",
        as: .menu(periods.all.map { .init($0.field, $0.label) }),
        in: form
      )
    ]
    if measure.isShareOfHundred {
      fields += [
        Field(
          "numerator",
          "How many did?",
          as: .line(width: 10),
          in: form
        ),
        Field("denominator", "Out of how many?", as: .line(width: 10), in: form),
        Field(
          "value",
          "Or the percentage alone",
          hint: "Only where the two numbers aren’t known.",
          as: .line(width: 10),
          in: form
        ),
      ]
    } else {
      fields.append(Field("value", "Value", as: .line(width: 10), in: form))
    }
    fields += [
      Field(
        "not_available",
        "If there is no figure, why?",
        as: .menu([
          .init("", "There is a figure"), .init("suspended", "Suspended"),
          .init("to_be_confirmed", "To be confirmed"), .init("not_collected", "Not collected"),
          .init("other", "Another reason, in the note"),
        ]),
        in: form
      ),
      Field("source", "Source", hint: "For example: case system extract, 3 June.", in: form),
      Field("note", "Note", as: .text(rows: 2), in: form),
    ]
    self.form = FormValue(
      form,
      to: site.reading(measure.id),
      fields: fields,
      button: "Record this reading",
      cancel: site.measure(measure.id)
    )
  }
}

/// Which reminders go where.
struct PreferencesPage: Page {
  static let template = "preferences"

  let title = "Preferences"
  let trail: [Crumb]
  let form: FormValue

  init(_ preferences: Preferences, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Inbox", address: site.inbox)]
    self.form = FormValue(
      form,
      to: site.preferences,
      fields: [
        Field(
          "email",
          "Reminders",
          initial: preferences.email ? "1" : "0",
          as: .choice([
            .init("1", "Inbox and one e-mail digest"),
            .init(
              "0",
              "Inbox only",
              hint: "Your council may still send what it has made mandatory."
            ),
          ]),
          in: form
        ),
        Field(
          "weekly",
          "How often is the digest sent?",
          initial: preferences.weekly ? "1" : "0",
          as: .choice([.init("0", "Every day"), .init("1", "Once a week, on Monday")]),
          in: form
        ),
        Field(
          "digest_hour",
          "When?",
          hint: "Hour of the day, time in England.",
          initial: String(preferences.digestHour),
          as: .menu((0...23).map { .init(String($0), "\($0):00") }),
          in: form
        ),
      ],
      button: "Save these preferences",
      cancel: site.inbox
    )
  }
}

/// A new person who may sign in.
struct PersonFormPage: Page {
  static let template = "person-form"

  let title = "Add a person"
  let trail: [Crumb]
  let form: FormValue

  init(_ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "People", address: site.people)]
    self.form = FormValue(
      form,
      to: site.newPerson,
      fields: [
        Field("name", "Name", required: true, as: .line(width: 20, autocomplete: "off"), in: form),
        Field(
          "email",
          "E-mail address",
          hint: "The person signs in with it.",
          required: true,
          as: .line(type: "email", width: 20, autocomplete: "off"),
          in: form
        ),
        Field(
          "password",
          "First password",
          hint: "At least 12 characters.",
          required: true,
          as: .line(type: "password", width: 20, autocomplete: "new-password"),
          in: form
        ),
        Field(
          "roles",
          "Roles",
          required: true,
          as: .boxes(RoleWords.all.map { .init($0.role, $0.words, hint: $0.may) }),
          in: form
        ),
        Field(
          "council_roles",
          "Council roles",
          hint: "One a line, as the plan names its leads: decides what is theirs.",
          as: .text(rows: 4),
          in: form
        ),
      ],
      button: "Add this person",
      cancel: site.people
    )
  }
}

extension String {
  /// "action R3.2" within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
