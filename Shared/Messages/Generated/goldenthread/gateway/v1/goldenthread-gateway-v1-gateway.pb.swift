// swift-format-ignore-file
// Generated from goldenthread/gateway/v1/gateway.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct Person: ProtobufMessage {
  package var id: String = ""
  package var name: String = ""
  /// What the person signs in with.
  package var email: String = ""
  /// Access roles: "action_lead".
  package var roles: [String] = []
  /// Roles as the council's plans name them: "ART service manager"; decides what is "mine".
  package var councilRoles: [String] = []
  /// Authorities that the person may see.
  package var authorities: [String] = []
  package var disabled: Bool = false
  package var lastSignedInAt: ProtobufTimestamp?
  /// Access ends then (DfE advisers).
  package var expiresAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.Person" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__person__type(), "tttttt.mm") { [ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.name = try c.text(1)
    self.email = try c.text(2)
    self.roles = try c.texts(3)
    self.councilRoles = try c.texts(4)
    self.authorities = try c.texts(5)
    self.disabled = c.bool(6)
    self.lastSignedInAt = try c.message(7)
    self.expiresAt = try c.message(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.name)
    try c.text(2, self.email)
    try c.texts(3, self.roles)
    try c.texts(4, self.councilRoles)
    try c.texts(5, self.authorities)
    c.bool(6, self.disabled)
    try c.message(7, self.lastSignedInAt)
    try c.message(8, self.expiresAt)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPeopleRequest: ProtobufMessage {
  package var authority: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.ListPeopleRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__list_people_request__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPeopleResponse: ProtobufMessage {
  package var people: [Person] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.ListPeopleResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__list_people_response__type(), "m") { [Person.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.people = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.people)
    c.unknownFields(self.unknownFields)
  }
}

