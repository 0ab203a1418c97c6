import BenchCases
import Foundation
import Logging
import RPC

/// `bench-server PORT [--tls CERTIFICATE KEY CLIENT-CA]`: `bench.Echo` on one event loop.
@main
struct BenchServerMain {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard let port = arguments.first.flatMap({ Int($0) }) else {
      FileHandle.standardError.write(
        Data("usage: bench-server PORT [--tls CERTIFICATE KEY [CLIENT-CA]]\n".utf8)
      )
      exit(2)
    }
    var configuration = RPCServer.Configuration(port: port, eventLoops: 1)
    if arguments.count > 3, arguments[1] == "--tls" {
      configuration.tls = RPCServerTLS(
        certificateChain: arguments[2],
        privateKey: arguments[3],
        clientRoots: arguments.count > 4 ? arguments[4] : nil
      )
    }
    let server = RPCServer(
      configuration: configuration,
      services: [BenchEcho()],
      logger: Logger(label: "bench-server") { _ in SwiftLogNoOpLogHandler() }
    )
    try await server.run()
  }
}
