package import Messages
import ProtobufC

extension PlansView {
  /// The standing measures of a plan, by reference.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan.
  package func measures(planID: String) throws(PlansQueryError) -> ListMeasuresResponse {
    let index: PlanIndex
    do {
      index = try self.index(ofPlan: planID)
    } catch .noPlan {
      return ListMeasuresResponse.with { $0.readPoint = readPoint }
    }
    return ListMeasuresResponse.with {
      $0.readPoint = readPoint
      $0.measures = ReferenceOrder.sorted(index.measures, by: \.ref)
        .compactMap { measureSummary($0.id) }
      $0.plan = index.plan
    }
  }
}
