// swift-format-ignore-file
// Generated from goldenthread/plans/v1/imports.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum ImportKind: ProtobufEnum {
  case unspecified
  case plan
  case inspection
  case readings
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .plan
    case 2: self = .inspection
    case 3: self = .readings
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .plan: 1
    case .inspection: 2
    case .readings: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .plan, .inspection, .readings]
  package static let protobufNames: [String] = ["IMPORT_KIND_UNSPECIFIED", "IMPORT_KIND_PLAN", "IMPORT_KIND_INSPECTION", "IMPORT_KIND_READINGS"]
}

package struct ListImportHeadingsRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListImportHeadingsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_import_headings_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListImportHeadingsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  /// Of the authority's settings: what a change of them is based on.
  package var version: Int64 = 0
  package var meanings: [ImportMeaning] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListImportHeadingsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_import_headings_response__type(), "m.m") { [ReadPoint.protobufType, ImportMeaning.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.version = c.int64(1)
    self.meanings = try c.messages(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    c.int64(1, self.version)
    try c.messages(2, self.meanings)
    c.unknownFields(self.unknownFields)
  }
}

/// What a column can hold, and the headings that say so.
package struct ImportMeaning: ProtobufMessage {
  /// Its stable name: "due".
  package var field: String = ""
  /// "Due date".
  package var title: String = ""
  /// What kind of table it belongs to: "Actions".
  package var group: String = ""
  /// Headings that imports of every council know.
  package var standard: [String] = []
  /// Headings of this council's own documents, which win over all others.
  package var own: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ImportMeaning" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__import_meaning__type(), "ttttt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.field = try c.text(0)
    self.title = try c.text(1)
    self.group = try c.text(2)
    self.standard = try c.texts(3)
    self.own = try c.texts(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.field)
    try c.text(1, self.title)
    try c.text(2, self.group)
    try c.texts(3, self.standard)
    try c.texts(4, self.own)
    c.unknownFields(self.unknownFields)
  }
}

package struct ImportFileRequest: ProtobufMessage {
  package var change: Change?
  package var kind: ImportKind = .init()
  /// With its ending, which only hints at the format: the content decides.
  package var fileName: String = ""
  /// At most 16 MiB; 64 MiB once unpacked.
  package var content: [UInt8] = []
  /// Says what would happen and records nothing.
  package var dryRun: Bool = false
  /// The plan to import into; empty = the authority's only plan, or a new one.
  package var planID: String = ""
  /// Title for a new plan; empty = as the document names itself.
  package var title: String = ""
  /// Begins a plan of its own beside those that are there; the one that bears its title, if there is
  /// one, so that the same file again changes nothing. Not together with plan_id, nor for readings.
  package var newPlan: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ImportFileRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__import_file_request__type(), "m.tb.tt.") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.kind = c.enumeration(1)
    self.fileName = try c.text(2)
    self.content = c.bytes(3)
    self.dryRun = c.bool(4)
    self.planID = try c.text(5)
    self.title = try c.text(6)
    self.newPlan = c.bool(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    c.enumeration(1, self.kind)
    try c.text(2, self.fileName)
    c.bytes(3, self.content)
    c.bool(4, self.dryRun)
    try c.text(5, self.planID)
    try c.text(6, self.title)
    c.bool(7, self.newPlan)
    c.unknownFields(self.unknownFields)
  }
}

/// Something to say about one row.
package struct ImportFinding: ProtobufMessage {
  /// As the user sees it: a sheet's or table's row number.
  package var row: Int32 = 0
  /// "Sheet1!D", "table 3, Due date".
  package var column: String = ""
  package var found: String = ""
  package var message: String = ""
  /// `found` is a heading that nobody has taught imports yet.
  package var unreadHeading: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ImportFinding" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__import_finding__type(), ".ttt.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.row = c.int32(0)
    self.column = try c.text(1)
    self.found = try c.text(2)
    self.message = try c.text(3)
    self.unreadHeading = c.bool(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.row)
    try c.text(1, self.column)
    try c.text(2, self.found)
    try c.text(3, self.message)
    c.bool(4, self.unreadHeading)
    c.unknownFields(self.unknownFields)
  }
}

