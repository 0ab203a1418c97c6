import Messages

/// What objectives, criteria, actions and measures have in common.
extension DifferenceLines {
  func byID<Element>(_ elements: [Element], _ id: (Element) -> String) -> [String: Element] {
    Dictionary(elements.map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func compareTexts(
    _ object: ObjectRef,
    _ ref: String,
    _ title: String,
    _ items: ArraySlice<HistoryItem>,
    _ texts: [(field: String, before: String, after: String)]
  ) {
    for text in texts where text.before != text.after {
      add(
        "re-worded",
        object,
        ref: ref,
        title: title,
        before: text.before,
        after: text.after,
        by: items.last { $0.changes.contains { $0.field == text.field } }
      )
    }
  }

  mutating func compareOwners(
    _ object: ObjectRef,
    _ ref: String,
    _ title: String,
    _ items: ArraySlice<HistoryItem>,
    _ then: [String],
    _ now: [String]
  ) {
    guard then != now else { return }
    add(
      "re-owned",
      object,
      ref: ref,
      title: title,
      before: Counted.list(then, limit: 20),
      after: Counted.list(now, limit: 20),
      by: items.last { item in
        item.changes.contains { ["leads", "owner", "responsible role"].contains($0.field) }
      }
    )
  }

  mutating func compareRatings(
    _ object: ObjectRef,
    _ ref: String,
    _ title: String,
    _ items: ArraySlice<HistoryItem>,
    _ then: [Rating],
    _ now: [Rating]
  ) {
    guard then != now else { return }
    for rating in now {
      let was = then.last {
        $0.aspect == rating.aspect && $0.perspective == rating.perspective
      }
      guard was?.word != rating.word else { continue }
      let field = rating.aspect == .impact ? "impact" : "progress"
      let who =
        switch rating.perspective {
        case .chair: "chair: "
        case .adviser: "adviser: "
        default: ""
        }
      add(
        "re-rated",
        object,
        ref: ref,
        title: title,
        before: was.map { "\(who)\(field) \($0.word)" }
          ?? "\(who)\(field) not rated",
        after: "\(who)\(field) \(rating.word)",
        by: items.last {
          $0.kind == "rated" && $0.changes.first?.field == field
            && ($0.perspective == rating.perspective || $0.perspective == .unspecified)
        }
      )
    }
  }

  mutating func compareUpdates(
    _ object: ObjectRef,
    _ ref: String,
    _ title: String,
    _ items: ArraySlice<HistoryItem>,
    _ then: PeriodUpdate?,
    _ now: PeriodUpdate?
  ) {
    let count =
      (after.state.updates[object.id]?.count ?? 0)
      - (then == nil ? 0 : before.state.updates[object.id]?.count ?? 0)
    guard count > 0 else { return }
    countUpdates(count)
    add(
      "updated",
      object,
      ref: ref,
      title: title,
      before: then?.progress ?? "",
      after: now?.progress ?? "",
      by: items.last { $0.kind == "period_update_recorded" }
    )
  }

  /// A line for what no longer stands, with the reason given for it.
  mutating func addWithdrawn(_ object: ObjectRef, _ ref: String, _ title: String) {
    add(
      "withdrawn",
      object,
      ref: ref,
      title: title,
      by: after.changes(of: object.id, since: before).last { $0.kind == "withdrawn" }
    )
  }
}
