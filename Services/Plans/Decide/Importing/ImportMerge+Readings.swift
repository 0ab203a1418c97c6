import Figures
import Messages
import PlanImport

extension ImportMerge {
  /// Merges a table of figures into the measures of a plan; a measure that isn't there yet is
  /// defined with what the table says of it.
  mutating func merge(
    _ imported: ImportedReadings,
    into target: ImportTarget
  ) throws(PlansError) {
    findings = imported.findings
    let plan = try planWithMeasures(target)
    let measures = screened(imported.measures)
    result.kind = .readings
    result.planID = plan.id
    result.measures = Int32(measures.count)
    result.targets = Int32(measures.reduce(0) { $0 + $1.targets.count })
    result.readings = Int32(measures.reduce(0) { $0 + $1.readings.count })
    let sections = state.sections(of: plan.id)
    var document = ImportedPlan()
    document.sections = sections.map { section in
      var imported = ImportedSection()
      imported.ref = section.ref
      imported.title = section.title
      return imported
    }
    _ = merge(measures, of: document, plan: plan, sectionIDs: sections.map(\.id))
  }

  private func planWithMeasures(_ target: ImportTarget) throws(PlansError) -> Plan {
    switch target {
    case .plan(let id):
      guard let plan = state.plans[id] else { throw .notFound(ObjectRef(.plan, id)) }
      return plan
    case .own:
      throw .invalid(
        "new_plan",
        found: "a new plan, for readings",
        allowed: "a plan that has measures already"
      )
    case .open:
      guard let plan = state.plans.first else {
        throw .conflict(
          reason: "NO_PLAN",
          "the authority has no plan whose measures these could be"
        )
      }
      guard state.plans.count == 1 else { throw state.severalPlans }
      return plan
    }
  }
}
