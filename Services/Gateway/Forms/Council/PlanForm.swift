import Messages
import ProtobufC

/// The plan's own fields: its title, the day that it bears, the schemes that it is rated by.
struct PlanForm: ChangeForm {
  let permission: Permission = .keepPlan
  let schemes: [RatingScheme]
  /// `nil` = a new one.
  let plan: Plan?

  var version: Int64 { plan?.version ?? 0 }
  var values: [String: [String]] {
    guard let plan else { return [:] }
    return [
      "title": [plan.title], "dated": [plan.dated?.iso ?? ""],
      "progress_scheme_id": [plan.progressSchemeID], "impact_scheme_id": [plan.impactSchemeID],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let choices = schemes.map { ($0.id, $0.name) }
    return FormPage(
      plan == nil ? "Begin a plan" : "Change the plan’s title and date",
      trail: [Crumb(text: plan?.title ?? "Plan", address: frame.site.plan)],
      asking: [
        Field("title", "Title", required: true, in: form),
        .day(
          "dated",
          "Which day does it bear?",
          hint: "Nothing can be due before it: the checks say where something is.",
          in: form
        ),
        .menu("progress_scheme_id", "Progress is rated by", choices, in: form),
        .menu("impact_scheme_id", "Impact is rated by", choices, in: form),
      ] + (plan == nil ? [] : [.why(in: form)]),
      button: plan == nil ? "Begin this plan" : "Save this change",
      cancel: frame.site.plan,
      form,
      in: frame
    )
  }

  /// - Throws: `RPCError` where the day is none.
  func plan(in form: FormState) throws -> Plan {
    var new = plan ?? Plan()
    new.title = form.text("title")
    new.dated = try form.day("dated")
    new.progressSchemeID = form.text("progress_scheme_id")
    new.impactSchemeID = form.text("impact_scheme_id")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try plan(in: form)
    guard plan == nil else {
      _ = try await visit.send(form) { change, plans, options in
        try await plans.revisePlan(
          .with { ($0.change, $0.plan, $0.reason) = (change, new, form.text("reason")) },
          options: options
        )
      }
      return FormOutcome(.changed, at: visit.address.plan(new.id))
    }
    let result = try await visit.send(form) { change, plans, options in
      try await plans.createPlan(
        .with {
          ($0.change, $0.title, $0.dated) = (change, new.title, new.dated)
          $0.progressSchemeID = new.progressSchemeID
          $0.impactSchemeID = new.impactSchemeID
        },
        options: options
      )
    }
    return FormOutcome(.added, at: visit.address.plan(result.ids.first ?? ""))
  }
}
