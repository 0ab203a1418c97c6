package import Messages
import ProtobufC

extension PlansView {
  /// Every plan of the authority, with its standing sections.
  package func listPlans() -> ListPlansResponse {
    ListPlansResponse.with {
      $0.readPoint = readPoint
      $0.plans = state.plans.ids.compactMap { state.fullPlan($0) }
    }
  }

  /// A plan with its standing objectives and actions, in plan order.
  ///
  /// An empty identifier is the authority's first plan.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan.
  package func plan(_ id: String) throws(PlansQueryError) -> PlanDetail {
    let index = try index(ofPlan: id)
    return PlanDetail.with {
      $0.readPoint = readPoint
      $0.plan = index.plan
      $0.objectives = index.objectives.map { summary(of: $0) }
      $0.actions = index.actions.map { summary(of: $0) }
      $0.counts = ActionCounts(standings(of: index))
      $0.progressScheme = state.scheme(.progress, ofPlan: index.plan.id)
      $0.impactScheme = state.scheme(.impact, ofPlan: index.plan.id)
    }
  }
}
