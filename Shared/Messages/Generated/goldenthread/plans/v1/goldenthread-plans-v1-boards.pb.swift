// swift-format-ignore-file
// Generated from goldenthread/plans/v1/boards.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum BoardKind: ProtobufEnum {
  case unspecified
  case improvement
  case governance
  case scrutiny
  case safeguardingPartnership
  case executive
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .improvement
    case 2: self = .governance
    case 3: self = .scrutiny
    case 4: self = .safeguardingPartnership
    case 5: self = .executive
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .improvement: 1
    case .governance: 2
    case .scrutiny: 3
    case .safeguardingPartnership: 4
    case .executive: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .improvement, .governance, .scrutiny, .safeguardingPartnership, .executive]
  package static let protobufNames: [String] = ["BOARD_KIND_UNSPECIFIED", "BOARD_KIND_IMPROVEMENT", "BOARD_KIND_GOVERNANCE", "BOARD_KIND_SCRUTINY", "BOARD_KIND_SAFEGUARDING_PARTNERSHIP", "BOARD_KIND_EXECUTIVE"]
}

package struct Decision: ProtobufMessage {
  package var id: String = ""
  package var text: String = ""
  /// What it is about, if one object.
  package var about: ObjectRef?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Decision" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__decision__type(), "ttm") { [ObjectRef.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.text = try c.text(1)
    self.about = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.text)
    try c.message(2, self.about)
    c.unknownFields(self.unknownFields)
  }
}

/// A question that the board put, and what became of it.
package struct Challenge: ProtobufMessage {
  package var id: String = ""
  package var meetingID: String = ""
  package var text: String = ""
  package var ownerRole: String = ""
  package var about: ObjectRef?
  package var due: CalendarDate?
  package var answer: String = ""
  package var answeredBy: String = ""
  package var answeredAt: ProtobufTimestamp?
  /// The chair's acceptance.
  package var accepted: Bool = false
  package var raisedBy: String = ""
  package var raisedAt: ProtobufTimestamp?
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Challenge" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__challenge__type(), "ttttmmttm.tm.") { [ObjectRef.protobufType, CalendarDate.protobufType, ProtobufTimestamp.protobufType, ProtobufTimestamp.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.meetingID = try c.text(1)
    self.text = try c.text(2)
    self.ownerRole = try c.text(3)
    self.about = try c.message(4)
    self.due = try c.message(5)
    self.answer = try c.text(6)
    self.answeredBy = try c.text(7)
    self.answeredAt = try c.message(8)
    self.accepted = c.bool(9)
    self.raisedBy = try c.text(10)
    self.raisedAt = try c.message(11)
    self.version = c.int64(12)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.meetingID)
    try c.text(2, self.text)
    try c.text(3, self.ownerRole)
    try c.message(4, self.about)
    try c.message(5, self.due)
    try c.text(6, self.answer)
    try c.text(7, self.answeredBy)
    try c.message(8, self.answeredAt)
    c.bool(9, self.accepted)
    try c.text(10, self.raisedBy)
    try c.message(11, self.raisedAt)
    c.int64(12, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct Meeting: ProtobufMessage {
  package var id: String = ""
  package var board: BoardKind = .init()
  package var title: String = ""
  package var heldOn: CalendarDate?
  package var attendance: [String] = []
  package var decisions: [Decision] = []
  package var notes: String = ""
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Meeting" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__meeting__type(), "t.tmtmt.") { [CalendarDate.protobufType, Decision.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.board = c.enumeration(1)
    self.title = try c.text(2)
    self.heldOn = try c.message(3)
    self.attendance = try c.texts(4)
    self.decisions = try c.messages(5)
    self.notes = try c.text(6)
    self.version = c.int64(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.enumeration(1, self.board)
    try c.text(2, self.title)
    try c.message(3, self.heldOn)
    try c.texts(4, self.attendance)
    try c.messages(5, self.decisions)
    try c.text(6, self.notes)
    c.int64(7, self.version)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Boards = ProtoFile(
    name: "goldenthread/plans/v1/boards.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/plans/v1/plans.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.Decision", "goldenthread.plans.v1.Challenge", "goldenthread.plans.v1.Meeting", "goldenthread.plans.v1.BoardKind"],
    base64: "CiJnb2xkZW50aHJlYWQvcGxhbnMvdjEvYm9hcmRzLnByb3RvEhVnb2xkZW50aHJlYWQucGxhbnMudjEaJ2dvbGRlbnRocmVhZC9jYWxlbmRhci92MS9jYWxlbmRhci5wcm90bxohZ29sZGVudGhyZWFkL3BsYW5zL3YxL3BsYW5zLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvImYKCERlY2lzaW9uEg4KAmlkGAEgASgJUgJpZBISCgR0ZXh0GAIgASgJUgR0ZXh0EjYKBWFib3V0GAMgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIFYWJvdXQi4QMKCUNoYWxsZW5nZRIOCgJpZBgBIAEoCVICaWQSHQoKbWVldGluZ19pZBgCIAEoCVIJbWVldGluZ0lkEhIKBHRleHQYAyABKAlSBHRleHQSHQoKb3duZXJfcm9sZRgEIAEoCVIJb3duZXJSb2xlEjYKBWFib3V0GAUgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIFYWJvdXQSOAoDZHVlGAYgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIDZHVlEhYKBmFuc3dlchgHIAEoCVIGYW5zd2VyEh8KC2Fuc3dlcmVkX2J5GAggASgJUgphbnN3ZXJlZEJ5EjsKC2Fuc3dlcmVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKYW5zd2VyZWRBdBIaCghhY2NlcHRlZBgKIAEoCFIIYWNjZXB0ZWQSGwoJcmFpc2VkX2J5GAsgASgJUghyYWlzZWRCeRI3CglyYWlzZWRfYXQYDCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUghyYWlzZWRBdBIYCgd2ZXJzaW9uGA0gASgDUgd2ZXJzaW9uIrcCCgdNZWV0aW5nEg4KAmlkGAEgASgJUgJpZBI2CgVib2FyZBgCIAEoDjIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZEtpbmRSBWJvYXJkEhQKBXRpdGxlGAMgASgJUgV0aXRsZRI/CgdoZWxkX29uGAQgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIGaGVsZE9uEh4KCmF0dGVuZGFuY2UYBSADKAlSCmF0dGVuZGFuY2USPQoJZGVjaXNpb25zGAYgAygLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlY2lzaW9uUglkZWNpc2lvbnMSFAoFbm90ZXMYByABKAlSBW5vdGVzEhgKB3ZlcnNpb24YCCABKANSB3ZlcnNpb24qugEKCUJvYXJkS2luZBIaChZCT0FSRF9LSU5EX1VOU1BFQ0lGSUVEEAASGgoWQk9BUkRfS0lORF9JTVBST1ZFTUVOVBABEhkKFUJPQVJEX0tJTkRfR09WRVJOQU5DRRACEhcKE0JPQVJEX0tJTkRfU0NSVVRJTlkQAxInCiNCT0FSRF9LSU5EX1NBRkVHVUFSRElOR19QQVJUTkVSU0hJUBAEEhgKFEJPQVJEX0tJTkRfRVhFQ1VUSVZFEAViBnByb3RvMw==")
}
