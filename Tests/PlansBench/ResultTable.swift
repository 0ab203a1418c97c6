/// A Markdown table of what was measured, against what is wanted.
struct ResultTable {
  private let title: String
  private var rows: [String] = []

  init(_ title: String) {
    self.title = title
    say("\(title):")
  }

  mutating func add(_ what: String, wanted: String = "", _ found: String) {
    rows.append("| \(what) | \(wanted) | \(found) | |")
    say("  \(what): \(found)")
  }

  mutating func add(_ what: String, wanted: String = "", _ found: Timings) {
    rows.append("| \(what) | \(wanted) | \(found.wall) | \(found.processor) |")
    say("  \(what): \(found.wall); of the processor \(found.processor)")
  }

  /// Prints the table.
  func end() {
    let head = ["## \(title)", "", "| what | wanted | found | of the processor |"]
    print((head + ["|---|---|---|---|"] + rows + [""]).joined(separator: "\n"))
  }
}
