import Chassis
import Figures
import Ledger
package import Messages
import ProtobufC
package import RPC

/// Questions that hold two dates against each other.
extension PlansRPC {
  package func listNotices(
    _ request: ListNoticesRequest,
    context: ServerContext
  ) async throws -> ListNoticesResponse {
    try await answer(request.read, context) { $0.notices() }
  }

  package func listWithdrawn(
    _ request: ListWithdrawnRequest,
    context: ServerContext
  ) async throws -> ListWithdrawnResponse {
    try await answer(request.read, context) { $0.withdrawn() }
  }

  package func listBoards(
    _ request: ListBoardsRequest,
    context: ServerContext
  ) async throws -> ListBoardsResponse {
    try await answer(request.read, context) { $0.listBoards() }
  }

  package func getMeeting(
    _ request: GetMeetingRequest,
    context: ServerContext
  ) async throws -> MeetingDetail {
    try await answer(request.read, context) {
      try $0.meeting(request.meetingID, planID: request.planID)
    }
  }

  package func getChallenge(
    _ request: GetChallengeRequest,
    context: ServerContext
  ) async throws -> ChallengeDetail {
    try await answer(request.read, context) { try $0.challenge(request.challengeID) }
  }

  package func getReviewView(
    _ request: GetReviewViewRequest,
    context: ServerContext
  ) async throws -> ReviewView {
    let read = request.read ?? Read()
    let (state, point) = try await state(read, context)
    let view = PlansView(state, readPoint: point, today: point.today)
    let asked = try request.since ?? view.reviewStart(noticeID: request.noticeID)
    guard let since = asked ?? state.plan(request.planID)?.dated,
      let before = try await earlier(since, than: read, context)
    else {
      throw PlansError.invalid(
        "since",
        found: asked == nil ? "nothing" : "no day of the calendar",
        allowed: "the earlier of the two days, as no notice, review or meeting gives one"
      )
    }
    return try view.review(
      noticeID: request.noticeID,
      planID: request.planID,
      since: since,
      before: before.view
    )
  }

  package func getDifference(
    _ request: GetDifferenceRequest,
    context: ServerContext
  ) async throws -> Difference {
    let read = request.read ?? Read()
    let later = try await later(request, read, context)
    let (before, what) = try await earlierPoint(request, later, read, context)
    var difference = try later.view.difference(from: before.view, planID: request.planID)
    difference.sinceWhat = what
    return difference
  }

  private func later(
    _ request: GetDifferenceRequest,
    _ read: Read,
    _ context: ServerContext
  ) async throws -> PointInTime {
    let (state, point) = try await state(read, context)
    guard !request.untilVersionID.isEmpty else { return PointInTime(state: state, point: point) }
    return try await pointInTime(ofVersion: request.untilVersionID, state, read)
  }

  /// The earlier of the two points, and what it is.
  private func earlierPoint(
    _ request: GetDifferenceRequest,
    _ later: PointInTime,
    _ read: Read,
    _ context: ServerContext
  ) async throws -> (PointInTime, String) {
    if !request.sinceVersionID.isEmpty {
      let (state, _) = try await state(read, context)
      let version = try state.need(request.sinceVersionID, .planVersion, in: state.versions)
      return (
        try await pointInTime(ofVersion: version.id, state, read), "version \(version.label)"
      )
    }
    let (day, what) = try since(request, later)
    guard let day, CalendarDay(date: day) != nil,
      let before = try await earlier(day, than: read, context)
    else {
      throw PlansError.invalid(
        "since",
        found: day == nil ? "nothing" : "no day of the calendar",
        allowed: "the earlier of the two days"
      )
    }
    return (before, what)
  }

  private func since(
    _ request: GetDifferenceRequest,
    _ later: PointInTime
  ) throws -> (CalendarDate?, String) {
    let state = later.state
    let meeting =
      request.sinceMeetingID.isEmpty
      ? request.sinceLast == .lastMeeting ? later.view.lastMeeting : nil
      : try state.need(request.sinceMeetingID, .meeting, in: state.meetings)
    if let held = meeting?.heldOn { return (held, "the meeting of \(held.inWords)") }
    let review =
      request.sinceReviewID.isEmpty
      ? request.sinceLast == .lastReview ? later.view.lastReview() : nil
      : try state.need(request.sinceReviewID, .review, in: state.reviews)
    if let held = review?.heldOn { return (held, "the review of \(held.inWords)") }
    if request.sinceLast != .unspecified {
      throw PlansError.conflict(
        reason: "NOTHING_TO_COUNT_FROM",
        request.sinceLast == .lastReview
          ? "no review is on record before this day" : "no meeting is on record before this day"
      )
    }
    return (request.since, request.since?.inWords ?? "")
  }

  /// How things stood at the position that a version names.
  private func pointInTime(
    ofVersion id: String,
    _ state: PlansState,
    _ read: Read
  ) async throws -> PointInTime {
    let version = try state.need(id, .planVersion, in: state.versions)
    let (then, point) = try await house.partition(read.authority).state(
      at: version.position,
      notAfter: version.namedMoment
    )
    return PointInTime(state: then, point: point)
  }

  /// How things stood at the end of an earlier day, as known when the request says.
  func earlier(
    _ date: CalendarDate?,
    than read: Read,
    _ context: ServerContext
  ) async throws -> PointInTime? {
    guard let day = date.flatMap({ CalendarDay(date: $0) }) else { return nil }
    var read = read
    read.asAt = ProtobufTimestamp(Instant(endOf: day))
    let (state, point) = try await state(read, context)
    return PointInTime(state: state, point: point)
  }
}

extension PlanVersion {
  /// When it got its label.
  var namedMoment: Instant { namedAt.flatMap { Instant($0) } ?? .now() }
}

/// A state and where it was read from.
struct PointInTime: Sendable {
  let state: PlansState
  let point: ReadPoint

  /// A fresh view of it.
  var view: PlansView { PlansView(state, readPoint: point, today: point.today) }
}
