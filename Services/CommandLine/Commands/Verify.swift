import ArgumentParser
import Chassis
import Messages
import ProtobufC
import RPC

/// Recomputes every hash and every state of every ledger.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Recompute every hash and every state of the ledgers.",
    discussion: "Exit status 1 when a ledger does not verify."
  )

  @Option(help: "Only this council.")
  var authority: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var system: SystemOptions

  struct Line: Encodable {
    let service: String
    let authority: String
    let records: Int64
    let intact: Bool
    let firstBadPosition: Int64?
    let problem: String?
  }

  func run() async throws {
    let connection = try await SystemConnection(system.installation)
    let options = try await connection.options(timeout: .seconds(600))
    var codes = authority.map { [$0] } ?? []
    if codes.isEmpty {
      codes = try await connection.with(.plans) { channel in
        try await PlansClient(channel).listAuthorities(.init(), options: options)
          .authorities.map(\.code).sorted()
      }
    }
    var lines: [Line] = []
    for code in codes {
      for service in [ServiceName.plans, .audits, .workforce] {
        if !json { Terminal.note("Verifying \(service.rawValue) of \(code) …") }
        if let line = try await verify(service, code, connection, options) { lines.append(line) }
      }
    }
    try report(lines)
  }

  private func verify(
    _ service: ServiceName,
    _ code: String,
    _ connection: SystemConnection,
    _ options: CallOptions
  ) async throws -> Line? {
    let result: VerifyResult? = try await connection.with(service) { channel in
      let request = VerifyRequest.with { $0.authority = code }
      do {
        return switch service {
        case .plans: try await PlansClient(channel).verify(request, options: options)
        case .audits: try await AuditsClient(channel).verify(request, options: options)
        default: try await WorkforceClient(channel).verify(request, options: options)
        }
      } catch let error as RPCError where error.code == .notFound && service != .plans {
        // A council whose plan is here may have no audits or returns yet.
        return nil
      }
    }
    return result.map {
      Line(
        service: service.rawValue,
        authority: code,
        records: $0.records,
        intact: $0.intact,
        firstBadPosition: $0.intact ? nil : $0.firstBadPosition,
        problem: $0.intact ? nil : $0.problem
      )
    }
  }

  private func report(_ lines: [Line]) throws {
    if json {
      Terminal.say(try JSONOutput.text(["ledgers": lines]))
    } else {
      var table = TextTable("service", "authority", "records", "result")
      for line in lines {
        table.add(
          line.service,
          line.authority,
          String(line.records),
          line.intact
            ? "intact"
            : "BROKEN at \(line.firstBadPosition ?? 0): \(line.problem ?? "")"
        )
      }
      for line in table.lines { Terminal.say(line) }
    }
    guard lines.allSatisfy(\.intact) else { throw ExitCode(1) }
  }
}
