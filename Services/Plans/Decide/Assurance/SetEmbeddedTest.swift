package import Messages
import ProtobufC

extension SetEmbeddedTestRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let objective = try state.need(objectiveID, .objective, in: state.objectives)
    guard actor.powers.contains(.managePlan) || actor.powers.contains(.chair) else {
      throw PlansError.notAllowed(
        "the test for level 3 is the board's: only the chair or the improvement manager records it"
      )
    }
    try state.check(basedOn: basedOn, ObjectRef(.objective, objectiveID))
    try state.check(isStanding: ObjectRef(.objective, objectiveID))
    var checks = FieldChecks()
    let text = checks.text(text, "text", isRequired: true)
    try checks.finish()
    guard objective.embeddedTest?.text != text else { return [] }
    return [
      PlansEvent(
        .embeddedTestSet(
          .with {
            $0.objectiveID = objectiveID
            $0.text = text
          }
        )
      )
    ]
  }
}
