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

package enum DecisionKind: ProtobufEnum {
  case unspecified
  /// The board resolved something.
  case decision
  /// Somebody is to do something for the board.
  case boardAction
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .decision
    case 2: self = .boardAction
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .decision: 1
    case .boardAction: 2
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .decision, .boardAction]
  package static let protobufNames: [String] = ["DECISION_KIND_UNSPECIFIED", "DECISION_KIND_DECISION", "DECISION_KIND_BOARD_ACTION"]
}

package struct Decision: ProtobufMessage {
  package var id: String = ""
  package var text: String = ""
  /// What it is about, if one object.
  package var about: ObjectRef?
  /// Who does what was decided; with an owner or a day it is carried from meeting to meeting until
  /// it is closed.
  package var ownerRole: String = ""
  package var due: CalendarDate?
  package var kind: DecisionKind = .init()
  /// What came of it; empty while it is open.
  package var outcome: String = ""
  package var closedBy: String = ""
  package var closedAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Decision" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__decision__type(), "ttmtm.ttm") { [ObjectRef.protobufType, CalendarDate.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.text = try c.text(1)
    self.about = try c.message(2)
    self.ownerRole = try c.text(3)
    self.due = try c.message(4)
    self.kind = c.enumeration(5)
    self.outcome = try c.text(6)
    self.closedBy = try c.text(7)
    self.closedAt = try c.message(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.text)
    try c.message(2, self.about)
    try c.text(3, self.ownerRole)
    try c.message(4, self.due)
    c.enumeration(5, self.kind)
    try c.text(6, self.outcome)
    try c.text(7, self.closedBy)
    try c.message(8, self.closedAt)
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
  /// Which board of the authority; may be empty for meetings recorded before boards were defined.
  package var boardID: String = ""
  /// What the chair put on the agenda, beside what is due.
  package var agenda: [AgendaItem] = []
  /// Why it was not held; empty where it was, or is to be.
  package var cancelledBecause: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Meeting" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__meeting__type(), "t.tmtmt.tmt") { [CalendarDate.protobufType, Decision.protobufType, AgendaItem.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.board = c.enumeration(1)
    self.title = try c.text(2)
    self.heldOn = try c.message(3)
    self.attendance = try c.texts(4)
    self.decisions = try c.messages(5)
    self.notes = try c.text(6)
    self.version = c.int64(7)
    self.boardID = try c.text(8)
    self.agenda = try c.messages(9)
    self.cancelledBecause = try c.text(10)
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
    try c.text(8, self.boardID)
    try c.messages(9, self.agenda)
    try c.text(10, self.cancelledBecause)
    c.unknownFields(self.unknownFields)
  }
}

