package import Messages
import ProtobufC

extension ReviseMeasureRequest: PlansCommand {
  /// A change of the definition or the unit starts a new definition; old readings stay with theirs.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = measure ?? Measure()
    let before = try state.need(given.id, .measure, in: state.measures)
    let object = ObjectRef(.measure, given.id)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    var new = checks.measure(given, planID: before.planID, in: state)
    let reason = checks.text(reason, "reason")
    // What a table said stays with the measure until a table says otherwise.
    new.columnTotals = before.columnTotals
    let isRedefined = new.definition != before.definition || new.unit != before.unit
    if isRedefined, reason.isEmpty, state.readings[before.id]?.isEmpty == false {
      checks.refuse(
        "reason",
        found: "nothing",
        allowed: "why the definition changes, for there are readings"
      )
    }
    try checks.finish()
    new.definitionVersion = before.definitionVersion + (isRedefined ? 1 : 0)
    guard !new.changes(from: before).isEmpty else { return [] }
    var draft = EventDraft(moment)
    draft.record(
      .measureRevised(
        .with {
          $0.measure = new
          $0.reason = reason
        }
      )
    )
    if new.publishedFigureKey != before.publishedFigureKey {
      draft.recordFigures(of: new, in: state)
    }
    return draft.events
  }
}
