import Chassis
import Hummingbird
import Messages

/// Counting working days, and when timescales end.
enum WorkingDaysRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/working-days", for: .contentReaders) { visit in
      let action = try await visit.actionInQuestion()
      let frame = visit.frame(own: action?.ownRoles ?? [])
      let asked = ["from", "days"].reduce(into: [String: [String]]()) { values, name in
        values[name] = visit.queryValue(name).map { [$0] }
      }
      let page = WorkingDaysPage(
        try await visit.templates(),
        for: action,
        FormState(key: "", values: asked),
        in: frame
      )
      return visit.show(in: frame, page)
    }
  ]
}

extension Visit {
  /// The action whose due date is looked for, if it is one.
  fileprivate func actionInQuestion() async throws -> ActionDetail? {
    guard let id = queryValue("action"), (1...128).contains(id.utf8.count) else { return nil }
    return try await action(id)
  }
}
