import Messages

/// What a meeting talks about, grouped by why it is on the agenda, in order of consequence.
struct AgendaPart: TemplateValue {
  struct Group: TemplateValue {
    let name: String
    let items: [Item]
  }

  struct Item: TemplateValue {
    let text: String
    let address: String?
    let why: String?
    let due: String?
  }

  let groups: [Group]
  let count: Int

  init(_ items: [AgendaItem], in frame: PageFrame) {
    var kinds: [String] = []
    for item in items where !kinds.contains(item.kind) { kinds.append(item.kind) }
    self.groups = kinds.map { kind in
      Group(
        name: Self.words(kind),
        items: items.filter { $0.kind == kind }.map { Item($0, in: frame) }
      )
    }
    self.count = items.count
  }

  /// "3 decisions carried over, 1 challenge and 2 relapses".
  static func summary(_ items: [AgendaItem]) -> String {
    let names = [
      ("added", "item of the chair", "items of the chair"),
      ("carried", "decision carried over", "decisions carried over"),
      ("relapse", "relapse", "relapses"),
      ("level_3_test", "test of whether change is embedded", "tests of whether change is embedded"),
      ("challenge", "challenge", "challenges"),
      ("contradiction", "contradiction", "contradictions"),
      ("overdue", "overdue action", "overdue actions"),
      ("review", "review", "reviews"),
    ]
    let known = Set(names.map(\.0))
    return listed(
      names.compactMap { kind, one, many in
        let count = items.count {
          $0.kind == kind || (kind == "added" && !known.contains($0.kind))
        }
        return count == 0 ? nil : counted(count, one, many)
      }
    )
  }

  private static func words(_ kind: String) -> String {
    switch kind {
    case "carried": "Decisions carried over"
    case "challenge": "Challenges"
    case "relapse": "Relapses"
    case "level_3_test": "Is it embedded? (level 3)"
    case "overdue": "Overdue actions"
    case "contradiction": "Contradictions"
    case "review": "Reviews"
    default: "Put there by the chair"
    }
  }
}

extension AgendaPart.Item {
  init(_ item: AgendaItem, in frame: PageFrame) {
    self.text = item.title
    self.address =
      item.kind == "review" ? frame.link("review") : item.object.flatMap(frame.page)
    self.why = item.why.isEmpty ? nil : item.why.asSentence
    self.due = item.due?.words
  }
}
