import GRPCCore

/// `bench.Echo` as its proto describes it, on grpc-swift-2.
struct EchoPeer: BenchEcho.SimpleServiceProtocol {
  private let board = BenchBoard.fixed

  func get(request: BenchReq, context: ServerContext) async throws -> BenchRes {
    .with {
      $0.id = request.id
      $0.text = request.text
      $0.seq = request.seq
      $0.flag = request.flag
    }
  }

  func getBoard(request: BenchReq, context: ServerContext) async throws -> BenchBoard {
    board
  }

  func echoBoard(request: BenchBoard, context: ServerContext) async throws -> BenchBoard {
    request
  }

  func stream(
    request: BenchReq,
    response: RPCWriter<BenchRes>,
    context: ServerContext
  ) async throws {
    var message = BenchRes.with {
      $0.id = request.id
      $0.text = request.text
      $0.flag = request.flag
    }
    for number in 0..<1000 {
      message.seq = Int64(1_000_000 + number)
      try await response.write(message)
    }
  }
}
