// swift-format-ignore-file
// Generated from goldenthread/plans/v1/inspections.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum InspectionFramework: ProtobufEnum {
  case unspecified
  /// Single inspection framework, 2013 to 2017.
  case single
  /// Inspections of local authority children's services, since 2018.
  case ilacs
  case focusedVisit
  case monitoringVisit
  case jointTargetedArea
  case peerReview
  case diagnostic
  case externalAudit
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .single
    case 2: self = .ilacs
    case 3: self = .focusedVisit
    case 4: self = .monitoringVisit
    case 5: self = .jointTargetedArea
    case 6: self = .peerReview
    case 7: self = .diagnostic
    case 8: self = .externalAudit
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .single: 1
    case .ilacs: 2
    case .focusedVisit: 3
    case .monitoringVisit: 4
    case .jointTargetedArea: 5
    case .peerReview: 6
    case .diagnostic: 7
    case .externalAudit: 8
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .single, .ilacs, .focusedVisit, .monitoringVisit, .jointTargetedArea, .peerReview, .diagnostic, .externalAudit]
  package static let protobufNames: [String] = ["INSPECTION_FRAMEWORK_UNSPECIFIED", "INSPECTION_FRAMEWORK_SINGLE", "INSPECTION_FRAMEWORK_ILACS", "INSPECTION_FRAMEWORK_FOCUSED_VISIT", "INSPECTION_FRAMEWORK_MONITORING_VISIT", "INSPECTION_FRAMEWORK_JOINT_TARGETED_AREA", "INSPECTION_FRAMEWORK_PEER_REVIEW", "INSPECTION_FRAMEWORK_DIAGNOSTIC", "INSPECTION_FRAMEWORK_EXTERNAL_AUDIT"]
}

package enum ThreadStartKind: ProtobufEnum {
  case unspecified
  case recommendation
  case priorityAction
  case noticeRequirement
  case monitoringPoint
  case paragraph
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .recommendation
    case 2: self = .priorityAction
    case 3: self = .noticeRequirement
    case 4: self = .monitoringPoint
    case 5: self = .paragraph
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .recommendation: 1
    case .priorityAction: 2
    case .noticeRequirement: 3
    case .monitoringPoint: 4
    case .paragraph: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .recommendation, .priorityAction, .noticeRequirement, .monitoringPoint, .paragraph]
  package static let protobufNames: [String] = ["THREAD_START_KIND_UNSPECIFIED", "THREAD_START_KIND_RECOMMENDATION", "THREAD_START_KIND_PRIORITY_ACTION", "THREAD_START_KIND_NOTICE_REQUIREMENT", "THREAD_START_KIND_MONITORING_POINT", "THREAD_START_KIND_PARAGRAPH"]
}

/// A graded area of an inspection; areas form a tree through parent_id.
package struct Judgement: ProtobufMessage {
  package var id: String = ""
  package var parentID: String = ""
  /// The inspectors' own number: "2.1".
  package var number: String = ""
  package var area: String = ""
  package var grade: Grade = .init()
  /// The grade in the report's own words; older frameworks have "adequate".
  package var gradeAsWritten: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Judgement" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__judgement__type(), "tttt.t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.parentID = try c.text(1)
    self.number = try c.text(2)
    self.area = try c.text(3)
    self.grade = c.enumeration(4)
    self.gradeAsWritten = try c.text(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.parentID)
    try c.text(2, self.number)
    try c.text(3, self.area)
    c.enumeration(4, self.grade)
    try c.text(5, self.gradeAsWritten)
    c.unknownFields(self.unknownFields)
  }
}

/// A numbered statement of a report.
package struct Paragraph: ProtobufMessage {
  package var id: String = ""
  package var number: Int32 = 0
  package var section: String = ""
  package var text: String = ""
  /// Leads to a recommendation, says the report.
  package var flagged: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Paragraph" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__paragraph__type(), "t.tt.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.number = c.int32(1)
    self.section = try c.text(2)
    self.text = try c.text(3)
    self.flagged = c.bool(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.int32(1, self.number)
    try c.text(2, self.section)
    try c.text(3, self.text)
    c.bool(4, self.flagged)
    c.unknownFields(self.unknownFields)
  }
}

