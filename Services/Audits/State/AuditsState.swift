package import Exchange
import Ledger
package import Messages

/// What the ledger says of one authority's audits.
///
/// No snapshots are kept of it: ten years are some thousand records, which are folded sooner than a
/// snapshot of them would be read and checked.
package struct AuditsState: LedgerState, Hashable {
  /// Position of the last record that was folded.
  package internal(set) var position: Int64 = 0
  /// Every version of every tool, by ``toolKey(_:_:)``.
  package internal(set) var tools = Catalogue<AuditTool>()
  /// The latest version of each tool.
  package internal(set) var toolVersions: [String: Int32] = [:]
  package internal(set) var rounds = Catalogue<AuditRound>()
  package internal(set) var audits = Catalogue<Audit>()
  package internal(set) var actions = Catalogue<AuditAction>()
  /// The audits of a round and the actions of an audit, in the order in which they were added.
  package internal(set) var auditIDs: [String: [String]] = [:]
  package internal(set) var actionIDs: [String: [String]] = [:]
  /// The last figure that was published for each key and period.
  package internal(set) var figures = Catalogue<PublishedFigure>()
  /// What touched an audit, oldest first.
  package internal(set) var history: [String: [HistoryEntry]] = [:]

  package init() {}

  static func toolKey(_ id: String, _ version: Int32) -> String { "\(id)@\(version)" }

  static func figureKey(_ figure: PublishedFigure) -> String {
    let first = figure.period?.firstDay ?? CalendarDate()
    let last = figure.period?.lastDay ?? CalendarDate()
    return "\(figure.key)@\(first.year)-\(first.month)-\(first.day)"
      + "/\(last.year)-\(last.month)-\(last.day)"
  }

  /// The latest version of a tool.
  package func tool(_ id: String) -> AuditTool? {
    toolVersions[id].flatMap { tools[Self.toolKey(id, $0)] }
  }

  /// The tool that a round's grades are by.
  package func tool(of round: AuditRound) -> AuditTool? {
    tools[Self.toolKey(round.toolID, round.toolVersion)] ?? tool(round.toolID)
  }

  package func audits(of roundID: String) -> [Audit] {
    (auditIDs[roundID] ?? []).compactMap { audits[$0] }
  }

  package func actions(of auditID: String) -> [AuditAction] {
    (actionIDs[auditID] ?? []).compactMap { actions[$0] }
  }
}
