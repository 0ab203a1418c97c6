import Chassis
import Hummingbird
import Messages
import ProtobufC
import RPC

/// Changing several actions at once: tick them, say what changes, check, save.
enum BulkEditRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/actions/edit", for: KeepingRoutes.revisers) { visit in
      try await choose(visit.freshForm(), visit)
    },
    .post("/:authority/actions/edit", for: KeepingRoutes.revisers) { visit in
      var form = FormState(posted: try await visit.form())
      if !form.chosen("every").isEmpty { form = form.choosingAllShown }
      let edit = BulkEdit(form)
      guard !edit.chosen.isEmpty else {
        let wrong = FieldError(field: "action", message: "Tick at least one action.")
        return try await choose(form.saying([wrong]), visit, .unprocessableContent)
      }
      switch form.text("step") {
      case "check": return try await check(edit, form, visit)
      case "save": return try await save(edit, form, visit)
      default: return try await ask(form.saying([]), visit)
      }
    },
  ]

  private static func choose(
    _ form: FormState,
    _ visit: Visit,
    _ status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let (plan, actions) = try await visit.changeable()
    let frame = visit.frame()
    let page = BulkChoosePage(
      plan,
      actions: actions,
      filter: ActionFilter(query: visit.query),
      form,
      in: frame
    )
    return visit.show(status, in: frame, page)
  }

  private static func ask(
    _ form: FormState,
    _ visit: Visit,
    _ status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let frame = visit.frame()
    return visit.show(status, in: frame, page(form, visit, in: frame))
  }

  private static func page(_ form: FormState, _ visit: Visit, in frame: PageFrame) -> FormPage {
    let chosen = BulkEdit(form).chosen
    return FormPage(
      "What changes for \(counted(chosen.count, "action"))?",
      trail: [
        Crumb(text: "Plan", address: frame.site.plan),
        Crumb(text: "Actions", address: frame.site.actions()),
      ],
      about: ["Fill in only what changes. You see it all before it is saved."],
      asking: BulkEdit.fields(
        mayWithdraw: visit.permissions.everywhere.contains(.keepPlan),
        in: form
      ),
      hidden: chosen.map { ("action", $0.word) } + [("step", "check")],
      button: "Check these changes",
      cancel: frame.site.actions(),
      form,
      in: frame
    )
  }

  private static func check(
    _ edit: BulkEdit,
    _ form: FormState,
    _ visit: Visit
  ) async throws -> Response {
    guard edit.problems.isEmpty else {
      return try await ask(form.saying(edit.problems), visit, .unprocessableContent)
    }
    let chosen = Set(edit.chosen.map(\.id))
    let actions = try await visit.changeable().actions.filter { chosen.contains($0.id) }
    let frame = visit.frame()
    return visit.show(in: frame, BulkCheckPage(edit, of: actions, form, in: frame))
  }

  private static func save(
    _ edit: BulkEdit,
    _ form: FormState,
    _ visit: Visit
  ) async throws -> Response {
    try await visit.submit(
      form,
      then: visit.address.actions(),
      saying: .edited,
      again: { page($0, visit, in: $1) }
    ) {
      _ = try await visit.send(form) { change, plans, options in
        try await plans.editActions(edit.request(change), options: options)
      }
    }
  }
}

extension FormState {
  /// The same with every action chosen that the list showed.
  fileprivate var choosingAllShown: FormState {
    var values = values
    values["action"] = text("shown").split(separator: ",").map(String.init)
    values["every"] = nil
    return FormState(key: key, values: values, errors: errors, basedOn: basedOn)
  }
}

extension Visit {
  /// The actions that this person may change: all for the keeper of the plan, those of their own
  /// objectives for an owner.
  fileprivate func changeable() async throws -> (plan: PlanDetail, actions: [ActionSummary]) {
    let plan = try await plan(queryValue("plan") ?? "")
    let standing = plan.actions.filter { !$0.withdrawn }
    if permissions.everywhere.contains(.revise) { return (plan, standing) }
    let own = Set(
      plan.objectives.filter { $0.ownerRoles.contains(where: permissions.isMine) }.map(\.id)
    )
    return (plan, standing.filter { own.contains($0.objectiveID) })
  }
}
