// swift-format-ignore-file
// Generated from goldenthread/plans/v1/reviews.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// A notice with what is asked for by it and how its reviews stand.
package struct NoticeDetail: ProtobufMessage {
  @Boxed package var notice: Notice?
  /// Newest first.
  package var reviews: [Review] = []
  /// One interval after the last review, or after the issue; absent once it has ended.
  package var nextReviewDue: CalendarDate?
  /// Days until then; below zero when it is overdue.
  package var daysUntilReview: Int32 = 0
  package var requirements: [RequirementRow] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.NoticeDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__notice_detail__type(), "mmm.m") { [Notice.protobufType, Review.protobufType, CalendarDate.protobufType, RequirementRow.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.notice = try c.message(0)
    self.reviews = try c.messages(1)
    self.nextReviewDue = try c.message(2)
    self.daysUntilReview = c.int32(3)
    self.requirements = try c.messages(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.notice)
    try c.messages(1, self.reviews)
    try c.message(2, self.nextReviewDue)
    c.int32(3, self.daysUntilReview)
    try c.messages(4, self.requirements)
    c.unknownFields(self.unknownFields)
  }
}

/// One requirement of a notice: what the record supports, and what is only claimed.
package struct RequirementRow: ProtobufMessage {
  @Boxed package var requirement: ThreadStart?
  package var state: CoverageState = .init()
  /// Those that answer it; `level_before` is that of the earlier date.
  package var objectives: [ObjectiveSummary] = []
  package var actions: [ActionSummary] = []
  /// The lowest level among its objectives, now and at the earlier date; 0 without any.
  package var level: Int32 = 0
  package var levelBefore: Int32 = 0
  /// What changed about its objectives, actions and measures between the two dates.
  package var changes: [DifferenceLine] = []
  /// Ratings that the record contradicts or doesn't bear out.
  package var unsupported: [CheckFinding] = []
  /// What the last review found, if it looked.
  package var lastFinding: RequirementFinding?
  package var lastReviewedOn: CalendarDate?
  /// What the record supports, in one sentence.
  package var supports: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RequirementRow" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__requirement_row__type(), "m.mm..mmmmt") { [ThreadStart.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, DifferenceLine.protobufType, CheckFinding.protobufType, RequirementFinding.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.requirement = try c.message(0)
    self.state = c.enumeration(1)
    self.objectives = try c.messages(2)
    self.actions = try c.messages(3)
    self.level = c.int32(4)
    self.levelBefore = c.int32(5)
    self.changes = try c.messages(6)
    self.unsupported = try c.messages(7)
    self.lastFinding = try c.message(8)
    self.lastReviewedOn = try c.message(9)
    self.supports = try c.text(10)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.requirement)
    c.enumeration(1, self.state)
    try c.messages(2, self.objectives)
    try c.messages(3, self.actions)
    c.int32(4, self.level)
    c.int32(5, self.levelBefore)
    try c.messages(6, self.changes)
    try c.messages(7, self.unsupported)
    try c.message(8, self.lastFinding)
    try c.message(9, self.lastReviewedOn)
    try c.text(10, self.supports)
    c.unknownFields(self.unknownFields)
  }
}

/// What the record itself would rate, with why.
package struct SuggestedRating: ProtobufMessage {
  package var meaning: RatingMeaning = .init()
  /// The scheme's word for it, and its colour.
  package var word: String = ""
  package var colour: String = ""
  package var because: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.SuggestedRating" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__suggested_rating__type(), ".ttt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.meaning = c.enumeration(0)
    self.word = try c.text(1)
    self.colour = try c.text(2)
    self.because = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.meaning)
    try c.text(1, self.word)
    try c.text(2, self.colour)
    try c.text(3, self.because)
    c.unknownFields(self.unknownFields)
  }
}

/// One aspect as the owner, the chair, the adviser and the record see it; none overwrites another.
package struct RatingComparison: ProtobufMessage {
  package var aspect: RatingAspect = .init()
  @Boxed package var owner: Rating?
  @Boxed package var chair: Rating?
  @Boxed package var adviser: Rating?
  /// Absent where the record can't say.
  package var suggested: SuggestedRating?
  /// Two of those that are there don't mean the same.
  package var differ: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RatingComparison" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rating_comparison__type(), ".mmmm.") { [Rating.protobufType, Rating.protobufType, Rating.protobufType, SuggestedRating.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.aspect = c.enumeration(0)
    self.owner = try c.message(1)
    self.chair = try c.message(2)
    self.adviser = try c.message(3)
    self.suggested = try c.message(4)
    self.differ = c.bool(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.aspect)
    try c.message(1, self.owner)
    try c.message(2, self.chair)
    try c.message(3, self.adviser)
    try c.message(4, self.suggested)
    c.bool(5, self.differ)
    c.unknownFields(self.unknownFields)
  }
}

