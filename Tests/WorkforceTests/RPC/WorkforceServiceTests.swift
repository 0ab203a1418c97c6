import Chassis
import ChassisFixtures
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
    try await running { service in
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
    try await running { service in
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
private func running(
  _ body: @escaping @Sendable (RunningService<WorkforceState>) async throws -> Void
) async throws {
  try await RunningService.run(
    .workforce,
    parts: { ServiceParts(services: [WorkforceRPC(house: $0)], access: WorkforceAccess.table) },
    body
  )
}
