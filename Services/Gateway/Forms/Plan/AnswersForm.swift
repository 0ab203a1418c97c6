import Messages
import ProtobufC

/// Which recommendations and requirements an action or an objective answers.
struct AnswersForm: ChangeForm {
  let permission: Permission = .revise
  let subject: LinkedSubject
  /// Thread starts of every inspection and notice, with where they come from.
  let starts: [(source: String, start: ThreadStart)]

  var owners: [String] { subject.owners }
  var version: Int64 { subject.version }
  var values: [String: [String]] { ["thread_start_ids": subject.threadStartIDs] }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      "Say what \(subject.form.name.lowercasedFirst) answers",
      trail: subject.form.trail(in: frame.site),
      subject: subject.form.text,
      asking: [
        Field(
          "thread_start_ids",
          "What inspectors and reviewers asked for",
          hint: subject.isAction
            ? "Choose none to answer what its objective answers." : "Choose all that it answers.",
          as: .boxes(choices),
          in: form
        ),
        .why(in: form),
      ],
      button: "Save this change",
      cancel: subject.form.page(in: frame.site),
      form,
      in: frame
    )
  }

  private var choices: [Field.Choice] {
    starts.map { source, start in
      Field.Choice(
        start.id,
        "\(start.nameWords): \(start.text.shortened(to: 140))",
        hint: source
      )
    }
  }

  /// What was chosen, and what isn't shown here: paragraphs that it answers by themselves.
  func chosen(in form: FormState) -> [String] {
    let shown = Set(starts.map(\.start.id))
    return form.chosen("thread_start_ids").filter(shown.contains)
      + subject.threadStartIDs.filter { !shown.contains($0) }
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let chosen = chosen(in: form)
    try await visit.revise(subject, form) { action, objective in
      action.threadStartIDs = chosen
      objective.threadStartIDs = chosen
    }
    return FormOutcome(.changed, at: subject.form.page(in: visit.address))
  }
}

/// Which measures show whether an action or an objective works.
struct MeasuredByForm: ChangeForm {
  let permission: Permission = .revise
  let subject: LinkedSubject
  let measures: [Measure]

  var owners: [String] { subject.owners }
  var version: Int64 { subject.version }
  var values: [String: [String]] { ["measure_ids": subject.measureIDs] }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      "Say what measures \(subject.form.name.lowercasedFirst)",
      trail: subject.form.trail(in: frame.site),
      subject: subject.form.text,
      asking: [.measures(measures, in: form), .why(in: form)],
      button: "Save this change",
      cancel: subject.form.page(in: frame.site),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let chosen = form.chosen("measure_ids")
    try await visit.revise(subject, form) { action, objective in
      action.measureIDs = chosen
      objective.measureIDs = chosen
    }
    return FormOutcome(.changed, at: subject.form.page(in: visit.address))
  }
}

/// An action or an objective, of which links are changed.
enum LinkedSubject: Sendable {
  case action(ActionDetail)
  case objective(ObjectiveDetail)

  var form: FormSubject {
    switch self {
    case .action(let detail): FormSubject(detail)
    case .objective(let detail): FormSubject(detail)
    }
  }

  var isAction: Bool { if case .action = self { true } else { false } }
  var version: Int64 { form.version }

  var owners: [String] {
    switch self {
    case .action(let detail): detail.objective?.ownerRoles ?? []
    case .objective(let detail): detail.ownRoles
    }
  }

  var threadStartIDs: [String] {
    switch self {
    case .action(let detail): detail.action?.threadStartIDs ?? []
    case .objective(let detail): detail.objective?.threadStartIDs ?? []
    }
  }

  var measureIDs: [String] {
    switch self {
    case .action(let detail): detail.action?.measureIDs ?? []
    case .objective(let detail): detail.objective?.measureIDs ?? []
    }
  }
}

extension Visit {
  /// Sends an action or an objective with something changed about it.
  fileprivate func revise(
    _ subject: LinkedSubject,
    _ form: FormState,
    _ edit: (inout Action, inout Objective) -> Void
  ) async throws {
    var (action, objective) = (Action(), Objective())
    switch subject {
    case .action(let detail): action = detail.action ?? action
    case .objective(let detail): objective = detail.objective ?? objective
    }
    edit(&action, &objective)
    if subject.isAction {
      try await revise(action, form)
    } else {
      try await revise(objective, form)
    }
  }
}
