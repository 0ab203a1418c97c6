import ArgumentParser
import Chassis

/// Says how each service is.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say how each service is.",
    discussion: "Exit status 1 when one is not serving."
  )

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var system: SystemOptions

  struct Line: Encodable {
    let service: String
    let state: String
    let rpc: String
    let operations: String
  }

  func run() async throws {
    let installation = system.installation
    let connection = try await SystemConnection(installation)
    var lines: [Line] = []
    for service in ServiceName.servers {
      lines.append(
        Line(
          service: service.rawValue,
          state: await connection.health(of: service),
          rpc: "127.0.0.1:\(installation.rpcPort(of: service))",
          operations: "http://127.0.0.1:\(installation.operationsPort(of: service))/readyz"
        )
      )
    }
    if json {
      Terminal.say(try JSONOutput.text(["services": lines]))
    } else {
      var table = TextTable("service", "state", "rpc", "operations")
      for line in lines { table.add(line.service, line.state, line.rpc, line.operations) }
      for line in table.lines { Terminal.say(line) }
    }
    guard lines.allSatisfy({ $0.state == "serving" }) else { throw ExitCode(1) }
  }
}
