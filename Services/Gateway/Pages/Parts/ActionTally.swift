import Messages

/// How the actions stand, as a row of figures.
struct ActionTally: TemplateValue {
  struct Item: TemplateValue {
    let number: String
    let words: String
    let address: String?
    let bad: Bool
  }

  let items: [Item]

  init(_ counts: ActionCounts, in site: Address) {
    func item(_ number: Int32, _ words: String, _ status: String?, bad: Bool = false) -> Item {
      Item(
        number: grouped(number),
        words: words,
        address: number == 0 ? nil : status.map { site.actions([("status", $0)]) },
        bad: bad && number > 0
      )
    }
    self.items = [
      Item(
        number: grouped(counts.total),
        words: counts.total == 1 ? "action" : "actions",
        address: counts.total == 0 ? nil : site.actions(),
        bad: false
      ),
      item(counts.done, "done", "done"),
      item(counts.overdue, "overdue", "overdue", bad: true),
      item(counts.dueIn28Days, "due in 28 days", "due-soon"),
      item(counts.undated, "without a date", "undated"),
    ]
  }
}
