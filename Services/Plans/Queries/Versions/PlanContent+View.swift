package import Messages
import ProtobufC

extension PlansView {
  /// Everything that a plan holds, as a version freezes it.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan.
  package func content(ofPlan planID: String) throws(PlansQueryError) -> PlanContent {
    let index = try index(ofPlan: planID)
    let answered =
      index.objectives.flatMap(\.threadStartIDs) + index.actions.flatMap(\.threadStartIDs)
    var seen: Set<String> = []
    return .with {
      $0.plan = index.plan
      $0.objectives = index.objectives.compactMap { state.fullObjective($0.id) }
      $0.actions = index.actions.compactMap { state.fullAction($0.id) }
      $0.measures = index.measures
      $0.threadStarts = answered.filter { seen.insert($0).inserted }
        .compactMap { state.threadStarts[$0] }
      $0.progressScheme = state.scheme(.progress, ofPlan: index.plan.id)
      $0.impactScheme = state.scheme(.impact, ofPlan: index.plan.id)
      $0.objectiveSummaries = index.objectives.map { summary(of: $0) }
      $0.actionSummaries = index.actions.map { summary(of: $0) }
      $0.counts = ActionCounts(standings(of: index))
      $0.readPoint = readPoint
    }
  }

  /// Everything that a board pack holds; `before` is how things stood at ``lastMeeting``.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan or meeting.
  package func packContent(
    _ request: FreezePackRequest,
    before: PlansView?
  ) throws(PlansQueryError) -> PackContent {
    let figures = try boardFigures(planID: request.planID, before: before)
    let detail =
      request.meetingID.isEmpty
      ? nil : try meeting(request.meetingID, planID: request.planID)
    return .with {
      $0.authorityName = state.authority?.name ?? ""
      $0.meeting = detail?.meeting
      $0.board = detail?.board
      $0.figures = figures
      $0.agenda = detail?.agenda ?? []
      $0.carried = detail?.carried ?? carriedDecisions()
      $0.parts = request.parts
      $0.readPoint = readPoint
    }
  }
}
