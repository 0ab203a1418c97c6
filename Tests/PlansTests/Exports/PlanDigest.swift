import Figures
import Messages
import Plans
import ProtobufC

/// Everything that a plan's documents say of it, a line for each, without identifiers: equal for two
/// plans that say the same, and readable where they don't.
struct PlanDigest: Equatable, CustomStringConvertible {
  let lines: [String]

  var description: String { lines.joined(separator: "\n") }

  /// With `words`, figures count as they were written, and not only by value.
  init(_ state: PlansState, words: Bool = true) {
    guard let plan = state.plans.first else {
      lines = []
      return
    }
    var lines = ["plan \(plan.title) \(day(plan.dated)) \(plan.narrative)"]
    for scheme in [plan.progressSchemeID, plan.impactSchemeID].compactMap({ state.schemes[$0] }) {
      for word in scheme.words {
        lines.append("word \(word.word) \(word.descriptor) \(word.colour) \(word.meaning)")
      }
    }
    func ref(_ id: String) -> String { state.measures[id].map { "\($0.ref)/\($0.name)" } ?? "?" }
    func rating(_ id: String) -> String {
      [RatingAspect.progress, .impact].map { state.rating(of: id, $0)?.word ?? "-" }
        .joined(separator: "/")
    }
    for section in state.sections(of: plan.id) {
      lines.append("section \(section.ref) | \(section.title) | \(section.outcomeStatement)")
      for item in state.objectives(of: section.id) {
        let parent = state.objectives[item.parentID]?.ref ?? ""
        let kind = item.kind == .unspecified ? ObjectiveKind.priority : item.kind
        lines.append(
          "objective \(item.ref) | \(item.title) | \(kind) | \(item.ownerRoles) | \(item.rationale) | \(rating(item.id)) | \(parent) | \(item.measureIDs.map(ref))"
        )
        if words { lines.append("  owner \(item.ownerAsWritten)") }
        if let update = state.allUpdates(of: item.id).last {
          lines.append(
            "  update \(update.period?.label ?? "") | \(update.progress) | \(update.next) | \(update.comment) | \(update.deliveryStatus) | \(update.barriers)"
          )
        }
        for criterion in state.criteria(of: item.id) {
          lines.append(
            "  criterion \(criterion.text) | \(rating(criterion.id)) | \(criterion.comments) | \(criterion.measureIDs.map(ref).sorted())"
          )
          if words { lines.append("  cites \(criterion.measureRefs)") }
        }
        for voice in state.voices(of: item.id) where !voice.heard && voice.speaker == .children {
          lines.append("  voice \(voice.text)")
        }
        for action in state.actions(of: item.id) {
          let due = action.due ?? DueDate()
          lines.append(
            "  action \(action.ref) | \(action.text) | \(action.desiredOutcome) | \(action.leads) | \(action.accountableLead) | \(due.text) \(due.meaning) \(day(due.dueBy)) | \(rating(action.id)) | \(action.comments)"
          )
          lines.append(
            "    \(action.impactEvidence) | \(action.evidenceBase) | \(action.reportCitation) | \(action.areaForImprovement) | \(action.issue) | \(action.services) | \(action.teams) | \(action.priority) | \(action.deliveryStatus) | \(action.measureIDs.map(ref).sorted()) | \(action.otherColumns.map { "\($0.heading)=\($0.text)" })"
          )
          if words {
            lines.append(
              "    \(action.leadsAsWritten) | \(action.measureRefs) | \(action.measuresAsWritten) | \(action.priorityAsWritten) | \(action.tags)"
            )
          }
        }
      }
    }
    for item in state.measures(of: plan.id) {
      let section = state.sections[item.sectionID]?.title ?? ""
      lines.append(
        "measure \(item.ref) | \(item.name) | \(item.definition) | \(section) | \(item.unit) \(item.polarity) \(item.frequency) \(item.kind) \(item.reportingYear) \(item.amberTolerance) \(item.decimals) \(number(item.rangeLower)) \(number(item.rangeUpper)) | \(item.responsibleRole) | \(number(item.baseline)) | \(item.totalOfIDs.map(ref))"
      )
      if words {
        lines.append(
          "  \(item.frequencyAsWritten) | \(item.polarityAsWritten) | \(item.baselineAsWritten)"
        )
      }
      lines += item.targets.map { target in
        "  target \(number(target.value)) \(number(target.rangeEnd)) \(day(target.from)) \(day(target.by))"
          + (words ? " | \(target.text) | \(target.byText)" : "")
      }.sorted()
      lines += item.columnTotals.map { total in
        "  total \(total.heading) \(total.text) \(number(total.value)) of "
          + total.parts.map {
            "\($0.heading) \(number($0.value)) \(day($0.period?.firstDay))-\(day($0.period?.lastDay))"
          }.joined(separator: ", ")
      }
      lines += item.benchmarks.map {
        "  benchmark \($0.label) \(number($0.value)) \(day($0.dated))"
      }
      for reading in state.currentReadings(of: item.id) {
        lines.append(
          "  reading \(day(reading.period?.firstDay))-\(day(reading.period?.lastDay)) \(number(reading.value)) \(number(reading.numerator)) \(number(reading.denominator)) \(reading.notAvailable) | \(reading.note)"
            + (words ? " | \(reading.text)" : "")
        )
      }
    }
    self.lines = lines
  }

  /// The lines in which two digests differ.
  func difference(from other: PlanDigest) -> [String] {
    let difference = lines.difference(from: other.lines)
    return difference.map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
  }
}

private func day(_ date: CalendarDate?) -> String { date?.inWords ?? "-" }

private func number(_ value: Double?) -> String {
  value.map { "\(($0 * 1e6).rounded() / 1e6)" } ?? "-"
}
