package import Messages
import ProtobufC

/// Timescales that guidance sets for work with children, ready to be defined as measures.
///
/// Source: Working Together to Safeguard Children (assessments, conferences); the Care Planning,
/// Placement and Case Review Regulations 2010 (reviews, pathway plans); statutory guidance on
/// children who run away or go missing (return home interviews).
package enum MeasureTemplates {
  /// How working days are counted; every template in working days says so.
  static let workingDays =
    "Working days skip weekends and England's bank holidays; the day of the event is day 0."
  static let elapsed = "Elapsed time, day and night, weekends and holidays included."
  static let calendar = "Calendar months; the day of the event is day 0."
  static let local = "The council fills in its own standard before the measure is used."

  package static let all: [MeasureTemplate] = [
    template(
      "assessment_45_working_days",
      "Assessments completed within 45 working days",
      "45 working days of the referral",
      workingDays,
      of: "assessments completed in the period",
      workingDays: 45
    ),
    template(
      "initial_conference_15_working_days",
      "Initial child protection conferences held within 15 working days",
      "15 working days of the strategy discussion",
      workingDays,
      of: "initial child protection conferences held in the period",
      workingDays: 15
    ),
    template(
      "return_interview_72_hours",
      "Return home interviews held within 72 hours",
      "72 elapsed hours of the child's return",
      elapsed,
      of: "returns of missing children in the period",
      hours: 72
    ),
    template(
      "looked_after_review_20_working_days",
      "First reviews of children in care held within 20 working days",
      "20 working days of coming into care",
      workingDays,
      of: "first reviews due in the period",
      workingDays: 20
    ),
    template(
      "looked_after_review_3_months",
      "Second reviews of children in care held within 3 months",
      "3 months of the first review",
      calendar,
      of: "second reviews due in the period",
      months: 3
    ),
    template(
      "looked_after_review_6_months",
      "Later reviews of children in care held within 6 months",
      "6 months of the review before",
      calendar,
      of: "later reviews due in the period",
      months: 6
    ),
    template(
      "pathway_plan_6_months",
      "Pathway plans reviewed within 6 months",
      "6 months of the plan or its last review",
      calendar,
      of: "pathway plans due for review in the period",
      months: 6
    ),
    template(
      "child_protection_visit_local",
      "Child protection visits made within the local standard",
      "the local standard for child protection visits",
      local,
      of: "visits due in the period",
      isLocal: true
    ),
    template(
      "personal_education_plan_local",
      "Personal education plans up to date by the local standard",
      "the local standard for personal education plans",
      local,
      of: "children in care of school age",
      frequency: .termly,
      isLocal: true
    ),
    template(
      "health_check_local",
      "Children in care with an up-to-date health check by the local standard",
      "the local standard for health checks",
      local,
      of: "children in care",
      isLocal: true
    ),
    template(
      "dental_check_local",
      "Children in care with an up-to-date dental check by the local standard",
      "the local standard for dental checks",
      local,
      of: "children in care",
      isLocal: true
    ),
  ]

  private static func template(
    _ key: String,
    _ name: String,
    _ timescale: String,
    _ convention: String,
    of whole: String,
    frequency: Frequency = .monthly,
    isLocal: Bool = false,
    workingDays count: Int32 = 0,
    months: Int32 = 0,
    hours: Int32 = 0
  ) -> MeasureTemplate {
    .with {
      $0.key = key
      $0.timescale = timescale
      $0.convention = convention
      $0.isLocal = isLocal
      ($0.workingDays, $0.months, $0.hours) = (count, months, hours)
      $0.measure = .with {
        $0.name = name
        $0.definition = "Those within \(timescale), of all \(whole). \(convention)"
        $0.unit = .percent
        $0.polarity = .higherBetter
        $0.frequency = frequency
        $0.kind = .inPeriod
        $0.reportingYear = frequency == .termly ? .academic : .financial
        $0.source = .entered
        $0.amberTolerance = 0.1
      }
    }
  }
}
