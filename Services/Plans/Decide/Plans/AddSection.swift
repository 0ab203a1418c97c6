package import Messages
import ProtobufC

extension AddSectionRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    var new = section ?? Section()
    guard let plan = state.plan(new.planID) else {
      throw PlansError.notFound(ObjectRef(.plan, new.planID))
    }
    var checks = FieldChecks()
    new.ref = checks.text(new.ref, "section.ref", .word)
    new.title = checks.text(new.title, "section.title", .line, isRequired: true)
    new.outcomeStatement = checks.text(new.outcomeStatement, "section.outcome_statement")
    try checks.finish()
    new.id = moment.id("s")
    new.planID = plan.id
    new.order = place(new.order, after: state.sections(of: plan.id, withdrawn: true).map(\.order))
    new.withdrawn = false
    new.version = 0
    return [PlansEvent(.sectionAdded(.with { $0.section = new }))]
  }
}

/// The place of a new object in a list: the one asked for, or behind all others.
///
/// Places lie a hundred apart, so that others can be put between them.
func place(_ wanted: Int32, after others: [Int32]) -> Int32 {
  wanted > 0 ? wanted : min(others.max() ?? 0, Int32.max - 100) + 100
}
