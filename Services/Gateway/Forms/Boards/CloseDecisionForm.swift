import Messages
import ProtobufC

/// What came of a decision of a board.
struct CloseDecisionForm: ChangeForm {
  let permission: Permission = .closeDecisions
  let decision: Decision
  let meeting: Meeting

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    let on = meeting.heldOn?.words ?? ""
    let about = [
      on.isEmpty ? "" : "Decided on \(on)",
      decision.ownerRole.isEmpty ? "" : "with \(decision.ownerRole)",
      decision.due.map { "due \($0.words)" } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return FormPage(
      "Close a decision",
      place: .meetings,
      trail: [
        Crumb(text: "Meetings", address: site.meetings),
        Crumb(
          text: [meeting.title, on].filter { !$0.isEmpty }.joined(separator: ", "),
          address: site.meeting(meeting.id)
        ),
      ],
      subject: decision.text.asSentence,
      about: about.isEmpty ? [] : [about.asSentence],
      asking: [
        Field(
          "outcome",
          "What came of it?",
          hint: "What was done, and what it changed. It stays beside the decision and is not "
            + "carried any more.",
          required: true,
          as: .text(rows: 4),
          in: form
        )
      ],
      button: "Close this decision",
      cancel: site.meeting(meeting.id),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    _ = try await visit.send(form) { change, plans, options in
      try await plans.closeDecision(
        .with {
          ($0.change, $0.decisionID) = (change, decision.id)
          $0.outcome = form.text("outcome")
        },
        options: options
      )
    }
    return FormOutcome(.resolved, at: visit.address.meeting(meeting.id))
  }
}
