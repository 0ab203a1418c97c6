import Messages
import ProtobufC

/// Takes something out of the plan with a reason, or puts it back; it stays on record.
struct WithdrawForm: ChangeForm {
  enum Direction: Sendable { case withdraw, restore }

  let permission: Permission
  let object: ObjectRef
  /// "Action R3.2".
  let name: String
  let text: String
  let direction: Direction
  let version: Int64
  /// Where it was asked for, and where its withdrawal leaves the person.
  let cancel: @Sendable (Address) -> String
  let then: @Sendable (Address) -> String
  var place: NavigationItem = .plan

  init(
    _ direction: Direction,
    _ object: ObjectRef,
    _ name: String,
    _ text: String,
    version: Int64,
    permission: Permission = .keepPlan,
    place: NavigationItem = .plan,
    from cancel: @escaping @Sendable (Address) -> String,
    then: (@Sendable (Address) -> String)? = nil
  ) {
    (self.direction, self.object, self.name, self.text) = (direction, object, name, text)
    (self.version, self.permission, self.place) = (version, permission, place)
    self.cancel = cancel
    self.then = then ?? cancel
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let isWithdrawal = direction == .withdraw
    return FormPage(
      "\(isWithdrawal ? "Withdraw" : "Restore") \(name.lowercasedFirst)",
      place: place,
      trail: [
        place == .measures
          ? Crumb(text: "Measures", address: frame.site.measures)
          : Crumb(text: "Plan", address: frame.site.plan)
      ],
      subject: text,
      about: isWithdrawal
        ? [
          "It leaves the plan and its counts. Its history stays, and it can be restored from the list of what was withdrawn."
        ] : [],
      asking: [
        Field(
          "reason",
          isWithdrawal ? "Why is it withdrawn?" : "Why is it restored?",
          hint: "The board sees this.",
          required: true,
          as: .text(rows: 3),
          in: form
        )
      ],
      button: isWithdrawal ? "Withdraw it" : "Restore it",
      cancel: cancel(frame.site),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let reason = form.text("reason")
    try await visit.send(form) { change, plans, options in
      switch direction {
      case .withdraw:
        _ = try await plans.withdraw(
          .with { ($0.change, $0.object, $0.reason) = (change, object, reason) },
          options: options
        )
      case .restore:
        _ = try await plans.restore(
          .with { ($0.change, $0.object, $0.reason) = (change, object, reason) },
          options: options
        )
      }
    }
    return FormOutcome(direction == .withdraw ? .withdrawn : .restored, at: then(visit.address))
  }
}