/// The ratings of one objective side by side.
package struct ObjectiveRatings: ProtobufMessage {
  @Boxed package var objective: ObjectiveSummary?
  package var aspects: [RatingComparison] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectiveRatings" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective_ratings__type(), "mm") { [ObjectiveSummary.protobufType, RatingComparison.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.objective = try c.message(0)
    self.aspects = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.objective)
    try c.messages(1, self.aspects)
    c.unknownFields(self.unknownFields)
  }
}

/// A figure at the earlier date and at the later one.
package struct ThenAndNow: ProtobufMessage {
  /// Stable name: "actions_done", "actions_overdue", "objectives_working", "measures_met".
  package var key: String = ""
  package var title: String = ""
  package var then: Int32 = 0
  package var now: Int32 = 0
  package var ofThen: Int32 = 0
  package var ofNow: Int32 = 0
  /// More is better; false where more is worse.
  package var moreIsBetter: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ThenAndNow" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__then_and_now__type(), "tt.....")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.key = try c.text(0)
    self.title = try c.text(1)
    self.then = c.int32(2)
    self.now = c.int32(3)
    self.ofThen = c.int32(4)
    self.ofNow = c.int32(5)
    self.moreIsBetter = c.bool(6)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.key)
    try c.text(1, self.title)
    c.int32(2, self.then)
    c.int32(3, self.now)
    c.int32(4, self.ofThen)
    c.int32(5, self.ofNow)
    c.bool(6, self.moreIsBetter)
    c.unknownFields(self.unknownFields)
  }
}

/// A measure against the targets that lie ahead of it.
package struct TrajectoryRow: ProtobufMessage {
  package var measure: MeasureSummary?
  /// One sentence for each target to come.
  package var sentences: [String] = []
  /// The present trend arrives in time at every target to come.
  package var arrives: Bool = false
  /// The latest figure at the earlier date.
  package var then: String = ""
  package var now: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.TrajectoryRow" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__trajectory_row__type(), "mt.tt") { [MeasureSummary.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measure = try c.message(0)
    self.sentences = try c.texts(1)
    self.arrives = c.bool(2)
    self.then = try c.text(3)
    self.now = try c.text(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.measure)
    try c.texts(1, self.sentences)
    c.bool(2, self.arrives)
    try c.text(3, self.then)
    try c.text(4, self.now)
    c.unknownFields(self.unknownFields)
  }
}

/// A question that the record has no answer to.
package struct OpenQuestion: ProtobufMessage {
  /// Stable name: "requirement_unanswered", "measure_without_reading", "impact_unrated".
  package var kind: String = ""
  package var text: String = ""
  package var about: ObjectRef?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.OpenQuestion" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__open_question__type(), "ttm") { [ObjectRef.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.kind = try c.text(0)
    self.text = try c.text(1)
    self.about = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.kind)
    try c.text(1, self.text)
    try c.message(2, self.about)
    c.unknownFields(self.unknownFields)
  }
}

