import Figures
package import Messages
import ProtobufC

extension WorkforceState {
  /// Months in a row after which a team rated amber or red is in difficulty.
  package static let difficultMonths = 3

  /// Open teams rated amber or red for three months or more up to their latest return, the longest
  /// first; a month without a return ends the run.
  package var teamsInDifficulty: [TeamInDifficulty] {
    teams.filter { $0.closedOn == nil }.compactMap { team -> TeamInDifficulty? in
      guard let returns = returns[team.id], let latest = returns.keys.max() else { return nil }
      var run = 0
      while let rating = returns[latest.adding(months: -run)]?.teamRating,
        rating == "amber" || rating == "red"
      {
        run += 1
      }
      guard run >= Self.difficultMonths else { return nil }
      return .with {
        $0.team = team
        $0.rating = returns[latest]?.teamRating ?? ""
        $0.months = Int32(run)
      }
    }.sorted { $0.months > $1.months }
  }

  /// The workforce service's part of the board view.
  ///
  /// - Parameter count: Months to give, newest last; 0 for 12, at most 120.
  /// - Returns: Everything but where it was read from.
  package func workforceFigures(months count: Int32) -> WorkforceFigures {
    let latest = months.last
    let totals = latest.map { MonthTotals(returns(of: $0)) }
    return .with {
      $0.months = MonthFigures(self).months(count < 1 ? 12 : min(Int(count), 120))
      $0.teamsInDifficulty = teamsInDifficulty
      $0.casesHeldByManagers = Int32(totals?.byManagers ?? 0)
      $0.unallocatedChildren = Int32(totals?.unallocated ?? 0)
      $0.missingReturns =
        latest.map { month in
          teams(openIn: month).filter { returns[$0.id]?[month] == nil }
        } ?? []
    }
  }
}
