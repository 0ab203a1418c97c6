extension ImportField {
  /// What people call it: "Due date".
  package var title: String {
    switch self {
    case .ref: "Reference"
    case .action: "Action"
    case .outcome: "Intended outcome"
    case .lead: "Lead"
    case .due: "Due date"
    case .progress: "Progress rating"
    case .comments: "Progress comments"
    case .impact: "Impact rating"
    case .impactEvidence: "Evidence of impact"
    case .measureRef: "Reference of a measure"
    case .citations: "Paragraphs of the inspection report"
    case .section: "Section or theme"
    case .group: "Group of actions"
    case .recommendation: "Recommendation"
    case .objective: "Objective"
    case .recommendationRef: "Reference of a recommendation"
    case .owner: "Owner"
    case .rationale: "Rationale"
    case .criterion: "Success criterion"
    case .voice: "Voice of children, families or staff"
    case .area: "Area for improvement"
    case .issues: "Issues"
    case .evidence: "Evidence"
    case .services: "Services"
    case .teams: "Teams"
    case .priority: "Priority"
    case .deliveryStatus: "Delivery status"
    case .period: "Period"
    case .actionsStatus: "Status of the actions"
    case .impactStatus: "Status of the impact"
    case .progressThisPeriod: "Progress in this period"
    case .actionsNextPeriod: "Actions in the next period"
    case .statusComment: "Comment on the status"
    case .barriers: "Barriers and risks"
    case .measure: "Measure"
    case .definition: "Definition of a measure"
    case .officer: "Officer responsible for a measure"
    case .frequency: "How often it is measured"
    case .target: "Target"
    case .polarity: "Whether higher or lower is better"
    case .unit: "Unit"
    case .baseline: "Baseline"
    case .targetDate: "Date of the target"
    case .value: "Value of a reading"
    case .numerator: "Numerator"
    case .denominator: "Denominator"
    case .note: "Note on a reading"
    case .ratingWord: "Rating word"
    case .ratingMeaning: "Meaning of a rating word"
    }
  }

  /// The kind of table in which it stands, as its cases are written.
  package var group: String {
    switch self {
    case .ref, .action, .outcome, .lead, .due, .progress, .comments, .impact, .impactEvidence,
      .measureRef, .citations:
      "Actions"
    case .section, .group, .recommendation, .objective, .recommendationRef, .owner, .rationale,
      .criterion, .voice, .area, .issues, .evidence, .services, .teams, .priority,
      .deliveryStatus:
      "Where actions belong"
    case .period, .actionsStatus, .impactStatus, .progressThisPeriod, .actionsNextPeriod,
      .statusComment, .barriers:
      "Status reports"
    case .measure, .definition, .officer, .frequency, .target, .polarity, .unit, .baseline,
      .targetDate, .value, .numerator, .denominator, .note:
      "Measures and readings"
    case .ratingWord, .ratingMeaning: "Rating keys"
    }
  }
}
