import Messages
import ProtobufC

/// A form that changes some fields of an action and leaves the others as they are.
struct ActionForm: ChangeForm {
  let permission: Permission = .revise
  let detail: ActionDetail
  let part: ActionPart

  var action: Action { detail.action ?? Action() }
  var owners: [String] { detail.objective?.ownerRoles ?? [] }
  var version: Int64 { action.version }
  var values: [String: [String]] { part.values(of: action) }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    return FormPage(
      "\(part.title) \(subject.name.lowercasedFirst)",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      asking: part.fields(in: form) + [.why(in: form)],
      button: "Save this change",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  /// The action as it should be: only what the form asks differs.
  func revised(by form: FormState) -> Action {
    var action = action
    part.put(form, into: &action)
    return action
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let revised = revised(by: form)
    try await visit.revise(revised, form)
    return FormOutcome(.changed, at: visit.address.action(revised.id))
  }
}

/// What of an action one page changes: its words, who leads it, its row of the activity grid.
enum ActionPart: String, CaseIterable, Sendable {
  case words = "revise"
  case leads
  case grid

  fileprivate var title: String {
    switch self {
    case .words: "Change the words of"
    case .leads: "Say who leads"
    case .grid: "Change the activity grid of"
    }
  }

  fileprivate func values(of action: Action) -> [String: [String]] {
    switch self {
    case .words:
      [
        "text": [action.text], "desired_outcome": [action.desiredOutcome], "ref": [action.ref],
        "comments": [action.comments],
      ]
    case .leads:
      [
        "leads": [action.leads.joined(separator: "\n")],
        "accountable_lead": [action.accountableLead],
      ]
    case .grid:
      [
        "area_for_improvement": [action.areaForImprovement], "issue": [action.issue],
        "services": [action.services.joined(separator: "\n")],
        "teams": [action.teams.joined(separator: "\n")], "priority": [action.priority.field],
        "delivery_status": [action.deliveryStatus],
        "tags": [action.tags.joined(separator: "\n")],
      ]
    }
  }

  fileprivate func fields(in form: FormState) -> [Field] {
    switch self {
    case .words:
      [
        Field("text", "What is to be done?", required: true, as: .text(rows: 4), in: form),
        Field("desired_outcome", "What should come of it?", as: .text(rows: 3), in: form),
        Field("ref", "Reference", as: .line(width: 10), in: form),
        Field("comments", "Comments", as: .text(rows: 3), in: form),
      ]
    case .leads:
      [
        Field(
          "leads",
          "Who leads it?",
          hint: "Roles or groups, one a line; no person’s name.",
          as: .text(rows: 4),
          in: form
        ),
        Field(
          "accountable_lead",
          "Who of them is accountable?",
          hint: "Written as above. Leave empty where nobody is named so.",
          in: form
        ),
      ]
    case .grid:
      [
        Field("area_for_improvement", "Area for improvement", as: .text(rows: 2), in: form),
        Field("issue", "Issue", as: .text(rows: 2), in: form),
        Field("services", "Services", hint: "One a line.", as: .text(rows: 2), in: form),
        Field("teams", "Teams", hint: "One a line.", as: .text(rows: 2), in: form),
        .priority(none: "Not set", in: form),
        Field("delivery_status", "Delivery status", hint: "In a few words.", in: form),
        Field("tags", "Tags", hint: "One a line.", as: .text(rows: 2), in: form),
      ]
    }
  }

  fileprivate func put(_ form: FormState, into action: inout Action) {
    switch self {
    case .words:
      action.text = form.text("text")
      action.desiredOutcome = form.text("desired_outcome")
      action.ref = form.text("ref")
      action.comments = form.text("comments")
    case .leads:
      action.leads = form.lines("leads")
      action.accountableLead = form.text("accountable_lead")
    case .grid:
      action.areaForImprovement = form.text("area_for_improvement")
      action.issue = form.text("issue")
      action.services = form.lines("services")
      action.teams = form.lines("teams")
      action.priority = ActionPriority(field: form.text("priority"))
      action.deliveryStatus = form.text("delivery_status")
      action.tags = form.lines("tags")
    }
  }
}

extension Visit {
  /// Sends an action as it should be, with the reason that the form holds.
  func revise(_ action: Action, _ form: FormState) async throws {
    _ = try await send(form) { change, plans, options in
      try await plans.reviseAction(
        .with { ($0.change, $0.action, $0.reason) = (change, action, form.text("reason")) },
        options: options
      )
    }
  }
}
