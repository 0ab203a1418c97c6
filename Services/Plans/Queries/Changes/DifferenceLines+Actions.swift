import Messages

extension DifferenceLines {
  mutating func compareActions(_ then: PlanIndex?, _ now: PlanIndex) {
    for (place, id) in now.actionIDs.enumerated() {
      once(id) { $0.compare(now.actions[place], with: then?.action(id)) }
    }
    for id in then?.actionIDs ?? [] where !now.stands(id) {
      guard let action = then?.action(id) else { continue }
      addWithdrawn(ObjectRef(.action, action.id), action.ref, action.text)
    }
  }

  private mutating func compare(_ action: Action, with was: Action?) {
    let items = after.changes(of: action.id, since: before)
    if items.isEmpty, was != nil { return }
    if after.standing(of: action).isDone, !(was.map { before.standing(of: $0).isDone } ?? false) {
      countCompleted()
    }
    let ref = ObjectRef(.action, action.id)
    compareUpdates(ref, action.ref, action.text, items, was?.updates.last, action.updates.last)
    guard let was else {
      add(
        "added",
        ref,
        ref: action.ref,
        title: action.text,
        by: items.last { $0.kind == "action_added" || $0.kind == "restored" }
      )
      return
    }
    let moves = action.dueMoves.count - was.dueMoves.count
    countMoves(max(0, moves))
    if was.due?.text != action.due?.text || was.due?.dueBy != action.due?.dueBy {
      add(
        "re-dated",
        ref,
        ref: action.ref,
        title: action.text,
        before: was.due?.text ?? "",
        after: action.due?.text ?? "",
        by: items.last { $0.kind == "due_date_moved" }
      )
    }
    compareOwners(ref, action.ref, action.text, items, was.leads, action.leads)
    compareTexts(
      ref,
      action.ref,
      action.text,
      items,
      [
        ("text", was.text, action.text),
        ("desired outcome", was.desiredOutcome, action.desiredOutcome),
      ]
    )
    compareRatings(ref, action.ref, action.text, items, was.ratings, action.ratings)
  }
}
