import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Every thread start and every paragraph of an inspection with what answers it.
  ///
  /// A flagged paragraph that nobody has linked yet carries suggestions, which count for nothing. The
  /// share answered is that of the thread starts; one deliberately not taken up is not
  /// answered, and says so. A report without thread starts is counted by its flagged paragraphs.
  ///
  /// An empty `inspectionID` is the latest inspection.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such inspection.
  package func coverage(inspectionID: String) throws(PlansQueryError) -> Coverage {
    let id = inspectionID.isEmpty ? inspectionsNewestFirst.first?.id ?? "" : inspectionID
    guard let inspection = state.fullInspection(id) else {
      if inspectionID.isEmpty { return Coverage.with { $0.readPoint = readPoint } }
      throw .unknown(.inspection, inspectionID)
    }
    let starts = inspection.threadStarts
    let startRows = starts.map { start in
      row(answers(to: start)) { $0.threadStart = start }
    }
    let suggestions = LinkSuggestions(starts, inspection.paragraphs)
    func paragraphRow(_ paragraph: Paragraph) -> CoverageRow {
      let behind = starts.filter { $0.paragraphIDs.contains(paragraph.id) }
      return row(answers(toParagraph: paragraph.id, among: behind)) {
        $0.paragraph = paragraph
        $0.threadStartIDs = behind.map(\.id)
        let isLinked = !behind.isEmpty || !state.answers(to: paragraph.id).isEmpty
        if paragraph.flagged, !isLinked {
          $0.suggestions = suggestions.suggestions(for: paragraph)
        }
      }
    }
    let paragraphRows = inspection.paragraphs.filter(\.flagged).map(paragraphRow)
    let counted = startRows.isEmpty ? paragraphRows : startRows
    return Coverage.with {
      $0.readPoint = readPoint
      $0.inspection = inspection
      $0.threadStarts = startRows
      $0.flaggedParagraphs = paragraphRows
      $0.answered = Messages.Proportion(
        of: counted.count { $0.state.isAnswered },
        in: counted.count
      )
      $0.otherParagraphs = inspection.paragraphs.filter { !$0.flagged }.map(paragraphRow)
      $0.paragraphsAnswered = Messages.Proportion(
        of: paragraphRows.count { $0.state.isAnswered },
        in: paragraphRows.count
      )
      $0.unlinkedParagraphs = Int32(
        clamping: paragraphRows.count {
          $0.threadStartIDs.isEmpty && state.answers(to: $0.paragraph?.id ?? "").isEmpty
        }
      )
    }
  }

  /// What answers a thread start.
  func answers(to start: ThreadStart) -> CoverageAnswers {
    var answers = gathered(state.answers(to: start.id))
    answers.evidence = unique(answers.evidence + state.evidence(supporting: start.id))
    answers.isDeclined = !start.declinedBecause.isEmpty
    return answers
  }

  /// What answers a paragraph: itself, or through the thread starts that come from it.
  func answers(toParagraph id: String, among starts: [ThreadStart]) -> CoverageAnswers {
    let behind = starts.filter { $0.paragraphIDs.contains(id) }
    var answers = gathered(
      state.answers(to: id) + behind.flatMap { state.answers(to: $0.id) }
    )
    answers.evidence = unique(
      answers.evidence
        + ([id] + behind.map(\.id)).flatMap { state.evidence(supporting: $0) }
    )
    answers.isDeclined = !behind.isEmpty && behind.allSatisfy { !$0.declinedBecause.isEmpty }
    return answers
  }

  /// Objectives and actions with the actions, measures and evidence under them.
  private func gathered(_ refs: [ObjectRef]) -> CoverageAnswers {
    var answers = CoverageAnswers()
    var seen: Set<String> = []
    var measures: Set<String> = []
    func add(_ action: Action) {
      guard seen.insert(action.id).inserted else { return }
      answers.actions.append(action)
      answers.evidence += state.evidence(supporting: action.id)
      answers.measureIDs += action.measureIDs.filter { measures.insert($0).inserted }
    }
    for ref in refs {
      if let objective = state.objectives[ref.id], seen.insert(ref.id).inserted {
        let support = support(of: objective)
        answers.objectives.append(objective)
        answers.evidence += support.evidence
        answers.measureIDs += support.measureIDs.filter { measures.insert($0).inserted }
        support.actions.forEach(add)
      } else if let action = state.actions[ref.id] {
        add(action)
      }
    }
    answers.evidence = unique(answers.evidence)
    answers.hasAuditedMeasure = answers.measureIDs.contains { id in
      guard let measure = state.measures[id], !measure.withdrawn else { return false }
      return measure.source == .audits && assessment(of: id)?.available.isEmpty == false
    }
    answers.measureIDs.removeAll { state.measures[$0]?.withdrawn ?? true }
    return answers
  }

  private func unique(_ evidence: [Evidence]) -> [Evidence] {
    var seen: Set<String> = []
    return evidence.filter { seen.insert($0.id).inserted }
  }

  private func row(
    _ answers: CoverageAnswers,
    subject: (inout CoverageRow) -> Void
  ) -> CoverageRow {
    var row = CoverageRow.with {
      $0.state = answers.state
      $0.objectives = answers.objectives.map { summary(of: $0) }
      $0.actions = answers.actions.map { summary(of: $0) }
      $0.measureIDs = answers.measureIDs
      $0.evidenceIDs = answers.evidence.map(\.id)
    }
    subject(&row)
    return row
  }
}
