import Ledger
package import Messages
import PlanImport
import ProtobufC

extension ChangeSettingsRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    try LedgerError.check(basedOn: basedOn, current: state.authority?.version ?? 0)
    var checks = FieldChecks()
    var new = settings ?? PlanSettings()
    checks.bounds(new.reportingCycleDays, "settings.reporting_cycle_days", 0...366)
    checks.bounds(new.evidenceShelfLifeMonths, "settings.evidence_shelf_life_months", 0...120)
    checks.bounds(new.readingsOnTarget, "settings.readings_on_target", 0...24)
    if new.runLength != 0 { checks.bounds(new.runLength, "settings.run_length", 5...12) }
    checks.number(new.amberTolerance, "settings.amber_tolerance", in: 0...1)
    var synonyms: [String: String] = [:]
    for (heading, field) in new.importSynonyms.sorted(by: { $0.key < $1.key }) {
      let heading = checks.text(heading, "settings.import_synonyms", .line, isRequired: true)
      if ImportField(rawValue: field) == nil {
        checks.refuse(
          "settings.import_synonyms[\(heading)]",
          found: "“\(field.prefix(40))”",
          allowed: "one of: " + ImportField.allCases.map(\.rawValue).joined(separator: ", ")
        )
      }
      synonyms[heading] = field
    }
    checks.limit(synonyms.count, FieldChecks.maximumEntries, "settings.import_synonyms")
    try checks.finish()
    new.importSynonyms = synonyms
    new = new.filled
    guard new != state.settings else { return [] }
    return [PlansEvent(.settingsChanged(.with { $0.settings = new }))]
  }
}
