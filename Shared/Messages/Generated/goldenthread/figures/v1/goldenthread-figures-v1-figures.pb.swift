// swift-format-ignore-file
// Generated from goldenthread/figures/v1/figures.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// Ofsted's four grades, best last so that a higher number is better.
package enum Grade: ProtobufEnum {
  case unspecified
  case inadequate
  case requiresImprovement
  case good
  case outstanding
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .inadequate
    case 2: self = .requiresImprovement
    case 3: self = .good
    case 4: self = .outstanding
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .inadequate: 1
    case .requiresImprovement: 2
    case .good: 3
    case .outstanding: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .inadequate, .requiresImprovement, .good, .outstanding]
  package static let protobufNames: [String] = ["GRADE_UNSPECIFIED", "GRADE_INADEQUATE", "GRADE_REQUIRES_IMPROVEMENT", "GRADE_GOOD", "GRADE_OUTSTANDING"]
}

/// A share of n with its Wilson 95% interval; all shares 0 to 1, unrounded.
package struct Proportion: ProtobufMessage {
  package var numerator: Int64 = 0
  package var denominator: Int64 = 0
  /// Absent where the denominator is 0.
  package var share: Double?
  package var lower: Double?
  package var upper: Double?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.figures.v1.Proportion" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__figures__v1__proportion__type(), ".....")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.numerator = c.int64(0)
    self.denominator = c.int64(1)
    if c.has(2) { self.share = c.double(2) }
    if c.has(3) { self.lower = c.double(3) }
    if c.has(4) { self.upper = c.double(4) }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int64(0, self.numerator)
    c.int64(1, self.denominator)
    if let value = self.share { c.choosing(2).double(2, value) }
    if let value = self.lower { c.choosing(3).double(3, value) }
    if let value = self.upper { c.choosing(4).double(4, value) }
    c.unknownFields(self.unknownFields)
  }
}

/// How many audits were given each grade.
package struct GradeMix: ProtobufMessage {
  package var inadequate: Int32 = 0
  package var requiresImprovement: Int32 = 0
  package var good: Int32 = 0
  package var outstanding: Int32 = 0
  package var n: Int32 = 0
  package var goodOrBetter: Proportion?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.figures.v1.GradeMix" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__figures__v1__grade_mix__type(), ".....m") { [Proportion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.inadequate = c.int32(0)
    self.requiresImprovement = c.int32(1)
    self.good = c.int32(2)
    self.outstanding = c.int32(3)
    self.n = c.int32(4)
    self.goodOrBetter = try c.message(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.inadequate)
    c.int32(1, self.requiresImprovement)
    c.int32(2, self.good)
    c.int32(3, self.outstanding)
    c.int32(4, self.n)
    try c.message(5, self.goodOrBetter)
    c.unknownFields(self.unknownFields)
  }
}

