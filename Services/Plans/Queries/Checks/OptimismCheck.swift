import Figures
import Messages

/// Where a rating says more than the record supports, or less.
///
/// The owner's ratings of an objective and of each of its actions are held against the measures,
/// audits, evidence, dates and updates behind them. Every finding has the rule name
/// `rating_against_evidence`.
struct OptimismCheck {
  static let rule = "rating_against_evidence"

  let view: PlansView

  init(in view: PlansView) { self.view = view }

  /// Findings on an objective and on its standing actions, the objective's own first.
  func findings(about objective: Objective) -> [CheckFinding] {
    let support = view.support(of: objective)
    let own = RatedSubject(objective, support)
    return findings(about: own)
      + support.actions.flatMap { findings(about: RatedSubject($0, in: view)) }
  }

  /// Findings on one action.
  func findings(about action: Action) -> [CheckFinding] {
    findings(about: RatedSubject(action, in: view))
  }

  private func findings(about subject: RatedSubject) -> [CheckFinding] {
    let favourable = [subject.progress, subject.impact].compactMap(\.self)
      .filter(\.meaning.isFavourable)
    let measures = subject.measureIDs.compactMap { view.assessment(of: $0) }
    guard !favourable.isEmpty else {
      return [PessimismCheck.finding(subject, measures)].compactMap(\.self)
    }
    let claim = RatingClaim(subject, favourable)
    return [
      missedMeasures(claim, measures),
      concernSignals(claim, measures),
      worsenedAudits(claim, measures),
      missingEvidence(claim),
      oldEvidence(claim),
      passedDate(claim),
      silence(claim),
    ].compactMap(\.self)
  }

  /// (a) A linked measure is missed or consistently fails.
  private func missedMeasures(
    _ claim: RatingClaim,
    _ measures: [MeasureAssessment]
  ) -> CheckFinding? {
    let bad = measures.filter { $0.status == .missed || $0.consistentlyFails }
    guard !bad.isEmpty else { return nil }
    let words = bad.map { assessment in
      let what = assessment.consistentlyFails ? "consistently fails" : "is missed"
      return "\(assessment.measure.shortName) \(what) (\(assessment.latestWords))"
    }
    return claim.finding(
      .serious,
      measures: bad,
      found: Counted.list(words, limit: 3),
      expected: "linked measures on target",
      fix: "Rate what the measure shows, or link the measure that shows the improvement."
    )
  }

  /// (b) A linked measure shows a signal of concern.
  private func concernSignals(
    _ claim: RatingClaim,
    _ measures: [MeasureAssessment]
  ) -> CheckFinding? {
    let bad = measures.filter(\.showsConcern)
    guard !bad.isEmpty else { return nil }
    let words = bad.map {
      "\($0.measure.shortName) shows a signal of concern (\($0.latestWords))"
    }
    return claim.finding(
      .serious,
      measures: bad,
      found: Counted.list(words, limit: 3),
      expected: "no signal of concern in a linked measure",
      fix: "Say in the rating's justification what caused the change, or rate what it shows."
    )
  }

  /// (c) Related audits worsened.
  private func worsenedAudits(
    _ claim: RatingClaim,
    _ measures: [MeasureAssessment]
  ) -> CheckFinding? {
    let bad = measures.filter { $0.worsenedAudit != nil }
    guard let first = bad.first?.worsenedAudit else { return nil }
    return claim.finding(
      .warning,
      measures: bad,
      found: String(first.dropLast()),
      expected: "audits at least as good as the round before",
      fix: "Read the round's findings and say what they mean for this rating."
    )
  }

  /// (d) No evidence of impact, or only evidence that something was issued or held.
  private func missingEvidence(_ claim: RatingClaim) -> CheckFinding? {
    guard claim.claimsImpact else { return nil }
    let process = claim.subject.evidence()
    guard !process.contains(where: { view.standing(of: $0).isOfImpact }) else { return nil }
    let found =
      process.isEmpty
      ? "no evidence is recorded"
      : "the only evidence is of process: "
        + Counted.list(process.map { "“\(Counted.shortened($0.title, to: 60))”" }, limit: 3)
    return claim.finding(
      claim.saysItself ? .note : .warning,
      evidence: process,
      found: found,
      expected: "evidence of impact",
      fix: "Add evidence of what changed for children: an audit, an observation, a voice, a figure."
    )
  }

  /// (e) All evidence of impact is older than its shelf life.
  private func oldEvidence(_ claim: RatingClaim) -> CheckFinding? {
    guard claim.claimsImpact else { return nil }
    let evidence = claim.subject.evidence()
    let standings = evidence.map { view.standing(of: $0) }.filter(\.isOfImpact)
    guard !standings.isEmpty, standings.allSatisfy({ !$0.isInDate }) else { return nil }
    let newest = standings.compactMap(\.dated).max()
    return claim.finding(
      .warning,
      evidence: evidence,
      found: newest.map { "the newest evidence of impact is of \($0.display)" }
        ?? "no evidence of impact bears a date",
      expected: "evidence within its shelf life, "
        + "\(view.state.settings.evidenceShelfLifeMonths) months unless the item says otherwise",
      fix: "Add newer evidence, or rate what can still be shown."
    )
  }

  /// (f) The due date has passed.
  private func passedDate(_ claim: RatingClaim) -> CheckFinding? {
    guard let standing = claim.subject.standing, standing.isOverdue,
      let dueBy = standing.dueBy
    else { return nil }
    return claim.finding(
      .warning,
      found: "it was due by \(dueBy.display)",
      also: ", \(Counted.of(standing.daysLate, "day")) ago",
      expected: "done, or a due date that lies ahead",
      fix: "Complete it, rate it off track with a path to green, or move the date with a reason."
    )
  }

  /// (g) On track, and nobody has said anything for a whole reporting cycle.
  private func silence(_ claim: RatingClaim) -> CheckFinding? {
    guard claim.isOnTrack else { return nil }
    let ratedOn = claim.ratings.compactMap { $0.ratedAt.map { CalendarDay(of: $0) } }.max()
    let cycle = Int(view.state.settings.reportingCycleDays)
    guard let last = [claim.subject.lastUpdate, ratedOn].compactMap(\.self).max(),
      last.days(to: view.today) > cycle
    else { return nil }
    return claim.finding(
      .note,
      found: "the latest update or rating is of \(last.display)",
      expected: "an update every \(cycle) days",
      fix: "Record what was done since."
    )
  }
}
