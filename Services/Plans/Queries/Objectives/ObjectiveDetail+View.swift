package import Messages
import ProtobufC

extension PlansView {
  /// An objective with all that hangs on it, up to the words that it answers.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such objective.
  package func objective(_ id: String) throws(PlansQueryError) -> ObjectiveDetail {
    guard let objective = state.objectives[id], let full = state.fullObjective(id) else {
      throw .unknown(.objective, id)
    }
    let support = support(of: objective)
    let answered = threadStarts(answering: objective.threadStartIDs)
    let planID = state.planID(ofObjective: id) ?? ""
    return ObjectiveDetail.with {
      $0.readPoint = readPoint
      $0.plan = state.fullPlan(planID)
      $0.section = state.sections[objective.sectionID]
      $0.objective = full
      $0.summary = summary(of: objective)
      $0.actions = state.actions(of: id, withdrawn: true).map { summary(of: $0) }
      $0.measures = support.measureIDs.compactMap { measureSummary($0) }
      $0.evidence = support.evidence
      $0.threadStarts = answered.starts
      $0.paragraphs = answered.paragraphs
      $0.findings = findings(aboutObjective: objective)
      $0.history = history(of: id)
      $0.progressScheme = state.scheme(.progress, ofPlan: planID)
      $0.impactScheme = state.scheme(.impact, ofPlan: planID)
      $0.ratings = comparedRatings(of: objective)
      $0.subObjectives = state.objectives(ofPlan: planID).filter { $0.parentID == id }
        .map { summary(of: $0) }
    }
  }

  /// The thread starts that identifiers name, and the paragraphs that they name or lead back to.
  func threadStarts(
    answering ids: [String]
  ) -> (starts: [ThreadStart], paragraphs: [Paragraph]) {
    let starts = ids.compactMap { state.threadStarts[$0] }
    var seen: Set<String> = []
    let paragraphIDs = starts.flatMap(\.paragraphIDs) + ids
    let paragraphs = paragraphIDs.filter { seen.insert($0).inserted }
      .compactMap { state.paragraph($0) }
    return (starts, paragraphs)
  }
}
