import Messages
import ProtobufC

extension PlansView {
  /// An action as lists show it.
  func summary(of action: Action) -> ActionSummary {
    summary(ofAction: action.id) { makeSummary(of: action) }
  }

  private func makeSummary(of action: Action) -> ActionSummary {
    let standing = standing(of: action)
    let objective = state.objectives[action.objectiveID]
    return ActionSummary.with {
      $0.id = action.id
      $0.objectiveID = action.objectiveID
      $0.sectionID = objective?.sectionID ?? ""
      $0.objectiveRef = objective?.ref ?? ""
      $0.ref = action.ref
      $0.text = action.text
      $0.leads = action.leads
      $0.due = action.due
      $0.progress = standing.progress
      $0.impact = standing.impact
      $0.daysLate = Int32(clamping: standing.daysLate)
      $0.dueMovedTimes = Int32(clamping: action.dueMoves.count)
      $0.lastUpdateOn = standing.lastUpdate.map { CalendarDate($0) }
      $0.evidenceItems = Int32(clamping: state.evidenceCount(supporting: action.id))
      $0.done = standing.isDone
      $0.withdrawn = action.withdrawn
      $0.version = action.version
    }
  }
}
