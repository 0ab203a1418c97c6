import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Every contradiction and flaw of a plan, the serious ones first; those that were accepted with a
  /// reason come last and carry it.
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

  /// Findings that name an objective, one of its criteria or one of its standing actions, the serious
  /// ones first.
  func findings(aboutObjective objective: Objective) -> [CheckFinding] {
    let support = support(of: objective)
    return findings(
      about: Set([objective.id] + support.actions.map(\.id) + support.criteria.map(\.id)),
      in: state.planID(ofObjective: objective.id),
      ratingFindings(about: objective)
    )
  }

  /// Findings that name an action, the serious ones first.
  func findings(aboutAction action: Action) -> [CheckFinding] {
    findings(
      about: [action.id],
      in: state.planID(ofAction: action.id),
      told(OptimismCheck(in: self).findings(about: action))
    )
  }

  private func findings(
    about ids: Set<String>,
    in planID: String?,
    _ contradictions: [CheckFinding]
  ) -> [CheckFinding] {
    guard let planID, let index = try? index(ofPlan: planID) else {
      return contradictions.seriousFirst
    }
    let flaws = flaws(of: index).filter { finding in
      finding.refs.contains { ids.contains($0.id) }
    }
    return (contradictions + told(flaws)).seriousFirst
  }

  private func allFindings(of index: PlanIndex) -> [CheckFinding] {
    checks(of: index) {
      let contradictions = index.objectives.flatMap { ratingFindings(about: $0) }
      let flaws = told(IntegrityCheck(of: index, in: self).findings())
      return (contradictions + flaws).seriousFirst
    }
  }

  /// Findings with what the council calls their objects, and with the reason where one was accepted.
  func told(_ findings: [CheckFinding]) -> [CheckFinding] {
    findings.map { finding in
      var finding = finding
      finding.names = finding.refs.map { state.ownReference(of: $0) }
      finding.accepted = state.acceptances[FindingKey(finding)]
      return finding
    }
  }
}

extension [CheckFinding] {
  /// By severity, keeping the order within one; accepted ones last.
  var seriousFirst: [CheckFinding] {
    let open = filter { $0.accepted == nil }
    return [.serious, .warning, .note].flatMap { severity in
      open.filter { $0.severity == severity }
    } + filter { $0.accepted != nil }
  }
}