/// Where a golden thread begins: a recommendation, an area for priority action, a requirement.
package struct ThreadStart: ProtobufMessage {
  package var id: String = ""
  package var inspectionID: String = ""
  package var kind: ThreadStartKind = .init()
  /// The inspectors' own number, whatever the plan renumbers.
  package var number: String = ""
  /// To whom it is addressed: "local authority", "safeguarding board".
  package var addressee: String = ""
  package var text: String = ""
  package var paragraphIDs: [String] = []
  /// Why it is deliberately not taken up; empty where it is.
  package var declinedBecause: String = ""
  package var version: Int64 = 0
  /// The notice that it is a requirement of, instead of an inspection.
  package var noticeID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ThreadStart" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__thread_start__type(), "tt.ttttt.t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.inspectionID = try c.text(1)
    self.kind = c.enumeration(2)
    self.number = try c.text(3)
    self.addressee = try c.text(4)
    self.text = try c.text(5)
    self.paragraphIDs = try c.texts(6)
    self.declinedBecause = try c.text(7)
    self.version = c.int64(8)
    self.noticeID = try c.text(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.inspectionID)
    c.enumeration(2, self.kind)
    try c.text(3, self.number)
    try c.text(4, self.addressee)
    try c.text(5, self.text)
    try c.texts(6, self.paragraphIDs)
    try c.text(7, self.declinedBecause)
    c.int64(8, self.version)
    try c.text(9, self.noticeID)
    c.unknownFields(self.unknownFields)
  }
}

