package import Messages

extension PlansView {
  /// What became different in a plan since an earlier view of the same authority: lines and counts,
  /// with who and why where a record says it.
  ///
  /// An empty `planID` is the authority's first plan.
  ///
  /// - Throws: ``PlansQueryError`` when the plan is not there now. One that was not there before is
  ///   all new.
  package func difference(
    from before: PlansView,
    planID: String
  ) throws(PlansQueryError) -> Difference {
    let now: PlanIndex
    do {
      now = try index(ofPlan: planID)
    } catch .noPlan {
      return DifferenceLines(before: before, after: self).sorted()
    }
    let then = try? before.index(ofPlan: now.plan.id)
    var lines = DifferenceLines(before: before, after: self)
    lines.compareSections(then?.plan.sections ?? [], now.plan.sections)
    lines.compareObjectives(then, now)
    lines.compareActions(then, now)
    lines.compareMeasures(then, now)
    lines.compareEvidence(planID: now.plan.id)
    lines.compareThreadStarts()
    return lines.sorted()
  }
}
