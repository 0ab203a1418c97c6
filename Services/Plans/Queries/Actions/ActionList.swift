package import Messages
import ProtobufC

extension PlansView {
  /// The standing actions of a plan that a filter lets through, by reference.
  ///
  /// The counts are of what the other filters let through, whatever the status asked for, so that a
  /// page can show how many each status has.
  ///
  /// - Throws: ``PlansQueryError`` when the plan or the section is not there.
  package func actions(
    _ request: ListActionsRequest
  ) throws(PlansQueryError) -> ListActionsResponse {
    let index: PlanIndex
    do {
      index = try self.index(ofPlan: request.planID)
    } catch .noPlan {
      return ListActionsResponse.with {
        $0.readPoint = readPoint
        $0.counts = ActionCounts()
      }
    }
    if !request.sectionID.isEmpty, index.section(request.sectionID) == nil {
      throw .unknown(.section, request.sectionID)
    }
    let filter = ActionFilter(request)
    let found = index.actions.filter { action in
      filter.admits(action, sectionID: index.objective(action.objectiveID)?.sectionID ?? "")
    }
    let asked = found.filter { filter.admits(standing(of: $0)) }
    return ListActionsResponse.with {
      $0.readPoint = readPoint
      $0.actions = ReferenceOrder.sorted(asked, by: \.ref).map { summary(of: $0) }
      $0.counts = ActionCounts(found.lazy.map { self.standing(of: $0) })
      $0.allLeads = ReferenceOrder.sorted(
        Array(Set(index.actions.lazy.flatMap(\.leads))).sorted(),
        by: \.self
      )
      $0.plan = index.plan
    }
  }
}
