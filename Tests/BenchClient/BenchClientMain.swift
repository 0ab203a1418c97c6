import BenchCases
import Foundation
import Logging
import RPC

/// Loads a server, or measures the codec; prints a line of JSON.
///
/// `bench-client PORT TASKS SECONDS [CHANNELS] [--tls CA CERTIFICATE KEY]` loads a server with
/// unary calls; `bench-client codec SECONDS` measures the codec alone. Both print a line of JSON.
@main
struct BenchClientMain {
  static func main() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "codec" {
      print(try CodecLoad.run(seconds: arguments.dropFirst().first.flatMap(Double.init) ?? 1))
      return
    }
    let numbers = arguments.prefix { $0 != "--tls" }.compactMap(Double.init)
    guard numbers.count >= 3 else {
      FileHandle.standardError.write(
        Data(
          """
          usage: bench-client PORT TASKS SECONDS [CHANNELS] [--tls CA CERTIFICATE KEY]
                 bench-client codec SECONDS\n
          """.utf8
        )
      )
      exit(2)
    }
    var configuration = RPCChannel.Configuration()
    if let place = arguments.firstIndex(of: "--tls"), arguments.count > place + 3 {
      configuration.tls = RPCClientTLS(
        roots: arguments[place + 1],
        certificateChain: arguments[place + 2],
        privateKey: arguments[place + 3],
        serverName: "localhost"
      )
    }
    let channels = try (0..<(numbers.count > 3 ? Int(numbers[3]) : 1)).map { _ in
      try RPCChannel(
        target: "ipv4:127.0.0.1:\(Int(numbers[0]))",
        configuration: configuration,
        logger: Logger(label: "bench-client") { _ in SwiftLogNoOpLogHandler() }
      )
    }
    let load = UnaryLoad(channels: channels, tasks: Int(numbers[1]), seconds: numbers[2])
    print(try await load.run())
    for channel in channels { await channel.close() }
  }
}
