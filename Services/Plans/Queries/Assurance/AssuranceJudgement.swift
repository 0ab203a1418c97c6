import Figures
import Messages

/// Which assurance level the record supports for an objective, and exactly what is missing for the
/// next.
///
/// Level 1, delivered: every action is done, none undated without a reason, an update within the
/// reporting cycle. Level 2, working: every success criterion has a measure on target with no
/// concern, or an audit finding, and related audits are not worse than the round before. Level 3,
/// embedded: a test that the board set beforehand, dated evidence, and the board's decision that it
/// is passed; from then on the objective stays there until it relapses. Each needs those below it.
struct AssuranceJudgement {
  let level: AssuranceLevel

  init(of objective: Objective, in view: PlansView) {
    let isPassed = view.isEmbedded(objective)
    let relapse = isPassed ? RelapseWatch(of: objective, in: view).relapse : nil
    let stays = isPassed && relapse == nil
    let steps = [
      { DeliveredJudgement(of: objective, isEmbedded: stays, in: view).finding },
      { stays ? EmbeddedJudgement.working : WorkingJudgement(of: objective, in: view).finding },
      { EmbeddedJudgement(of: objective, in: view).finding },
    ]
    var level = AssuranceLevel()
    for step in steps {
      let finding = step()
      guard finding.missing.isEmpty else {
        level.missing = finding.missing
        break
      }
      level.level += 1
      level.because += finding.because
    }
    if let relapse { level.missing.insert("Relapsed: \(relapse)", at: 0) }
    self.level = level
  }
}

/// What one level found: sentences on what is missing, or on why it is reached.
struct LevelFinding {
  var missing: [String] = []
  var because: [String] = []
}
