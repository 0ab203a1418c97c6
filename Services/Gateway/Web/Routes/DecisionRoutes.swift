import Chassis
import Hummingbird
import Messages
import ProtobufC

/// Saying what came of a decision of a board.
enum DecisionRoutes {
  private static let closers: Set<Role> = [.improvementManager, .chair]

  static let all: [PageRoute] = [
    .get("/:authority/decisions/:id/close", for: closers) { visit in
      let (meeting, decision) = try await visit.decision()
      let frame = visit.frame()
      let form = visit.freshForm()
      return visit.show(in: frame, CloseDecisionPage(decision, of: meeting, form, in: frame))
    },
    .post("/:authority/decisions/:id/close", for: closers) { visit in
      let form = FormState(posted: try await visit.form())
      let (meeting, decision) = try await visit.decision()
      return try await visit.submit(
        form,
        then: visit.address.meeting(meeting.id),
        saying: .resolved,
        again: { CloseDecisionPage(decision, of: meeting, $0, in: $1) }
      ) {
        try await visit.send(form) { change, plans, options in
          _ = try await plans.closeDecision(
            .with {
              ($0.change, $0.decisionID) = (change, decision.id)
              $0.outcome = visit.text("outcome", in: form)
            },
            options: options
          )
        }
      }
    },
  ]
}

extension Visit {
  /// The decision that the path names, with the meeting that took it.
  fileprivate func decision() async throws -> (Meeting, Decision) {
    let id = try parameter("id")
    for meeting in try await meetings().meetings {
      if let decision = meeting.decisions.first(where: { $0.id == id }) {
        return (meeting, decision)
      }
    }
    throw HTTPError(.notFound)
  }
}
