import Messages
import ProtobufC

/// Says that something that was asked for is deliberately not taken up, and why; or takes it up
/// again.
struct DeclineForm: ChangeForm {
  let permission: Permission = .keepPlan
  let start: ThreadStart
  let takesUp: Bool
  /// The page that lists it.
  let back: @Sendable (Address) -> String

  var version: Int64 { start.version }
  var values: [String: [String]] { ["reason": [start.declinedBecause]] }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      takesUp
        ? "Take up \(start.nameWords.lowercasedFirst) again"
        : "Don’t take up \(start.nameWords.lowercasedFirst)",
      place: .inspections,
      trail: [
        Crumb(text: "Inspections", address: frame.site.inspections),
        Crumb(text: "What was asked for", address: back(frame.site)),
      ],
      subject: start.text,
      about: takesUp
        ? [
          "It is not taken up because: \(start.declinedBecause.asSentence) Once taken up it asks for an answer again."
        ] : [],
      asking: takesUp
        ? []
        : [
          Field(
            "reason",
            "Why is it deliberately not taken up?",
            hint: "Inspectors and the board see this.",
            required: true,
            as: .text(rows: 4),
            in: form
          )
        ],
      button: takesUp ? "Take it up again" : "Don’t take it up",
      cancel: back(frame.site),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let reason = takesUp ? "" : form.text("reason")
    // To the service no reason means taking it up.
    guard takesUp || !reason.isEmpty else {
      throw FormProblem("reason", "Say why it is not taken up.").rpcError
    }
    _ = try await visit.send(form) { change, plans, options in
      try await plans.declineThreadStart(
        .with { ($0.change, $0.threadStartID, $0.reason) = (change, start.id, reason) },
        options: options
      )
    }
    return FormOutcome(takesUp ? .takenUp : .declined, at: back(visit.address))
  }
}
