package import Messages
import ProtobufC

extension ReviseVoiceRequest: PlansCommand {
  /// What was promised may turn out to be heard, and words may be put right; the voice stays with
  /// its objective.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = voice ?? Voice()
    let before = try state.need(given.id, .voice, in: state.voices)
    let object = ObjectRef(.voice, given.id)
    if !actor.powers.contains(.gatherVoices) {
      try actor.check(
        mayWorkOn: try state.need(before.objectiveID, .objective, in: state.objectives)
      )
    }
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    var new = checks.voice(given, "voice", today: moment.today)
    let reason = checks.text(reason, "reason")
    try checks.finish()
    new.objectiveID = before.objectiveID
    guard !new.changes(from: before).isEmpty else { return [] }
    return [
      PlansEvent(
        .voiceRevised(
          .with {
            $0.voice = new
            $0.reason = reason
          }
        )
      )
    ]
  }
}
