import Messages

/// Contradictions between ratings and the record, and flaws of the plan.
struct ChecksPage: Page {
  static let template = "checks"

  let title = "Checks"
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let groups: [Group]
  let hasFindings: Bool
  let countWords: String

  /// Findings of one severity.
  struct Group: TemplateValue {
    let id: String
    let name: String
    let findings: [FindingRow]
  }

  /// `titles` names objects by their id, for the links; without one a link says the kind.
  init(_ list: ListFindingsResponse, titles: [String: String] = [:], in frame: PageFrame) {
    self.trail = [Crumb(text: "Plan", address: frame.site.plan)]
    let groups: [(FindingSeverity, String)] = [
      (.serious, "Serious: what is claimed is not what the record shows"),
      (.warning, "Warnings: to be looked at"), (.note, "Notes"),
    ]
    self.groups = groups.compactMap { severity, name in
      let findings = list.findings.filter {
        $0.severity == severity || (severity == .note && !groups.map(\.0).contains($0.severity))
      }
      return findings.isEmpty
        ? nil
        : Group(
          id: severity.style,
          name: "\(name) (\(findings.count))",
          findings: findings.map { FindingRow($0, in: frame.site, titles: titles) }
        )
    }
    self.hasFindings = !list.findings.isEmpty
    self.countWords = counted(list.findings.count, "finding")
  }
}