/// A board of the authority, with how often it meets.
package struct Board: ProtobufMessage {
  package var id: String = ""
  package var kind: BoardKind = .init()
  package var name: String = ""
  /// As people say it: "every six weeks".
  package var cadence: String = ""
  /// Days from one meeting to the next at most; 0 = no fixed cadence.
  package var meetsEveryDays: Int32 = 0
  package var chairRole: String = ""
  package var memberRoles: [String] = []
  package var termsOfReference: String = ""
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Board" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board__type(), "t.tt.ttt.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.kind = c.enumeration(1)
    self.name = try c.text(2)
    self.cadence = try c.text(3)
    self.meetsEveryDays = c.int32(4)
    self.chairRole = try c.text(5)
    self.memberRoles = try c.texts(6)
    self.termsOfReference = try c.text(7)
    self.version = c.int64(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.enumeration(1, self.kind)
    try c.text(2, self.name)
    try c.text(3, self.cadence)
    c.int32(4, self.meetsEveryDays)
    try c.text(5, self.chairRole)
    try c.texts(6, self.memberRoles)
    try c.text(7, self.termsOfReference)
    c.int64(8, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// One thing for a meeting to talk about.
package struct AgendaItem: ProtobufMessage {
  /// "carried", "challenge", "relapse", "level_3_test", "overdue", "contradiction", "review",
  /// "added".
  package var kind: String = ""
  package var object: ObjectRef?
  package var title: String = ""
  /// Why it is here, with figures.
  package var why: String = ""
  package var due: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AgendaItem" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__agenda_item__type(), "tmttm") { [ObjectRef.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.kind = try c.text(0)
    self.object = try c.message(1)
    self.title = try c.text(2)
    self.why = try c.text(3)
    self.due = try c.message(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.kind)
    try c.message(1, self.object)
    try c.text(2, self.title)
    try c.text(3, self.why)
    try c.message(4, self.due)
    c.unknownFields(self.unknownFields)
  }
}

/// A decision that is not closed yet, with the meeting that took it.
package struct CarriedDecision: ProtobufMessage {
  @Boxed package var decision: Decision?
  package var meetingID: String = ""
  package var meetingTitle: String = ""
  package var decidedOn: CalendarDate?
  /// 0 where it is not late.
  package var daysLate: Int32 = 0
  /// How many meetings of the same board were held since.
  package var meetingsSince: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CarriedDecision" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__carried_decision__type(), "mttm..") { [Decision.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.decision = try c.message(0)
    self.meetingID = try c.text(1)
    self.meetingTitle = try c.text(2)
    self.decidedOn = try c.message(3)
    self.daysLate = c.int32(4)
    self.meetingsSince = c.int32(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.decision)
    try c.text(1, self.meetingID)
    try c.text(2, self.meetingTitle)
    try c.message(3, self.decidedOn)
    c.int32(4, self.daysLate)
    c.int32(5, self.meetingsSince)
    c.unknownFields(self.unknownFields)
  }
}

/// A board with its meetings around today.
package struct BoardStanding: ProtobufMessage {
  package var board: Board?
  /// The last one held.
  @Boxed package var last: Meeting?
  /// The next one planned.
  @Boxed package var next: Meeting?
  /// By when its cadence asks for the next; absent without a cadence or a meeting.
  package var nextExpectedBy: CalendarDate?
  /// It has not met, and plans no meeting, by then.
  package var behind: Bool = false
  package var meetingsHeld: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.BoardStanding" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board_standing__type(), "mmmm..") { [Board.protobufType, Meeting.protobufType, Meeting.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.board = try c.message(0)
    self.last = try c.message(1)
    self.next = try c.message(2)
    self.nextExpectedBy = try c.message(3)
    self.behind = c.bool(4)
    self.meetingsHeld = c.int32(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.board)
    try c.message(1, self.last)
    try c.message(2, self.next)
    try c.message(3, self.nextExpectedBy)
    c.bool(4, self.behind)
    c.int32(5, self.meetingsHeld)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Boards = ProtoFile(
    name: "goldenthread/plans/v1/boards.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/plans/v1/plans.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.Decision", "goldenthread.plans.v1.Challenge", "goldenthread.plans.v1.Meeting", "goldenthread.plans.v1.Board", "goldenthread.plans.v1.AgendaItem", "goldenthread.plans.v1.CarriedDecision", "goldenthread.plans.v1.BoardStanding", "goldenthread.plans.v1.BoardKind", "goldenthread.plans.v1.DecisionKind"],
    base64: "CiJnb2xkZW50aHJlYWQvcGxhbnMvdjEvYm9hcmRzLnByb3RvEhVnb2xkZW50aHJlYWQucGxhbnMudjEaJ2dvbGRlbnRocmVhZC9jYWxlbmRhci92MS9jYWxlbmRhci5wcm90bxohZ29sZGVudGhyZWFkL3BsYW5zL3YxL3BsYW5zLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIugCCghEZWNpc2lvbhIOCgJpZBgBIAEoCVICaWQSEgoEdGV4dBgCIAEoCVIEdGV4dBI2CgVhYm91dBgDIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSBWFib3V0Eh0KCm93bmVyX3JvbGUYBCABKAlSCW93bmVyUm9sZRI4CgNkdWUYBSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgNkdWUSNwoEa2luZBgGIAEoDjIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWNpc2lvbktpbmRSBGtpbmQSGAoHb3V0Y29tZRgHIAEoCVIHb3V0Y29tZRIbCgljbG9zZWRfYnkYCCABKAlSCGNsb3NlZEJ5EjcKCWNsb3NlZF9hdBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCGNsb3NlZEF0IuEDCglDaGFsbGVuZ2USDgoCaWQYASABKAlSAmlkEh0KCm1lZXRpbmdfaWQYAiABKAlSCW1lZXRpbmdJZBISCgR0ZXh0GAMgASgJUgR0ZXh0Eh0KCm93bmVyX3JvbGUYBCABKAlSCW93bmVyUm9sZRI2CgVhYm91dBgFIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSBWFib3V0EjgKA2R1ZRgGIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSA2R1ZRIWCgZhbnN3ZXIYByABKAlSBmFuc3dlchIfCgthbnN3ZXJlZF9ieRgIIAEoCVIKYW5zd2VyZWRCeRI7CgthbnN3ZXJlZF9hdBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmFuc3dlcmVkQXQSGgoIYWNjZXB0ZWQYCiABKAhSCGFjY2VwdGVkEhsKCXJhaXNlZF9ieRgLIAEoCVIIcmFpc2VkQnkSNwoJcmFpc2VkX2F0GAwgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIIcmFpc2VkQXQSGAoHdmVyc2lvbhgNIAEoA1IHdmVyc2lvbiK6AwoHTWVldGluZxIOCgJpZBgBIAEoCVICaWQSNgoFYm9hcmQYAiABKA4yIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRLaW5kUgVib2FyZBIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSPwoHaGVsZF9vbhgEIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBmhlbGRPbhIeCgphdHRlbmRhbmNlGAUgAygJUgphdHRlbmRhbmNlEj0KCWRlY2lzaW9ucxgGIAMoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWNpc2lvblIJZGVjaXNpb25zEhQKBW5vdGVzGAcgASgJUgVub3RlcxIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uEhkKCGJvYXJkX2lkGAkgASgJUgdib2FyZElkEjkKBmFnZW5kYRgKIAMoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZ2VuZGFJdGVtUgZhZ2VuZGESKwoRY2FuY2VsbGVkX2JlY2F1c2UYCyABKAlSEGNhbmNlbGxlZEJlY2F1c2UirwIKBUJvYXJkEg4KAmlkGAEgASgJUgJpZBI0CgRraW5kGAIgASgOMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkS2luZFIEa2luZBISCgRuYW1lGAMgASgJUgRuYW1lEhgKB2NhZGVuY2UYBCABKAlSB2NhZGVuY2USKAoQbWVldHNfZXZlcnlfZGF5cxgFIAEoBVIObWVldHNFdmVyeURheXMSHQoKY2hhaXJfcm9sZRgGIAEoCVIJY2hhaXJSb2xlEiEKDG1lbWJlcl9yb2xlcxgHIAMoCVILbWVtYmVyUm9sZXMSLAoSdGVybXNfb2ZfcmVmZXJlbmNlGAggASgJUhB0ZXJtc09mUmVmZXJlbmNlEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24ivAEKCkFnZW5kYUl0ZW0SEgoEa2luZBgBIAEoCVIEa2luZBI4CgZvYmplY3QYAiABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgZvYmplY3QSFAoFdGl0bGUYAyABKAlSBXRpdGxlEhAKA3doeRgEIAEoCVIDd2h5EjgKA2R1ZRgFIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSA2R1ZSKdAgoPQ2FycmllZERlY2lzaW9uEjsKCGRlY2lzaW9uGAEgASgLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlY2lzaW9uUghkZWNpc2lvbhIdCgptZWV0aW5nX2lkGAIgASgJUgltZWV0aW5nSWQSIwoNbWVldGluZ190aXRsZRgDIAEoCVIMbWVldGluZ1RpdGxlEkUKCmRlY2lkZWRfb24YBCABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUglkZWNpZGVkT24SGwoJZGF5c19sYXRlGAUgASgFUghkYXlzTGF0ZRIlCg5tZWV0aW5nc19zaW5jZRgGIAEoBVINbWVldGluZ3NTaW5jZSK6AgoNQm9hcmRTdGFuZGluZxIyCgVib2FyZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZFIFYm9hcmQSMgoEbGFzdBgCIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWV0aW5nUgRsYXN0EjIKBG5leHQYAyABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IEbmV4dBJQChBuZXh0X2V4cGVjdGVkX2J5GAQgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIObmV4dEV4cGVjdGVkQnkSFgoGYmVoaW5kGAUgASgIUgZiZWhpbmQSIwoNbWVldGluZ3NfaGVsZBgGIAEoBVIMbWVldGluZ3NIZWxkKroBCglCb2FyZEtpbmQSGgoWQk9BUkRfS0lORF9VTlNQRUNJRklFRBAAEhoKFkJPQVJEX0tJTkRfSU1QUk9WRU1FTlQQARIZChVCT0FSRF9LSU5EX0dPVkVSTkFOQ0UQAhIXChNCT0FSRF9LSU5EX1NDUlVUSU5ZEAMSJwojQk9BUkRfS0lORF9TQUZFR1VBUkRJTkdfUEFSVE5FUlNISVAQBBIYChRCT0FSRF9LSU5EX0VYRUNVVElWRRAFKmkKDERlY2lzaW9uS2luZBIdChlERUNJU0lPTl9LSU5EX1VOU1BFQ0lGSUVEEAASGgoWREVDSVNJT05fS0lORF9ERUNJU0lPThABEh4KGkRFQ0lTSU9OX0tJTkRfQk9BUkRfQUNUSU9OEAJiBnByb3RvMw==")
}
