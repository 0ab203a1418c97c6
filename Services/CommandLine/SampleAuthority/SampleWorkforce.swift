import Foundation
import Messages
import ProtobufC

/// Seven teams and fourteen months of their returns.
enum SampleWorkforce {
  static func steps(_ calendar: SampleCalendar) throws -> [SampleStory.Step] {
    var steps = try SampleTable("teams").map { row in
      SampleStory.Step(daysAgo: 520, account: "workforce") { scribe, change, options in
        let result = try await scribe.workforce.addTeam(
          .with {
            $0.change = change
            $0.team = .with {
              ($0.name, $0.locality) = (row["name"], row["locality"])
              $0.service = "Children's social care"
              $0.openedOn = calendar.day(daysAgo: 900)
            }
          },
          options: options
        )
        try scribe.remember(result, as: "team:\(row["ref"])")
      }
    }
    steps += try SampleTable("workforce").map { row in
      let month = row.integer("month")
      let known = max(0, calendar.daysSinceEnd(ofMonth: month) - 6)
      return SampleStory.Step(daysAgo: known, account: "workforce") { scribe, change, options in
        let team = try scribe.id("team:\(row["team"])")
        _ = try await scribe.workforce.recordMonthlyReturn(
          .with {
            $0.change = change
            $0.monthlyReturn = message(row, team: team, calendar)
          },
          options: options
        )
      }
    }
    return steps
  }

  private static func message(
    _ row: SampleTable.Row,
    team: String,
    _ calendar: SampleCalendar
  ) -> MonthlyReturn {
    func count(_ column: String) -> Int32 { Int32(row.integer(column)) }
    return .with {
      ($0.teamID, $0.month) = (team, calendar.month(row.integer("month")).firstDay)
      ($0.fteInPost, $0.fteVacancies) = (row.number("in_post"), row.number("vacancies"))
      $0.fteAgency = row.number("agency")
      $0.fteAgencyCoveringVacancies = row.number("agency_covering_vacancies")
      ($0.fteLeavers, $0.fteStarters) = (row.number("leavers"), row.number("starters"))
      ($0.casesHeld, $0.fteHoldingCases) = (count("cases"), row.number("fte_holding_cases"))
      $0.workersHoldingCases = count("workers_holding_cases")
      $0.workersAtOrUnder18 = count("at_or_under_18")
      $0.workersAtOrUnder22 = count("at_or_under_22")
      $0.highestCaseload = count("highest")
      $0.casesHeldByManagers = count("held_by_managers")
      $0.unallocatedChildren = count("unallocated")
      ($0.supervisionDue, $0.supervisionHeld) = (
        count("supervision_due"), count("supervision_held")
      )
      $0.supervisionRecordedLate = count("supervision_recorded_late")
      $0.caseworkSupervisionDue = count("casework_supervision_due")
      $0.caseworkSupervisionHeld = count("casework_supervision_held")
      ($0.trainingRequired, $0.trainingCompleted) = (
        count("training_required"), count("training_completed")
      )
      ($0.appraisalsDue, $0.appraisalsHeld) = (count("appraisals_due"), count("appraisals_held"))
      $0.daysLost = row.number("days_lost")
      $0.teamRating = row["rating"]
    }
  }
}
