import Messages

/// Flaws of a plan that the record itself shows, one rule a file.
///
/// A rule speaks only where it can be sure: one that a whole plan doesn't keep (nobody names
/// outcomes) is the plan's way and is said once or not at all, and a rule whose facts are not
/// recorded says nothing.
struct IntegrityCheck {
  let view: PlansView
  let index: PlanIndex

  init(of index: PlanIndex, in view: PlansView) {
    self.view = view
    self.index = index
  }

  /// Every finding, by rule in this order and within one in plan order.
  func findings() -> [CheckFinding] {
    let figures = FigureCheck(of: index, in: view)
    return view.flaws(of: index) + measures()
      + TargetCheck(view: view, index: index, texts: figures.texts).findings()
      + figures.findings() + unansweredStarts()
  }

  /// Findings that name objectives, criteria and actions.
  func findingsOnActions() -> [CheckFinding] {
    missingParts() + dates() + NumberingCheck(of: index, in: view.state).findings()
      + WrongGroupCheck.findings(in: index) + measureReferences() + measuredActions()
      + DuplicateActionCheck.findings(in: index) + CriterionCheck(of: index, in: view).findings()
  }
}
