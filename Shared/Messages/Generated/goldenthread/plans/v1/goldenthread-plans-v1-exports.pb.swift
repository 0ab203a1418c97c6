// swift-format-ignore-file
// Generated from goldenthread/plans/v1/exports.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// The forms in which English councils have published such plans.
package enum PlanLayout: ProtobufEnum {
  case unspecified
  /// A heading, an owner, a table of actions, evidence of success and voices for each recommendation.
  case recommendations
  /// A monthly status report for each objective, a metrics grid, and an activity grid.
  case dashboard
  /// One table: recommendation, milestone, date due, lead, update, evidence of impact, RAG.
  case milestones
  /// Themes with outcome statements, groups of actions that cite measures, and a sheet of measures.
  case themes
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .recommendations
    case 2: self = .dashboard
    case 3: self = .milestones
    case 4: self = .themes
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .recommendations: 1
    case .dashboard: 2
    case .milestones: 3
    case .themes: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .recommendations, .dashboard, .milestones, .themes]
  package static let protobufNames: [String] = ["PLAN_LAYOUT_UNSPECIFIED", "PLAN_LAYOUT_RECOMMENDATIONS", "PLAN_LAYOUT_DASHBOARD", "PLAN_LAYOUT_MILESTONES", "PLAN_LAYOUT_THEMES"]
}

package struct ExportPlanRequest: ProtobufMessage {
  package var read: Read?
  /// Empty = the authority's first plan.
  package var planID: String = ""
  package var layout: PlanLayout = .init()
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ExportPlanRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__export_plan_request__type(), "mt.") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.layout = c.enumeration(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    c.enumeration(2, self.layout)
    c.unknownFields(self.unknownFields)
  }
}

/// A piece of a file, in order; the first says what file it is.
package struct FilePart: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var fileName: String = ""
  package var contentType: String = ""
  /// Of the whole file.
  package var byteCount: Int64 = 0
  /// What the layout has no place for, a line for each kind; the file lists all of it.
  package var leftOut: [String] = []
  package var content: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FilePart" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__file_part__type(), "mtt.tb") { [ReadPoint.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.fileName = try c.text(1)
    self.contentType = try c.text(2)
    self.byteCount = c.int64(3)
    self.leftOut = try c.texts(4)
    self.content = c.bytes(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.text(1, self.fileName)
    try c.text(2, self.contentType)
    c.int64(3, self.byteCount)
    try c.texts(4, self.leftOut)
    c.bytes(5, self.content)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Exports = ProtoFile(
    name: "goldenthread/plans/v1/exports.proto",
    dependencies: ["goldenthread/ledger/v1/ledger.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.ExportPlanRequest", "goldenthread.plans.v1.FilePart", "goldenthread.plans.v1.PlanLayout"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvZXhwb3J0cy5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90byKZAQoRRXhwb3J0UGxhblJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSOQoGbGF5b3V0GAMgASgOMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5MYXlvdXRSBmxheW91dCLgAQoIRmlsZVBhcnQSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSGwoJZmlsZV9uYW1lGAIgASgJUghmaWxlTmFtZRIhCgxjb250ZW50X3R5cGUYAyABKAlSC2NvbnRlbnRUeXBlEh0KCmJ5dGVfY291bnQYBCABKANSCWJ5dGVDb3VudBIZCghsZWZ0X291dBgFIAMoCVIHbGVmdE91dBIYCgdjb250ZW50GAYgASgMUgdjb250ZW50KpkBCgpQbGFuTGF5b3V0EhsKF1BMQU5fTEFZT1VUX1VOU1BFQ0lGSUVEEAASHwobUExBTl9MQVlPVVRfUkVDT01NRU5EQVRJT05TEAESGQoVUExBTl9MQVlPVVRfREFTSEJPQVJEEAISGgoWUExBTl9MQVlPVVRfTUlMRVNUT05FUxADEhYKElBMQU5fTEFZT1VUX1RIRU1FUxAEYgZwcm90bzM=")
}