package struct Inspection: ProtobufMessage {
  package var id: String = ""
  package var framework: InspectionFramework = .init()
  package var title: String = ""
  package var startedOn: CalendarDate?
  package var endedOn: CalendarDate?
  package var publishedOn: CalendarDate?
  package var judgements: [Judgement] = []
  package var paragraphs: [Paragraph] = []
  package var threadStarts: [ThreadStart] = []
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Inspection" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__inspection__type(), "t.tmmmmmm.") { [CalendarDate.protobufType, CalendarDate.protobufType, CalendarDate.protobufType, Judgement.protobufType, Paragraph.protobufType, ThreadStart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.framework = c.enumeration(1)
    self.title = try c.text(2)
    self.startedOn = try c.message(3)
    self.endedOn = try c.message(4)
    self.publishedOn = try c.message(5)
    self.judgements = try c.messages(6)
    self.paragraphs = try c.messages(7)
    self.threadStarts = try c.messages(8)
    self.version = c.int64(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.enumeration(1, self.framework)
    try c.text(2, self.title)
    try c.message(3, self.startedOn)
    try c.message(4, self.endedOn)
    try c.message(5, self.publishedOn)
    try c.messages(6, self.judgements)
    try c.messages(7, self.paragraphs)
    try c.messages(8, self.threadStarts)
    c.int64(9, self.version)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Inspections = ProtoFile(
    name: "goldenthread/plans/v1/inspections.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/figures/v1/figures.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.Judgement", "goldenthread.plans.v1.Paragraph", "goldenthread.plans.v1.ThreadStart", "goldenthread.plans.v1.Inspection", "goldenthread.plans.v1.InspectionFramework", "goldenthread.plans.v1.ThreadStartKind"],
    base64: "Cidnb2xkZW50aHJlYWQvcGxhbnMvdjEvaW5zcGVjdGlvbnMucHJvdG8SFWdvbGRlbnRocmVhZC5wbGFucy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGiVnb2xkZW50aHJlYWQvZmlndXJlcy92MS9maWd1cmVzLnByb3RvIsQBCglKdWRnZW1lbnQSDgoCaWQYASABKAlSAmlkEhsKCXBhcmVudF9pZBgCIAEoCVIIcGFyZW50SWQSFgoGbnVtYmVyGAMgASgJUgZudW1iZXISEgoEYXJlYRgEIAEoCVIEYXJlYRI0CgVncmFkZRgFIAEoDjIeLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlUgVncmFkZRIoChBncmFkZV9hc193cml0dGVuGAYgASgJUg5ncmFkZUFzV3JpdHRlbiJ7CglQYXJhZ3JhcGgSDgoCaWQYASABKAlSAmlkEhYKBm51bWJlchgCIAEoBVIGbnVtYmVyEhgKB3NlY3Rpb24YAyABKAlSB3NlY3Rpb24SEgoEdGV4dBgEIAEoCVIEdGV4dBIYCgdmbGFnZ2VkGAUgASgIUgdmbGFnZ2VkIs8CCgtUaHJlYWRTdGFydBIOCgJpZBgBIAEoCVICaWQSIwoNaW5zcGVjdGlvbl9pZBgCIAEoCVIMaW5zcGVjdGlvbklkEjoKBGtpbmQYAyABKA4yJi5nb2xkZW50aHJlYWQucGxhbnMudjEuVGhyZWFkU3RhcnRLaW5kUgRraW5kEhYKBm51bWJlchgEIAEoCVIGbnVtYmVyEhwKCWFkZHJlc3NlZRgFIAEoCVIJYWRkcmVzc2VlEhIKBHRleHQYBiABKAlSBHRleHQSIwoNcGFyYWdyYXBoX2lkcxgHIAMoCVIMcGFyYWdyYXBoSWRzEikKEGRlY2xpbmVkX2JlY2F1c2UYCCABKAlSD2RlY2xpbmVkQmVjYXVzZRIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uEhsKCW5vdGljZV9pZBgKIAEoCVIIbm90aWNlSWQiuAQKCkluc3BlY3Rpb24SDgoCaWQYASABKAlSAmlkEkgKCWZyYW1ld29yaxgCIAEoDjIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbnNwZWN0aW9uRnJhbWV3b3JrUglmcmFtZXdvcmsSFAoFdGl0bGUYAyABKAlSBXRpdGxlEkUKCnN0YXJ0ZWRfb24YBCABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUglzdGFydGVkT24SQQoIZW5kZWRfb24YBSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgdlbmRlZE9uEkkKDHB1Ymxpc2hlZF9vbhgGIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSC3B1Ymxpc2hlZE9uEkAKCmp1ZGdlbWVudHMYByADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuSnVkZ2VtZW50UgpqdWRnZW1lbnRzEkAKCnBhcmFncmFwaHMYCCADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuUGFyYWdyYXBoUgpwYXJhZ3JhcGhzEkcKDXRocmVhZF9zdGFydHMYCSADKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuVGhyZWFkU3RhcnRSDHRocmVhZFN0YXJ0cxIYCgd2ZXJzaW9uGAogASgDUgd2ZXJzaW9uKvECChNJbnNwZWN0aW9uRnJhbWV3b3JrEiQKIElOU1BFQ1RJT05fRlJBTUVXT1JLX1VOU1BFQ0lGSUVEEAASHwobSU5TUEVDVElPTl9GUkFNRVdPUktfU0lOR0xFEAESHgoaSU5TUEVDVElPTl9GUkFNRVdPUktfSUxBQ1MQAhImCiJJTlNQRUNUSU9OX0ZSQU1FV09SS19GT0NVU0VEX1ZJU0lUEAMSKQolSU5TUEVDVElPTl9GUkFNRVdPUktfTU9OSVRPUklOR19WSVNJVBAEEiwKKElOU1BFQ1RJT05fRlJBTUVXT1JLX0pPSU5UX1RBUkdFVEVEX0FSRUEQBRIkCiBJTlNQRUNUSU9OX0ZSQU1FV09SS19QRUVSX1JFVklFVxAGEiMKH0lOU1BFQ1RJT05fRlJBTUVXT1JLX0RJQUdOT1NUSUMQBxInCiNJTlNQRUNUSU9OX0ZSQU1FV09SS19FWFRFUk5BTF9BVURJVBAIKvQBCg9UaHJlYWRTdGFydEtpbmQSIQodVEhSRUFEX1NUQVJUX0tJTkRfVU5TUEVDSUZJRUQQABIkCiBUSFJFQURfU1RBUlRfS0lORF9SRUNPTU1FTkRBVElPThABEiUKIVRIUkVBRF9TVEFSVF9LSU5EX1BSSU9SSVRZX0FDVElPThACEigKJFRIUkVBRF9TVEFSVF9LSU5EX05PVElDRV9SRVFVSVJFTUVOVBADEiYKIlRIUkVBRF9TVEFSVF9LSU5EX01PTklUT1JJTkdfUE9JTlQQBBIfChtUSFJFQURfU1RBUlRfS0lORF9QQVJBR1JBUEgQBWIGcHJvdG8z")
}
