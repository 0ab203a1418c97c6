import Foundation
import InteropCases
import Logging
import RPC
import UnixSignals

@main
struct InteropServerMain {
  static func main() async {
    let logger = Logger(label: "interop-server")
    do {
      let options = try ServerOptions(Array(CommandLine.arguments.dropFirst()))
      let server = options.server(logger: logger)
      let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        group.addTask {
          for await _ in signals {
            server.beginGracefulShutdown()
            return
          }
        }
        print("serving on port \(try await server.listeningAddress.port ?? options.port)")
        fflush(nil)
        try await group.next()
        try await group.next()
      }
    } catch {
      FileHandle.standardError.write(Data("\(error)\n\n\(ServerOptions.usage)\n".utf8))
      exit(1)
    }
  }
}
