import Chassis
package import Messages
import ProtobufC
package import RPC

/// The views over RPC, for other systems and for the command line.
package struct ViewsRPC: ViewsService {
  private let board: BoardGathering

  init(board: BoardGathering) {
    self.board = board
  }

  package func getBoardView(
    _ request: GetBoardViewRequest,
    context: ServerContext
  ) async throws -> BoardView {
    let read = request.read ?? Read()
    let identity = try context.identity(in: read.authority)
    return try await board.gather(
      read,
      plan: request.planID,
      scope: identity.scope,
      person: identity.kind == .person ? identity.subject : "",
      options: onwards(context)
    )
  }

  package func getGatheredReview(
    _ request: GetGatheredReviewRequest,
    context: ServerContext
  ) async throws -> GatheredReview {
    let identity = try context.identity(in: request.read?.authority ?? "")
    return try await board.gatherReview(request, scope: identity.scope, options: onwards(context))
  }

  /// The caller's own token goes along: the services decide what they may see.
  private func onwards(_ context: ServerContext) -> CallOptions {
    var options = CallOptions(following: context, timeout: Backends.patience)
    options.metadata = ["authorization": context.metadata["authorization"] ?? ""]
    return options
  }
}

extension Identity {
  /// Readers of the same scope see the same things.
  fileprivate var scope: String { roles.map(\.rawValue).sorted().joined(separator: ",") }
}