/// What a DfE reviewer needs: the notice, two dates side by side, what is supported and what not.
package struct ReviewView: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var before: ReadPoint?
  package var since: CalendarDate?
  /// What the earlier date is: "the review of 12 March 2026", "the notice's issue".
  package var sinceWhat: String = ""
  @Boxed package var plan: Plan?
  /// Absent where no notice is recorded.
  @Boxed package var notice: Notice?
  package var reviews: [Review] = []
  package var nextReviewDue: CalendarDate?
  package var daysUntilReview: Int32 = 0
  package var requirements: [RequirementRow] = []
  package var thenAndNow: [ThenAndNow] = []
  /// "level gained" and "level lost", each with who and why.
  package var levels: [DifferenceLine] = []
  /// Those that will not arrive first.
  package var trajectories: [TrajectoryRow] = []
  package var relapses: [BoardConcern] = []
  /// Objectives of which two ratings differ first.
  package var ratings: [ObjectiveRatings] = []
  /// What is claimed without support, serious ones first.
  package var unsupported: [CheckFinding] = []
  package var openQuestions: [OpenQuestion] = []
  @Boxed package var difference: Difference?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviewView" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__review_view__type(), "mmmtmmmm.mmmmmmmmm") { [ReadPoint.protobufType, ReadPoint.protobufType, CalendarDate.protobufType, Plan.protobufType, Notice.protobufType, Review.protobufType, CalendarDate.protobufType, RequirementRow.protobufType, ThenAndNow.protobufType, DifferenceLine.protobufType, TrajectoryRow.protobufType, BoardConcern.protobufType, ObjectiveRatings.protobufType, CheckFinding.protobufType, OpenQuestion.protobufType, Difference.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.before = try c.message(1)
    self.since = try c.message(2)
    self.sinceWhat = try c.text(3)
    self.plan = try c.message(4)
    self.notice = try c.message(5)
    self.reviews = try c.messages(6)
    self.nextReviewDue = try c.message(7)
    self.daysUntilReview = c.int32(8)
    self.requirements = try c.messages(9)
    self.thenAndNow = try c.messages(10)
    self.levels = try c.messages(11)
    self.trajectories = try c.messages(12)
    self.relapses = try c.messages(13)
    self.ratings = try c.messages(14)
    self.unsupported = try c.messages(15)
    self.openQuestions = try c.messages(16)
    self.difference = try c.message(17)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.before)
    try c.message(2, self.since)
    try c.text(3, self.sinceWhat)
    try c.message(4, self.plan)
    try c.message(5, self.notice)
    try c.messages(6, self.reviews)
    try c.message(7, self.nextReviewDue)
    c.int32(8, self.daysUntilReview)
    try c.messages(9, self.requirements)
    try c.messages(10, self.thenAndNow)
    try c.messages(11, self.levels)
    try c.messages(12, self.trajectories)
    try c.messages(13, self.relapses)
    try c.messages(14, self.ratings)
    try c.messages(15, self.unsupported)
    try c.messages(16, self.openQuestions)
    try c.message(17, self.difference)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Reviews = ProtoFile(
    name: "goldenthread/plans/v1/reviews.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/ledger/v1/ledger.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/notices.proto", "goldenthread/plans/v1/plans.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.NoticeDetail", "goldenthread.plans.v1.RequirementRow", "goldenthread.plans.v1.SuggestedRating", "goldenthread.plans.v1.RatingComparison", "goldenthread.plans.v1.ObjectiveRatings", "goldenthread.plans.v1.ThenAndNow", "goldenthread.plans.v1.TrajectoryRow", "goldenthread.plans.v1.OpenQuestion", "goldenthread.plans.v1.ReviewView"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvcmV2aWV3cy5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8aI2dvbGRlbnRocmVhZC9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvGiVnb2xkZW50aHJlYWQvcGxhbnMvdjEvYXNzdXJhbmNlLnByb3RvGidnb2xkZW50aHJlYWQvcGxhbnMvdjEvaW5zcGVjdGlvbnMucHJvdG8aJGdvbGRlbnRocmVhZC9wbGFucy92MS9tZWFzdXJlcy5wcm90bxojZ29sZGVudGhyZWFkL3BsYW5zL3YxL25vdGljZXMucHJvdG8aIWdvbGRlbnRocmVhZC9wbGFucy92MS9wbGFucy5wcm90byLFAgoMTm90aWNlRGV0YWlsEjUKBm5vdGljZRgBIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5Ob3RpY2VSBm5vdGljZRI3CgdyZXZpZXdzGAIgAygLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlld1IHcmV2aWV3cxJOCg9uZXh0X3Jldmlld19kdWUYAyABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUg1uZXh0UmV2aWV3RHVlEioKEWRheXNfdW50aWxfcmV2aWV3GAQgASgFUg9kYXlzVW50aWxSZXZpZXcSSQoMcmVxdWlyZW1lbnRzGAUgAygLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlcXVpcmVtZW50Um93UgxyZXF1aXJlbWVudHMimAUKDlJlcXVpcmVtZW50Um93EkQKC3JlcXVpcmVtZW50GAEgASgLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRocmVhZFN0YXJ0UgtyZXF1aXJlbWVudBI6CgVzdGF0ZRgCIAEoDjIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5Db3ZlcmFnZVN0YXRlUgVzdGF0ZRJHCgpvYmplY3RpdmVzGAMgAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSCm9iamVjdGl2ZXMSPgoHYWN0aW9ucxgEIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEhQKBWxldmVsGAUgASgFUgVsZXZlbBIhCgxsZXZlbF9iZWZvcmUYBiABKAVSC2xldmVsQmVmb3JlEj8KB2NoYW5nZXMYByADKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuRGlmZmVyZW5jZUxpbmVSB2NoYW5nZXMSRQoLdW5zdXBwb3J0ZWQYCCADKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hlY2tGaW5kaW5nUgt1bnN1cHBvcnRlZBJMCgxsYXN0X2ZpbmRpbmcYCSABKAsyKS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVxdWlyZW1lbnRGaW5kaW5nUgtsYXN0RmluZGluZxJQChBsYXN0X3Jldmlld2VkX29uGAogASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIObGFzdFJldmlld2VkT24SGgoIc3VwcG9ydHMYCyABKAlSCHN1cHBvcnRzIpcBCg9TdWdnZXN0ZWRSYXRpbmcSPgoHbWVhbmluZxgBIAEoDjIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdNZWFuaW5nUgdtZWFuaW5nEhIKBHdvcmQYAiABKAlSBHdvcmQSFgoGY29sb3VyGAMgASgJUgZjb2xvdXISGAoHYmVjYXVzZRgEIAEoCVIHYmVjYXVzZSLQAgoQUmF0aW5nQ29tcGFyaXNvbhI7CgZhc3BlY3QYASABKA4yIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQXNwZWN0UgZhc3BlY3QSMwoFb3duZXIYAiABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUgVvd25lchIzCgVjaGFpchgDIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdSBWNoYWlyEjcKB2FkdmlzZXIYBCABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUgdhZHZpc2VyEkQKCXN1Z2dlc3RlZBgFIAEoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5TdWdnZXN0ZWRSYXRpbmdSCXN1Z2dlc3RlZBIWCgZkaWZmZXIYBiABKAhSBmRpZmZlciKcAQoQT2JqZWN0aXZlUmF0aW5ncxJFCglvYmplY3RpdmUYASABKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlU3VtbWFyeVIJb2JqZWN0aXZlEkEKB2FzcGVjdHMYAiADKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQ29tcGFyaXNvblIHYXNwZWN0cyKwAQoKVGhlbkFuZE5vdxIQCgNrZXkYASABKAlSA2tleRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSEgoEdGhlbhgDIAEoBVIEdGhlbhIQCgNub3cYBCABKAVSA25vdxIXCgdvZl90aGVuGAUgASgFUgZvZlRoZW4SFQoGb2Zfbm93GAYgASgFUgVvZk5vdxIkCg5tb3JlX2lzX2JldHRlchgHIAEoCFIMbW9yZUlzQmV0dGVyIq4BCg1UcmFqZWN0b3J5Um93Ej8KB21lYXN1cmUYASABKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVN1bW1hcnlSB21lYXN1cmUSHAoJc2VudGVuY2VzGAIgAygJUglzZW50ZW5jZXMSGAoHYXJyaXZlcxgDIAEoCFIHYXJyaXZlcxISCgR0aGVuGAQgASgJUgR0aGVuEhAKA25vdxgFIAEoCVIDbm93Im4KDE9wZW5RdWVzdGlvbhISCgRraW5kGAEgASgJUgRraW5kEhIKBHRleHQYAiABKAlSBHRleHQSNgoFYWJvdXQYAyABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgVhYm91dCL2CAoKUmV2aWV3VmlldxJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI5CgZiZWZvcmUYAiABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIGYmVmb3JlEjwKBXNpbmNlGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFc2luY2USHQoKc2luY2Vfd2hhdBgEIAEoCVIJc2luY2VXaGF0Ei8KBHBsYW4YBSABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhI1CgZub3RpY2UYBiABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuTm90aWNlUgZub3RpY2USNwoHcmV2aWV3cxgHIAMoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpZXdSB3Jldmlld3MSTgoPbmV4dF9yZXZpZXdfZHVlGAggASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVINbmV4dFJldmlld0R1ZRIqChFkYXlzX3VudGlsX3JldmlldxgJIAEoBVIPZGF5c1VudGlsUmV2aWV3EkkKDHJlcXVpcmVtZW50cxgKIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXF1aXJlbWVudFJvd1IMcmVxdWlyZW1lbnRzEkMKDHRoZW5fYW5kX25vdxgLIAMoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaGVuQW5kTm93Ugp0aGVuQW5kTm93Ej0KBmxldmVscxgMIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5EaWZmZXJlbmNlTGluZVIGbGV2ZWxzEkgKDHRyYWplY3RvcmllcxgNIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5UcmFqZWN0b3J5Um93Ugx0cmFqZWN0b3JpZXMSPwoIcmVsYXBzZXMYDiADKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRDb25jZXJuUghyZWxhcHNlcxJBCgdyYXRpbmdzGA8gAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVJhdGluZ3NSB3JhdGluZ3MSRQoLdW5zdXBwb3J0ZWQYECADKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hlY2tGaW5kaW5nUgt1bnN1cHBvcnRlZBJKCg5vcGVuX3F1ZXN0aW9ucxgRIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5PcGVuUXVlc3Rpb25SDW9wZW5RdWVzdGlvbnMSQQoKZGlmZmVyZW5jZRgSIAEoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5EaWZmZXJlbmNlUgpkaWZmZXJlbmNlYgZwcm90bzM=")
}
