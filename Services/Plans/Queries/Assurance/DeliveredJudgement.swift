import Figures
import Messages

/// Level 1: every action is done, none is undated without a reason, and somebody reports.
struct DeliveredJudgement {
  let finding: LevelFinding

  /// Where the board passed its test and nothing relapsed (`isEmbedded`), no update is asked for
  /// any more: the relapse watch stands in its place.
  init(of objective: Objective, isEmbedded: Bool, in view: PlansView) {
    let support = view.support(of: objective)
    let actions = support.actions
    var finding = LevelFinding()
    let open = actions.filter { !view.standing(of: $0).isClosed }
    let undated = actions.filter { $0.isUndatedWithoutReason }
    if actions.isEmpty {
      finding.missing.append("No action is recorded.")
    } else if open.isEmpty {
      finding.because.append(
        actions.count == 1 ? "The one action is done." : "All \(actions.count) actions are done."
      )
    } else {
      finding.missing.append(
        "\(open.count) of \(Counted.of(actions.count, "action")) \(open.count == 1 ? "is" : "are") "
          + "not done\(Self.names(open))."
      )
    }
    if !undated.isEmpty {
      finding.missing.append(
        "\(Counted.sentence(Counted.of(undated.count, "action"))) \(undated.count == 1 ? "has" : "have") "
          + "no due date and no reason for that\(Self.names(undated))."
      )
    }
    if !isEmbedded {
      let cycle = Int(view.state.settings.reportingCycleDays)
      if let last = support.lastUpdate {
        if last.days(to: view.today) > cycle {
          finding.missing.append(
            "No update in the last \(cycle) days; the latest is of \(last.display)."
          )
        } else {
          finding.because.append("The latest update is of \(last.display).")
        }
      } else {
        finding.missing.append("No update is recorded yet.")
      }
    }
    self.finding = finding
  }

  /// `: 9A.1 and 9A.4`, where the actions have references.
  private static func names(_ actions: [Action]) -> String {
    let refs = actions.map(\.ref).filter { !$0.isEmpty }
    return refs.isEmpty ? "" : ": " + Counted.list(refs)
  }
}

extension Action {
  /// Nothing dates it and nothing says why: neither words that mean something (“rolling
  /// programme”) nor the reason of a move.
  var isUndatedWithoutReason: Bool {
    guard due?.dueBy == nil else { return false }
    switch due?.meaning ?? DueMeaning.none {
    case .from, .recurring, .eventBound, .continuing: return false
    default: return dueMoves.last?.reason.isEmpty ?? true
    }
  }
}
