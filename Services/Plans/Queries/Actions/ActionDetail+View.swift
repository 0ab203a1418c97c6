package import Messages
import ProtobufC

extension PlansView {
  /// An action with what it answers, what measures it, what supports it and what became of it.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such action.
  package func action(_ id: String) throws(PlansQueryError) -> ActionDetail {
    guard let action = state.fullAction(id) else { throw .unknown(.action, id) }
    let objective = state.objectives[action.objectiveID]
    let planID = state.planID(ofAction: id) ?? ""
    let ownIDs = action.threadStartIDs
    let answered = threadStarts(
      answering: ownIDs.isEmpty ? objective?.threadStartIDs ?? [] : ownIDs
    )
    return ActionDetail.with {
      $0.readPoint = readPoint
      $0.plan = state.fullPlan(planID)
      $0.section = objective.flatMap { state.sections[$0.sectionID] }
      $0.objective = objective.map { summary(of: $0) }
      $0.action = action
      $0.summary = summary(of: action)
      $0.measures = action.measureIDs.compactMap { measureSummary($0) }
      $0.evidence = state.evidence(supporting: id)
      $0.threadStarts = answered.starts
      $0.findings = findings(aboutAction: action)
      $0.history = history(of: id)
      $0.progressScheme = state.scheme(.progress, ofPlan: planID)
      $0.impactScheme = state.scheme(.impact, ofPlan: planID)
      $0.ratings = comparedRatings(of: action)
      $0.dependsOn = action.dependsOnIDs.compactMap { state.actions[$0] }
        .map { summary(of: $0) }
      $0.neededBy = state.dependents(on: id).map { summary(of: $0) }
    }
  }
}
