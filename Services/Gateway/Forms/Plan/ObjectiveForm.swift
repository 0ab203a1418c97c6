import Messages
import ProtobufC

/// An objective's own words: a new one in a section, or a revision.
struct ObjectiveForm: ChangeForm {
  /// A new objective is the plan keeper's; its owner may revise it.
  var permission: Permission { objective == nil ? .keepPlan : .revise }
  let plan: PlanDetail
  let sectionID: String
  /// `nil` = a new one.
  let objective: Objective?

  var owners: [String] { objective?.ownerRoles ?? [] }
  var version: Int64 { objective?.version ?? 0 }
  var values: [String: [String]] {
    guard let objective else {
      return ["section_id": [sectionID], "kind": [ObjectiveKind.priority.name]]
    }
    return [
      "title": [objective.title], "ref": [objective.ref], "kind": [objective.kind.name],
      "owner_roles": [objective.ownerRoles.joined(separator: "\n")],
      "rationale": [objective.rationale], "section_id": [objective.sectionID],
      "parent_id": [objective.parentID],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let name = objective.map { "\($0.kind.words) \($0.ref)" }
    let standing = (plan.plan?.sections ?? []).filter { !$0.withdrawn }
    let above = plan.objectives.filter { $0.id != objective?.id && $0.parentID.isEmpty }
    let own = objective.map { frame.site.objective($0.id) } ?? frame.site.plan
    return FormPage(
      name.map { "Change \($0.lowercasedFirst)" } ?? "Add an objective",
      trail: [Crumb(text: plan.plan?.title ?? "Plan", address: frame.site.plan)]
        + (name.map { [Crumb(text: $0, address: own)] } ?? []),
      asking: [
        Field(
          "title",
          "What is to be achieved?",
          hint: "For a recommendation, its words.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
        Field(
          "owner_roles",
          "Who owns it?",
          hint: "Roles, one a line; no person’s name.",
          as: .text(rows: 2),
          in: form
        ),
        Field("rationale", "Why does it matter?", as: .text(rows: 3), in: form),
        Field("ref", "Reference", as: .line(width: 10), in: form),
        .menu(
          "kind",
          "What kind is it?",
          ObjectiveKind.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
          in: form
        ),
        .menu(
          "section_id",
          "In which section?",
          standing.map { ($0.id, "\($0.ref) \($0.title)".shortened(to: 80)) },
          in: form
        ),
        .menu(
          "parent_id",
          "Is it part of another objective?",
          [("", "No")] + above.map { ($0.id, "\($0.ref) \($0.title)".shortened(to: 80)) },
          in: form
        ),
      ] + (objective == nil ? [] : [.why(in: form)]),
      button: objective == nil ? "Add this objective" : "Save this change",
      cancel: own,
      form,
      in: frame
    )
  }

  /// The objective as it should be: what the form doesn't ask stays.
  func objective(in form: FormState) -> Objective {
    var new = objective ?? Objective()
    let kind = form.text("kind")
    new.title = form.text("title")
    new.ref = form.text("ref")
    new.ownerRoles = form.lines("owner_roles")
    new.rationale = form.text("rationale")
    new.kind = ObjectiveKind.allCases.first { $0.name == kind } ?? .unspecified
    new.sectionID = form.text("section_id")
    new.parentID = form.text("parent_id")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = objective(in: form)
    guard objective == nil else {
      try await visit.revise(new, form)
      return FormOutcome(.changed, at: visit.address.objective(new.id))
    }
    let result = try await visit.send(form) { change, plans, options in
      try await plans.addObjective(
        .with { ($0.change, $0.objective) = (change, new) },
        options: options
      )
    }
    return FormOutcome(.added, at: visit.address.objective(result.ids.first ?? ""))
  }
}

extension Visit {
  /// Sends an objective as it should be, with the reason that the form holds.
  func revise(_ objective: Objective, _ form: FormState) async throws {
    _ = try await send(form) { change, plans, options in
      try await plans.reviseObjective(
        .with {
          ($0.change, $0.objective, $0.reason) = (change, objective, form.text("reason"))
        },
        options: options
      )
    }
  }
}
