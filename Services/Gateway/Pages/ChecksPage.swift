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
  let reopenAddress: String
  let downloads: Downloads

  /// Findings of one severity.
  struct Group: TemplateValue {
    let id: String
    let name: String
    let kinds: [FindingKind]
  }

  /// `titles` names objects by their id, for the links; without one a link says the kind.
  init(_ list: ListFindingsResponse, titles: [String: String] = [:], in frame: PageFrame) {
    self.trail = [Crumb(text: "Plan", address: frame.site.plan)]
    let groups: [(FindingSeverity, String)] = [
      (.serious, "Serious: what is claimed is not what the record shows"),
      (.warning, "Warnings: to be looked at"), (.note, "Notes"),
    ]
    let mayAccept = frame.permits(.acceptFindings)
    let open = list.findings.filter { $0.accepted == nil }
    let accepted = list.findings.filter { $0.accepted != nil }
    func kinds(_ findings: [CheckFinding]) -> [FindingKind] {
      FindingKind.each(of: findings) {
        FindingRow($0, in: frame, titles: titles, mayAccept: mayAccept)
      }
    }
    self.reopenAddress = frame.site.reopening
    self.downloads = Downloads("these findings", ["checks"], in: frame.site)
    var shown = groups.compactMap { severity, name -> Group? in
      let findings = open.filter {
        $0.severity == severity || (severity == .note && !groups.map(\.0).contains($0.severity))
      }
      return findings.isEmpty
        ? nil
        : Group(
          id: severity.style,
          name: "\(name) (\(findings.count))",
          kinds: kinds(findings)
        )
    }
    if !accepted.isEmpty {
      shown.append(
        Group(
          id: "accepted",
          name: "Accepted as they stand (\(accepted.count))",
          kinds: kinds(accepted)
        )
      )
    }
    self.groups = shown
    self.hasFindings = !list.findings.isEmpty
    self.countWords =
      counted(open.count, "finding")
      + (accepted.isEmpty ? "" : ", \(accepted.count) more accepted with a reason")
  }
}
