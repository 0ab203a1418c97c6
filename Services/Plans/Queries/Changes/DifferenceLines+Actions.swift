import Messages

extension DifferenceLines {
  mutating func compareActions(_ then: [Action], _ now: [Action]) {
    // By place: most of the actions are the same, and they are costly to copy.
    var earlier: [String: Int] = [:]
    for place in then.indices { earlier[then[place].id] = place }
    for place in now.indices {
      let id = now[place].id
      let was = earlier[id]
      let items = after.changes(of: id, since: before)
      if items.isEmpty, was != nil { continue }
      let isDone = after.standing(of: now[place]).isDone
      if isDone, !(was.map { before.standing(of: then[$0]).isDone } ?? false) { countCompleted() }
      compare(now[place], with: was.map { then[$0] }, items)
    }
    let standing = Set(now.map(\.id))
    for action in then where !standing.contains(action.id) {
      addWithdrawn(ObjectRef(.action, action.id), action.ref, action.text)
    }
  }

  private mutating func compare(
    _ action: Action,
    with was: Action?,
    _ items: ArraySlice<HistoryItem>
  ) {
    let ref = ObjectRef(.action, action.id)
    compareUpdates(ref, action.ref, action.text, items, was?.updates ?? [], action.updates)
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
