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
    // The caller's own token goes along: the services decide what they may see.
    var options = CallOptions(following: context, timeout: Backends.patience)
    options.metadata = ["authorization": context.metadata["authorization"] ?? ""]
    return try await board.gather(
      read,
      plan: request.planID,
      scope: identity.roles.map(\.rawValue).sorted().joined(separator: ","),
      person: identity.kind == .person ? identity.subject : "",
      options: options
    )
  }
}
