import Figures
import Messages
import PlanImport

extension ImportMerge {
  /// Merges a table of figures into the measures of a plan; a measure that isn't there yet is
  /// defined with what the table says of it.
  mutating func merge(
    _ imported: ImportedReadings,
    into planID: String
  ) throws(PlansError) {
    findings = imported.findings
    guard let plan = state.plan(planID) else {
      throw planID.isEmpty
        ? .conflict(
          reason: "NO_PLAN",
          "the authority has no plan whose measures these could be"
        )
        : .notFound(ObjectRef(.plan, planID))
    }
    if planID.isEmpty, state.plans.count > 1 {
      throw .invalid(
        "plan_id",
        found: "nothing, with \(state.plans.count) plans",
        allowed: "one of: " + state.plans.map { "\($0.id) (\($0.title))" }.joined(separator: ", ")
      )
    }
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
}
