import Messages

extension DifferenceLines {
  /// Objectives with their criteria and levels.
  mutating func compareObjectives(_ then: PlanIndex?, _ now: PlanIndex) {
    for (place, id) in now.objectiveIDs.enumerated() {
      once(id) { $0.compare(now.objectives[place], with: then?.objective(id)) }
    }
    for id in then?.objectiveIDs ?? [] where !now.stands(id) {
      guard let objective = then?.objective(id) else { continue }
      addWithdrawn(ObjectRef(.objective, objective.id), objective.ref, objective.title)
    }
  }

  private mutating func compare(_ objective: Objective, with was: Objective?) {
    let ref = ObjectRef(.objective, objective.id)
    let items = after.changes(of: objective.id, since: before)
    if let was {
      compareTexts(
        ref,
        objective.ref,
        objective.title,
        items,
        [
          ("title", was.title, objective.title),
          ("rationale", was.rationale, objective.rationale),
        ]
      )
      compareOwners(
        ref,
        objective.ref,
        objective.title,
        items,
        was.ownerRoles,
        objective.ownerRoles
      )
      compareRatings(
        ref,
        objective.ref,
        objective.title,
        items,
        was.ratings,
        objective.ratings
      )
    } else {
      add(
        "added",
        ref,
        ref: objective.ref,
        title: objective.title,
        by: items.last { $0.kind == "objective_added" || $0.kind == "restored" }
      )
    }
    compareUpdates(
      ref,
      objective.ref,
      objective.title,
      items,
      was?.updates.last,
      objective.updates.last
    )
    compareLevel(of: objective)
    compareCriteria(of: objective)
  }

  private mutating func compareLevel(of objective: Objective) {
    let level = after.assurance(of: objective)
    let was = before.level(ofObjective: objective.id)
    guard level.level != was else { return }
    let isGain = level.level > was
    // The last of what touched the objective or anything that it rests on.
    let support = after.support(of: objective)
    let touched =
      [objective.id] + after.state.actions(of: objective.id, withdrawn: true).map(\.id)
      + after.state.criteria(of: objective.id, withdrawn: true).map(\.id) + support.measureIDs
    let last = touched.compactMap { after.changes(of: $0, since: before).last }
      .max { $0.position < $1.position }
    add(
      isGain ? "level gained" : "level lost",
      ObjectRef(.objective, objective.id),
      ref: objective.ref,
      title: objective.title,
      before: "level \(was)",
      after: "level \(level.level)",
      by: last,
      reason: (isGain ? level.because.last : level.missing.first) ?? ""
    )
  }

  private mutating func compareCriteria(of objective: Objective) {
    let then = before.state.criteria(of: objective.id)
    let now = after.state.criteria(of: objective.id)
    guard then != now else { return }
    let earlier = byID(then, \.id)
    for criterion in now {
      let ref = ObjectRef(.criterion, criterion.id)
      let items = after.changes(of: criterion.id, since: before)
      if let was = earlier[criterion.id] {
        compareTexts(
          ref,
          objective.ref,
          criterion.text,
          items,
          [("text", was.text, criterion.text)]
        )
        compareRatings(
          ref,
          objective.ref,
          criterion.text,
          items,
          was.ratings,
          criterion.ratings
        )
      } else {
        add(
          "added",
          ref,
          ref: objective.ref,
          title: criterion.text,
          by: items.last { $0.kind == "criterion_added" || $0.kind == "restored" }
        )
      }
    }
    let standing = Set(now.map(\.id))
    for criterion in then where !standing.contains(criterion.id) {
      addWithdrawn(ObjectRef(.criterion, criterion.id), objective.ref, criterion.text)
    }
  }
}
