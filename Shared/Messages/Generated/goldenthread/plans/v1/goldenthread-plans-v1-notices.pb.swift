// swift-format-ignore-file
// Generated from goldenthread/plans/v1/notices.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum NoticeKind: ProtobufEnum {
  case unspecified
  case improvementNotice
  case direction
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .improvementNotice
    case 2: self = .direction
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .improvementNotice: 1
    case .direction: 2
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .improvementNotice, .direction]
  package static let protobufNames: [String] = ["NOTICE_KIND_UNSPECIFIED", "NOTICE_KIND_IMPROVEMENT_NOTICE", "NOTICE_KIND_DIRECTION"]
}

package enum NoticeStanding: ProtobufEnum {
  case unspecified
  case inForce
  case lifted
  /// Something stronger took its place.
  case escalated
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .inForce
    case 2: self = .lifted
    case 3: self = .escalated
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .inForce: 1
    case .lifted: 2
    case .escalated: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .inForce, .lifted, .escalated]
  package static let protobufNames: [String] = ["NOTICE_STANDING_UNSPECIFIED", "NOTICE_STANDING_IN_FORCE", "NOTICE_STANDING_LIFTED", "NOTICE_STANDING_ESCALATED"]
}

package enum RequirementProgress: ProtobufEnum {
  case unspecified
  case met
  case goodProgress
  case someProgress
  case notEnoughProgress
  case noProgress
  case notLookedAt
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .met
    case 2: self = .goodProgress
    case 3: self = .someProgress
    case 4: self = .notEnoughProgress
    case 5: self = .noProgress
    case 6: self = .notLookedAt
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .met: 1
    case .goodProgress: 2
    case .someProgress: 3
    case .notEnoughProgress: 4
    case .noProgress: 5
    case .notLookedAt: 6
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .met, .goodProgress, .someProgress, .notEnoughProgress, .noProgress, .notLookedAt]
  package static let protobufNames: [String] = ["REQUIREMENT_PROGRESS_UNSPECIFIED", "REQUIREMENT_PROGRESS_MET", "REQUIREMENT_PROGRESS_GOOD_PROGRESS", "REQUIREMENT_PROGRESS_SOME_PROGRESS", "REQUIREMENT_PROGRESS_NOT_ENOUGH_PROGRESS", "REQUIREMENT_PROGRESS_NO_PROGRESS", "REQUIREMENT_PROGRESS_NOT_LOOKED_AT"]
}

