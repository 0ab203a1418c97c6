package import Messages
import ProtobufC

extension ReviseCriterionRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = criterion ?? Criterion()
    let before = try state.need(given.id, .criterion, in: state.criteria)
    let object = ObjectRef(.criterion, given.id)
    try actor.check(mayWorkOn: object, in: state)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    var new = checks.criterion(given, "criterion", in: state)
    let reason = checks.text(reason, "reason")
    try checks.finish()
    new.objectiveID = before.objectiveID
    guard !new.changes(from: before).isEmpty else { return [] }
    return [
      PlansEvent(
        .criterionRevised(
          .with {
            $0.criterion = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}
