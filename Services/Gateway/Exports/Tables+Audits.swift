import Messages
import Tables

extension ExportedTable {
  /// The audit programme: every round with its mix of grades, moderation and actions.
  static func rounds(_ rounds: [RoundSummary]) -> ExportedTable {
    let before = [
      "Round", "Kind", "Theme", "Period", "Planned", "Assigned", "Submitted", "Exempted",
    ]
    let after = [
      "Moderated", "Same grade", "Actions due", "Done in time", "Actions open", "Actions overdue",
      "State",
    ]
    return ExportedTable(
      name: "Audit rounds",
      headings: before + mixHeadings + after,
      rows: rounds.map(row)
    )
  }

  private static func row(_ summary: RoundSummary) -> [WrittenCell] {
    let round = summary.round ?? AuditRound()
    let (agreement, inTime) = (summary.agreement, summary.actionsInTime)
    var row: [WrittenCell] = [
      .text(round.title), .text(round.kind.words), .text(round.theme),
      .text(round.period?.words ?? ""), count(round.planned), count(summary.assigned),
      count(summary.submitted), count(summary.exempted),
    ]
    row += cells(summary.mix)
    row += [
      count(agreement?.denominator ?? 0), count(agreement?.numerator ?? 0),
      count(inTime?.denominator ?? 0), count(inTime?.numerator ?? 0), count(summary.actionsOpen),
      count(summary.actionsOverdue), .text(round.closed ? "Closed" : "Open"),
    ]
    return row
  }

  /// The grades of one round, overall, by domain and by team.
  static func gradeMix(_ detail: RoundDetail) -> ExportedTable {
    func row(_ by: String, _ name: String, _ mix: GradeMix?) -> [WrittenCell] {
      var row: [WrittenCell] = [.text(by), .text(name)]
      row += cells(mix)
      return row
    }
    var rows = [row("Overall", "", detail.summary?.mix)]
    rows += detail.domains.map { row("Domain", $0.domain?.title ?? "", $0.mix) }
    rows += detail.teams.map { row("Team", $0.team, $0.mix) }
    return ExportedTable(
      name: "Grades of \(title(detail))",
      headings: ["By", "Which"] + mixHeadings,
      rows: rows
    )
  }

  /// The audits of one round; cases by their pseudonyms, with a column for each domain.
  static func audits(_ detail: RoundDetail) -> ExportedTable {
    let domains = detail.tool?.domains ?? []
    let before = [
      "Case", "Team", "Service", "State", "Audited on", "Due", "Grade", "Moderated grade",
    ]
    let after = ["Themes", "Immediate safeguarding concern", "Exempted because"]
    return ExportedTable(
      name: "Audits of \(title(detail))",
      headings: before + domains.map(\.title) + after,
      rows: detail.audits.map { row($0, domains) }
    )
  }

  private static func row(_ audit: Audit, _ domains: [AuditDomain]) -> [WrittenCell] {
    let grades = Dictionary(
      audit.domainGrades.map { ($0.domainCode, $0.grade) },
      uniquingKeysWith: { _, last in last }
    )
    let concern =
      audit.concernAcknowledgedBy.isEmpty ? "Yes, not acknowledged" : "Yes, acknowledged"
    var row: [WrittenCell] = [
      .text(audit.caseReference), .text(audit.team), .text(audit.service),
      .text(audit.state.words), .text(audit.auditedOn?.iso ?? ""), .text(audit.due?.iso ?? ""),
      given(audit.overall), given(audit.moderatedOverall),
    ]
    row += domains.map { given(grades[$0.code] ?? .unspecified) }
    row += [
      .text(audit.themes.joined(separator: "; ")),
      .text(audit.immediateSafeguardingConcern ? concern : "No"), .text(audit.exemptBecause),
    ]
    return row
  }

  /// The actions that came of a round's audits.
  static func auditActions(_ detail: RoundDetail, on today: CalendarDate) -> ExportedTable {
    let cases = Dictionary(
      detail.audits.map { ($0.id, $0.caseReference) },
      uniquingKeysWith: { first, _ in first }
    )
    return ExportedTable(
      name: "Audit actions of \(title(detail))",
      headings: ["Action", "Case", "Owner", "Due", "Done on", "Verified", "Days late"],
      rows: detail.actions.map { action in
        let until = (action.doneOn ?? today).dayNumber
        let late = action.due.map { max(0, until - $0.dayNumber) } ?? 0
        return [
          .text(action.text), .text(cases[action.auditID] ?? ""), .text(action.ownerRole),
          .text(action.due?.iso ?? ""), .text(action.doneOn?.iso ?? ""),
          .text(action.verifiedBy.isEmpty ? "No" : "Yes"), count(late),
        ]
      }
    )
  }

  private static func title(_ detail: RoundDetail) -> String {
    detail.summary?.round?.title ?? "a round"
  }

  private static let mixHeadings = [
    "Graded", "Inadequate", "Requires improvement", "Good", "Outstanding", "Good or better",
    "95% interval from", "95% interval to",
  ]

  private static func cells(_ mix: GradeMix?) -> [WrittenCell] {
    let mix = mix ?? GradeMix()
    let share = mix.goodOrBetter
    return [
      count(mix.n), count(mix.inadequate), count(mix.requiresImprovement), count(mix.good),
      count(mix.outstanding), percent(share?.share), percent(share?.lower), percent(share?.upper),
    ]
  }

  /// A share of one in points with one decimal; nothing where there is nothing to divide by.
  private static func percent(_ share: Double?) -> WrittenCell {
    share.map { .percent(($0 * 1000).rounded(.toNearestOrAwayFromZero) / 10) } ?? .empty
  }

  private static func count(_ number: some BinaryInteger) -> WrittenCell {
    .number(Double(number))
  }

  /// A grade in words; nothing where none was given.
  private static func given(_ grade: Grade) -> WrittenCell {
    grade == .unspecified ? .empty : .text(grade.words)
  }
}
