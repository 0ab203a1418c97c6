import Messages
import ProtobufC

/// A new action under an objective.
struct AddActionForm: ChangeForm {
  let permission: Permission = .revise
  let objective: ObjectiveDetail
  var owners: [String] { objective.ownRoles }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(objective)
    return FormPage(
      "Add an action to \(subject.name.lowercasedFirst)",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      asking: [
        Field("text", "What is to be done?", required: true, as: .text(rows: 3), in: form),
        Field(
          "desired_outcome",
          "What should come of it?",
          hint: "What will be different for children, not what will have been written.",
          as: .text(rows: 3),
          in: form
        ),
        Field(
          "leads",
          "Who leads it?",
          hint: "Roles or groups, one a line; no person’s name.",
          as: .text(rows: 2),
          in: form
        ),
        .due("due", "When is it due?", in: form),
        Field(
          "ref",
          "Reference",
          hint: "As the plan counts, for example \(lastRef ?? "1.1"). Leave empty if it has none.",
          as: .line(width: 10),
          in: form
        ),
      ],
      button: "Add this action",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  private var lastRef: String? { objective.actions.last { !$0.ref.isEmpty }?.ref }

  func action(in form: FormState) -> Action {
    .with {
      $0.objectiveID = objective.objective?.id ?? ""
      $0.ref = form.text("ref")
      $0.text = form.text("text")
      $0.desiredOutcome = form.text("desired_outcome")
      $0.leads = form.lines("leads")
      $0.due = .with { $0.text = form.text("due") }
    }
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let action = action(in: form)
    let result = try await visit.send(form) { change, plans, options in
      try await plans.addAction(
        .with { ($0.change, $0.action) = (change, action) },
        options: options
      )
    }
    return FormOutcome(.added, at: visit.address.action(result.ids.first ?? ""))
  }

  /// `action.due.text` is the form's due date, `action.text` its text.
  func field(refused path: String) -> String {
    path == "action.due.text" ? "due" : FieldError.name(ofPath: path)
  }
}