package struct PutPersonRequest: ProtobufMessage {
  package var authority: String = ""
  @Boxed package var person: Person?
  /// At least 12 characters; empty = unchanged. Never stored as it is and never logged.
  package var password: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.PutPersonRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__put_person_request__type(), "tmt") { [Person.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.text(0)
    self.person = try c.message(1)
    self.password = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.authority)
    try c.message(1, self.person)
    try c.text(2, self.password)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetBoardViewRequest: ProtobufMessage {
  package var read: Read?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.GetBoardViewRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__get_board_view_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

/// A service whose part is missing or old, and since when.
package struct MissingPart: ProtobufMessage {
  package var service: String = ""
  package var since: ProtobufTimestamp?
  /// True where the last known part is shown instead.
  package var lastKnownShown: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.MissingPart" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__missing_part__type(), "tm.") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.text(0)
    self.since = try c.message(1)
    self.lastKnownShown = c.bool(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.service)
    try c.message(1, self.since)
    c.bool(2, self.lastKnownShown)
    c.unknownFields(self.unknownFields)
  }
}

/// One page's worth of the council's improvement.
package struct BoardView: ProtobufMessage {
  @Boxed package var plans: BoardFigures?
  @Boxed package var audits: PracticeFigures?
  @Boxed package var workforce: WorkforceFigures?
  package var inbox: ListInboxResponse?
  package var missing: [MissingPart] = []
  /// Ledger positions that the view was made from, by service.
  package var positions: [String: Int64] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.BoardView" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__board_view__type(), "mmmmm{t.") { [BoardFigures.protobufType, PracticeFigures.protobufType, WorkforceFigures.protobufType, ListInboxResponse.protobufType, MissingPart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.plans = try c.message(0)
    self.audits = try c.message(1)
    self.workforce = try c.message(2)
    self.inbox = try c.message(3)
    self.missing = try c.messages(4)
    for entry in c.entries(5) {
      self.positions[try entry.text(0)] = entry.int64(1)
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.plans)
    try c.message(1, self.audits)
    try c.message(2, self.workforce)
    try c.message(3, self.inbox)
    try c.messages(4, self.missing)
    for (entry, pair) in try c.entries(5, self.positions) {
      try entry.text(0, pair.key)
      entry.int64(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct GetGatheredReviewRequest: ProtobufMessage {
  package var read: Read?
  /// Empty = the newest in force, or else the newest.
  package var noticeID: String = ""
  /// Absent = the last review, or else the notice's issue.
  package var since: CalendarDate?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.GetGatheredReviewRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__get_gathered_review_request__type(), "mtmt") { [Read.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.noticeID = try c.text(1)
    self.since = try c.message(2)
    self.planID = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.noticeID)
    try c.message(2, self.since)
    try c.text(3, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

/// The review view of the plan with the other services' figures at its two dates.
package struct GatheredReview: ProtobufMessage {
  @Boxed package var plans: ReviewView?
  @Boxed package var practiceThen: PracticeFigures?
  @Boxed package var practiceNow: PracticeFigures?
  @Boxed package var workforceThen: WorkforceFigures?
  @Boxed package var workforceNow: WorkforceFigures?
  package var missing: [MissingPart] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.gateway.v1.GatheredReview" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__gateway__v1__gathered_review__type(), "mmmmmm") { [ReviewView.protobufType, PracticeFigures.protobufType, PracticeFigures.protobufType, WorkforceFigures.protobufType, WorkforceFigures.protobufType, MissingPart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.plans = try c.message(0)
    self.practiceThen = try c.message(1)
    self.practiceNow = try c.message(2)
    self.workforceThen = try c.message(3)
    self.workforceNow = try c.message(4)
    self.missing = try c.messages(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.plans)
    try c.message(1, self.practiceThen)
    try c.message(2, self.practiceNow)
    try c.message(3, self.workforceThen)
    try c.message(4, self.workforceNow)
    try c.messages(5, self.missing)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadGatewayV1Gateway = ProtoFile(
    name: "goldenthread/gateway/v1/gateway.proto",
    dependencies: ["goldenthread/audits/v1/audits.proto", "goldenthread/ledger/v1/ledger.proto", "goldenthread/notifications/v1/notifications.proto", "goldenthread/calendar/v1/calendar.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/reviews.proto", "goldenthread/workforce/v1/workforce.proto", "google/protobuf/timestamp.proto"],
    services: ["goldenthread.gateway.v1.Views", "goldenthread.gateway.v1.People"],
    symbols: ["goldenthread.gateway.v1.Person", "goldenthread.gateway.v1.ListPeopleRequest", "goldenthread.gateway.v1.ListPeopleResponse", "goldenthread.gateway.v1.PutPersonRequest", "goldenthread.gateway.v1.GetBoardViewRequest", "goldenthread.gateway.v1.MissingPart", "goldenthread.gateway.v1.BoardView", "goldenthread.gateway.v1.BoardView.PositionsEntry", "goldenthread.gateway.v1.GetGatheredReviewRequest", "goldenthread.gateway.v1.GatheredReview", "goldenthread.gateway.v1.Views", "goldenthread.gateway.v1.Views.GetBoardView", "goldenthread.gateway.v1.Views.GetGatheredReview", "goldenthread.gateway.v1.People", "goldenthread.gateway.v1.People.ListPeople", "goldenthread.gateway.v1.People.PutPerson"],
    base64: "CiVnb2xkZW50aHJlYWQvZ2F0ZXdheS92MS9nYXRld2F5LnByb3RvEhdnb2xkZW50aHJlYWQuZ2F0ZXdheS52MRojZ29sZGVudGhyZWFkL2F1ZGl0cy92MS9hdWRpdHMucHJvdG8aI2dvbGRlbnRocmVhZC9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvGjFnb2xkZW50aHJlYWQvbm90aWZpY2F0aW9ucy92MS9ub3RpZmljYXRpb25zLnByb3RvGidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8aJWdvbGRlbnRocmVhZC9wbGFucy92MS9hc3N1cmFuY2UucHJvdG8aI2dvbGRlbnRocmVhZC9wbGFucy92MS9yZXZpZXdzLnByb3RvGilnb2xkZW50aHJlYWQvd29ya2ZvcmNlL3YxL3dvcmtmb3JjZS5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byK9AgoGUGVyc29uEg4KAmlkGAEgASgJUgJpZBISCgRuYW1lGAIgASgJUgRuYW1lEhQKBWVtYWlsGAMgASgJUgVlbWFpbBIUCgVyb2xlcxgEIAMoCVIFcm9sZXMSIwoNY291bmNpbF9yb2xlcxgFIAMoCVIMY291bmNpbFJvbGVzEiAKC2F1dGhvcml0aWVzGAYgAygJUgthdXRob3JpdGllcxIaCghkaXNhYmxlZBgHIAEoCFIIZGlzYWJsZWQSRQoRbGFzdF9zaWduZWRfaW5fYXQYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUg5sYXN0U2lnbmVkSW5BdBI5CgpleHBpcmVzX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJZXhwaXJlc0F0IjEKEUxpc3RQZW9wbGVSZXF1ZXN0EhwKCWF1dGhvcml0eRgBIAEoCVIJYXV0aG9yaXR5Ik0KEkxpc3RQZW9wbGVSZXNwb25zZRI3CgZwZW9wbGUYASADKAsyHy5nb2xkZW50aHJlYWQuZ2F0ZXdheS52MS5QZXJzb25SBnBlb3BsZSKFAQoQUHV0UGVyc29uUmVxdWVzdBIcCglhdXRob3JpdHkYASABKAlSCWF1dGhvcml0eRI3CgZwZXJzb24YAiABKAsyHy5nb2xkZW50aHJlYWQuZ2F0ZXdheS52MS5QZXJzb25SBnBlcnNvbhIaCghwYXNzd29yZBgDIAEoCVIIcGFzc3dvcmQiYAoTR2V0Qm9hcmRWaWV3UmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZCKDAQoLTWlzc2luZ1BhcnQSGAoHc2VydmljZRgBIAEoCVIHc2VydmljZRIwCgVzaW5jZRgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBXNpbmNlEigKEGxhc3Rfa25vd25fc2hvd24YAyABKAhSDmxhc3RLbm93blNob3duIukDCglCb2FyZFZpZXcSOQoFcGxhbnMYASABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRGaWd1cmVzUgVwbGFucxI/CgZhdWRpdHMYAiABKAsyJy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlByYWN0aWNlRmlndXJlc1IGYXVkaXRzEkkKCXdvcmtmb3JjZRgDIAEoCzIrLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuV29ya2ZvcmNlRmlndXJlc1IJd29ya2ZvcmNlEkYKBWluYm94GAQgASgLMjAuZ29sZGVudGhyZWFkLm5vdGlmaWNhdGlvbnMudjEuTGlzdEluYm94UmVzcG9uc2VSBWluYm94Ej4KB21pc3NpbmcYBSADKAsyJC5nb2xkZW50aHJlYWQuZ2F0ZXdheS52MS5NaXNzaW5nUGFydFIHbWlzc2luZxJPCglwb3NpdGlvbnMYBiADKAsyMS5nb2xkZW50aHJlYWQuZ2F0ZXdheS52MS5Cb2FyZFZpZXcuUG9zaXRpb25zRW50cnlSCXBvc2l0aW9ucxo8Cg5Qb3NpdGlvbnNFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoA1IFdmFsdWU6AjgBIsABChhHZXRHYXRoZXJlZFJldmlld1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIbCglub3RpY2VfaWQYAiABKAlSCG5vdGljZUlkEjwKBXNpbmNlGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFc2luY2USFwoHcGxhbl9pZBgEIAEoCVIGcGxhbklkIskDCg5HYXRoZXJlZFJldmlldxI3CgVwbGFucxgBIAEoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpZXdWaWV3UgVwbGFucxJMCg1wcmFjdGljZV90aGVuGAIgASgLMicuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5QcmFjdGljZUZpZ3VyZXNSDHByYWN0aWNlVGhlbhJKCgxwcmFjdGljZV9ub3cYAyABKAsyJy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlByYWN0aWNlRmlndXJlc1ILcHJhY3RpY2VOb3cSUgoOd29ya2ZvcmNlX3RoZW4YBCABKAsyKy5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLldvcmtmb3JjZUZpZ3VyZXNSDXdvcmtmb3JjZVRoZW4SUAoNd29ya2ZvcmNlX25vdxgFIAEoCzIrLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuV29ya2ZvcmNlRmlndXJlc1IMd29ya2ZvcmNlTm93Ej4KB21pc3NpbmcYBiADKAsyJC5nb2xkZW50aHJlYWQuZ2F0ZXdheS52MS5NaXNzaW5nUGFydFIHbWlzc2luZzLaAQoFVmlld3MSYAoMR2V0Qm9hcmRWaWV3EiwuZ29sZGVudGhyZWFkLmdhdGV3YXkudjEuR2V0Qm9hcmRWaWV3UmVxdWVzdBoiLmdvbGRlbnRocmVhZC5nYXRld2F5LnYxLkJvYXJkVmlldxJvChFHZXRHYXRoZXJlZFJldmlldxIxLmdvbGRlbnRocmVhZC5nYXRld2F5LnYxLkdldEdhdGhlcmVkUmV2aWV3UmVxdWVzdBonLmdvbGRlbnRocmVhZC5nYXRld2F5LnYxLkdhdGhlcmVkUmV2aWV3MsgBCgZQZW9wbGUSZQoKTGlzdFBlb3BsZRIqLmdvbGRlbnRocmVhZC5nYXRld2F5LnYxLkxpc3RQZW9wbGVSZXF1ZXN0GisuZ29sZGVudGhyZWFkLmdhdGV3YXkudjEuTGlzdFBlb3BsZVJlc3BvbnNlElcKCVB1dFBlcnNvbhIpLmdvbGRlbnRocmVhZC5nYXRld2F5LnYxLlB1dFBlcnNvblJlcXVlc3QaHy5nb2xkZW50aHJlYWQuZ2F0ZXdheS52MS5QZXJzb25iBnByb3RvMw==")
}
