package import Messages
import ProtobufC
package import RPC

/// `bench.Echo` as its proto describes it.
package struct BenchEcho: BenchEchoService {
  private let board = BenchBoard.fixed

  package init() {}

  package func get(_ request: BenchReq, context: ServerContext) async throws -> BenchRes {
    .with {
      $0.id = request.id
      $0.text = request.text
      $0.seq = request.seq
      $0.flag = request.flag
    }
  }

  package func getBoard(_ request: BenchReq, context: ServerContext) async throws -> BenchBoard {
    board
  }

  package func echoBoard(
    _ request: BenchBoard,
    context: ServerContext
  ) async throws -> BenchBoard {
    request
  }

  package func stream(
    _ request: BenchReq,
    responses: RPCWriter<BenchRes>,
    context: ServerContext
  ) async throws {
    var response = BenchRes.with {
      $0.id = request.id
      $0.text = request.text
      $0.flag = request.flag
    }
    for number in 0..<1000 {
      response.seq = Int64(1_000_000 + number)
      try await responses.write(response)
    }
  }
}
