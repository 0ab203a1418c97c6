import Figures
import Messages
import ProtobufC

/// A finding of the checks, as other programs read it.
struct ShownFinding: Encodable {
  let rule: String
  let severity: String
  /// What the council calls the objects (`18.2`, `LMG 1`, `19a`), the one to put right first; the
  /// identifier of what has no reference.
  let refs: [String]
  let found: String
  let expected: String
  let message: String
  let howToResolve: String
  /// Only of a finding that was accepted as it stands.
  let accepted: ShownAcceptance?

  enum CodingKeys: String, CodingKey {
    case rule, severity, refs, found, expected, message, accepted
    case howToResolve = "how_to_resolve"
  }

  init(_ finding: CheckFinding) {
    rule = finding.rule
    severity = finding.severity.name.replacing("FINDING_SEVERITY_", with: "").lowercased()
    let names = finding.names + Array(repeating: "", count: finding.refs.count)
    refs = zip(finding.refs, names).map { $1.isEmpty ? $0.id : $1 }
    found = finding.found
    expected = finding.expected
    message = finding.message
    howToResolve = finding.howToResolve
    accepted = finding.accepted.map { ShownAcceptance($0) }
  }
}

/// Why a finding was accepted, by whom and when.
struct ShownAcceptance: Encodable {
  let reason: String
  let by: String
  /// The day in England, as 2026-03-31.
  let on: String

  init(_ acceptance: FindingAcceptance) {
    reason = acceptance.reason
    by = acceptance.acceptedBy
    on =
      acceptance.acceptedAt.map { moment in
        CalendarDay(inLondonAtMS: moment.seconds * 1000).iso
      } ?? ""
  }
}

/// Findings in lines: open ones first, then those that were accepted with their reasons.
enum ChecksText {
  static func lines(_ findings: [CheckFinding]) -> [String] {
    let open = findings.filter { $0.accepted == nil }
    let accepted = findings.filter { $0.accepted != nil }
    var lines = open.map { "\($0.rule): \($0.message)" }
    if open.isEmpty { lines = ["No contradiction and no flaw was found that isn't accepted."] }
    guard !accepted.isEmpty else { return lines }
    lines += ["", "Accepted as they stand:"]
    for finding in accepted {
      guard let acceptance = finding.accepted else { continue }
      let shown = ShownAcceptance(acceptance)
      lines.append("\(finding.rule): \(finding.message)")
      lines.append("  accepted on \(shown.on) by \(shown.by): \(shown.reason)")
    }
    return lines
  }
}
