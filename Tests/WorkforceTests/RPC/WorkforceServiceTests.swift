import Chassis
import Exchange
import Figures
import Foundation
import Ledger
import Logging
import Messages
import ProtobufC
import RPC
import Testing
import Workforce

@Suite("The workforce service over the wire")
struct WorkforceServiceTests {
  private static let lead = Identity(
    subject: "workforce",
    kind: .person,
    roles: [.workforceLead],
    authorities: .only(["803"])
  )

  @Test("Every method has its roles, and no role is for a method that doesn't exist")
  func access() {
    #expect(WorkforceAccess.table.missing(from: WorkforceMethods.all) == [])
    #expect(WorkforceAccess.table.unknown(besides: WorkforceMethods.all) == [])
  }

  @Test("A team, its return, the figures that follow, and what is refused on the way")
  func roundTrip() async throws {
    try await RunningService.run { service in
      let options = try await service.options(as: Self.lead)
      let client = WorkforceClient(try service.channel())
      let added = try await client.addTeam(
        .with {
          $0.change = change("team")
          $0.team = .with { $0.name = "East" }
        },
        options: options
      )
      let teamID = try #require(added.ids.first)
      let last = CalendarMonth(Instant.now().day).adding(months: -1)
      var given = MonthlyReturn.ordinary(teamID, last)
      let request = RecordMonthlyReturnRequest.with {
        $0.change = change("return")
        $0.monthlyReturn = given
      }
      let recorded = try await client.recordMonthlyReturn(request, options: options)
      #expect(recorded.recorded > 1)
      let repeated = try await client.recordMonthlyReturn(request, options: options)
      #expect(repeated.recorded == 0 && repeated.position == recorded.position)

      let figures = try await client.getWorkforceFigures(
        .with { $0.read = .with { $0.authority = "803" } },
        options: options
      )
      #expect(figures.months.count == 1)
      #expect(figures.readPoint?.position == recorded.position)
      let published = try await client.listWorkforcePublishedFigures(
        .with { $0.read = .with { $0.authority = "803" } },
        options: options
      )
      #expect(Int32(published.figures.count) == recorded.recorded - 1)
      let team = try await client.getTeam(
        .with {
          $0.read = .with { $0.authority = "803" }
          $0.teamID = teamID
        },
        options: options
      )
      #expect(team.returns == [given])
      #expect(team.history.count == 2)

      given.supervisionHeld = 99
      let refusal = await #expect(throws: RPCError.self) {
        try await client.recordMonthlyReturn(
          .with {
            $0.change = change("wrong")
            $0.monthlyReturn = given
          },
          options: options
        )
      }
      #expect(refusal?.code == .invalidArgument)
      let details: GoogleBadRequest? = refusal?.detail()
      #expect(details?.fieldViolations.map(\.field) == ["monthly_return.supervision_held"])
      let missing = await #expect(throws: RPCError.self) {
        try await client.getTeam(
          .with {
            $0.read = .with { $0.authority = "803" }
            $0.teamID = "w99"
          },
          options: options
        )
      }
      #expect(missing?.code == .notFound)
    }
  }

  @Test("A council of which nothing is recorded reads as empty")
  func empty() async throws {
    try await RunningService.run { service in
      let client = WorkforceClient(try service.channel())
      let figures = try await client.getWorkforceFigures(
        .with { $0.read = .with { $0.authority = "803" } },
        options: try await service.options(as: Self.lead)
      )
      #expect(figures.months.isEmpty)
      #expect(figures.readPoint?.position == 0)
    }
  }
}

private func change(_ key: String) -> Change {
  .with {
    $0.authority = "803"
    $0.idempotencyKey = key
  }
}

/// The workforce service on free ports, from `body`'s start to its end.
private struct RunningService: Sendable {
  let host: ServiceHost
  let folder: URL
  let port: Int

  static func run(_ body: @escaping @Sendable (RunningService) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("workforce-test-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let configuration = try ServiceConfiguration(
      .workforce,
      environment: ["GT_DATA": folder.path, "GT_RPC_PORT": "0", "GT_OPS_PORT": "0"]
    )
    let host = try await ServiceHost(
      .workforce,
      configuration: configuration,
      logger: Logger(label: "workforce") { _ in SwiftLogNoOpLogHandler() }
    )
    let house = try await host.openLedger(WorkforceState.self)
    try await withThrowingTaskGroup { group in
      group.addTask {
        try await host.run(
          ServiceParts(services: [WorkforceRPC(house: house)], access: WorkforceAccess.table),
          signals: false
        )
      }
      group.addTask {
        try await body(RunningService(host: host, folder: folder, port: await host.rpcPort))
      }
      try await group.next()
      group.cancelAll()
      do { try await group.waitForAll() } catch is CancellationError {}
    }
  }

  func channel() throws -> RPCChannel {
    try RPCChannel(target: "ipv4:127.0.0.1:\(port)", logger: host.logger)
  }

  /// Options of a call by somebody.
  func options(as identity: Identity) async throws -> CallOptions {
    let signer = try await TokenSigner(
      keys: KeyFolder(folder.appendingPathComponent("keys")),
      issuer: .commandLine
    )
    let token = try await signer.token(for: identity)
    return CallOptions(timeout: .seconds(10), metadata: ["authorization": "Bearer \(token)"])
  }
}
