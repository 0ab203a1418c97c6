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
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ImportFileRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__import_file_request__type(), "m.tb.tt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.kind = c.enumeration(1)
    self.fileName = try c.text(2)
    self.content = c.bytes(3)
    self.dryRun = c.bool(4)
    self.planID = try c.text(5)
    self.title = try c.text(6)
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
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ImportFinding" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__import_finding__type(), ".ttt")

  package init(from c: MessageReader) throws(ProtobufError) {
    self.row = c.int32(0)
    self.column = try c.text(1)
    self.found = try c.text(2)
    self.message = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.row)
    try c.text(1, self.column)
    try c.text(2, self.found)
    try c.text(3, self.message)
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

  package init(from c: MessageReader) throws(ProtobufError) {
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
    symbols: ["goldenthread.plans.v1.ImportFileRequest", "goldenthread.plans.v1.ImportFinding", "goldenthread.plans.v1.ImportResult", "goldenthread.plans.v1.ImportKind"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvaW1wb3J0cy5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90byKBAgoRSW1wb3J0RmlsZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI1CgRraW5kGAIgASgOMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydEtpbmRSBGtpbmQSGwoJZmlsZV9uYW1lGAMgASgJUghmaWxlTmFtZRIYCgdjb250ZW50GAQgASgMUgdjb250ZW50EhcKB2RyeV9ydW4YBSABKAhSBmRyeVJ1bhIXCgdwbGFuX2lkGAYgASgJUgZwbGFuSWQSFAoFdGl0bGUYByABKAlSBXRpdGxlImkKDUltcG9ydEZpbmRpbmcSEAoDcm93GAEgASgFUgNyb3cSFgoGY29sdW1uGAIgASgJUgZjb2x1bW4SFAoFZm91bmQYAyABKAlSBWZvdW5kEhgKB21lc3NhZ2UYBCABKAlSB21lc3NhZ2Ui4AcKDEltcG9ydFJlc3VsdBI8CgZyZXN1bHQYASABKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdFIGcmVzdWx0EjUKBGtpbmQYAiABKA4yIS5nb2xkZW50aHJlYWQucGxhbnMudjEuSW1wb3J0S2luZFIEa2luZBIXCgdwbGFuX2lkGAMgASgJUgZwbGFuSWQSIwoNaW5zcGVjdGlvbl9pZBgEIAEoCVIMaW5zcGVjdGlvbklkEh8KCHNlY3Rpb25zGAUgASgFSABSCHNlY3Rpb25ziAEBEhsKBmdyb3VwcxgGIAEoBUgBUgZncm91cHOIAQESIwoKb2JqZWN0aXZlcxgHIAEoBUgCUgpvYmplY3RpdmVziAEBEh0KB2FjdGlvbnMYCCABKAVIA1IHYWN0aW9uc4gBARIfCghjcml0ZXJpYRgJIAEoBUgEUghjcml0ZXJpYYgBARIbCgZ2b2ljZXMYCiABKAVIBVIGdm9pY2VziAEBEh8KCG1lYXN1cmVzGAsgASgFSAZSCG1lYXN1cmVziAEBEh0KB3RhcmdldHMYDCABKAVIB1IHdGFyZ2V0c4gBARIfCghyZWFkaW5ncxgNIAEoBUgIUghyZWFkaW5nc4gBARIjCgpwYXJhZ3JhcGhzGA4gASgFSAlSCnBhcmFncmFwaHOIAQESHQoHZmxhZ2dlZBgPIAEoBUgKUgdmbGFnZ2VkiAEBEi0KD3JlY29tbWVuZGF0aW9ucxgQIAEoBUgLUg9yZWNvbW1lbmRhdGlvbnOIAQESIwoKanVkZ2VtZW50cxgRIAEoBUgMUgpqdWRnZW1lbnRziAEBEhoKCHJlY29yZGVkGBIgASgFUghyZWNvcmRlZBJACgh3YXJuaW5ncxgTIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbXBvcnRGaW5kaW5nUgh3YXJuaW5ncxI+CgdyZWplY3RzGBQgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydEZpbmRpbmdSB3JlamVjdHMSFwoHZHJ5X3J1bhgVIAEoCFIGZHJ5UnVuQgsKCV9zZWN0aW9uc0IJCgdfZ3JvdXBzQg0KC19vYmplY3RpdmVzQgoKCF9hY3Rpb25zQgsKCV9jcml0ZXJpYUIJCgdfdm9pY2VzQgsKCV9tZWFzdXJlc0IKCghfdGFyZ2V0c0ILCglfcmVhZGluZ3NCDQoLX3BhcmFncmFwaHNCCgoIX2ZsYWdnZWRCEgoQX3JlY29tbWVuZGF0aW9uc0INCgtfanVkZ2VtZW50cyp1CgpJbXBvcnRLaW5kEhsKF0lNUE9SVF9LSU5EX1VOU1BFQ0lGSUVEEAASFAoQSU1QT1JUX0tJTkRfUExBThABEhoKFklNUE9SVF9LSU5EX0lOU1BFQ1RJT04QAhIYChRJTVBPUlRfS0lORF9SRUFESU5HUxADYgZwcm90bzM=")
}
