import Figures
package import Messages
import ProtobufC

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
    missingParts() + dates() + NumberingCheck(of: index, in: view.state).findings()
      + WrongGroupCheck.findings(in: index) + measureReferences() + measures()
      + DuplicateActionCheck.findings(in: index) + unansweredStarts()
  }
}

extension PlansView {
  /// Every contradiction and flaw of a plan, the serious ones first.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan.
  package func findings(planID: String) throws(PlansQueryError) -> ListFindingsResponse {
    let index: PlanIndex
    do {
      index = try self.index(ofPlan: planID)
    } catch .noPlan {
      return ListFindingsResponse.with { $0.readPoint = readPoint }
    }
    return ListFindingsResponse.with {
      $0.readPoint = readPoint
      $0.findings = allFindings(of: index)
    }
  }

  /// Findings that name an objective, one of its standing actions, or nothing else of the plan.
  func findings(aboutObjective objective: Objective) -> [CheckFinding] {
    guard let planID = state.planID(ofObjective: objective.id),
      let index = try? index(ofPlan: planID)
    else { return [] }
    let ids = Set([objective.id] + support(of: objective).actions.map(\.id))
    return allFindings(of: index).filter { finding in
      finding.refs.contains { ids.contains($0.id) }
    }
  }

  /// Findings that name an action.
  func findings(aboutAction action: Action) -> [CheckFinding] {
    guard let planID = state.planID(ofAction: action.id), let index = try? index(ofPlan: planID)
    else { return [] }
    return allFindings(of: index).filter { finding in
      finding.refs.contains { $0.id == action.id }
    }
  }

  private func allFindings(of index: PlanIndex) -> [CheckFinding] {
    let found =
      index.objectives.flatMap { contradictions(of: $0) }
      + IntegrityCheck(of: index, in: self).findings()
    return [.serious, .warning, .note].flatMap { severity in
      found.filter { $0.severity == severity }
    }
  }
}
