import Chassis
import Messages
import ProtobufC
import RPC

extension Visit {
  /// Every meeting and challenge, with the boards.
  func meetings() async throws -> ListMeetingsResponse {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listMeetings(.with { $0.read = read }, options: options)
    }
  }

  /// One meeting with its agenda; the next one planned, or else the last one held, for an empty
  /// identifier.
  func meeting(_ id: String) async throws -> MeetingDetail {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.getMeeting(
        .with { ($0.read, $0.meetingID) = (read, id) },
        options: options
      )
    }
  }

  /// The meeting that comes next, for those who prepare it; `nil` for others, and where the next
  /// one is `shown` already or none is planned.
  func nextMeeting(besides shown: String = "") async throws -> MeetingDetail? {
    guard asAt == nil, permissions.everywhere.contains(.recordMeeting) else { return nil }
    do {
      let detail = try await meeting("")
      return detail.planned && detail.meeting?.id != shown ? detail : nil
    } catch let error as RPCError where error.code == .notFound {
      return nil
    }
  }
}
