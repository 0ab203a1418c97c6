package import Messages
import ProtobufC

extension AcceptFindingRequest: PlansCommand {
  /// A finding can be accepted as it stands: one that isn't found with these figures is refused.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    var checks = FieldChecks()
    let reason = checks.text(reason, "reason", isRequired: true)
    if rule.isEmpty { checks.refuse("rule", found: "nothing", allowed: "the rule of a finding") }
    if refs.isEmpty { checks.refuse("refs", found: "none", allowed: "the objects of a finding") }
    try checks.finish()
    let key = FindingKey(rule: rule, refs: refs, found: found)
    let view = PlansView(state, readPoint: ReadPoint(), today: moment.today)
    guard
      let finding = try view.findings(planID: planID).findings.first(where: {
        FindingKey($0) == key
      })
    else {
      throw PlansError.conflict(
        reason: "NO_SUCH_FINDING",
        "the checks find nothing of the rule \(rule.prefix(60)) about these objects with these "
          + "figures; look at the checks again"
      )
    }
    guard state.acceptances[key]?.reason != reason else { return [] }
    return [
      PlansEvent(
        .findingAccepted(
          .with {
            $0.acceptance = .with {
              $0.rule = finding.rule
              $0.refs = finding.refs
              $0.found = finding.found
              $0.reason = reason
            }
            $0.message = finding.message
          }
        )
      )
    ]
  }
}
