import Messages
import ProtobufC

/// Which actions must be done before this one, by the references that the plan gives them.
struct DependenciesForm: ChangeForm {
  let permission: Permission = .revise
  let detail: ActionDetail
  /// Every action of the same plan.
  let others: [ActionSummary]

  var action: Action { detail.action ?? Action() }
  var owners: [String] { detail.objective?.ownerRoles ?? [] }
  var version: Int64 { action.version }
  var values: [String: [String]] {
    ["first": [detail.dependsOn.map(\.ref).joined(separator: "\n")]]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    return FormPage(
      "Say what must come before \(subject.name.lowercasedFirst)",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      about: detail.neededBy.isEmpty
        ? [] : ["These wait for it: \(listed(detail.neededBy.map(\.ref)))."],
      asking: [
        Field(
          "first",
          "Which actions must be done first?",
          hint: "Their references, one a line, for example \(example).",
          as: .text(rows: 4),
          in: form
        ),
        .why(in: form),
      ],
      button: "Save this change",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  private var example: String {
    others.first { $0.id != action.id && !$0.ref.isEmpty }?.ref ?? "1.2"
  }

  /// The action with what must come first.
  ///
  /// - Throws: `RPCError` with every reference that names no action, or more than one.
  func revised(by form: FormState) throws -> Action {
    var revised = action
    revised.dependsOnIDs = []
    var unknown: [FormProblem] = []
    for written in form.lines("first") {
      let found = others.filter { $0.ref.lowercased() == written.lowercased() }
      // A reference that was kept may be one that several actions share.
      if let known = found.first(where: { action.dependsOnIDs.contains($0.id) }) ?? found.first,
        found.count == 1 || action.dependsOnIDs.contains(known.id)
      {
        revised.dependsOnIDs.append(known.id)
      } else {
        unknown.append(
          FormProblem(
            "first",
            "“\(written.prefix(40))” is the reference of \(counted(found.count, "action")); "
              + "write references that name one action of this plan"
          )
        )
      }
    }
    guard unknown.isEmpty else { throw unknown.rpcError }
    return revised
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    try await visit.revise(try revised(by: form), form)
    return FormOutcome(.changed, at: visit.address.action(action.id))
  }

  func field(refused path: String) -> String {
    path.hasPrefix("action.depends_on_ids") ? "first" : FieldError.name(ofPath: path)
  }
}
