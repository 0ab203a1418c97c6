import Exchange
package import Figures
package import Messages

/// Begins a round of audits.
package struct OpenRound: AuditsCommand, Hashable {
  package let title: String
  package let kind: RoundKind
  /// What a thematic round looks at.
  package let theme: String
  package let period: Figures.Period
  package let toolID: String
  package let planned: Int32

  /// - Throws: `FieldViolations` for all that is wrong with the request.
  package init(_ request: OpenRoundRequest) throws {
    var check = FieldCheck()
    let round = request.round ?? AuditRound()
    title = check.text("round.title", round.title, required: true, limit: 200)
    kind = round.kind
    if kind == .unspecified || !RoundKind.allCases.contains(kind) {
      check.refuse("round.kind", "must be one of \(Self.kinds)")
    }
    theme = check.text("round.theme", round.theme, required: kind == .thematic, limit: 200)
    toolID = round.toolID
    if toolID.isEmpty { check.refuse("round.tool_id", "must not be empty") }
    planned = round.planned
    check.count("round.planned", planned)
    let read = round.period.flatMap(Figures.Period.init(message:))
    if read == nil {
      check.refuse(
        "round.period",
        "must have the first and last day of a month, quarter, half-year, year or term"
      )
    }
    period = read ?? .month(CalendarMonth(.earliest))
    try check.finish()
  }

  private static let kinds = RoundKind.allCases.filter { $0 != .unspecified }
    .map { "\($0)" }.joined(separator: ", ")
}
