package import Messages
import ProtobufC

extension ReopenFindingRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    var checks = FieldChecks()
    let reason = checks.text(reason, "reason")
    try checks.finish()
    let key = FindingKey(rule: rule, refs: refs, found: found)
    guard state.acceptances[key] != nil else {
      throw PlansError.conflict(
        reason: "NOT_ACCEPTED",
        "no finding of the rule \(rule.prefix(60)) about these objects with these figures is "
          + "accepted"
      )
    }
    return [
      PlansEvent(
        .findingReopened(
          .with {
            $0.rule = rule
            $0.refs = refs
            $0.found = found
            $0.reason = reason
          }
        )
      )
    ]
  }
}
