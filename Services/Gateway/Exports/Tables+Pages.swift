import Messages
import Tables

extension ExportedTable {
  /// Actions as their list shows them, with what it has no room for.
  static func actions(_ actions: [ActionSummary], of plan: Plan?) -> ExportedTable {
    let titles = Dictionary(
      (plan?.sections ?? []).map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
    return ExportedTable(
      name: "Actions",
      headings: [
        "Ref", "Action", "Section", "Objective", "Lead", "Due date", "Due by", "Days late",
        "Times moved", "Progress rating", "Impact rating", "Last update", "Evidence items", "Done",
      ],
      rows: actions.map { action in
        [
          .text(action.ref), .text(action.text), .text(titles[action.sectionID] ?? ""),
          .text(action.objectiveRef), .text(action.leads.joined(separator: "; ")),
          .text(action.due?.text ?? ""), .text(action.due?.dueBy?.iso ?? ""),
          .number(Double(action.daysLate)), .number(Double(action.dueMovedTimes)),
          .text(action.progress?.word ?? "", look(action.progress)),
          .text(action.impact?.word ?? "", look(action.impact)),
          .text(action.lastUpdateOn?.iso ?? ""), .number(Double(action.evidenceItems)),
          .text(action.done ? "Yes" : "No"),
        ]
      }
    )
  }

  private static func look(_ rating: Rating?) -> WrittenCell.Look {
    rating.map { .rating($0.colour) } ?? .plain
  }

  /// Measures with what is said of their latest figure.
  static func measures(_ measures: [MeasureSummary]) -> ExportedTable {
    ExportedTable(
      name: "Measures",
      headings: [
        "Ref", "Measure", "Definition", "Unit", "Better", "Frequency", "Responsible", "Period",
        "Latest", "Target", "Status", "Variation", "Target assurance", "Late", "In words",
      ],
      rows: measures.map { summary in
        let measure = summary.measure ?? Measure()
        return [
          .text(measure.ref), .text(measure.name), .text(measure.definition),
          .text(measure.unit.words), .text(measure.polarityWords ?? ""),
          .text(measure.frequency.words), .text(measure.responsibleRole),
          .text(summary.latest?.period?.words ?? ""),
          summary.latest.map { figure($0, of: measure) } ?? .empty,
          .text(summary.target?.words(for: measure) ?? ""), .text(summary.status.words),
          .text(summary.variation.words ?? ""), .text(summary.assurance.words ?? ""),
          .text(summary.stale ? "Yes" : "No"), .text(summary.sentence.asSentence),
        ]
      }
    )
  }

  /// Every reading of every measure, also those that were corrected.
  static func readings(_ details: [MeasureDetail]) -> ExportedTable {
    var rows: [[WrittenCell]] = []
    for detail in details {
      let measure = detail.summary?.measure ?? Measure()
      var last: [String: Int] = [:]
      for (index, reading) in detail.readings.enumerated() { last[key(reading)] = index }
      let points = Dictionary(
        (detail.chart?.points ?? []).compactMap { point in
          point.period.map { ("\($0.firstDay?.iso ?? "")/\($0.lastDay?.iso ?? "")", point) }
        },
        uniquingKeysWith: { first, _ in first }
      )
      for (index, reading) in detail.readings.enumerated() {
        let point = points[key(reading)]
        rows.append([
          .text(measure.ref), .text(measure.name), .text(reading.period?.words ?? ""),
          .text(reading.period?.firstDay?.iso ?? ""), .text(reading.period?.lastDay?.iso ?? ""),
          figure(reading, of: measure), reading.numerator.map { .number($0) } ?? .empty,
          reading.denominator.map { .number($0) } ?? .empty,
          point?.target.map { number($0, of: measure) } ?? .empty,
          .text(point?.status.words ?? ""), .text(reading.text), .text(reading.note),
          .text(reading.source), .number(Double(reading.definitionVersion)),
          .text(last[key(reading)] == index ? "" : "Corrected since"),
        ])
      }
    }
    return ExportedTable(
      name: "Readings",
      headings: [
        "Ref", "Measure", "Period", "From", "To", "Value", "Numerator", "Denominator", "Target",
        "Status", "As written", "Note", "Source", "Definition", "Standing",
      ],
      rows: rows
    )
  }

  private static func key(_ reading: Reading) -> String {
    "\(reading.period?.firstDay?.iso ?? "")/\(reading.period?.lastDay?.iso ?? "")"
  }

  private static func figure(_ reading: Reading, of measure: Measure) -> WrittenCell {
    guard let value = reading.value else { return .text(reading.notAvailableWords) }
    return number(value, of: measure)
  }

  private static func number(_ value: Double, of measure: Measure) -> WrittenCell {
    measure.unit == .percent ? .percent(value) : .number(value)
  }

  /// Findings of the checks with their stable rule names.
  static func checks(_ findings: [CheckFinding]) -> ExportedTable {
    ExportedTable(
      name: "Checks",
      headings: [
        "Rule", "Severity", "Finding", "Found", "Expected", "To resolve", "About",
        "Accepted because",
      ],
      rows: findings.map { finding in
        let names = finding.names + Array(repeating: "", count: finding.refs.count)
        let about = zip(finding.refs, names).map { ref, name in
          name.isEmpty ? "\(ref.kind.words) \(ref.id)" : "\(ref.kind.words) \(name)"
        }
        return [
          .text(finding.rule), .text(finding.severity.words), .text(finding.message.asSentence),
          .text(finding.found), .text(finding.expected),
          .text(finding.howToResolve.isEmpty ? "" : finding.howToResolve.asSentence),
          .text(about.joined(separator: "; ")), .text(finding.accepted?.reason ?? ""),
        ]
      }
    )
  }

  /// What an inspection asked for and wrote, with what answers each.
  static func coverage(_ coverage: Coverage, measures: [MeasureSummary]) -> ExportedTable {
    let names = Dictionary(
      measures.compactMap { $0.measure }.map { ($0.id, $0.ref.isEmpty ? $0.name : $0.ref) },
      uniquingKeysWith: { first, _ in first }
    )
    let rows =
      coverage.threadStarts + coverage.flaggedParagraphs + coverage.otherParagraphs
    return ExportedTable(
      name: "Coverage",
      headings: [
        "Kind", "No.", "Text", "Addressee or section", "Leads to a recommendation", "State",
        "Not taken up because", "Objectives", "Actions", "Measures", "Evidence items",
      ],
      rows: rows.map { row in
        let start = row.threadStart.flatMap { $0.id.isEmpty ? nil : $0 }
        let paragraph = row.paragraph
        return [
          .text(start?.kind.words ?? "Paragraph"),
          .text(start?.number ?? paragraph.map { "\($0.number)" } ?? ""),
          .text(start?.text ?? paragraph?.text ?? ""),
          .text(start?.addressee ?? paragraph?.section ?? ""),
          .text(start == nil ? (paragraph?.flagged == true ? "Yes" : "No") : ""),
          .text(StateTag(row.state).tag.word), .text(start?.declinedBecause ?? ""),
          .text(row.objectives.map { "\($0.ref) \($0.title)" }.joined(separator: "; ")),
          .text(row.actions.map(\.ref).joined(separator: "; ")),
          .text(row.measureIDs.map { names[$0] ?? $0 }.joined(separator: "; ")),
          .number(Double(row.evidenceIDs.count)),
        ]
      }
    )
  }

  /// What changed between two days, with who and why.
  static func difference(_ difference: Difference) -> ExportedTable {
    ExportedTable(
      name: "What changed",
      headings: ["Change", "What", "Ref", "Title", "Before", "After", "Who", "Why", "On"],
      rows: difference.lines.map { line in
        [
          .text(line.kind.sentenceCase), .text(line.object?.kind.words ?? ""), .text(line.ref),
          .text(line.title), .text(line.before), .text(line.after),
          .text(PeopleNames.of(line.actor)), .text(line.reason),
          .text(line.on?.iso ?? ""),
        ]
      }
    )
  }
}
