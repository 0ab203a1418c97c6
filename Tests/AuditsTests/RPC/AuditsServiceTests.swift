import Audits
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

@Suite("The audits service over the wire")
struct AuditsServiceTests {
  private static let loader = Identity(
    subject: "Sample loader",
    kind: .service,
    roles: [.service],
    authorities: .every
  )
  private static let quality = Identity(
    subject: "quality",
    kind: .person,
    roles: [.qaLead],
    authorities: .only(["803"])
  )

  private static func change(_ key: String, at iso: String? = nil) -> Change {
    .with {
      $0.authority = "803"
      $0.idempotencyKey = key
      $0.effectiveAt = iso.flatMap { CalendarDay(iso: $0) }.map {
        Instant(millisecondsSince1970: Int64($0.daysSince1970) * 86_400_000).timestamp
      }
    }
  }

  /// One round of May 2019 with one inadequate audit, dated back, through the real wire.
  private static func load(_ client: AuditsClient, _ options: CallOptions) async throws -> String {
    let tool = try await client.defineTool(
      .with {
        $0.change = change("tool", at: "2019-01-02")
        $0.tool = .with {
          $0.name = "Core"
          $0.domains = [
            .with {
              $0.code = "voice"
              $0.title = "Voice of the child"
            }
          ]
        }
      },
      options: options
    )
    let round = try await client.openRound(
      .with {
        $0.change = change("round", at: "2019-05-01")
        $0.round = .with {
          $0.title = "Core audit"
          $0.kind = .coreCaseFile
          $0.toolID = tool.ids.first ?? ""
          $0.period = Messages.Period(
            .month(CalendarMonth(iso: "2019-05") ?? CalendarMonth(.earliest))
          )
        }
      },
      options: options
    )
    let roundID = try #require(round.ids.first)
    _ = try await client.submitAudit(
      .with {
        $0.change = change("audit", at: "2019-05-14")
        $0.audit = .with {
          $0.roundID = roundID
          $0.caseReference = "NQ-1"
          $0.team = "East"
          $0.auditor = "Auditor 1"
          $0.overall = .inadequate
          $0.domainGrades = [
            .with {
              $0.domainCode = "voice"
              $0.grade = .inadequate
            }
          ]
        }
      },
      options: options
    )
    _ = try await client.closeRound(
      .with {
        $0.change = change("close", at: "2019-06-03")
        $0.roundID = roundID
      },
      options: options
    )
    return roundID
  }

  @Test("Every method has its roles, and no role is for a method that doesn't exist")
  func access() {
    #expect(AuditsAccess.table.missing(from: AuditsMethods.all) == [])
    #expect(AuditsAccess.table.unknown(besides: AuditsMethods.all) == [])
  }

  @Test("A round comes back as it stood on any day, and its figures come over Watch")
  func roundTrip() async throws {
    try await running { service in
      let options = try await service.options(as: Self.loader)
      let client = AuditsClient(try service.channel())
      let roundID = try await Self.load(client, options)

      let reader = try await service.options(as: Self.quality)
      let now = try await client.getRound(
        .with {
          $0.read = .with { $0.authority = "803" }
          $0.roundID = roundID
        },
        options: reader
      )
      #expect(now.summary?.round?.closed == true)
      #expect(now.summary?.mix?.inadequate == 1)
      #expect(now.audits.first?.state == .closed)

      let may = try await client.getRound(
        .with {
          $0.read = .with {
            $0.authority = "803"
            $0.asAt = Self.change("", at: "2019-05-10").effectiveAt
          }
          $0.roundID = roundID
        },
        options: reader
      )
      #expect(may.summary?.mix?.n == 0)
      #expect(may.summary?.round?.closed == false)

      let figures = try await client.listPublishedFigures(
        .with { $0.read = .with { $0.authority = "803" } },
        options: reader
      )
      #expect(figures.figures.map(\.key).contains("audits.inadequate"))

      let keys = try await client.watch(
        .with { $0.authority = "803" },
        options: options
      ) { entries in
        var keys: [String] = []
        for try await entry in entries {
          if case .figurePublished(let event) = try AuditsEvent(protobuf: entry.payload).event {
            keys.append(event.figure?.key ?? "")
          }
          if keys.count == figures.figures.count { break }
        }
        return keys
      }
      #expect(keys == figures.figures.map(\.key))

      let verified = try await client.verify(.with { $0.authority = "803" }, options: options)
      #expect(verified.intact)
      #expect(verified.records == Int64(4 + figures.figures.count))
    }
  }

  @Test("The same key again gives the first answer and records nothing")
  func idempotent() async throws {
    try await running { service in
      let options = try await service.options(as: Self.loader)
      let client = AuditsClient(try service.channel())
      _ = try await Self.load(client, options)
      let again = try await Self.load(client, options)
      #expect(again == "r2")
      let rounds = try await client.listRounds(
        .with { $0.read = .with { $0.authority = "803" } },
        options: options
      )
      #expect(rounds.rounds.count == 1)
    }
  }

  @Test("People can't date back, other councils and other roles are refused, nothing is stored")
  func refused() async throws {
    try await running { service in
      let client = AuditsClient(try service.channel())
      func code(
        _ identity: Identity?,
        _ request: DefineToolRequest
      ) async throws -> RPCError? {
        var options = CallOptions(timeout: .seconds(10))
        if let identity { options = try await service.options(as: identity) }
        return await #expect(throws: RPCError.self) {
          try await client.defineTool(request, options: options)
        }
      }
      let tool = AuditTool.with {
        $0.name = "Ring 07700 900123"
        $0.domains = [
          .with {
            $0.code = "voice"
            $0.title = "Voice"
          }
        ]
      }
      let request = DefineToolRequest.with {
        $0.change = Self.change("a")
        $0.tool = tool
      }
      #expect(try await code(nil, request)?.code == .unauthenticated)
      var member = Self.quality
      member.roles = [.boardMember]
      #expect(try await code(member, request)?.code == .permissionDenied)
      var elsewhere = Self.quality
      elsewhere.authorities = .only(["916"])
      var sound = request
      sound.tool?.name = "Core"
      #expect(try await code(elsewhere, sound)?.code == .permissionDenied)
      let refusal = try await code(Self.quality, request)
      #expect(refusal?.code == .invalidArgument)
      let details: GoogleBadRequest? = refusal?.detail()
      #expect(details?.fieldViolations.map(\.field) == ["tool.name"])
      var dated = sound
      dated.change = Self.change("b", at: "2019-01-01")
      #expect(try await code(Self.quality, dated)?.code == .invalidArgument)
      #expect(try await service.house.authorities() == [])
    }
  }
}

/// The audits service on free ports, from `body`'s start to its end.
private func running(
  _ body: @escaping @Sendable (RunningService<AuditsState>) async throws -> Void
) async throws {
  try await RunningService.run(
    .audits,
    parts: { ServiceParts(services: [AuditsRPC(house: $0)], access: AuditsAccess.table) },
    body
  )
}
