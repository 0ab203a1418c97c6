import Exchange
package import Figures
package import Messages

/// Puts down what one team reports for one month, or corrects it.
package struct RecordMonthlyReturn: WorkforceCommand, Hashable {
  package let month: CalendarMonth
  package let monthlyReturn: MonthlyReturn

  /// The words that a team's rating can be.
  package static let ratings = ["green", "amber", "red"]

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: RecordMonthlyReturnRequest) throws {
    var check = FieldCheck()
    var given = request.monthlyReturn ?? MonthlyReturn()
    if given.teamID.isEmpty { check.refuse("monthly_return.team_id", "must not be empty") }
    let day = check.day("monthly_return.month", given.month, required: true)
    if let day, day.day != 1 {
      check.refuse(
        "monthly_return.month",
        "found \(day.display); allowed is the first day of a month"
      )
    }
    month = CalendarMonth(day ?? .earliest)
    given.checkFTE(&check)
    given.checkCounts(&check)
    given.teamRating = given.teamRating.lowercased()
    if !given.teamRating.isEmpty, !Self.ratings.contains(given.teamRating) {
      check.refuse(
        "monthly_return.team_rating",
        "found “\(given.teamRating.prefix(40))”; allowed are \(Self.ratings.joined(separator: ", "))"
          + " or nothing"
      )
    }
    given.note = check.text("monthly_return.note", given.note, limit: 1_000)
    monthlyReturn = given
    try check.finish()
  }
}

extension MonthlyReturn {
  /// No team of a council comes near it; a larger figure is a slip of the keyboard.
  private static var mostFTE: Double { 5_000 }

  fileprivate func checkFTE(_ check: inout FieldCheck) {
    let fields: [(String, Double)] = [
      ("fte_in_post", fteInPost), ("fte_vacancies", fteVacancies), ("fte_agency", fteAgency),
      ("fte_agency_covering_vacancies", fteAgencyCoveringVacancies), ("fte_leavers", fteLeavers),
      ("fte_starters", fteStarters), ("fte_holding_cases", fteHoldingCases),
      ("days_lost", daysLost ?? 0),
    ]
    for (field, value) in fields where !(0...Self.mostFTE).contains(value) {
      check.refuse("monthly_return.\(field)", "found \(value); allowed is 0 to \(Self.mostFTE)")
    }
    if fteAgencyCoveringVacancies > fteAgency {
      check.refuse(
        "monthly_return.fte_agency_covering_vacancies",
        "found \(fteAgencyCoveringVacancies), more than all agency workers, \(fteAgency)"
      )
    }
  }

  fileprivate func checkCounts(_ check: inout FieldCheck) {
    let counts: [(String, Int32)] = [
      ("cases_held", casesHeld), ("workers_holding_cases", workersHoldingCases),
      ("workers_at_or_under_18", workersAtOrUnder18),
      ("workers_at_or_under_22", workersAtOrUnder22), ("highest_caseload", highestCaseload),
      ("cases_held_by_managers", casesHeldByManagers),
      ("unallocated_children", unallocatedChildren), ("supervision_due", supervisionDue),
      ("supervision_held", supervisionHeld),
      ("supervision_recorded_late", supervisionRecordedLate),
      ("casework_supervision_due", caseworkSupervisionDue),
      ("casework_supervision_held", caseworkSupervisionHeld),
      ("training_required", trainingRequired), ("training_completed", trainingCompleted),
      ("appraisals_due", appraisalsDue), ("appraisals_held", appraisalsHeld),
    ]
    for (field, count) in counts { check.count("monthly_return.\(field)", count) }
    let parts: [(String, Int32, String, Int32)] = [
      ("workers_at_or_under_18", workersAtOrUnder18, "workers at or under 22", workersAtOrUnder22),
      (
        "workers_at_or_under_22", workersAtOrUnder22, "workers holding cases", workersHoldingCases
      ),
      ("highest_caseload", highestCaseload, "cases held", casesHeld),
      ("supervision_held", supervisionHeld, "supervision due", supervisionDue),
      ("supervision_recorded_late", supervisionRecordedLate, "supervision due", supervisionDue),
      (
        "casework_supervision_held", caseworkSupervisionHeld, "casework supervision due",
        caseworkSupervisionDue
      ),
      ("training_completed", trainingCompleted, "training required", trainingRequired),
      ("appraisals_held", appraisalsHeld, "appraisals due", appraisalsDue),
    ]
    for (field, part, name, whole) in parts where part > whole {
      check.refuse("monthly_return.\(field)", "found \(part), more than \(name), \(whole)")
    }
  }
}
