package import Messages
import ProtobufC

extension WithdrawRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let (object, reason) = try state.markable(object, reason, by: actor, basedOn: basedOn)
    guard !state.isWithdrawn(object) else { return [] }
    return [
      PlansEvent(
        .withdrawn(
          .with {
            $0.object = object
            $0.reason = reason
          }
        )
      )
    ]
  }
}

extension PlansState {
  /// Checks that an object can be withdrawn or restored, with a reason.
  func markable(
    _ object: ObjectRef?,
    _ reason: String,
    by actor: Actor,
    basedOn: Int64
  ) throws -> (ObjectRef, String) {
    let object = object ?? ObjectRef()
    let kinds: [ObjectKind] = [
      .section, .objective, .action, .criterion, .voice, .measure, .evidence,
    ]
    guard kinds.contains(object.kind) else {
      throw PlansError.invalid(
        "object.kind",
        found: object.kind.inWords,
        allowed: "one of: " + kinds.map(\.inWords).inWords
      )
    }
    guard exists(object) else { throw PlansError.notFound(object) }
    try actor.check(mayWithdraw: object, in: self)
    try check(basedOn: basedOn, object)
    var checks = FieldChecks()
    let reason = checks.text(reason, "reason", isRequired: true)
    try checks.finish()
    return (object, reason)
  }
}

extension Actor {
  /// The keeper of the plan withdraws and restores; others only the evidence that they added
  /// themselves.
  func check(mayWithdraw object: ObjectRef, in state: PlansState) throws(PlansError) {
    if powers.contains(.managePlan) { return }
    if object.kind == .evidence, state.evidence[object.id]?.addedBy == subject { return }
    throw .notAllowed(
      "only the improvement manager withdraws or restores this; found neither that role nor "
        + "evidence that you added"
    )
  }
}
