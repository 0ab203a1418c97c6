import Messages
import ProtobufC

/// What success looks like: a new criterion of an objective, or a revision.
struct CriterionForm: ChangeForm {
  let permission: Permission = .revise
  let detail: ObjectiveDetail
  let measures: [Measure]
  /// `nil` = a new one.
  let criterion: Criterion?

  var owners: [String] { detail.ownRoles }
  var version: Int64 { criterion?.version ?? 0 }
  var values: [String: [String]] {
    guard let criterion else { return [:] }
    return [
      "text": [criterion.text], "measure_ids": criterion.measureIDs,
      "comments": [criterion.comments],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    return FormPage(
      criterion == nil ? "Add a success criterion" : "Change a success criterion",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      asking: [
        Field(
          "text",
          "What would show that it works?",
          hint: "Something that a measure or an audit can show, with how much and by when.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
        .measures(measures, in: form),
        Field("comments", "Comments", as: .text(rows: 2), in: form),
      ] + (criterion == nil ? [] : [.why(in: form)]),
      button: criterion == nil ? "Add this criterion" : "Save this change",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  func criterion(in form: FormState) -> Criterion {
    var new = criterion ?? Criterion()
    new.objectiveID = detail.objective?.id ?? ""
    new.text = form.text("text")
    new.measureIDs = form.chosen("measure_ids")
    new.comments = form.text("comments")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = criterion(in: form)
    let isNew = criterion == nil
    try await visit.send(form) { change, plans, options in
      if isNew {
        _ = try await plans.addCriterion(
          .with { ($0.change, $0.criterion) = (change, new) },
          options: options
        )
      } else {
        _ = try await plans.reviseCriterion(
          .with { ($0.change, $0.criterion, $0.reason) = (change, new, form.text("reason")) },
          options: options
        )
      }
    }
    let page = visit.address.objective(detail.objective?.id ?? "")
    return FormOutcome(isNew ? .added : .changed, at: page + "#criteria")
  }
}
