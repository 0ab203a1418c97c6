// swift-format-ignore-file
// Generated from goldenthread/plans/v1/versions.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// A label that names a position of the ledger; publishing freezes what the plan was there.
package struct PlanVersion: ProtobufMessage {
  package var id: String = ""
  package var planID: String = ""
  /// "V1.0", "May 2020 refresh".
  package var label: String = ""
  package var note: String = ""
  /// Position of the last record that it includes.
  package var position: Int64 = 0
  package var namedBy: String = ""
  package var namedAt: ProtobufTimestamp?
  package var published: Bool = false
  package var publishedBy: String = ""
  package var publishedAt: ProtobufTimestamp?
  /// SHA-256 of the frozen content as it lies in the ledger.
  package var sha256: [UInt8] = []
  /// Position of the record that holds the frozen content; 0 while it is not published.
  package var contentPosition: Int64 = 0
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PlanVersion" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan_version__type(), "tttt.tm.tmb..") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.planID = try c.text(1)
    self.label = try c.text(2)
    self.note = try c.text(3)
    self.position = c.int64(4)
    self.namedBy = try c.text(5)
    self.namedAt = try c.message(6)
    self.published = c.bool(7)
    self.publishedBy = try c.text(8)
    self.publishedAt = try c.message(9)
    self.sha256 = c.bytes(10)
    self.contentPosition = c.int64(11)
    self.version = c.int64(12)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.planID)
    try c.text(2, self.label)
    try c.text(3, self.note)
    c.int64(4, self.position)
    try c.text(5, self.namedBy)
    try c.message(6, self.namedAt)
    c.bool(7, self.published)
    try c.text(8, self.publishedBy)
    try c.message(9, self.publishedAt)
    c.bytes(10, self.sha256)
    c.int64(11, self.contentPosition)
    c.int64(12, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// Everything that a plan held.
package struct PlanContent: ProtobufMessage {
  /// With its standing sections.
  @Boxed package var plan: Plan?
  /// With criteria, voices, ratings and updates.
  package var objectives: [Objective] = []
  package var actions: [Action] = []
  package var measures: [Measure] = []
  /// What its objectives and actions answer.
  package var threadStarts: [ThreadStart] = []
  package var progressScheme: RatingScheme?
  package var impactScheme: RatingScheme?
  /// Levels, counts and lateness as they were.
  package var objectiveSummaries: [ObjectiveSummary] = []
  package var actionSummaries: [ActionSummary] = []
  package var counts: ActionCounts?
  package var readPoint: ReadPoint?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PlanContent" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan_content__type(), "mmmmmmmmmmm") { [Plan.protobufType, Objective.protobufType, Action.protobufType, Measure.protobufType, ThreadStart.protobufType, RatingScheme.protobufType, RatingScheme.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, ActionCounts.protobufType, ReadPoint.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.plan = try c.message(0)
    self.objectives = try c.messages(1)
    self.actions = try c.messages(2)
    self.measures = try c.messages(3)
    self.threadStarts = try c.messages(4)
    self.progressScheme = try c.message(5)
    self.impactScheme = try c.message(6)
    self.objectiveSummaries = try c.messages(7)
    self.actionSummaries = try c.messages(8)
    self.counts = try c.message(9)
    self.readPoint = try c.message(10)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.plan)
    try c.messages(1, self.objectives)
    try c.messages(2, self.actions)
    try c.messages(3, self.measures)
    try c.messages(4, self.threadStarts)
    try c.message(5, self.progressScheme)
    try c.message(6, self.impactScheme)
    try c.messages(7, self.objectiveSummaries)
    try c.messages(8, self.actionSummaries)
    try c.message(9, self.counts)
    try c.message(10, self.readPoint)
    c.unknownFields(self.unknownFields)
  }
}

/// What another service says in a pack, as it was when the pack was frozen.
package struct PackPart: ProtobufMessage {
  /// "audits", "workforce".
  package var service: String = ""
  /// Name of the message: "goldenthread.audits.v1.PracticeFigures".
  package var messageName: String = ""
  package var content: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PackPart" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__pack_part__type(), "ttb")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.text(0)
    self.messageName = try c.text(1)
    self.content = c.bytes(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.service)
    try c.text(1, self.messageName)
    c.bytes(2, self.content)
    c.unknownFields(self.unknownFields)
  }
}

