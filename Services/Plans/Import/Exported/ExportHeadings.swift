/// The headings that our own exports write, and the fields under them.
///
/// One table for each kind of rows, shared by all layouts, so that what is written under a heading is
/// read back from under it, whichever layout it came from.
package enum ExportHeadings {
  package static let action: [String: ImportField] = [
    "Ref": .ref, "Action": .action, "Key action": .action, "Milestone": .action,
    "Desired outcome": .outcome, "Impact on the objective": .outcome,
    "Lead": .lead, "Owner": .lead, "Who": .lead,
    "Due date": .due, "Date due": .due, "Timescale": .due, "When": .due, "Due": .due,
    "Progress BRAG": .progress, "Progress rating": .progress, "Status RAG": .progress,
    "RAG status": .progress,
    "Comments": .comments, "Update": .comments,
    "Impact BRAG": .impact, "Impact RAG": .impact, "Impact rating": .impact,
    "Impact": .impactEvidence, "Evidence of impact": .impactEvidence,
    "KPI Ref": .measureRef, "Para no./comment in Ofsted report": .citations,
    "Recommendation": .recommendation,
    "Area for improvement": .area, "Issues": .issues, "Evidence": .evidence,
    "Services": .services, "Teams": .teams, "Priority level": .priority,
    "Delivery status": .deliveryStatus,
  ]

  package static let criterion: [String: ImportField] = [
    "Evidence of success": .criterion, "Impact BRAG": .impact, "Comments": .comments,
    "KPI Ref": .measureRef,
  ]

  package static let measure: [String: ImportField] = [
    "Ref": .ref, "Measure": .measure, "Definition": .definition, "Unit": .unit,
    "Good is": .polarity, "Responsible officer": .officer, "Frequency": .frequency,
    "Baseline": .baseline, "Objective": .objective, "Target": .target, "Target due": .targetDate,
  ]

  package static let reading: [String: ImportField] = [
    "Ref": .ref, "Measure": .measure, "Period": .period, "As written": .comments,
    "Value": .value, "Numerator": .numerator, "Denominator": .denominator, "Note": .note,
  ]

  package static let total: [String: ImportField] = [
    "Ref": .ref, "Measure": .measure, "Column": .note, "As written": .comments, "Figure": .value,
  ]

  package static let benchmark: [String: ImportField] = [
    "Ref": .ref, "Measure": .measure, "Compared with": .note, "Figure": .value, "As of": .due,
  ]

  /// What stands behind a heading of the council's own that is also one of ours.
  package static let ownMark = " (as in the original)"
  /// Heads cells that stood under no heading.
  package static let noHeading = "Under no heading"

  /// Labels of what an objective says beside its tables.
  package static let facts: [(label: String, field: ImportField)] = [
    ("Owner", .owner), ("Rationale", .rationale), ("Reporting period", .period),
    ("Actions status", .actionsStatus), ("Impact status", .impactStatus),
    ("Progress this period", .progressThisPeriod), ("Actions next period", .actionsNextPeriod),
    ("Comments about overall status", .statusComment), ("Delivery status", .deliveryStatus),
    ("Barriers", .barriers),
  ]

  /// How a measure's unit is written.
  package static let units: [(unit: ImportedMeasure.Unit, words: String)] = [
    (.percent, "%"), (.count, "Number"), (.ratePer10000, "Rate per 10,000"), (.fte, "FTE"),
    (.days, "Days"), (.nOfM, "n of m"), (.score, "Score"),
  ]
}