/// What the department issued to the council, with its requirements.
package struct Notice: ProtobufMessage {
  package var id: String = ""
  package var kind: NoticeKind = .init()
  package var title: String = ""
  package var issuedOn: CalendarDate?
  /// "Secretary of State for Education".
  package var issuedBy: String = ""
  /// The inspection that it follows; may be empty.
  package var inspectionID: String = ""
  /// The notice that it took the place of; may be empty.
  package var followsID: String = ""
  package var summary: String = ""
  /// How often it is reviewed. 0 when recorded = 6.
  package var reviewIntervalMonths: Int32 = 0
  /// Thread starts of kind notice requirement, with the notice's own numbers.
  package var requirements: [ThreadStart] = []
  package var standing: NoticeStanding = .init()
  package var endedOn: CalendarDate?
  package var endedBecause: String = ""
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Notice" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__notice__type(), "t.tmtttt.m.mt.") { [CalendarDate.protobufType, ThreadStart.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.kind = c.enumeration(1)
    self.title = try c.text(2)
    self.issuedOn = try c.message(3)
    self.issuedBy = try c.text(4)
    self.inspectionID = try c.text(5)
    self.followsID = try c.text(6)
    self.summary = try c.text(7)
    self.reviewIntervalMonths = c.int32(8)
    self.requirements = try c.messages(9)
    self.standing = c.enumeration(10)
    self.endedOn = try c.message(11)
    self.endedBecause = try c.text(12)
    self.version = c.int64(13)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.enumeration(1, self.kind)
    try c.text(2, self.title)
    try c.message(3, self.issuedOn)
    try c.text(4, self.issuedBy)
    try c.text(5, self.inspectionID)
    try c.text(6, self.followsID)
    try c.text(7, self.summary)
    c.int32(8, self.reviewIntervalMonths)
    try c.messages(9, self.requirements)
    c.enumeration(10, self.standing)
    try c.message(11, self.endedOn)
    try c.text(12, self.endedBecause)
    c.int64(13, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// What a review found about one requirement.
package struct RequirementFinding: ProtobufMessage {
  package var threadStartID: String = ""
  package var progress: RequirementProgress = .init()
  /// The adviser's review note.
  package var note: String = ""
  package var givenBy: String = ""
  package var givenAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RequirementFinding" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__requirement_finding__type(), "t.ttm") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.threadStartID = try c.text(0)
    self.progress = c.enumeration(1)
    self.note = try c.text(2)
    self.givenBy = try c.text(3)
    self.givenAt = try c.message(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.threadStartID)
    c.enumeration(1, self.progress)
    try c.text(2, self.note)
    try c.text(3, self.givenBy)
    try c.message(4, self.givenAt)
    c.unknownFields(self.unknownFields)
  }
}

/// A dated check against a notice.
package struct Review: ProtobufMessage {
  package var id: String = ""
  package var noticeID: String = ""
  package var title: String = ""
  package var heldOn: CalendarDate?
  package var findings: [RequirementFinding] = []
  package var summary: String = ""
  /// Where the letter can be found: an address or a file reference. Not the content.
  package var letterLocation: String = ""
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Review" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__review__type(), "tttmmtt.") { [CalendarDate.protobufType, RequirementFinding.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.noticeID = try c.text(1)
    self.title = try c.text(2)
    self.heldOn = try c.message(3)
    self.findings = try c.messages(4)
    self.summary = try c.text(5)
    self.letterLocation = try c.text(6)
    self.version = c.int64(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.noticeID)
    try c.text(2, self.title)
    try c.message(3, self.heldOn)
    try c.messages(4, self.findings)
    try c.text(5, self.summary)
    try c.text(6, self.letterLocation)
    c.int64(7, self.version)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Notices = ProtoFile(
    name: "goldenthread/plans/v1/notices.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/plans/v1/inspections.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.Notice", "goldenthread.plans.v1.RequirementFinding", "goldenthread.plans.v1.Review", "goldenthread.plans.v1.NoticeKind", "goldenthread.plans.v1.NoticeStanding", "goldenthread.plans.v1.RequirementProgress"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvbm90aWNlcy5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8aJ2dvbGRlbnRocmVhZC9wbGFucy92MS9pbnNwZWN0aW9ucy5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byLoBAoGTm90aWNlEg4KAmlkGAEgASgJUgJpZBI1CgRraW5kGAIgASgOMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk5vdGljZUtpbmRSBGtpbmQSFAoFdGl0bGUYAyABKAlSBXRpdGxlEkMKCWlzc3VlZF9vbhgEIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSCGlzc3VlZE9uEhsKCWlzc3VlZF9ieRgFIAEoCVIIaXNzdWVkQnkSIwoNaW5zcGVjdGlvbl9pZBgGIAEoCVIMaW5zcGVjdGlvbklkEh0KCmZvbGxvd3NfaWQYByABKAlSCWZvbGxvd3NJZBIYCgdzdW1tYXJ5GAggASgJUgdzdW1tYXJ5EjQKFnJldmlld19pbnRlcnZhbF9tb250aHMYCSABKAVSFHJldmlld0ludGVydmFsTW9udGhzEkYKDHJlcXVpcmVtZW50cxgKIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaHJlYWRTdGFydFIMcmVxdWlyZW1lbnRzEkEKCHN0YW5kaW5nGAsgASgOMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk5vdGljZVN0YW5kaW5nUghzdGFuZGluZxJBCghlbmRlZF9vbhgMIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSB2VuZGVkT24SIwoNZW5kZWRfYmVjYXVzZRgNIAEoCVIMZW5kZWRCZWNhdXNlEhgKB3ZlcnNpb24YDiABKANSB3ZlcnNpb24i6gEKElJlcXVpcmVtZW50RmluZGluZxImCg90aHJlYWRfc3RhcnRfaWQYASABKAlSDXRocmVhZFN0YXJ0SWQSRgoIcHJvZ3Jlc3MYAiABKA4yKi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVxdWlyZW1lbnRQcm9ncmVzc1IIcHJvZ3Jlc3MSEgoEbm90ZRgDIAEoCVIEbm90ZRIZCghnaXZlbl9ieRgEIAEoCVIHZ2l2ZW5CeRI1CghnaXZlbl9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB2dpdmVuQXQisAIKBlJldmlldxIOCgJpZBgBIAEoCVICaWQSGwoJbm90aWNlX2lkGAIgASgJUghub3RpY2VJZBIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSPwoHaGVsZF9vbhgEIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBmhlbGRPbhJFCghmaW5kaW5ncxgFIAMoCzIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXF1aXJlbWVudEZpbmRpbmdSCGZpbmRpbmdzEhgKB3N1bW1hcnkYBiABKAlSB3N1bW1hcnkSJwoPbGV0dGVyX2xvY2F0aW9uGAcgASgJUg5sZXR0ZXJMb2NhdGlvbhIYCgd2ZXJzaW9uGAggASgDUgd2ZXJzaW9uKmgKCk5vdGljZUtpbmQSGwoXTk9USUNFX0tJTkRfVU5TUEVDSUZJRUQQABIiCh5OT1RJQ0VfS0lORF9JTVBST1ZFTUVOVF9OT1RJQ0UQARIZChVOT1RJQ0VfS0lORF9ESVJFQ1RJT04QAiqKAQoOTm90aWNlU3RhbmRpbmcSHwobTk9USUNFX1NUQU5ESU5HX1VOU1BFQ0lGSUVEEAASHAoYTk9USUNFX1NUQU5ESU5HX0lOX0ZPUkNFEAESGgoWTk9USUNFX1NUQU5ESU5HX0xJRlRFRBACEh0KGU5PVElDRV9TVEFORElOR19FU0NBTEFURUQQAyqlAgoTUmVxdWlyZW1lbnRQcm9ncmVzcxIkCiBSRVFVSVJFTUVOVF9QUk9HUkVTU19VTlNQRUNJRklFRBAAEhwKGFJFUVVJUkVNRU5UX1BST0dSRVNTX01FVBABEiYKIlJFUVVJUkVNRU5UX1BST0dSRVNTX0dPT0RfUFJPR1JFU1MQAhImCiJSRVFVSVJFTUVOVF9QUk9HUkVTU19TT01FX1BST0dSRVNTEAMSLAooUkVRVUlSRU1FTlRfUFJPR1JFU1NfTk9UX0VOT1VHSF9QUk9HUkVTUxAEEiQKIFJFUVVJUkVNRU5UX1BST0dSRVNTX05PX1BST0dSRVNTEAUSJgoiUkVRVUlSRU1FTlRfUFJPR1JFU1NfTk9UX0xPT0tFRF9BVBAGYgZwcm90bzM=")
}