package struct ImportResult: ProtobufMessage {
  package var result: ChangeResult?
  package var kind: ImportKind = .init()
  package var planID: String = ""
  package var inspectionID: String = ""
  package var sections: Int32?
  package var groups: Int32?
  package var objectives: Int32?
  package var actions: Int32?
  package var criteria: Int32?
  package var voices: Int32?
  package var measures: Int32?
  package var targets: Int32?
  package var readings: Int32?
  package var paragraphs: Int32?
  package var flagged: Int32?
  package var recommendations: Int32?
  package var judgements: Int32?
  /// Records appended; 0 in a dry run and for a repeat.
  package var recorded: Int32 = 0
  package var warnings: [ImportFinding] = []
  package var rejects: [ImportFinding] = []
  package var dryRun: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ImportResult" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__import_result__type(), "m.tt..............mm.") { [ChangeResult.protobufType, ImportFinding.protobufType, ImportFinding.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.result = try c.message(0)
    self.kind = c.enumeration(1)
    self.planID = try c.text(2)
    self.inspectionID = try c.text(3)
    if c.has(4) { self.sections = c.int32(4) }
    if c.has(5) { self.groups = c.int32(5) }
    if c.has(6) { self.objectives = c.int32(6) }
    if c.has(7) { self.actions = c.int32(7) }
    if c.has(8) { self.criteria = c.int32(8) }
    if c.has(9) { self.voices = c.int32(9) }
    if c.has(10) { self.measures = c.int32(10) }
    if c.has(11) { self.targets = c.int32(11) }
    if c.has(12) { self.readings = c.int32(12) }
    if c.has(13) { self.paragraphs = c.int32(13) }
    if c.has(14) { self.flagged = c.int32(14) }
    if c.has(15) { self.recommendations = c.int32(15) }
    if c.has(16) { self.judgements = c.int32(16) }
    self.recorded = c.int32(17)
    self.warnings = try c.messages(18)
    self.rejects = try c.messages(19)
    self.dryRun = c.bool(20)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.result)
    c.enumeration(1, self.kind)
    try c.text(2, self.planID)
    try c.text(3, self.inspectionID)
    if let value = self.sections { c.choosing(4).int32(4, value) }
    if let value = self.groups { c.choosing(5).int32(5, value) }
    if let value = self.objectives { c.choosing(6).int32(6, value) }
    if let value = self.actions { c.choosing(7).int32(7, value) }
    if let value = self.criteria { c.choosing(8).int32(8, value) }
    if let value = self.voices { c.choosing(9).int32(9, value) }
    if let value = self.measures { c.choosing(10).int32(10, value) }
    if let value = self.targets { c.choosing(11).int32(11, value) }
    if let value = self.readings { c.choosing(12).int32(12, value) }
    if let value = self.paragraphs { c.choosing(13).int32(13, value) }
    if let value = self.flagged { c.choosing(14).int32(14, value) }
    if let value = self.recommendations { c.choosing(15).int32(15, value) }
    if let value = self.judgements { c.choosing(16).int32(16, value) }
    c.int32(17, self.recorded)
    try c.messages(18, self.warnings)
    try c.messages(19, self.rejects)
    c.bool(20, self.dryRun)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Imports = ProtoFile(
    name: "goldenthread/plans/v1/imports.proto",
    dependencies: ["goldenthread/ledger/v1/ledger.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.ListImportHeadingsRequest", "goldenthread.plans.v1.ListImportHeadingsResponse", "goldenthread.plans.v1.ImportMeaning", "goldenthread.plans.v1.ImportFileRequest", "goldenthread.plans.v1.ImportFinding", "goldenthread.plans.v1.ImportResult", "goldenthread.plans.v1.ImportKind"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvaW1wb3J0cy5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90byJNChlMaXN0SW1wb3J0SGVhZGluZ3NSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQiugEKGkxpc3RJbXBvcnRIZWFkaW5nc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EhgKB3ZlcnNpb24YAiABKANSB3ZlcnNpb24SQAoIbWVhbmluZ3MYAyADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuSW1wb3J0TWVhbmluZ1IIbWVhbmluZ3MifwoNSW1wb3J0TWVhbmluZxIUCgVmaWVsZBgBIAEoCVIFZmllbGQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhQKBWdyb3VwGAMgASgJUgVncm91cBIaCghzdGFuZGFyZBgEIAMoCVIIc3RhbmRhcmQSEAoDb3duGAUgAygJUgNvd24inAIKEUltcG9ydEZpbGVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USNQoEa2luZBgCIAEoDjIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbXBvcnRLaW5kUgRraW5kEhsKCWZpbGVfbmFtZRgDIAEoCVIIZmlsZU5hbWUSGAoHY29udGVudBgEIAEoDFIHY29udGVudBIXCgdkcnlfcnVuGAUgASgIUgZkcnlSdW4SFwoHcGxhbl9pZBgGIAEoCVIGcGxhbklkEhQKBXRpdGxlGAcgASgJUgV0aXRsZRIZCghuZXdfcGxhbhgIIAEoCFIHbmV3UGxhbiKQAQoNSW1wb3J0RmluZGluZxIQCgNyb3cYASABKAVSA3JvdxIWCgZjb2x1bW4YAiABKAlSBmNvbHVtbhIUCgVmb3VuZBgDIAEoCVIFZm91bmQSGAoHbWVzc2FnZRgEIAEoCVIHbWVzc2FnZRIlCg51bnJlYWRfaGVhZGluZxgFIAEoCFINdW5yZWFkSGVhZGluZyLgBwoMSW1wb3J0UmVzdWx0EjwKBnJlc3VsdBgBIAEoCzIkLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0UgZyZXN1bHQSNQoEa2luZBgCIAEoDjIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbXBvcnRLaW5kUgRraW5kEhcKB3BsYW5faWQYAyABKAlSBnBsYW5JZBIjCg1pbnNwZWN0aW9uX2lkGAQgASgJUgxpbnNwZWN0aW9uSWQSHwoIc2VjdGlvbnMYBSABKAVIAFIIc2VjdGlvbnOIAQESGwoGZ3JvdXBzGAYgASgFSAFSBmdyb3Vwc4gBARIjCgpvYmplY3RpdmVzGAcgASgFSAJSCm9iamVjdGl2ZXOIAQESHQoHYWN0aW9ucxgIIAEoBUgDUgdhY3Rpb25ziAEBEh8KCGNyaXRlcmlhGAkgASgFSARSCGNyaXRlcmlhiAEBEhsKBnZvaWNlcxgKIAEoBUgFUgZ2b2ljZXOIAQESHwoIbWVhc3VyZXMYCyABKAVIBlIIbWVhc3VyZXOIAQESHQoHdGFyZ2V0cxgMIAEoBUgHUgd0YXJnZXRziAEBEh8KCHJlYWRpbmdzGA0gASgFSAhSCHJlYWRpbmdziAEBEiMKCnBhcmFncmFwaHMYDiABKAVICVIKcGFyYWdyYXBoc4gBARIdCgdmbGFnZ2VkGA8gASgFSApSB2ZsYWdnZWSIAQESLQoPcmVjb21tZW5kYXRpb25zGBAgASgFSAtSD3JlY29tbWVuZGF0aW9uc4gBARIjCgpqdWRnZW1lbnRzGBEgASgFSAxSCmp1ZGdlbWVudHOIAQESGgoIcmVjb3JkZWQYEiABKAVSCHJlY29yZGVkEkAKCHdhcm5pbmdzGBMgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydEZpbmRpbmdSCHdhcm5pbmdzEj4KB3JlamVjdHMYFCADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuSW1wb3J0RmluZGluZ1IHcmVqZWN0cxIXCgdkcnlfcnVuGBUgASgIUgZkcnlSdW5CCwoJX3NlY3Rpb25zQgkKB19ncm91cHNCDQoLX29iamVjdGl2ZXNCCgoIX2FjdGlvbnNCCwoJX2NyaXRlcmlhQgkKB192b2ljZXNCCwoJX21lYXN1cmVzQgoKCF90YXJnZXRzQgsKCV9yZWFkaW5nc0INCgtfcGFyYWdyYXBoc0IKCghfZmxhZ2dlZEISChBfcmVjb21tZW5kYXRpb25zQg0KC19qdWRnZW1lbnRzKnUKCkltcG9ydEtpbmQSGwoXSU1QT1JUX0tJTkRfVU5TUEVDSUZJRUQQABIUChBJTVBPUlRfS0lORF9QTEFOEAESGgoWSU1QT1JUX0tJTkRfSU5TUEVDVElPThACEhgKFElNUE9SVF9LSU5EX1JFQURJTkdTEANiBnByb3RvMw==")
}
