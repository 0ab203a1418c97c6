import Figures
import Messages

extension IntegrityCheck {
  /// `unknown_measure_ref`, `measure_of_another_theme`: what actions cite.
  func measureReferences() -> [CheckFinding] {
    guard !index.measures.isEmpty else { return [] }
    let citations = MeasureCitations(index.measures)
    return index.actions.flatMap { action -> [CheckFinding] in
      let section = index.objective(action.objectiveID)?.sectionID ?? ""
      let unknown = action.measureRefs.filter { citations.measures($0, in: section) == nil }
      var seen: Set<String> = []
      let cited =
        action.measureIDs.compactMap { view.state.measures[$0] }
        + action.measureRefs.flatMap { citations.measures($0, in: section) ?? [] }
      let foreign = cited.filter {
        !$0.sectionID.isEmpty && $0.sectionID != section && seen.insert($0.id).inserted
      }
      return [unknownRefs(action, unknown), otherTheme(action, section, foreign)]
        .compactMap(\.self)
    }
  }

  private func unknownRefs(_ action: Action, _ refs: [String]) -> CheckFinding? {
    guard !refs.isEmpty else { return nil }
    return CheckFinding(
      "unknown_measure_ref",
      .warning,
      [ObjectRef(.action, action.id)],
      found: Counted.list(refs),
      expected: "the reference of a measure of this plan",
      message: "\(action.shortName) cites \(Counted.list(refs)), which no measure of the plan is.",
      fix: "Define the measure, or correct the reference."
    )
  }

  private func otherTheme(
    _ action: Action,
    _ sectionID: String,
    _ foreign: [Measure]
  ) -> CheckFinding? {
    guard !foreign.isEmpty, let own = index.section(sectionID) else { return nil }
    let others = foreign.compactMap { index.section($0.sectionID) }
    guard let other = others.first else { return nil }
    let names = Counted.list(foreign.map(\.shortName))
    return CheckFinding(
      "measure_of_another_theme",
      .warning,
      [ObjectRef(.action, action.id)] + foreign.map { ObjectRef(.measure, $0.id) },
      found: "\(names) of \(other.shortName)",
      expected: "a measure of \(own.shortName)",
      message: "\(action.shortName) of \(own.shortName) cites \(names), "
        + "\(foreign.count == 1 ? "which belongs" : "which belong") to \(other.shortName).",
      fix: "Cite a measure of its own theme, or say that the measure serves both."
    )
  }

  /// `measure_nobody_cites`, `measure_without_target`, `measure_stale`.
  func measures() -> [CheckFinding] {
    let citations = MeasureCitations(index.measures)
    let cited = Set(
      index.actions.lazy.flatMap { action in
        let section = index.objective(action.objectiveID)?.sectionID ?? ""
        return action.measureRefs.flatMap { citations.measures($0, in: section) ?? [] }.map(\.id)
      }
    )
    let uncited = index.measures.filter { measure in
      view.state.citers(of: measure.id).isEmpty && !cited.contains(measure.id)
    }
    // A plan in which nothing cites a measure has another way of linking them.
    let nobodyCites =
      uncited.count == index.measures.count
      ? [] : uncited.map { finding(nobodyCites: $0) }
    let targeted = index.measures.count { !$0.targets.isEmpty }
    let untargeted = index.measures.filter { measure in
      measure.targets.isEmpty && measure.targetAsWritten.isEmpty && measure.rangeLower == nil
        && measure.polarity != .neutral
    }
    return nobodyCites
      + (targeted * 2 < index.measures.count ? [] : untargeted.map { finding(untargeted: $0) })
      + index.measures.compactMap { stale($0) }
  }

  private func finding(nobodyCites measure: Measure) -> CheckFinding {
    CheckFinding(
      "measure_nobody_cites",
      .note,
      [ObjectRef(.measure, measure.id)],
      found: "no citation",
      expected: "an objective, criterion or action that it measures",
      message: "Nothing in the plan cites \(measure.shortName).",
      fix: "Link it to what it measures, or withdraw it."
    )
  }

  private func finding(untargeted measure: Measure) -> CheckFinding {
    CheckFinding(
      "measure_without_target",
      .note,
      [ObjectRef(.measure, measure.id)],
      found: "no target",
      expected: "a target with its date",
      message: "\(measure.shortName) has no target.",
      fix: "Set a target, or say that the measure is neutral."
    )
  }

  private func stale(_ measure: Measure) -> CheckFinding? {
    guard let assessment = view.assessment(of: measure.id), assessment.isStale,
      let latest = assessment.latest
    else { return nil }
    return CheckFinding(
      "measure_stale",
      .warning,
      [ObjectRef(.measure, measure.id)],
      found: "latest reading \(assessment.reading(latest).periodWords)",
      expected: "a reading for \(latest.period.next.display)",
      message:
        "\(measure.shortName) has had no reading since \(assessment.reading(latest).periodWords).",
      fix: "Record the readings that are due, or why there are none."
    )
  }
}

extension Section {
  /// `theme 4`, or its title.
  var shortName: String {
    ref.isEmpty ? "“\(Counted.shortened(title, to: 60))”" : "theme \(ref)"
  }
}
