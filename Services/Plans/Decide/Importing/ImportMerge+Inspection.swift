import Figures
import Messages
import PlanImport
import ProtobufC

extension ImportMerge {
  /// Merges an inspection report: the one with its title is recorded anew where it differs.
  mutating func merge(_ imported: ImportedInspection) {
    findings = imported.findings
    let imported = screened(imported)
    result.kind = .inspection
    result.paragraphs = Int32(imported.paragraphs.count)
    result.flagged = Int32(imported.flaggedCount)
    result.recommendations = Int32(imported.recommendations.count)
    result.judgements = Int32(imported.judgements.count)

    let published = WrittenDate(imported.published).dueBy.map { CalendarDate($0) }
    let title = imported.title.isEmpty ? fileName : imported.title
    let match = state.inspections.first {
      ImportMatching.isSame($0.title, title)
        && ($0.publishedOn == nil || published == nil || $0.publishedOn == published)
    }
    var inspection = match ?? .with { $0.id = draft.id("i") }
    inspection.title = title
    inspection.publishedOn = published ?? inspection.publishedOn
    let days = WrittenDate(imported.inspectionDates)
    inspection.startedOn = days.startsOn.map { CalendarDate($0) } ?? inspection.startedOn
    inspection.endedOn = days.dueBy.map { CalendarDate($0) } ?? inspection.endedOn
    if inspection.framework == .unspecified {
      inspection.framework = InspectionFramework(imported, published: inspection.publishedOn)
    }
    var checks = FieldChecks()
    inspection.judgements = checks.judgements(
      imported.judgements.enumerated().map { Judgement($1, index: $0) },
      inspectionID: inspection.id
    )
    inspection.paragraphs = checks.paragraphs(
      imported.paragraphs.map { Paragraph($0) },
      inspectionID: inspection.id
    )
    inspection.version = 0
    result.inspectionID = inspection.id
    var before = match
    before?.version = 0
    if before != inspection {
      draft.record(.inspectionRecorded(.with { $0.inspection = inspection }))
    }
    draft.record(
      imported.recommendations.map { ThreadStart($0) },
      of: inspection.id,
      over: state.threadStarts(of: inspection.id)
    )
    link(inspection)
  }

  /// Links what the authority's plans already hold to an inspection, by the inspectors' numbers:
  /// only where nothing was linked before.
  private mutating func link(_ inspection: Inspection) {
    let drafted = draft.events.compactMap { event -> ThreadStart? in
      guard case .threadStartRecorded(let recorded) = event.event else { return nil }
      return recorded.threadStart
    }
    let known = state.threadStarts(of: inspection.id)
    let starts = known + drafted.filter { start in !known.contains { $0.id == start.id } }
    let links = ThreadLinks(inspection, starts)
    for objective in state.objectives
    where !objective.withdrawn && objective.threadStartIDs.isEmpty {
      var linked = objective
      linked.threadStartIDs = links.joined([], objective)
      guard linked != objective else { continue }
      draft.record(
        .objectiveRevised(
          .with {
            $0.objective = linked.bare
            $0.reason = "Linked by its number to \(inspection.title)"
          }
        )
      )
    }
    for action in state.actions where !action.withdrawn && action.threadStartIDs.isEmpty {
      let cited = action.tags.compactMap { tag -> Int? in
        tag.hasPrefix("para ") ? Int(tag.dropFirst(5)) : nil
      }
      var linked = action
      linked.threadStartIDs = links.joined([], paragraphs: cited)
      guard linked != action else { continue }
      linked.due = nil
      linked.originalDue = nil
      linked.dueMoves = []
      linked.ratings = []
      linked.updates = []
      linked.version = 0
      draft.record(
        .actionRevised(
          .with {
            $0.action = linked
            $0.reason = "Linked by the paragraphs that it cites to \(inspection.title)"
          }
        )
      )
    }
  }

  private mutating func screened(_ inspection: ImportedInspection) -> ImportedInspection {
    var inspection = inspection
    inspection.paragraphs = inspection.paragraphs.filter {
      isStorable(
        [("paragraph \($0.number.map { "\($0)" } ?? "")", $0.text)],
        Self.line($0.line)
      )
    }
    inspection.recommendations = inspection.recommendations.filter {
      isStorable(
        [("recommendation \($0.number)", $0.text)],
        Self.line($0.line)
      )
    }
    return inspection
  }

  private static func line(_ number: Int) -> ImportOrigin {
    var origin = ImportOrigin.none
    origin.place = "text"
    origin.row = number
    return origin
  }
}
