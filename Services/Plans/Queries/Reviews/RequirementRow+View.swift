import Figures
import Messages
import ProtobufC

extension PlansView {
  /// Each requirement of a notice with what the record supports.
  func requirementRows(
    of notice: Notice,
    before: PlansView?,
    difference: Difference?
  ) -> [RequirementRow] {
    let reviews = reviewsNewestFirst(of: notice.id)
    return state.requirements(of: notice.id).map { start in
      let answers = answers(to: start)
      let levels = answers.objectives.map { assurance(of: $0).level }
      let levelsBefore = before.map { before in
        answers.objectives.map { before.level(ofObjective: $0.id) }
      }
      return .with {
        $0.requirement = start
        $0.state = answers.state
        $0.objectives = answers.objectives.map { summary(of: $0, before: before) }
        $0.actions = answers.actions.map { summary(of: $0) }
        $0.level = levels.min() ?? 0
        $0.levelBefore = (levelsBefore ?? levels).min() ?? 0
        $0.changes = changes(in: difference, about: answers)
        $0.unsupported = unsupported(answers)
        let found = reviews.lazy.compactMap { review in
          review.findings.first { $0.threadStartID == start.id }.map { (review, $0) }
        }.first
        $0.lastFinding = found?.1
        $0.lastReviewedOn = found?.0.heldOn
        $0.supports = supports(start, answers, level: levels.min())
      }
    }
  }

  /// The lines of a difference that are about what answers a requirement.
  private func changes(
    in difference: Difference?,
    about answers: CoverageAnswers
  ) -> [DifferenceLine] {
    guard let difference else { return [] }
    var ids = Set(answers.objectives.map(\.id) + answers.actions.map(\.id) + answers.measureIDs)
    ids.formUnion(answers.evidence.map(\.id))
    ids.formUnion(answers.objectives.flatMap { state.criteria(of: $0.id).map(\.id) })
    return difference.lines.filter { line in line.object.map { ids.contains($0.id) } ?? false }
  }

  /// Ratings of what answers a requirement that the record contradicts, serious ones first.
  private func unsupported(_ answers: CoverageAnswers) -> [CheckFinding] {
    let covered = Set(answers.objectives.map(\.id))
    let check = OptimismCheck(in: self)
    let found =
      answers.objectives.flatMap { contradictions(of: $0) }
      + answers.actions.filter { !covered.contains($0.objectiveID) }
      .flatMap { check.findings(about: $0) }
    return found.filter { $0.severity == .serious } + found.filter { $0.severity == .warning }
  }

  /// What the record supports, in one sentence.
  private func supports(
    _ start: ThreadStart,
    _ answers: CoverageAnswers,
    level: Int32?
  ) -> String {
    switch answers.state {
    case .declined: return "Deliberately not taken up: \(start.declinedBecause)"
    case .unanswered: return "Nothing in the plan answers it."
    default: break
    }
    let done = answers.actions.count { standing(of: $0).isDone }
    let late = answers.actions.count { standing(of: $0).isOverdue }
    let measures = answers.measureIDs.compactMap { assessment(of: $0) }
      .filter { !$0.available.isEmpty }
    let met = measures.count { $0.available.last?.status == .met }
    let evidence = answers.evidence.filter { standing(of: $0).isInDate }
    let kinds = Set(evidence.map(\.kind)).count
    var parts = [
      "\(done) of \(Counted.of(answers.actions.count, "action")) done"
        + (late > 0 ? ", \(late) overdue" : "")
    ]
    parts.append(
      measures.isEmpty
        ? "no measure has a figure"
        : "\(met) of \(Counted.of(measures.count, "measure")) on target"
    )
    parts.append(
      evidence.isEmpty
        ? "no evidence in date"
        : "\(Counted.of(evidence.count, "item")) of evidence in date, of "
          + Counted.of(kinds, "kind")
    )
    let reached = level.map { "\(Self.levelNames[Int(min(max($0, 0), 3))]): " } ?? ""
    return Counted.sentence(reached + parts.joined(separator: "; ") + ".")
  }

  private static let levelNames = [
    "no level is reached", "level 1, delivered", "level 2, working", "level 3, embedded",
  ]
}
