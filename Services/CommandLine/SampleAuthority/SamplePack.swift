import Chassis
import Foundation
import Messages
import ProtobufC
import RPC

/// The pack for the meeting that comes next, frozen two days ago with what audits and workforce said
/// then, and a correction of the day after.
struct SamplePack {
  private static let frozenDaysAgo = 2
  private static let correctedDaysAgo = 1

  let connection: SystemConnection
  let calendar: SampleCalendar
  let options: CallOptions

  func freeze() async throws {
    let read = Read.with {
      $0.authority = SampleAuthority.code
      $0.asAt = calendar.timestamp(daysAgo: Self.frozenDaysAgo)
    }
    let practice = try await connection.with(.audits) { channel in
      try await AuditsClient(channel).getPracticeFigures(
        .with { $0.read = read },
        options: options
      )
    }
    let workforce = try await connection.with(.workforce) { channel in
      try await WorkforceClient(channel).getWorkforceFigures(
        .with { ($0.read, $0.months) = (read, 14) },
        options: options
      )
    }
    let parts = [try Self.part(.audits, practice), try Self.part(.workforce, workforce)]
    try await connection.with(.plans) { channel in
      let plans = PlansClient(channel)
      let next = try await plans.getMeeting(.with { $0.read = read }, options: options)
      let made = try await plans.freezePack(
        .with {
          $0.change = change("freeze", daysAgo: Self.frozenDaysAgo)
          ($0.meetingID, $0.parts) = (next.meeting?.id ?? "", parts)
        },
        options: options
      )
      guard let pack = made.ids.first else {
        throw CommandFailure("the sample's pack got no identifier")
      }
      _ = try await plans.addErratum(
        .with {
          $0.change = change("correct", daysAgo: Self.correctedDaysAgo)
          $0.packID = pack
          $0.text =
            "Attendance of the last meeting: the police partnership inspector sent apologies."
        },
        options: options
      )
    }
  }

  private func change(_ step: String, daysAgo: Int) -> Change {
    .with {
      $0.authority = SampleAuthority.code
      $0.idempotencyKey = "sample-pack-\(step)"
      $0.effectiveAt = calendar.timestamp(daysAgo: daysAgo)
    }
  }

  private static func part(
    _ service: ServiceName,
    _ message: some ProtobufMessage
  ) throws -> PackPart {
    let content = try message.protobuf()
    return .with {
      ($0.service, $0.content) = (service.rawValue, content)
      $0.messageName = type(of: message).protobufName
    }
  }
}
