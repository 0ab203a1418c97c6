package import Messages
import ProtobufC

extension DefineMeasureRequest: PlansCommand {
  /// Figures that were published under the measure's key before come with it as readings.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = measure ?? Measure()
    guard let plan = state.plan(given.planID) else {
      throw PlansError.notFound(ObjectRef(.plan, given.planID))
    }
    var checks = FieldChecks()
    var new = checks.measure(given, planID: plan.id, in: state)
    new.targets = checks.targets(given.targets, "measure.targets")
    try checks.finish()
    new.id = moment.id("m")
    new.definitionVersion = 1
    var draft = EventDraft(moment)
    draft.record(.measureDefined(.with { $0.measure = new }))
    draft.recordFigures(of: new, in: state)
    return draft.events
  }
}
