import Messages
import ProtobufC

/// A section of the plan: a new one, or other words for one that is there.
struct SectionForm: ChangeForm {
  let permission: Permission = .keepPlan
  let plan: Plan
  /// `nil` = a new one.
  let section: Section?

  var version: Int64 { section?.version ?? 0 }
  var values: [String: [String]] {
    guard let section else { return [:] }
    return [
      "ref": [section.ref], "title": [section.title],
      "outcome_statement": [section.outcomeStatement],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      section == nil ? "Add a section" : "Change a section",
      trail: [Crumb(text: plan.title, address: frame.site.plan)],
      subject: section.map { "\($0.ref) \($0.title)" },
      asking: [
        Field("title", "Title", required: true, in: form),
        Field(
          "outcome_statement",
          "What should be true when it has worked?",
          hint: "The outcome for children, in a sentence or two.",
          as: .text(rows: 3),
          in: form
        ),
        Field(
          "ref",
          "Reference",
          hint: "For example 1 or A. Leave empty if it has none.",
          as: .line(width: 10),
          in: form
        ),
      ] + (section == nil ? [] : [.why(in: form)]),
      button: section == nil ? "Add this section" : "Save this change",
      cancel: frame.site.plan,
      form,
      in: frame
    )
  }

  func section(in form: FormState) -> Section {
    var new = section ?? Section()
    new.planID = plan.id
    new.ref = form.text("ref")
    new.title = form.text("title")
    new.outcomeStatement = form.text("outcome_statement")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = section(in: form)
    let isNew = section == nil
    let id = try await visit.send(form) { change, plans, options in
      if isNew {
        return try await plans.addSection(
          .with { ($0.change, $0.section) = (change, new) },
          options: options
        ).ids.first ?? ""
      }
      _ = try await plans.reviseSection(
        .with { ($0.change, $0.section, $0.reason) = (change, new, form.text("reason")) },
        options: options
      )
      return new.id
    }
    let page = visit.address.plan(plan.id)
    return FormOutcome(isNew ? .added : .changed, at: page + "#section-\(id)")
  }
}
