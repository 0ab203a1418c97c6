package import Exchange
package import Figures
import Ledger
package import Messages

/// What the ledger says of one authority's workforce.
///
/// No snapshots are kept of it: ten years are some thousand records, which are folded sooner than a
/// snapshot of them would be read and checked.
package struct WorkforceState: LedgerState, Hashable {
  /// Position of the last record that was folded.
  package internal(set) var position: Int64 = 0
  package internal(set) var teams = Catalogue<Team>()
  /// The standing return of each team and month; a correction takes the place of what it corrects.
  package internal(set) var returns: [String: [CalendarMonth: MonthlyReturn]] = [:]
  /// The last figure that was published for each key and month.
  package internal(set) var figures = Catalogue<PublishedFigure>()
  /// What touched a team, oldest first.
  package internal(set) var history: [String: [HistoryEntry]] = [:]

  package init() {}

  /// The key under which a published figure stands.
  static func figureKey(_ figure: PublishedFigure) -> String {
    let first = figure.period?.firstDay ?? CalendarDate()
    return "\(figure.key)@\(first.year)-\(first.month)"
  }

  /// The months of which there is any return, earliest first.
  package var months: [CalendarMonth] { Set(returns.values.flatMap(\.keys)).sorted() }

  /// The teams that stood at a month's end.
  package func teams(openIn month: CalendarMonth) -> [Team] {
    teams.filter { $0.isOpen(in: month) }
  }

  /// The returns of a month, in the order of the teams.
  package func returns(of month: CalendarMonth) -> [MonthlyReturn] {
    teams.ids.compactMap { returns[$0]?[month] }
  }
}

extension Team {
  /// Whether the team stood at a month's end.
  package func isOpen(in month: CalendarMonth) -> Bool {
    let opened = openedOn.flatMap(CalendarDay.init(date:))
    let closed = closedOn.flatMap(CalendarDay.init(date:))
    return (opened.map { $0 <= month.lastDay } ?? true)
      && (closed.map { $0 > month.lastDay } ?? true)
  }
}
