package import Messages
import ProtobufC

extension AddVoiceRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = voice ?? Voice()
    let objective = try state.need(given.objectiveID, .objective, in: state.objectives)
    if !actor.powers.contains(.gatherVoices) { try actor.check(mayWorkOn: objective) }
    try state.check(isStanding: ObjectRef(.objective, objective.id))
    var checks = FieldChecks()
    let new = checks.voice(given, "voice", today: moment.today)
    try checks.finish()
    var draft = EventDraft(moment)
    draft.add(new, to: objective.id)
    return draft.events
  }
}
