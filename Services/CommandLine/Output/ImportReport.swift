import Messages
import ProtobufC

/// What an import did, in JSON and in words: the counts that apply, and every row with something to
/// say.
struct ImportReport: Encodable {
  struct Finding: Encodable {
    let row: Int32
    let column: String
    let found: String
    let message: String

    init(_ finding: ImportFinding) {
      row = finding.row
      column = finding.column
      found = finding.found
      message = finding.message
    }
  }

  let sections: Int32?
  let groups: Int32?
  let objectives: Int32?
  let actions: Int32?
  let criteria: Int32?
  let voices: Int32?
  let measures: Int32?
  let targets: Int32?
  let readings: Int32?
  let paragraphs: Int32?
  let flagged: Int32?
  let recommendations: Int32?
  let judgements: Int32?
  let recorded: Int32
  let warnings: [Finding]
  let rejects: [Finding]

  init(_ result: ImportResult) {
    sections = result.sections
    groups = result.groups
    objectives = result.objectives
    actions = result.actions
    criteria = result.criteria
    voices = result.voices
    measures = result.measures
    targets = result.targets
    readings = result.readings
    paragraphs = result.paragraphs
    flagged = result.flagged
    recommendations = result.recommendations
    judgements = result.judgements
    recorded = result.recorded
    warnings = result.warnings.map(Finding.init)
    rejects = result.rejects.map(Finding.init)
  }

  func lines(isDryRun: Bool) -> [String] {
    let counts: [(String, Int32?)] = [
      ("sections", sections), ("groups", groups), ("objectives", objectives),
      ("actions", actions), ("criteria", criteria), ("voices", voices), ("measures", measures),
      ("targets", targets), ("readings", readings), ("paragraphs", paragraphs),
      ("flagged", flagged), ("recommendations", recommendations), ("judgements", judgements),
    ]
    let found = counts.compactMap { name, count in count.map { "\($0) \(name)" } }
    var lines = [found.joined(separator: ", ")]
    lines.append(
      isDryRun
        ? "A dry run: nothing was recorded."
        : recorded == 0 ? "Nothing new: nothing was recorded." : "\(recorded) records appended."
    )
    lines += Self.table("Imported with a warning", warnings)
    lines += Self.table("Not imported", rejects)
    return lines
  }

  private static func table(_ title: String, _ findings: [Finding]) -> [String] {
    guard !findings.isEmpty else { return [] }
    var table = TextTable("row", "column", "found", "message")
    for finding in findings {
      table.add(
        finding.row > 0 ? String(finding.row) : "",
        finding.column,
        String(finding.found.prefix(40)),
        finding.message
      )
    }
    return ["", "\(title) (\(findings.count)):"] + table.lines.map { "  " + $0 }
  }
}