/// A board pack as it was sent out: never changed, only added to by errata.
package struct BoardPack: ProtobufMessage {
  package var id: String = ""
  package var meetingID: String = ""
  package var planID: String = ""
  package var title: String = ""
  package var frozenBy: String = ""
  package var frozenAt: ProtobufTimestamp?
  /// SHA-256 of the content as it lies in the ledger.
  package var sha256: [UInt8] = []
  /// Position of the record that holds the content.
  package var contentPosition: Int64 = 0
  package var errata: [Erratum] = []
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.BoardPack" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board_pack__type(), "tttttmb.m.") { [ProtobufTimestamp.protobufType, Erratum.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.meetingID = try c.text(1)
    self.planID = try c.text(2)
    self.title = try c.text(3)
    self.frozenBy = try c.text(4)
    self.frozenAt = try c.message(5)
    self.sha256 = c.bytes(6)
    self.contentPosition = c.int64(7)
    self.errata = try c.messages(8)
    self.version = c.int64(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.meetingID)
    try c.text(2, self.planID)
    try c.text(3, self.title)
    try c.text(4, self.frozenBy)
    try c.message(5, self.frozenAt)
    c.bytes(6, self.sha256)
    c.int64(7, self.contentPosition)
    try c.messages(8, self.errata)
    c.int64(9, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// What was found wrong in a pack after it was sent out.
package struct Erratum: ProtobufMessage {
  package var id: String = ""
  package var text: String = ""
  package var addedBy: String = ""
  package var addedAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Erratum" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__erratum__type(), "tttm") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.text = try c.text(1)
    self.addedBy = try c.text(2)
    self.addedAt = try c.message(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.text)
    try c.text(2, self.addedBy)
    try c.message(3, self.addedAt)
    c.unknownFields(self.unknownFields)
  }
}

/// Everything that a pack holds.
package struct PackContent: ProtobufMessage {
  package var authorityName: String = ""
  @Boxed package var meeting: Meeting?
  package var board: Board?
  @Boxed package var figures: BoardFigures?
  package var agenda: [AgendaItem] = []
  package var carried: [CarriedDecision] = []
  package var parts: [PackPart] = []
  package var readPoint: ReadPoint?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PackContent" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__pack_content__type(), "tmmmmmmm") { [Meeting.protobufType, Board.protobufType, BoardFigures.protobufType, AgendaItem.protobufType, CarriedDecision.protobufType, PackPart.protobufType, ReadPoint.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authorityName = try c.text(0)
    self.meeting = try c.message(1)
    self.board = try c.message(2)
    self.figures = try c.message(3)
    self.agenda = try c.messages(4)
    self.carried = try c.messages(5)
    self.parts = try c.messages(6)
    self.readPoint = try c.message(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authorityName)
    try c.message(1, self.meeting)
    try c.message(2, self.board)
    try c.message(3, self.figures)
    try c.messages(4, self.agenda)
    try c.messages(5, self.carried)
    try c.messages(6, self.parts)
    try c.message(7, self.readPoint)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Versions = ProtoFile(
    name: "goldenthread/plans/v1/versions.proto",
    dependencies: ["goldenthread/ledger/v1/ledger.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/boards.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/plans.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.PlanVersion", "goldenthread.plans.v1.PlanContent", "goldenthread.plans.v1.PackPart", "goldenthread.plans.v1.BoardPack", "goldenthread.plans.v1.Erratum", "goldenthread.plans.v1.PackContent"],
    base64: "CiRnb2xkZW50aHJlYWQvcGxhbnMvdjEvdmVyc2lvbnMucHJvdG8SFWdvbGRlbnRocmVhZC5wbGFucy52MRojZ29sZGVudGhyZWFkL2xlZGdlci92MS9sZWRnZXIucHJvdG8aJWdvbGRlbnRocmVhZC9wbGFucy92MS9hc3N1cmFuY2UucHJvdG8aImdvbGRlbnRocmVhZC9wbGFucy92MS9ib2FyZHMucHJvdG8aJ2dvbGRlbnRocmVhZC9wbGFucy92MS9pbnNwZWN0aW9ucy5wcm90bxokZ29sZGVudGhyZWFkL3BsYW5zL3YxL21lYXN1cmVzLnByb3RvGiFnb2xkZW50aHJlYWQvcGxhbnMvdjEvcGxhbnMucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8iqwMKC1BsYW5WZXJzaW9uEg4KAmlkGAEgASgJUgJpZBIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSFAoFbGFiZWwYAyABKAlSBWxhYmVsEhIKBG5vdGUYBCABKAlSBG5vdGUSGgoIcG9zaXRpb24YBSABKANSCHBvc2l0aW9uEhkKCG5hbWVkX2J5GAYgASgJUgduYW1lZEJ5EjUKCG5hbWVkX2F0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHbmFtZWRBdBIcCglwdWJsaXNoZWQYCCABKAhSCXB1Ymxpc2hlZBIhCgxwdWJsaXNoZWRfYnkYCSABKAlSC3B1Ymxpc2hlZEJ5Ej0KDHB1Ymxpc2hlZF9hdBgKIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSC3B1Ymxpc2hlZEF0EhYKBnNoYTI1NhgLIAEoDFIGc2hhMjU2EikKEGNvbnRlbnRfcG9zaXRpb24YDCABKANSD2NvbnRlbnRQb3NpdGlvbhIYCgd2ZXJzaW9uGA0gASgDUgd2ZXJzaW9uIoAGCgtQbGFuQ29udGVudBIvCgRwbGFuGAEgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SQAoKb2JqZWN0aXZlcxgCIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVSCm9iamVjdGl2ZXMSNwoHYWN0aW9ucxgDIAMoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SB2FjdGlvbnMSOgoIbWVhc3VyZXMYBCADKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVIIbWVhc3VyZXMSRwoNdGhyZWFkX3N0YXJ0cxgFIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaHJlYWRTdGFydFIMdGhyZWFkU3RhcnRzEkwKD3Byb2dyZXNzX3NjaGVtZRgGIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDnByb2dyZXNzU2NoZW1lEkgKDWltcGFjdF9zY2hlbWUYByABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUgxpbXBhY3RTY2hlbWUSWAoTb2JqZWN0aXZlX3N1bW1hcmllcxgIIAMoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5UhJvYmplY3RpdmVTdW1tYXJpZXMSTwoQYWN0aW9uX3N1bW1hcmllcxgJIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5Ug9hY3Rpb25TdW1tYXJpZXMSOwoGY291bnRzGAogASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvbkNvdW50c1IGY291bnRzEkAKCnJlYWRfcG9pbnQYCyABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50ImEKCFBhY2tQYXJ0EhgKB3NlcnZpY2UYASABKAlSB3NlcnZpY2USIQoMbWVzc2FnZV9uYW1lGAIgASgJUgttZXNzYWdlTmFtZRIYCgdjb250ZW50GAMgASgMUgdjb250ZW50ItQCCglCb2FyZFBhY2sSDgoCaWQYASABKAlSAmlkEh0KCm1lZXRpbmdfaWQYAiABKAlSCW1lZXRpbmdJZBIXCgdwbGFuX2lkGAMgASgJUgZwbGFuSWQSFAoFdGl0bGUYBCABKAlSBXRpdGxlEhsKCWZyb3plbl9ieRgFIAEoCVIIZnJvemVuQnkSNwoJZnJvemVuX2F0GAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIZnJvemVuQXQSFgoGc2hhMjU2GAcgASgMUgZzaGEyNTYSKQoQY29udGVudF9wb3NpdGlvbhgIIAEoA1IPY29udGVudFBvc2l0aW9uEjYKBmVycmF0YRgJIAMoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5FcnJhdHVtUgZlcnJhdGESGAoHdmVyc2lvbhgKIAEoA1IHdmVyc2lvbiJ/CgdFcnJhdHVtEg4KAmlkGAEgASgJUgJpZBISCgR0ZXh0GAIgASgJUgR0ZXh0EhkKCGFkZGVkX2J5GAMgASgJUgdhZGRlZEJ5EjUKCGFkZGVkX2F0GAQgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHYWRkZWRBdCLXAwoLUGFja0NvbnRlbnQSJQoOYXV0aG9yaXR5X25hbWUYASABKAlSDWF1dGhvcml0eU5hbWUSOAoHbWVldGluZxgCIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWV0aW5nUgdtZWV0aW5nEjIKBWJvYXJkGAMgASgLMhwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkUgVib2FyZBI9CgdmaWd1cmVzGAQgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkRmlndXJlc1IHZmlndXJlcxI5CgZhZ2VuZGEYBSADKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuQWdlbmRhSXRlbVIGYWdlbmRhEkAKB2NhcnJpZWQYBiADKAsyJi5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2FycmllZERlY2lzaW9uUgdjYXJyaWVkEjUKBXBhcnRzGAcgAygLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBhY2tQYXJ0UgVwYXJ0cxJACgpyZWFkX3BvaW50GAggASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludGIGcHJvdG8z")
}
