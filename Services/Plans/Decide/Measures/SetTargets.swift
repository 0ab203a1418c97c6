package import Messages
import ProtobufC

extension SetTargetsRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let measure = try state.need(measureID, .measure, in: state.measures)
    let object = ObjectRef(.measure, measureID)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    let new = checks.targets(targets, "targets")
    let reason = checks.text(reason, "reason", isRequired: !measure.targets.isEmpty)
    try checks.finish()
    guard new != measure.targets else { return [] }
    return [
      PlansEvent(
        .targetsSet(
          .with {
            $0.measureID = measureID
            $0.targets = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}
