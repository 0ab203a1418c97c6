import Messages

extension Difference {
  /// The whole in a few sentences with figures: actions, dates and owners, assurance, measures,
  /// evidence; what didn't change at all is left out.
  var sentences: [String] {
    let parts = [
      Self.sentence([
        (actionsCompleted, "action", "completed"), (actionsAdded, "action", "added"),
        (actionsWithdrawn, "action", "withdrawn"),
      ]),
      Self.sentence([
        (dueDatesMoved, "due date", "moved"), (actionsReowned, "action", "re-owned"),
        (actionsReworded, "action", "re-worded"), (ratingsChanged, "rating", "changed"),
      ]),
      Self.sentence([
        (levelsGained, "assurance level", "gained"), (levelsLost, "assurance level", "lost"),
      ]),
      Self.sentence([
        (readingsRecorded, "reading", "recorded"), (signalsChanged, "measure", "with a new signal"),
      ]),
      Self.sentence([
        (evidenceAdded, "evidence item", "added"),
        (evidenceWithdrawn, "evidence item", "withdrawn"), (updatesRecorded, "update", "posted"),
      ]),
    ].compactMap(\.self)
    return parts.isEmpty ? ["Nothing changed."] : parts
  }

  private static func sentence(_ counts: [(Int32, String, String)]) -> String? {
    let said = counts.filter { $0.0 > 0 }
      .map { "\(Counted.of(Int($0.0), $0.1)) \($0.2)" }
    return said.isEmpty ? nil : Counted.list(said) + "."
  }
}
