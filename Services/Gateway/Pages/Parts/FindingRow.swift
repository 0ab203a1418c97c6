import Messages

/// A contradiction or a flaw, with its figures and the way out.
struct FindingRow: TemplateValue {
  let severity: String
  let style: String
  let message: String
  let resolve: String?
  let found: String?
  let expected: String?
  let links: [Crumb]

  init(_ finding: CheckFinding, in site: Address, titles: [String: String] = [:]) {
    self.severity = finding.severity.words
    self.style = finding.severity.style
    self.message = finding.message.asSentence
    self.resolve = finding.howToResolve.isEmpty ? nil : finding.howToResolve.asSentence
    self.found = finding.found
    self.expected = finding.expected
    self.links = finding.refs.compactMap { ref in
      site.page(of: ref).map { Crumb(text: titles[ref.id] ?? ref.kind.words, address: $0) }
    }
  }
}

extension ObjectKind {
  var words: String {
    switch self {
    case .plan: "Plan"
    case .section: "Section"
    case .objective: "Objective"
    case .action: "Action"
    case .criterion: "Success criterion"
    case .voice: "Voice"
    case .measure: "Measure"
    case .evidence: "Evidence"
    case .inspection: "Inspection"
    case .threadStart: "Recommendation"
    case .paragraph: "Paragraph"
    case .meeting: "Meeting"
    case .challenge: "Challenge"
    case .auditRound: "Audit round"
    case .audit: "Audit"
    case .auditAction: "Audit action"
    case .team: "Team"
    default: "Object"
    }
  }
}
