package import Messages
import ProtobufC

extension AddObjectiveRequest: PlansCommand {
  /// Criteria and promised voices that come along are recorded with the objective.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = objective ?? Objective()
    try state.check(isStanding: ObjectRef(.section, given.sectionID))
    var checks = FieldChecks()
    var new = checks.objective(given, in: state)
    var criteria = given.criteria
    for index in criteria.indices {
      criteria[index] = checks.criterion(
        criteria[index],
        "objective.criteria[\(index)]",
        in: state
      )
    }
    var voices = given.voices
    for index in voices.indices {
      voices[index] = checks.voice(
        voices[index],
        "objective.voices[\(index)]",
        today: moment.today
      )
    }
    try checks.finish()

    var draft = EventDraft(moment)
    new.id = draft.id("o")
    new.order = place(
      given.order,
      after: state.objectives(of: given.sectionID, withdrawn: true).map(\.order)
    )
    draft.record(.objectiveAdded(.with { $0.objective = new }))
    for (index, criterion) in criteria.enumerated() {
      draft.add(criterion, to: new.id, order: Int32(index + 1) * 100)
    }
    for voice in voices { draft.add(voice, to: new.id) }
    return draft.events
  }
}

extension EventDraft {
  mutating func add(_ criterion: Criterion, to objectiveID: String, order: Int32) {
    var criterion = criterion
    criterion.id = id("c")
    criterion.objectiveID = objectiveID
    criterion.order = order
    record(.criterionAdded(.with { $0.criterion = criterion }))
  }

  mutating func add(_ voice: Voice, to objectiveID: String) {
    var voice = voice
    voice.id = id("v")
    voice.objectiveID = objectiveID
    record(.voiceAdded(.with { $0.voice = voice }))
  }
}
