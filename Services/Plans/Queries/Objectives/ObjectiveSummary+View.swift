import Messages
import ProtobufC

extension PlansView {
  /// An objective as lists and the board view show it.
  ///
  /// The level before is that in the view `before`; without one it is the level now.
  func summary(of objective: Objective, before: PlansView? = nil) -> ObjectiveSummary {
    var summary = summary(ofObjective: objective.id) { makeSummary(of: objective) }
    if let before { summary.levelBefore = before.level(ofObjective: objective.id) }
    return summary
  }

  private func makeSummary(of objective: Objective) -> ObjectiveSummary {
    let support = support(of: objective)
    let level = assurance(of: objective)
    return ObjectiveSummary.with {
      $0.id = objective.id
      $0.sectionID = objective.sectionID
      $0.ref = objective.ref
      $0.title = objective.title
      $0.kind = objective.kind
      $0.ownerRoles = objective.ownerRoles
      $0.progress = objective.ratings.owners(.progress)
      $0.impact = objective.ratings.owners(.impact)
      $0.assurance = level
      $0.levelBefore = level.level
      $0.actions = ActionCounts(support.actions.lazy.map { self.standing(of: $0) })
      $0.evidenceItems = Int32(clamping: support.evidence.count)
      $0.evidenceKinds = Int32(clamping: Set(support.evidence.map(\.kind)).count)
      $0.contradictions = Int32(
        clamping: contradictions(of: objective).count { $0.severity != .note }
      )
      $0.parentID = objective.parentID
      $0.lastUpdateOn = support.lastUpdate.map { CalendarDate($0) }
    }
  }

  /// The level of an objective; 0 where it doesn't stand in this view.
  func level(ofObjective id: String) -> Int32 {
    guard let objective = state.objectives[id], !objective.withdrawn else { return 0 }
    return assurance(of: objective).level
  }
}
