import Figures
import Messages

/// Level 2: what success was said to look like is measured or audited, and holds.
struct WorkingJudgement {
  let finding: LevelFinding

  init(of objective: Objective, in view: PlansView) {
    let support = view.support(of: objective)
    var finding = LevelFinding()
    if support.criteria.isEmpty {
      finding.missing.append("No success criterion is written.")
    }
    for criterion in support.criteria {
      let measures = criterion.measureIDs.compactMap { view.assessment(of: $0) }
        .filter { !$0.measure.withdrawn }
      guard measures.isEmpty else { continue }
      let audits = (view.state.evidence(supporting: criterion.id))
        .filter { $0.kind == .audit && view.standing(of: $0).isInDate }
      if let audit = audits.last {
        finding.because.append("“\(criterion.title)” rests on an audit finding: \(audit.title).")
      } else {
        finding.missing.append("“\(criterion.title)” has no measure and no audit finding.")
      }
    }
    let wanted = Int(view.state.settings.readingsOnTarget)
    for id in support.ownMeasureIDs {
      guard let assessment = view.assessment(of: id) else { continue }
      let problems = MeasureJudgement(assessment, wanted: wanted).problems
      finding.missing += problems
      if problems.isEmpty {
        finding.because.append(
          "\(assessment.measure.shortName) is on target for its last \(wanted) readings: "
            + "\(assessment.latestWords)."
        )
      }
    }
    for id in support.measureIDs where !support.ownMeasureIDs.contains(id) {
      if let worse = view.assessment(of: id)?.worsenedAudit { finding.missing.append(worse) }
    }
    self.finding = finding
  }
}

/// Whether one measure carries level 2.
struct MeasureJudgement {
  /// One sentence for each thing that is missing; none where the measure is on target.
  let problems: [String]

  init(_ assessment: MeasureAssessment, wanted: Int) {
    let name = assessment.measure.shortName
    let last = assessment.available.suffix(wanted)
    let met = last.count { $0.status == .met }
    var problems: [String] = []
    if last.contains(where: { $0.status == .noTarget }) {
      problems.append("\(name) has no target to be on.")
    } else if last.count < wanted {
      problems.append(
        "\(name) has \(Counted.of(last.count, "reading")); "
          + "\(wanted) on target are needed."
      )
    } else if met < wanted {
      problems.append(
        "\(name) was on target in \(met) of its last \(wanted) readings: "
          + "\(assessment.latestWords)."
      )
    }
    if assessment.showsConcern {
      problems.append("\(name) shows a signal of concern.")
    }
    if let worse = assessment.worsenedAudit { problems.append(worse) }
    self.problems = problems
  }
}

extension MeasureAssessment {
  var showsConcern: Bool { hasLimits && variation == .concern }
  var consistentlyFails: Bool { hasLimits && assurance == .consistentlyFails }

  /// A sentence where the measure comes from audits and its latest round is worse than the one
  /// before.
  var worsenedAudit: String? {
    guard measure.source == .audits else { return nil }
    let rounds = available.suffix(2)
    guard rounds.count == 2, let before = rounds.first, let now = rounds.last,
      let was = before.value, let value = now.value
    else { return nil }
    let isWorse: Bool
    switch measure.direction {
    case .higherBetter: isWorse = value < was
    case .lowerBetter: isWorse = value > was
    case .inRange, .neutral: isWorse = false
    }
    guard isWorse else { return nil }
    return "\(measure.shortName), from audits, is worse than the round before: "
      + "\(measure.words(for: reading(now))) after \(measure.words(for: reading(before)))."
  }
}

extension Criterion {
  /// Its words, short enough for a sentence.
  var title: String { Counted.shortened(text) }
}
