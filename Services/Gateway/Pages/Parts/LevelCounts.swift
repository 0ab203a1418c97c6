import Messages

/// How many objectives the record supports to which level, in a sentence.
struct LevelCounts: Sendable {
  let levels: [Int32]

  init(_ levels: [Int32]) { self.levels = levels }

  /// As in "3 of 25 objectives are shown to be working, 1 of them shown to last".
  func words(working: String, embedded: String) -> String {
    let all = counted(levels.count, "objective")
    let reached = levels.count { $0 >= 2 }
    guard reached > 0 else { return "None of \(all) is \(working) yet." }
    let lasting = levels.count { $0 >= 3 }
    return "\(grouped(reached)) of \(all) \(reached == 1 ? "is" : "are") \(working), "
      + "\(lasting == 0 ? "none" : grouped(lasting)) of them \(embedded)."
  }
}
