import Messages

extension DifferenceLines {
  /// Sections: added, withdrawn, re-worded.
  mutating func compareSections(_ then: [Section], _ now: [Section]) {
    let earlier = byID(then, \.id)
    for section in now {
      let ref = ObjectRef(.section, section.id)
      let items = after.changes(of: section.id, since: before)
      guard let was = earlier[section.id] else {
        add(
          "added",
          ref,
          ref: section.ref,
          title: section.title,
          by: items.last { $0.kind == "section_added" || $0.kind == "restored" }
        )
        continue
      }
      compareTexts(
        ref,
        section.ref,
        section.title,
        items,
        [
          ("title", was.title, section.title),
          ("outcome", was.outcomeStatement, section.outcomeStatement),
        ]
      )
    }
    let standing = Set(now.map(\.id))
    for section in then where !standing.contains(section.id) {
      addWithdrawn(ObjectRef(.section, section.id), section.ref, section.title)
    }
  }

  /// Thread starts that were deliberately not taken up, or taken up again.
  mutating func compareThreadStarts() {
    for start in after.state.threadStarts {
      let was = before.state.threadStarts[start.id]?.declinedBecause ?? ""
      guard was.isEmpty != start.declinedBecause.isEmpty else { continue }
      let items = after.changes(of: start.id, since: before)
      add(
        start.declinedBecause.isEmpty ? "taken up" : "declined",
        ObjectRef(.threadStart, start.id),
        ref: start.number,
        title: start.text,
        before: was,
        after: start.declinedBecause,
        by: items.last { $0.kind == "thread_start_declined" } ?? items.last
      )
    }
  }
}
