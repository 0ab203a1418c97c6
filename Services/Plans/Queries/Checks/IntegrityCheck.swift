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
    findingsOnActions() + measures() + unansweredStarts()
  }

  /// Findings that name objectives and actions.
  func findingsOnActions() -> [CheckFinding] {
    missingParts() + dates() + NumberingCheck(of: index, in: view.state).findings()
      + WrongGroupCheck.findings(in: index) + measureReferences()
      + DuplicateActionCheck.findings(in: index)
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

  /// Findings that name an objective or one of its standing actions, the serious ones first.
  func findings(aboutObjective objective: Objective) -> [CheckFinding] {
    findings(
      about: Set([objective.id] + support(of: objective).actions.map(\.id)),
      in: state.planID(ofObjective: objective.id),
      contradictions(of: objective)
    )
  }

  /// Findings that name an action, the serious ones first.
  func findings(aboutAction action: Action) -> [CheckFinding] {
    findings(
      about: [action.id],
      in: state.planID(ofAction: action.id),
      OptimismCheck(in: self).findings(about: action)
    )
  }

  private func findings(
    about ids: Set<String>,
    in planID: String?,
    _ contradictions: [CheckFinding]
  ) -> [CheckFinding] {
    guard let planID, let index = try? index(ofPlan: planID) else { return contradictions }
    let flaws = IntegrityCheck(of: index, in: self).findingsOnActions().filter { finding in
      finding.refs.contains { ids.contains($0.id) }
    }
    return (contradictions + flaws).seriousFirst
  }

  private func allFindings(of index: PlanIndex) -> [CheckFinding] {
    let found = index.objectives.flatMap { contradictions(of: $0) }
    return (found + IntegrityCheck(of: index, in: self).findings()).seriousFirst
  }
}

extension [CheckFinding] {
  /// By severity, keeping the order within one.
  var seriousFirst: [CheckFinding] {
    [.serious, .warning, .note].flatMap { severity in filter { $0.severity == severity } }
  }
}
