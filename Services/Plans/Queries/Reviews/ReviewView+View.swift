import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// The day that a review counts from when it isn't told: that of the last review, of the notice's
  /// issue, or of the last meeting.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such notice.
  package func reviewStart(noticeID: String) throws(PlansQueryError) -> CalendarDate? {
    let notice = try notice(noticeID)
    return lastReview(ofNotice: notice?.id ?? "")?.heldOn ?? notice?.issuedOn
      ?? lastMeeting?.heldOn
  }

  /// What a DfE reviewer needs, between an earlier view of the same authority and this one.
  ///
  /// Empty identifiers are the notice in force and the authority's first plan.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan or notice.
  package func review(
    noticeID: String,
    planID: String,
    since: CalendarDate,
    before: PlansView
  ) throws(PlansQueryError) -> ReviewView {
    let notice = try notice(noticeID)
    let index = try index(ofPlan: planID)
    let then = try? before.index(ofPlan: index.plan.id)
    let difference = try difference(from: before, planID: index.plan.id)
    let rows = notice.map { requirementRows(of: $0, before: before, difference: difference) } ?? []
    let reviews = notice.map { reviewsNewestFirst(of: $0.id) } ?? []
    let due = notice.flatMap { nextReview(of: $0) }
    return .with {
      $0.readPoint = readPoint
      $0.before = before.readPoint
      $0.since = since
      $0.sinceWhat = name(of: since, notice: notice, reviews: reviews)
      $0.plan = index.plan
      $0.notice = notice.flatMap { state.fullNotice($0.id) }
      $0.reviews = reviews
      $0.nextReviewDue = due.map { CalendarDate($0) }
      $0.daysUntilReview = Int32(clamping: due.map { today.days(to: $0) } ?? 0)
      $0.requirements = rows
      $0.thenAndNow = ReviewFigures.compared(
        ReviewFigures(then, in: before),
        ReviewFigures(index, in: self)
      )
      $0.levels = difference.lines.filter { $0.kind.hasPrefix("level ") }
      $0.trajectories = trajectories(index, before: before)
      $0.relapses = NeedsTheBoard.relapses(index, self)
      $0.ratings = ratingsSideBySide(index, before: before)
      $0.unsupported = seriousContradictions(index)
      $0.openQuestions =
        OpenQuestions(
          index,
          requirements: rows,
          wasReviewed: !reviews.isEmpty,
          before: before,
          in: self
        ).questions
      $0.difference = difference
    }
  }

  /// What happened on the earlier day.
  private func name(of since: CalendarDate, notice: Notice?, reviews: [Review]) -> String {
    if reviews.contains(where: { $0.heldOn == since }) { return "the review of \(since.inWords)" }
    if notice?.issuedOn == since { return "the notice’s issue on \(since.inWords)" }
    if state.meetings.contains(where: { $0.heldOn == since && $0.cancelledBecause.isEmpty }) {
      return "the meeting of \(since.inWords)"
    }
    return since.inWords
  }

  /// Measures with a target ahead: those that won't arrive first.
  private func trajectories(_ index: PlanIndex, before: PlansView) -> [TrajectoryRow] {
    let rows = index.measures.compactMap { measure -> TrajectoryRow? in
      guard let assessment = assessment(of: measure.id), let arrives = assessment.arrivesInTime
      else { return nil }
      return .with {
        $0.measure = measureSummary(measure.id)
        $0.sentences = assessment.trajectory()
        $0.arrives = arrives
        $0.then = before.assessment(of: measure.id)?.latestWords ?? "not on record"
        $0.now = assessment.latestWords
      }
    }
    return rows.filter { !$0.arrives } + rows.filter(\.arrives)
  }

  /// Objectives that chair or adviser have rated, or that the record sees otherwise; those with
  /// ratings that differ first.
  private func ratingsSideBySide(_ index: PlanIndex, before: PlansView) -> [ObjectiveRatings] {
    let rows = index.objectives.map { objective -> ObjectiveRatings in
      .with {
        $0.objective = summary(of: objective, before: before)
        $0.aspects = comparedRatings(of: objective)
      }
    }
    func differ(_ row: ObjectiveRatings) -> Bool { row.aspects.contains(where: \.differ) }
    return rows.filter(differ) + rows.filter { !differ($0) }
  }
}
