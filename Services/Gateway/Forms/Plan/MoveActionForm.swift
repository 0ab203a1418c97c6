import Messages
import ProtobufC

/// Moves an action to another objective of its plan: it keeps its reference, its dates and all that
/// is on record of it.
struct MoveActionForm: ChangeForm {
  let permission: Permission = .revise
  let detail: ActionDetail
  let objectives: [ObjectiveSummary]

  var action: Action { detail.action ?? Action() }
  var owners: [String] { detail.objective?.ownerRoles ?? [] }
  var version: Int64 { action.version }

  /// Offers the objectives that the person may put it into, by their owners.
  init(detail: ActionDetail, plan: PlanDetail, isOffered: ([String]) -> Bool) {
    self.detail = detail
    self.objectives = plan.objectives.filter {
      $0.id != detail.action?.objectiveID && isOffered($0.ownerRoles)
    }
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    let now = detail.objective
    return FormPage(
      "Move \(subject.name.lowercasedFirst) to another objective",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      about: [
        "Now part of \(now?.ref ?? "") \(now?.title ?? "").",
        "It keeps its reference, dates, ratings and evidence, and counts for the other objective "
          + "from now on.",
      ],
      asking: [
        .menu(
          "objective_id",
          "Which objective does it belong to?",
          hint: objectives.isEmpty ? "No other objective of this plan is yours." : nil,
          required: true,
          [("", "Choose one")]
            + objectives.map { ($0.id, "\($0.ref) \($0.title.shortened(to: 90))") },
          in: form
        ), .why("Why does it move?", required: true, in: form),
      ],
      button: "Move this action",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  /// The action as it should be: only where it belongs differs.
  func moved(by form: FormState) throws -> Action {
    let chosen = form.text("objective_id")
    guard objectives.contains(where: { $0.id == chosen }) else {
      throw FormProblem("objective_id", "Choose the objective that it moves to.").rpcError
    }
    var action = action
    action.objectiveID = chosen
    return action
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let moved = try moved(by: form)
    try await visit.revise(moved, form)
    return FormOutcome(.changed, at: visit.address.action(moved.id))
  }
}
