import Foundation
import Messages

/// One figure of a team's monthly return, as the form asks for it.
struct ReturnFigure: Sendable {
  /// As the contract names it: "fte_in_post".
  let field: String
  let label: String
  let isRequired: Bool
  private let place: Place

  private enum Place: Sendable {
    case fte(any WritableKeyPath<MonthlyReturn, Double> & Sendable)
    case count(any WritableKeyPath<MonthlyReturn, Int32> & Sendable)
    case daysLost
  }

  private init(_ field: String, _ label: String, required: Bool = false, _ place: Place) {
    (self.field, self.label, self.isRequired, self.place) = (field, label, required, place)
  }

  /// What a return holds, for the hint beside the field.
  func words(in given: MonthlyReturn) -> String {
    switch place {
    case .fte(let path): Gateway.figure(given[keyPath: path], decimals: 2)
    case .count(let path): grouped(given[keyPath: path])
    case .daysLost: given.daysLost.map { Gateway.figure($0, decimals: 1) } ?? "not reported"
    }
  }

  /// What a form field holds, for correcting a return.
  func value(in given: MonthlyReturn) -> String {
    switch place {
    case .fte(let path): Self.plain(given[keyPath: path])
    case .count(let path): String(given[keyPath: path])
    case .daysLost: given.daysLost.map(Self.plain) ?? ""
    }
  }

  /// Puts what was typed into the return.
  ///
  /// - Returns: What is wrong with it, if anything.
  func read(_ text: String, into given: inout MonthlyReturn) -> FieldError? {
    if text.isEmpty {
      return isRequired ? FieldError(field: field, message: "Enter \(label.lowercasedFirst).") : nil
    }
    let typed = text.replacingOccurrences(of: ",", with: "")
    switch place {
    case .fte(let path):
      guard let number = Double(typed), number.isFinite else {
        return wrong(text, "a number, such as 12.5")
      }
      given[keyPath: path] = number
    case .count(let path):
      guard let number = Int32(typed) else { return wrong(text, "a whole number") }
      given[keyPath: path] = number
    case .daysLost:
      guard let number = Double(typed), number.isFinite else {
        return wrong(text, "a number, such as 12.5")
      }
      given.daysLost = number
    }
    return nil
  }

  private func wrong(_ found: String, _ allowed: String) -> FieldError {
    FieldError(field: field, message: "\(label): found “\(found.prefix(20))”; enter \(allowed).")
  }

  private static func plain(_ number: Double) -> String {
    number == number.rounded() ? String(Int64(number)) : String(number)
  }

  static let all: [ReturnFigure] = [
    .init("fte_in_post", "Social workers in post, FTE", required: true, .fte(\.fteInPost)),
    .init("fte_vacancies", "Vacancies, FTE", required: true, .fte(\.fteVacancies)),
    .init("fte_agency", "Agency workers, FTE", required: true, .fte(\.fteAgency)),
    .init(
      "fte_agency_covering_vacancies",
      "Of these covering a vacancy, FTE",
      .fte(\.fteAgencyCoveringVacancies)
    ),
    .init("fte_leavers", "Left in the month, FTE", .fte(\.fteLeavers)),
    .init("fte_starters", "Started in the month, FTE", .fte(\.fteStarters)),
    .init("cases_held", "Cases held", required: true, .count(\.casesHeld)),
    .init("fte_holding_cases", "FTE holding cases", required: true, .fte(\.fteHoldingCases)),
    .init("workers_holding_cases", "Workers holding cases", .count(\.workersHoldingCases)),
    .init(
      "workers_at_or_under_18",
      "Of these with 18 cases or fewer",
      .count(\.workersAtOrUnder18)
    ),
    .init(
      "workers_at_or_under_22",
      "Of these with 22 cases or fewer",
      .count(\.workersAtOrUnder22)
    ),
    .init("highest_caseload", "Highest caseload", .count(\.highestCaseload)),
    .init("cases_held_by_managers", "Cases held by managers", .count(\.casesHeldByManagers)),
    .init("unallocated_children", "Children without a worker", .count(\.unallocatedChildren)),
    .init("supervision_due", "Supervisions due", required: true, .count(\.supervisionDue)),
    .init("supervision_held", "Supervisions held", required: true, .count(\.supervisionHeld)),
    .init(
      "supervision_recorded_late",
      "Supervisions recorded late",
      .count(\.supervisionRecordedLate)
    ),
    .init(
      "casework_supervision_due",
      "Casework supervisions due",
      .count(\.caseworkSupervisionDue)
    ),
    .init(
      "casework_supervision_held",
      "Casework supervisions held",
      .count(\.caseworkSupervisionHeld)
    ),
    .init("training_required", "Trainings required", .count(\.trainingRequired)),
    .init("training_completed", "Trainings completed", .count(\.trainingCompleted)),
    .init("appraisals_due", "Appraisals due", .count(\.appraisalsDue)),
    .init("appraisals_held", "Appraisals held", .count(\.appraisalsHeld)),
    .init("days_lost", "Working days lost to sickness", .daysLost),
  ]
}
