import Figures
package import Messages
import PlanImport
import ProtobufC

/// What an import comes to: the events to record and what to tell the person who asked.
package struct ImportDecision: Sendable {
  package var events: [PlansEvent]
  /// Counts, warnings and rejects; what was recorded is filled in by the caller.
  package var result: ImportResult

  /// Holds a file against what is recorded.
  ///
  /// The same file again, with the same settings and nothing imported in between, comes to no
  /// events, whatever people have changed since.
  ///
  /// - Throws: ``PlansError`` when the plan that it should go into isn't there or isn't clear.
  package static func decide(
    _ reading: ImportReading,
    _ request: ImportFileRequest,
    _ state: PlansState,
    at moment: Moment
  ) throws(PlansError) -> ImportDecision {
    var merge = ImportMerge(state, moment: moment, fileName: reading.fileName)
    try merge.registerIfNeeded(request.change?.authority ?? "")
    let note = merge.noteFile()
    switch reading.content {
    case .plan(let plan):
      try merge.merge(plan, into: try request.target(), title: request.title)
    case .inspection(let inspection): merge.merge(inspection)
    case .readings(let readings): try merge.merge(readings, into: try request.target())
    }
    return merge.decision(
      reading,
      note: note,
      isKnown: !request.newPlan && state.hasJustImported(reading)
    )
  }
}

extension PlansState {
  /// Whether the last import of this kind was of this very file and the council's headings are
  /// what they were then.
  ///
  /// With several plans it may have gone into another one, so that the file itself has to tell.
  fileprivate func hasJustImported(_ reading: ImportReading) -> Bool {
    guard plans.count <= 1, let last = imports.last(where: { $0.kind == reading.kind }) else {
      return false
    }
    return last.sha256 == reading.sha256 && last.position > settingsChangedAt
  }
}

extension ImportMerge {
  /// Founds a council of the published list with its first import; any other must be registered
  /// by name first, so that a slip of the finger doesn't found one.
  mutating func registerIfNeeded(_ code: String) throws(PlansError) {
    guard state.authority == nil else { return }
    guard let council = EnglishAuthorities.find(code) else { throw .unknownAuthority(code) }
    draft.record(
      .authorityRegistered(
        .with {
          $0.authority = .with {
            $0.code = council.code
            $0.name = council.name
            $0.onsCode = council.onsCode
            $0.ratingSchemes = [.standardProgress, .standardImpact]
            $0.settings = .standard
          }
        }
      )
    )
    state.settings = .standard
    for scheme in [RatingScheme.standardProgress, .standardImpact] {
      state.schemes.set(scheme, id: scheme.id)
    }
  }

  /// Keeps the place of the record that names the file; it is left out when nothing follows it.
  mutating func noteFile() -> Int {
    draft.record(.fileImported(FileImported()))
    return draft.events.count - 1
  }

  /// The events and the answer.
  func decision(_ reading: ImportReading, note: Int, isKnown: Bool) -> ImportDecision {
    var result = result
    result.warnings = findings.warnings.map { Messages.ImportFinding($0) }
    result.rejects = findings.rejects.map { Messages.ImportFinding($0) }
    var events = draft.events
    guard !isKnown, events.count > note + 1 else {
      return ImportDecision(events: [], result: result)
    }
    events[note] = PlansEvent(
      .fileImported(
        .with {
          $0.fileName = reading.fileName
          $0.sha256 = reading.sha256
          $0.kind = reading.kind
          $0.warnings = Int32(clamping: findings.warnings.count)
          $0.rejects = Int32(clamping: findings.rejects.count)
        }
      )
    )
    return ImportDecision(events: events, result: result)
  }
}

extension Messages.ImportFinding {
  init(_ finding: PlanImport.ImportFinding) {
    self.init()
    row = Int32(clamping: finding.row)
    column = finding.location
    found = String(finding.found.prefix(400))
    message = finding.message
    unreadHeading = finding.isUnreadHeading
  }
}
