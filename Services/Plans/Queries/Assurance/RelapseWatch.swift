import Figures
import Messages

/// What the watch after level 3 looks for: a signal of concern, or the last two readings missed.
struct RelapseWatch {
  /// One sentence on what happened; `nil` while all holds.
  let relapse: String?

  init(of objective: Objective, in view: PlansView) {
    for id in view.support(of: objective).measureIDs {
      guard let assessment = view.assessment(of: id) else { continue }
      let name = assessment.measure.shortName
      if assessment.showsConcern {
        relapse = "\(name) shows a signal of concern: \(assessment.latestWords)."
        return
      }
      let last = assessment.available.suffix(2)
      if last.count == 2, last.allSatisfy({ $0.status == .missed }) {
        relapse = "\(name) missed its target twice: \(assessment.latestWords)."
        return
      }
    }
    relapse = nil
  }
}

extension PlansView {
  /// Whether the board passed its test by a decision and the evidence for it is in date.
  func isEmbedded(_ objective: Objective) -> Bool {
    // Most objectives have no such decision: that is quickly seen.
    guard let test = objective.embeddedTest, !test.passedDecisionID.isEmpty else { return false }
    return EmbeddedJudgement(of: objective, in: self).isPassed
  }

  /// A sentence where the board had passed the objective's test and it has relapsed since.
  func relapse(of objective: Objective) -> String? {
    guard isEmbedded(objective) else { return nil }
    return RelapseWatch(of: objective, in: self).relapse
  }
}
