package import Messages
import ProtobufC

extension CloseDecisionRequest: PlansCommand {
  /// The chair or the plan's keeper closes what the board decided; nobody closes what was theirs
  /// to do.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let object = ObjectRef(.decision, decisionID)
    guard let (_, decision) = state.decision(decisionID) else { throw PlansError.notFound(object) }
    guard actor.powers.contains(.managePlan) || actor.powers.contains(.chair) else {
      throw PlansError.notAllowed("only the chair or the improvement manager closes a decision")
    }
    let isHistory = actor.powers.contains(.loadHistory) && moment.effectiveAt != nil
    if !isHistory, actor.holdsOne(of: [decision.ownerRole]) {
      throw PlansError.notAllowed("nobody closes a decision that was theirs to carry out")
    }
    try state.check(basedOn: basedOn, object)
    var checks = FieldChecks()
    let outcome = checks.text(outcome, "outcome", isRequired: true)
    try checks.finish()
    guard decision.outcome != outcome else { return [] }
    if !decision.outcome.isEmpty {
      throw PlansError.conflict(
        reason: "DECISION_CLOSED",
        "the decision is closed; a new one may take it up again"
      )
    }
    return [
      PlansEvent(
        .decisionClosed(
          .with {
            $0.decisionID = decisionID
            $0.outcome = outcome
          }
        )
      )
    ]
  }
}
