import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Saying what came of a decision of a board.
enum DecisionRoutes {
  static let all: [PageRoute] =
    PageRoute.form("/:authority/decisions/:id/close", for: [.improvementManager, .chair]) {
      try await $0.decision()
    }
}

extension Visit {
  /// The decision that the path names, with the meeting that took it.
  fileprivate func decision() async throws -> CloseDecisionForm {
    let id = try parameter("id")
    for meeting in try await meetings().meetings {
      if let decision = meeting.decisions.first(where: { $0.id == id }) {
        return CloseDecisionForm(decision: decision, meeting: meeting)
      }
    }
    throw HTTPError(.notFound)
  }
}