/// A figure that audits or workforce computed and published for others to use as a reading.
package struct PublishedFigure: ProtobufMessage {
  /// Stable name: "audits.good_or_better", "workforce.vacancy_rate".
  package var key: String = ""
  package var title: String = ""
  package var period: Period?
  package var value: Double?
  package var numerator: Double?
  package var denominator: Double?
  /// "percent", "count", "cases per FTE".
  package var unit: String = ""
  /// Where it came from: "Core audit, May 2026", "7 teams' returns, May 2026".
  package var source: String = ""
  /// Which rule it was computed by: "DfE", "local".
  package var definition: String = ""
  /// Why there is no value.
  package var notAvailable: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.figures.v1.PublishedFigure" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__figures__v1__published_figure__type(), "ttm...tttt") { [Period.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.key = try c.text(0)
    self.title = try c.text(1)
    self.period = try c.message(2)
    if c.has(3) { self.value = c.double(3) }
    if c.has(4) { self.numerator = c.double(4) }
    if c.has(5) { self.denominator = c.double(5) }
    self.unit = try c.text(6)
    self.source = try c.text(7)
    self.definition = try c.text(8)
    self.notAvailable = try c.text(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.key)
    try c.text(1, self.title)
    try c.message(2, self.period)
    if let value = self.value { c.choosing(3).double(3, value) }
    if let value = self.numerator { c.choosing(4).double(4, value) }
    if let value = self.denominator { c.choosing(5).double(5, value) }
    try c.text(6, self.unit)
    try c.text(7, self.source)
    try c.text(8, self.definition)
    try c.text(9, self.notAvailable)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadFiguresV1Figures = ProtoFile(
    name: "goldenthread/figures/v1/figures.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto"],
    services: [],
    symbols: ["goldenthread.figures.v1.Proportion", "goldenthread.figures.v1.GradeMix", "goldenthread.figures.v1.PublishedFigure", "goldenthread.figures.v1.Grade"],
    base64: "CiVnb2xkZW50aHJlYWQvZmlndXJlcy92MS9maWd1cmVzLnByb3RvEhdnb2xkZW50aHJlYWQuZmlndXJlcy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvIrsBCgpQcm9wb3J0aW9uEhwKCW51bWVyYXRvchgBIAEoA1IJbnVtZXJhdG9yEiAKC2Rlbm9taW5hdG9yGAIgASgDUgtkZW5vbWluYXRvchIZCgVzaGFyZRgDIAEoAUgAUgVzaGFyZYgBARIZCgVsb3dlchgEIAEoAUgBUgVsb3dlcogBARIZCgV1cHBlchgFIAEoAUgCUgV1cHBlcogBAUIICgZfc2hhcmVCCAoGX2xvd2VyQggKBl91cHBlciLsAQoIR3JhZGVNaXgSHgoKaW5hZGVxdWF0ZRgBIAEoBVIKaW5hZGVxdWF0ZRIxChRyZXF1aXJlc19pbXByb3ZlbWVudBgCIAEoBVITcmVxdWlyZXNJbXByb3ZlbWVudBISCgRnb29kGAMgASgFUgRnb29kEiAKC291dHN0YW5kaW5nGAQgASgFUgtvdXRzdGFuZGluZxIMCgFuGAUgASgFUgFuEkkKDmdvb2Rfb3JfYmV0dGVyGAYgASgLMiMuZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuUHJvcG9ydGlvblIMZ29vZE9yQmV0dGVyIvECCg9QdWJsaXNoZWRGaWd1cmUSEAoDa2V5GAEgASgJUgNrZXkSFAoFdGl0bGUYAiABKAlSBXRpdGxlEjgKBnBlcmlvZBgDIAEoCzIgLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5QZXJpb2RSBnBlcmlvZBIZCgV2YWx1ZRgEIAEoAUgAUgV2YWx1ZYgBARIhCgludW1lcmF0b3IYBSABKAFIAVIJbnVtZXJhdG9yiAEBEiUKC2Rlbm9taW5hdG9yGAYgASgBSAJSC2Rlbm9taW5hdG9yiAEBEhIKBHVuaXQYByABKAlSBHVuaXQSFgoGc291cmNlGAggASgJUgZzb3VyY2USHgoKZGVmaW5pdGlvbhgJIAEoCVIKZGVmaW5pdGlvbhIjCg1ub3RfYXZhaWxhYmxlGAogASgJUgxub3RBdmFpbGFibGVCCAoGX3ZhbHVlQgwKCl9udW1lcmF0b3JCDgoMX2Rlbm9taW5hdG9yKnsKBUdyYWRlEhUKEUdSQURFX1VOU1BFQ0lGSUVEEAASFAoQR1JBREVfSU5BREVRVUFURRABEh4KGkdSQURFX1JFUVVJUkVTX0lNUFJPVkVNRU5UEAISDgoKR1JBREVfR09PRBADEhUKEUdSQURFX09VVFNUQU5ESU5HEARiBnByb3RvMw==")
}
