// swift-format-ignore-file
// Generated from goldenthread/plans/v1/measures.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum MeasureUnit: ProtobufEnum {
  case unspecified
  /// 0 to 100, not 0 to 1.
  case percent
  case count
  case ratePer10000
  case fte
  case days
  case nOfM
  case score
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .percent
    case 2: self = .count
    case 3: self = .ratePer10000
    case 4: self = .fte
    case 5: self = .days
    case 6: self = .nOfM
    case 7: self = .score
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .percent: 1
    case .count: 2
    case .ratePer10000: 3
    case .fte: 4
    case .days: 5
    case .nOfM: 6
    case .score: 7
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .percent, .count, .ratePer10000, .fte, .days, .nOfM, .score]
  package static let protobufNames: [String] = ["MEASURE_UNIT_UNSPECIFIED", "MEASURE_UNIT_PERCENT", "MEASURE_UNIT_COUNT", "MEASURE_UNIT_RATE_PER_10000", "MEASURE_UNIT_FTE", "MEASURE_UNIT_DAYS", "MEASURE_UNIT_N_OF_M", "MEASURE_UNIT_SCORE"]
}

package enum MeasurePolarity: ProtobufEnum {
  case unspecified
  case higherBetter
  case lowerBetter
  case inRange
  case neutral
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .higherBetter
    case 2: self = .lowerBetter
    case 3: self = .inRange
    case 4: self = .neutral
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .higherBetter: 1
    case .lowerBetter: 2
    case .inRange: 3
    case .neutral: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .higherBetter, .lowerBetter, .inRange, .neutral]
  package static let protobufNames: [String] = ["MEASURE_POLARITY_UNSPECIFIED", "MEASURE_POLARITY_HIGHER_BETTER", "MEASURE_POLARITY_LOWER_BETTER", "MEASURE_POLARITY_IN_RANGE", "MEASURE_POLARITY_NEUTRAL"]
}

package enum MeasureKind: ProtobufEnum {
  case unspecified
  case snapshot
  case inPeriod
  case rolling
  /// Never charted with XmR.
  case cumulative
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .snapshot
    case 2: self = .inPeriod
    case 3: self = .rolling
    case 4: self = .cumulative
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .snapshot: 1
    case .inPeriod: 2
    case .rolling: 3
    case .cumulative: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .snapshot, .inPeriod, .rolling, .cumulative]
  package static let protobufNames: [String] = ["MEASURE_KIND_UNSPECIFIED", "MEASURE_KIND_SNAPSHOT", "MEASURE_KIND_IN_PERIOD", "MEASURE_KIND_ROLLING", "MEASURE_KIND_CUMULATIVE"]
}

/// Where a measure's readings come from.
package enum MeasureSource: ProtobufEnum {
  case unspecified
  case entered
  case imported
  case audits
  case workforce
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .entered
    case 2: self = .imported
    case 3: self = .audits
    case 4: self = .workforce
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .entered: 1
    case .imported: 2
    case .audits: 3
    case .workforce: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .entered, .imported, .audits, .workforce]
  package static let protobufNames: [String] = ["MEASURE_SOURCE_UNSPECIFIED", "MEASURE_SOURCE_ENTERED", "MEASURE_SOURCE_IMPORTED", "MEASURE_SOURCE_AUDITS", "MEASURE_SOURCE_WORKFORCE"]
}

package enum NotAvailable: ProtobufEnum {
  case unspecified
  case suspended
  case toBeConfirmed
  case notCollected
  case other
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .suspended
    case 2: self = .toBeConfirmed
    case 3: self = .notCollected
    case 4: self = .other
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .suspended: 1
    case .toBeConfirmed: 2
    case .notCollected: 3
    case .other: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .suspended, .toBeConfirmed, .notCollected, .other]
  package static let protobufNames: [String] = ["NOT_AVAILABLE_UNSPECIFIED", "NOT_AVAILABLE_SUSPENDED", "NOT_AVAILABLE_TO_BE_CONFIRMED", "NOT_AVAILABLE_NOT_COLLECTED", "NOT_AVAILABLE_OTHER"]
}

package enum ReadingStatus: ProtobufEnum {
  case unspecified
  case met
  case withinTolerance
  case missed
  case noTarget
  case notAvailable
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .met
    case 2: self = .withinTolerance
    case 3: self = .missed
    case 4: self = .noTarget
    case 5: self = .notAvailable
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .met: 1
    case .withinTolerance: 2
    case .missed: 3
    case .noTarget: 4
    case .notAvailable: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .met, .withinTolerance, .missed, .noTarget, .notAvailable]
  package static let protobufNames: [String] = ["READING_STATUS_UNSPECIFIED", "READING_STATUS_MET", "READING_STATUS_WITHIN_TOLERANCE", "READING_STATUS_MISSED", "READING_STATUS_NO_TARGET", "READING_STATUS_NOT_AVAILABLE"]
}

package enum Variation: ProtobufEnum {
  case unspecified
  case commonCause
  case improvement
  case concern
  case neutralHigh
  case neutralLow
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .commonCause
    case 2: self = .improvement
    case 3: self = .concern
    case 4: self = .neutralHigh
    case 5: self = .neutralLow
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .commonCause: 1
    case .improvement: 2
    case .concern: 3
    case .neutralHigh: 4
    case .neutralLow: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .commonCause, .improvement, .concern, .neutralHigh, .neutralLow]
  package static let protobufNames: [String] = ["VARIATION_UNSPECIFIED", "VARIATION_COMMON_CAUSE", "VARIATION_IMPROVEMENT", "VARIATION_CONCERN", "VARIATION_NEUTRAL_HIGH", "VARIATION_NEUTRAL_LOW"]
}

package enum TargetAssurance: ProtobufEnum {
  case unspecified
  case consistentlyFails
  case hitOrMiss
  case consistentlyPasses
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .consistentlyFails
    case 2: self = .hitOrMiss
    case 3: self = .consistentlyPasses
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .consistentlyFails: 1
    case .hitOrMiss: 2
    case .consistentlyPasses: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .consistentlyFails, .hitOrMiss, .consistentlyPasses]
  package static let protobufNames: [String] = ["TARGET_ASSURANCE_UNSPECIFIED", "TARGET_ASSURANCE_CONSISTENTLY_FAILS", "TARGET_ASSURANCE_HIT_OR_MISS", "TARGET_ASSURANCE_CONSISTENTLY_PASSES"]
}

/// Which rule flagged a point; in order of priority.
package enum SpecialCause: ProtobufEnum {
  case unspecified
  case outsideLimit
  case trend
  case twoOfThree
  case shift
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .outsideLimit
    case 2: self = .trend
    case 3: self = .twoOfThree
    case 4: self = .shift
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .outsideLimit: 1
    case .trend: 2
    case .twoOfThree: 3
    case .shift: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .outsideLimit, .trend, .twoOfThree, .shift]
  package static let protobufNames: [String] = ["SPECIAL_CAUSE_UNSPECIFIED", "SPECIAL_CAUSE_OUTSIDE_LIMIT", "SPECIAL_CAUSE_TREND", "SPECIAL_CAUSE_TWO_OF_THREE", "SPECIAL_CAUSE_SHIFT"]
}

/// A target from a date on: a value, a range, or an improve-by point of a trajectory.
package struct Target: ProtobufMessage {
  package var from: CalendarDate?
  package var value: Double?
  /// The other end of a range: the first end met counts as at risk.
  package var rangeEnd: Double?
  /// Set for "21.1% by 30 September 2017".
  package var by: CalendarDate?
  /// As written: "12/10%", "tbc".
  package var text: String = ""
  /// The date of `by` as written: "Mar 2017".
  package var byText: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Target" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__target__type(), "m..mtt") { [CalendarDate.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.from = try c.message(0)
    if c.has(1) { self.value = c.double(1) }
    if c.has(2) { self.rangeEnd = c.double(2) }
    self.by = try c.message(3)
    self.text = try c.text(4)
    self.byText = try c.text(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.from)
    if let value = self.value { c.choosing(1).double(1, value) }
    if let value = self.rangeEnd { c.choosing(2).double(2, value) }
    try c.message(3, self.by)
    try c.text(4, self.text)
    try c.text(5, self.byText)
    c.unknownFields(self.unknownFields)
  }
}

package struct Benchmark: ProtobufMessage {
  /// "England", "South West", "statistical neighbours", "own past".
  package var label: String = ""
  package var value: Double = 0
  package var dated: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Benchmark" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__benchmark__type(), "t.m") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.label = try c.text(0)
    self.value = c.double(1)
    self.dated = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.label)
    c.double(1, self.value)
    try c.message(2, self.dated)
    c.unknownFields(self.unknownFields)
  }
}

/// A figure for one period. Missing is not zero and is not off target.
package struct Reading: ProtobufMessage {
  package var period: Period?
  package var value: Double?
  package var numerator: Double?
  package var denominator: Double?
  package var notAvailable: NotAvailable = .init()
  package var note: String = ""
  package var source: String = ""
  package var definitionVersion: Int32 = 0
  package var recordedBy: String = ""
  package var recordedAt: ProtobufTimestamp?
  /// A correction of an earlier reading of the same period.
  package var correction: Bool = false
  /// As written: "65 / 75%".
  package var text: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Reading" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__reading__type(), "m....tt.tm.t") { [Period.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.period = try c.message(0)
    if c.has(1) { self.value = c.double(1) }
    if c.has(2) { self.numerator = c.double(2) }
    if c.has(3) { self.denominator = c.double(3) }
    self.notAvailable = c.enumeration(4)
    self.note = try c.text(5)
    self.source = try c.text(6)
    self.definitionVersion = c.int32(7)
    self.recordedBy = try c.text(8)
    self.recordedAt = try c.message(9)
    self.correction = c.bool(10)
    self.text = try c.text(11)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.period)
    if let value = self.value { c.choosing(1).double(1, value) }
    if let value = self.numerator { c.choosing(2).double(2, value) }
    if let value = self.denominator { c.choosing(3).double(3, value) }
    c.enumeration(4, self.notAvailable)
    try c.text(5, self.note)
    try c.text(6, self.source)
    c.int32(7, self.definitionVersion)
    try c.text(8, self.recordedBy)
    try c.message(9, self.recordedAt)
    c.bool(10, self.correction)
    try c.text(11, self.text)
    c.unknownFields(self.unknownFields)
  }
}

/// A measure (KPI) with its definition, targets and how to read it.
package struct Measure: ProtobufMessage {
  package var id: String = ""
  package var planID: String = ""
  /// Section or theme that it belongs to; may be empty.
  package var sectionID: String = ""
  package var ref: String = ""
  package var name: String = ""
  package var definition: String = ""
  package var definitionVersion: Int32 = 0
  package var unit: MeasureUnit = .init()
  package var polarity: MeasurePolarity = .init()
  package var frequency: Frequency = .init()
  package var reportingYear: ReportingYear = .init()
  package var kind: MeasureKind = .init()
  package var responsibleRole: String = ""
  package var source: MeasureSource = .init()
  /// Key of the published figure that feeds it: "audits.good_or_better".
  package var publishedFigureKey: String = ""
  /// Relative to the target, 0.1 = 10%.
  package var amberTolerance: Double = 0
  /// Lower and upper ends for "in range".
  package var rangeLower: Double?
  package var rangeUpper: Double?
  package var targets: [Target] = []
  package var benchmarks: [Benchmark] = []
  package var decimals: Int32 = 0
  package var rebaselines: [Rebaseline] = []
  package var withdrawn: Bool = false
  package var version: Int64 = 0
  /// Target and its date exactly as the council's document has them.
  package var targetAsWritten: String = ""
  /// Measures that this one is the total of, as a table has them.
  package var totalOfIDs: [String] = []
  /// Where it began, as the council's document has it: a value and the words.
  package var baseline: Double?
  package var baselineAsWritten: String = ""
  /// As the council's document has it: "6-monthly", "high is good"; hold while they mean the same.
  package var frequencyAsWritten: String = ""
  package var polarityAsWritten: String = ""
  /// Figures that the council's table has in a column of totals.
  package var columnTotals: [ColumnTotal] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Measure" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure__type(), "tttttt......t.t...mm.m..tt.tttm") { [Target.protobufType, Benchmark.protobufType, Rebaseline.protobufType, ColumnTotal.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.planID = try c.text(1)
    self.sectionID = try c.text(2)
    self.ref = try c.text(3)
    self.name = try c.text(4)
    self.definition = try c.text(5)
    self.definitionVersion = c.int32(6)
    self.unit = c.enumeration(7)
    self.polarity = c.enumeration(8)
    self.frequency = c.enumeration(9)
    self.reportingYear = c.enumeration(10)
    self.kind = c.enumeration(11)
    self.responsibleRole = try c.text(12)
    self.source = c.enumeration(13)
    self.publishedFigureKey = try c.text(14)
    self.amberTolerance = c.double(15)
    if c.has(16) { self.rangeLower = c.double(16) }
    if c.has(17) { self.rangeUpper = c.double(17) }
    self.targets = try c.messages(18)
    self.benchmarks = try c.messages(19)
    self.decimals = c.int32(20)
    self.rebaselines = try c.messages(21)
    self.withdrawn = c.bool(22)
    self.version = c.int64(23)
    self.targetAsWritten = try c.text(24)
    self.totalOfIDs = try c.texts(25)
    if c.has(26) { self.baseline = c.double(26) }
    self.baselineAsWritten = try c.text(27)
    self.frequencyAsWritten = try c.text(28)
    self.polarityAsWritten = try c.text(29)
    self.columnTotals = try c.messages(30)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.planID)
    try c.text(2, self.sectionID)
    try c.text(3, self.ref)
    try c.text(4, self.name)
    try c.text(5, self.definition)
    c.int32(6, self.definitionVersion)
    c.enumeration(7, self.unit)
    c.enumeration(8, self.polarity)
    c.enumeration(9, self.frequency)
    c.enumeration(10, self.reportingYear)
    c.enumeration(11, self.kind)
    try c.text(12, self.responsibleRole)
    c.enumeration(13, self.source)
    try c.text(14, self.publishedFigureKey)
    c.double(15, self.amberTolerance)
    if let value = self.rangeLower { c.choosing(16).double(16, value) }
    if let value = self.rangeUpper { c.choosing(17).double(17, value) }
    try c.messages(18, self.targets)
    try c.messages(19, self.benchmarks)
    c.int32(20, self.decimals)
    try c.messages(21, self.rebaselines)
    c.bool(22, self.withdrawn)
    c.int64(23, self.version)
    try c.text(24, self.targetAsWritten)
    try c.texts(25, self.totalOfIDs)
    if let value = self.baseline { c.choosing(26).double(26, value) }
    try c.text(27, self.baselineAsWritten)
    try c.text(28, self.frequencyAsWritten)
    try c.text(29, self.polarityAsWritten)
    try c.messages(30, self.columnTotals)
    c.unknownFields(self.unknownFields)
  }
}

/// A figure in a column of totals, with what stands beside it to be added up.
package struct ColumnTotal: ProtobufMessage {
  /// "Total".
  package var heading: String = ""
  package var text: String = ""
  package var value: Double = 0
  package var parts: [ColumnPart] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ColumnTotal" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__column_total__type(), "tt.m") { [ColumnPart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.heading = try c.text(0)
    self.text = try c.text(1)
    self.value = c.double(2)
    self.parts = try c.messages(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.heading)
    try c.text(1, self.text)
    c.double(2, self.value)
    try c.messages(3, self.parts)
    c.unknownFields(self.unknownFields)
  }
}

/// A figure that a total counts.
package struct ColumnPart: ProtobufMessage {
  /// "North team", "April 2026".
  package var heading: String = ""
  package var value: Double = 0
  /// Set where the column is a period: the reading in force counts then.
  package var period: Period?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ColumnPart" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__column_part__type(), "t.m") { [Period.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.heading = try c.text(0)
    self.value = c.double(1)
    self.period = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.heading)
    c.double(1, self.value)
    try c.message(2, self.period)
    c.unknownFields(self.unknownFields)
  }
}

/// A recorded decision to begin new limits.
package struct Rebaseline: ProtobufMessage {
  package var from: CalendarDate?
  package var reason: String = ""
  package var decidedBy: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Rebaseline" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rebaseline__type(), "mtt") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.from = try c.message(0)
    self.reason = try c.text(1)
    self.decidedBy = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.from)
    try c.text(1, self.reason)
    try c.text(2, self.decidedBy)
    c.unknownFields(self.unknownFields)
  }
}

package struct ChartPoint: ProtobufMessage {
  package var period: Period?
  /// Absent for a gap.
  package var value: Double?
  package var status: ReadingStatus = .init()
  package var specialCause: SpecialCause = .init()
  /// Whether the special cause is for the better.
  package var favourable: Bool = false
  package var target: Double?
  /// Limits in force at this point.
  package var centre: Double?
  package var lowerLimit: Double?
  package var upperLimit: Double?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChartPoint" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__chart_point__type(), "m........") { [Period.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.period = try c.message(0)
    if c.has(1) { self.value = c.double(1) }
    self.status = c.enumeration(2)
    self.specialCause = c.enumeration(3)
    self.favourable = c.bool(4)
    if c.has(5) { self.target = c.double(5) }
    if c.has(6) { self.centre = c.double(6) }
    if c.has(7) { self.lowerLimit = c.double(7) }
    if c.has(8) { self.upperLimit = c.double(8) }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.period)
    if let value = self.value { c.choosing(1).double(1, value) }
    c.enumeration(2, self.status)
    c.enumeration(3, self.specialCause)
    c.bool(4, self.favourable)
    if let value = self.target { c.choosing(5).double(5, value) }
    if let value = self.centre { c.choosing(6).double(6, value) }
    if let value = self.lowerLimit { c.choosing(7).double(7, value) }
    if let value = self.upperLimit { c.choosing(8).double(8, value) }
    c.unknownFields(self.unknownFields)
  }
}

/// An XmR chart (NHS England, Making Data Count): limits from the moving range.
package struct XmRChart: ProtobufMessage {
  package var points: [ChartPoint] = []
  package var centre: Double?
  package var meanMovingRange: Double?
  package var lowerLimit: Double?
  package var upperLimit: Double?
  package var lowerNearLimit: Double?
  package var upperNearLimit: Double?
  /// Fewer than 12 points.
  package var trialLimits: Bool = false
  package var variation: Variation = .init()
  package var assurance: TargetAssurance = .init()
  package var runLength: Int32 = 0
  /// The finding in one plain sentence.
  package var sentence: String = ""
  /// Why there are no limits: "cumulative measures are not charted with limits".
  package var noLimitsBecause: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.XmRChart" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__xm_rchart__type(), "m..........tt") { [ChartPoint.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.points = try c.messages(0)
    if c.has(1) { self.centre = c.double(1) }
    if c.has(2) { self.meanMovingRange = c.double(2) }
    if c.has(3) { self.lowerLimit = c.double(3) }
    if c.has(4) { self.upperLimit = c.double(4) }
    if c.has(5) { self.lowerNearLimit = c.double(5) }
    if c.has(6) { self.upperNearLimit = c.double(6) }
    self.trialLimits = c.bool(7)
    self.variation = c.enumeration(8)
    self.assurance = c.enumeration(9)
    self.runLength = c.int32(10)
    self.sentence = try c.text(11)
    self.noLimitsBecause = try c.text(12)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.points)
    if let value = self.centre { c.choosing(1).double(1, value) }
    if let value = self.meanMovingRange { c.choosing(2).double(2, value) }
    if let value = self.lowerLimit { c.choosing(3).double(3, value) }
    if let value = self.upperLimit { c.choosing(4).double(4, value) }
    if let value = self.lowerNearLimit { c.choosing(5).double(5, value) }
    if let value = self.upperNearLimit { c.choosing(6).double(6, value) }
    c.bool(7, self.trialLimits)
    c.enumeration(8, self.variation)
    c.enumeration(9, self.assurance)
    c.int32(10, self.runLength)
    try c.text(11, self.sentence)
    try c.text(12, self.noLimitsBecause)
    c.unknownFields(self.unknownFields)
  }
}

/// A measure as lists and the board view show it.
package struct MeasureSummary: ProtobufMessage {
  @Boxed package var measure: Measure?
  @Boxed package var latest: Reading?
  package var status: ReadingStatus = .init()
  /// The target in force for the latest reading.
  @Boxed package var target: Target?
  package var variation: Variation = .init()
  package var assurance: TargetAssurance = .init()
  package var sentence: String = ""
  package var stale: Bool = false
  /// The last readings, oldest first, for a small chart.
  package var points: [ChartPoint] = []
  package var citedBy: [ObjectRef] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureSummary" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_summary__type(), "mm.m..t.mm") { [Measure.protobufType, Reading.protobufType, Target.protobufType, ChartPoint.protobufType, ObjectRef.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measure = try c.message(0)
    self.latest = try c.message(1)
    self.status = c.enumeration(2)
    self.target = try c.message(3)
    self.variation = c.enumeration(4)
    self.assurance = c.enumeration(5)
    self.sentence = try c.text(6)
    self.stale = c.bool(7)
    self.points = try c.messages(8)
    self.citedBy = try c.messages(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.measure)
    try c.message(1, self.latest)
    c.enumeration(2, self.status)
    try c.message(3, self.target)
    c.enumeration(4, self.variation)
    c.enumeration(5, self.assurance)
    try c.text(6, self.sentence)
    c.bool(7, self.stale)
    try c.messages(8, self.points)
    try c.messages(9, self.citedBy)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Measures = ProtoFile(
    name: "goldenthread/plans/v1/measures.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/plans/v1/plans.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.Target", "goldenthread.plans.v1.Benchmark", "goldenthread.plans.v1.Reading", "goldenthread.plans.v1.Measure", "goldenthread.plans.v1.ColumnTotal", "goldenthread.plans.v1.ColumnPart", "goldenthread.plans.v1.Rebaseline", "goldenthread.plans.v1.ChartPoint", "goldenthread.plans.v1.XmRChart", "goldenthread.plans.v1.MeasureSummary", "goldenthread.plans.v1.MeasureUnit", "goldenthread.plans.v1.MeasurePolarity", "goldenthread.plans.v1.MeasureKind", "goldenthread.plans.v1.MeasureSource", "goldenthread.plans.v1.NotAvailable", "goldenthread.plans.v1.ReadingStatus", "goldenthread.plans.v1.Variation", "goldenthread.plans.v1.TargetAssurance", "goldenthread.plans.v1.SpecialCause"],
    base64: "CiRnb2xkZW50aHJlYWQvcGxhbnMvdjEvbWVhc3VyZXMucHJvdG8SFWdvbGRlbnRocmVhZC5wbGFucy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGiFnb2xkZW50aHJlYWQvcGxhbnMvdjEvcGxhbnMucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8i/gEKBlRhcmdldBI6CgRmcm9tGAEgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIEZnJvbRIZCgV2YWx1ZRgCIAEoAUgAUgV2YWx1ZYgBARIgCglyYW5nZV9lbmQYAyABKAFIAVIIcmFuZ2VFbmSIAQESNgoCYnkYBCABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgJieRISCgR0ZXh0GAUgASgJUgR0ZXh0EhcKB2J5X3RleHQYBiABKAlSBmJ5VGV4dEIICgZfdmFsdWVCDAoKX3JhbmdlX2VuZCJ1CglCZW5jaG1hcmsSFAoFbGFiZWwYASABKAlSBWxhYmVsEhQKBXZhbHVlGAIgASgBUgV2YWx1ZRI8CgVkYXRlZBgDIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBWRhdGVkIocECgdSZWFkaW5nEjgKBnBlcmlvZBgBIAEoCzIgLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5QZXJpb2RSBnBlcmlvZBIZCgV2YWx1ZRgCIAEoAUgAUgV2YWx1ZYgBARIhCgludW1lcmF0b3IYAyABKAFIAVIJbnVtZXJhdG9yiAEBEiUKC2Rlbm9taW5hdG9yGAQgASgBSAJSC2Rlbm9taW5hdG9yiAEBEkgKDW5vdF9hdmFpbGFibGUYBSABKA4yIy5nb2xkZW50aHJlYWQucGxhbnMudjEuTm90QXZhaWxhYmxlUgxub3RBdmFpbGFibGUSEgoEbm90ZRgGIAEoCVIEbm90ZRIWCgZzb3VyY2UYByABKAlSBnNvdXJjZRItChJkZWZpbml0aW9uX3ZlcnNpb24YCCABKAVSEWRlZmluaXRpb25WZXJzaW9uEh8KC3JlY29yZGVkX2J5GAkgASgJUgpyZWNvcmRlZEJ5EjsKC3JlY29yZGVkX2F0GAogASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKcmVjb3JkZWRBdBIeCgpjb3JyZWN0aW9uGAsgASgIUgpjb3JyZWN0aW9uEhIKBHRleHQYDCABKAlSBHRleHRCCAoGX3ZhbHVlQgwKCl9udW1lcmF0b3JCDgoMX2Rlbm9taW5hdG9yIqgLCgdNZWFzdXJlEg4KAmlkGAEgASgJUgJpZBIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSHQoKc2VjdGlvbl9pZBgDIAEoCVIJc2VjdGlvbklkEhAKA3JlZhgEIAEoCVIDcmVmEhIKBG5hbWUYBSABKAlSBG5hbWUSHgoKZGVmaW5pdGlvbhgGIAEoCVIKZGVmaW5pdGlvbhItChJkZWZpbml0aW9uX3ZlcnNpb24YByABKAVSEWRlZmluaXRpb25WZXJzaW9uEjYKBHVuaXQYCCABKA4yIi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVVuaXRSBHVuaXQSQgoIcG9sYXJpdHkYCSABKA4yJi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVBvbGFyaXR5Ughwb2xhcml0eRJBCglmcmVxdWVuY3kYCiABKA4yIy5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuRnJlcXVlbmN5UglmcmVxdWVuY3kSTgoOcmVwb3J0aW5nX3llYXIYCyABKA4yJy5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuUmVwb3J0aW5nWWVhclINcmVwb3J0aW5nWWVhchI2CgRraW5kGAwgASgOMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVLaW5kUgRraW5kEikKEHJlc3BvbnNpYmxlX3JvbGUYDSABKAlSD3Jlc3BvbnNpYmxlUm9sZRI8CgZzb3VyY2UYDiABKA4yJC5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVNvdXJjZVIGc291cmNlEjAKFHB1Ymxpc2hlZF9maWd1cmVfa2V5GA8gASgJUhJwdWJsaXNoZWRGaWd1cmVLZXkSJwoPYW1iZXJfdG9sZXJhbmNlGBAgASgBUg5hbWJlclRvbGVyYW5jZRIkCgtyYW5nZV9sb3dlchgRIAEoAUgAUgpyYW5nZUxvd2VyiAEBEiQKC3JhbmdlX3VwcGVyGBIgASgBSAFSCnJhbmdlVXBwZXKIAQESNwoHdGFyZ2V0cxgTIAMoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5UYXJnZXRSB3RhcmdldHMSQAoKYmVuY2htYXJrcxgUIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5CZW5jaG1hcmtSCmJlbmNobWFya3MSGgoIZGVjaW1hbHMYFSABKAVSCGRlY2ltYWxzEkMKC3JlYmFzZWxpbmVzGBYgAygLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlYmFzZWxpbmVSC3JlYmFzZWxpbmVzEhwKCXdpdGhkcmF3bhgXIAEoCFIJd2l0aGRyYXduEhgKB3ZlcnNpb24YGCABKANSB3ZlcnNpb24SKgoRdGFyZ2V0X2FzX3dyaXR0ZW4YGSABKAlSD3RhcmdldEFzV3JpdHRlbhIgCgx0b3RhbF9vZl9pZHMYGiADKAlSCnRvdGFsT2ZJZHMSHwoIYmFzZWxpbmUYGyABKAFIAlIIYmFzZWxpbmWIAQESLgoTYmFzZWxpbmVfYXNfd3JpdHRlbhgcIAEoCVIRYmFzZWxpbmVBc1dyaXR0ZW4SMAoUZnJlcXVlbmN5X2FzX3dyaXR0ZW4YHSABKAlSEmZyZXF1ZW5jeUFzV3JpdHRlbhIuChNwb2xhcml0eV9hc193cml0dGVuGB4gASgJUhFwb2xhcml0eUFzV3JpdHRlbhJHCg1jb2x1bW5fdG90YWxzGB8gAygLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNvbHVtblRvdGFsUgxjb2x1bW5Ub3RhbHNCDgoMX3JhbmdlX2xvd2VyQg4KDF9yYW5nZV91cHBlckILCglfYmFzZWxpbmUiigEKC0NvbHVtblRvdGFsEhgKB2hlYWRpbmcYASABKAlSB2hlYWRpbmcSEgoEdGV4dBgCIAEoCVIEdGV4dBIUCgV2YWx1ZRgDIAEoAVIFdmFsdWUSNwoFcGFydHMYBCADKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuQ29sdW1uUGFydFIFcGFydHMidgoKQ29sdW1uUGFydBIYCgdoZWFkaW5nGAEgASgJUgdoZWFkaW5nEhQKBXZhbHVlGAIgASgBUgV2YWx1ZRI4CgZwZXJpb2QYAyABKAsyIC5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuUGVyaW9kUgZwZXJpb2QifwoKUmViYXNlbGluZRI6CgRmcm9tGAEgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIEZnJvbRIWCgZyZWFzb24YAiABKAlSBnJlYXNvbhIdCgpkZWNpZGVkX2J5GAMgASgJUglkZWNpZGVkQnkizwMKCkNoYXJ0UG9pbnQSOAoGcGVyaW9kGAEgASgLMiAuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLlBlcmlvZFIGcGVyaW9kEhkKBXZhbHVlGAIgASgBSABSBXZhbHVliAEBEjwKBnN0YXR1cxgDIAEoDjIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWFkaW5nU3RhdHVzUgZzdGF0dXMSSAoNc3BlY2lhbF9jYXVzZRgEIAEoDjIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5TcGVjaWFsQ2F1c2VSDHNwZWNpYWxDYXVzZRIeCgpmYXZvdXJhYmxlGAUgASgIUgpmYXZvdXJhYmxlEhsKBnRhcmdldBgGIAEoAUgBUgZ0YXJnZXSIAQESGwoGY2VudHJlGAcgASgBSAJSBmNlbnRyZYgBARIkCgtsb3dlcl9saW1pdBgIIAEoAUgDUgpsb3dlckxpbWl0iAEBEiQKC3VwcGVyX2xpbWl0GAkgASgBSARSCnVwcGVyTGltaXSIAQFCCAoGX3ZhbHVlQgkKB190YXJnZXRCCQoHX2NlbnRyZUIOCgxfbG93ZXJfbGltaXRCDgoMX3VwcGVyX2xpbWl0IrgFCghYbVJDaGFydBI5CgZwb2ludHMYASADKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hhcnRQb2ludFIGcG9pbnRzEhsKBmNlbnRyZRgCIAEoAUgAUgZjZW50cmWIAQESLwoRbWVhbl9tb3ZpbmdfcmFuZ2UYAyABKAFIAVIPbWVhbk1vdmluZ1JhbmdliAEBEiQKC2xvd2VyX2xpbWl0GAQgASgBSAJSCmxvd2VyTGltaXSIAQESJAoLdXBwZXJfbGltaXQYBSABKAFIA1IKdXBwZXJMaW1pdIgBARItChBsb3dlcl9uZWFyX2xpbWl0GAYgASgBSARSDmxvd2VyTmVhckxpbWl0iAEBEi0KEHVwcGVyX25lYXJfbGltaXQYByABKAFIBVIOdXBwZXJOZWFyTGltaXSIAQESIQoMdHJpYWxfbGltaXRzGAggASgIUgt0cmlhbExpbWl0cxI+Cgl2YXJpYXRpb24YCSABKA4yIC5nb2xkZW50aHJlYWQucGxhbnMudjEuVmFyaWF0aW9uUgl2YXJpYXRpb24SRAoJYXNzdXJhbmNlGAogASgOMiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRhcmdldEFzc3VyYW5jZVIJYXNzdXJhbmNlEh0KCnJ1bl9sZW5ndGgYCyABKAVSCXJ1bkxlbmd0aBIaCghzZW50ZW5jZRgMIAEoCVIIc2VudGVuY2USKgoRbm9fbGltaXRzX2JlY2F1c2UYDSABKAlSD25vTGltaXRzQmVjYXVzZUIJCgdfY2VudHJlQhQKEl9tZWFuX21vdmluZ19yYW5nZUIOCgxfbG93ZXJfbGltaXRCDgoMX3VwcGVyX2xpbWl0QhMKEV9sb3dlcl9uZWFyX2xpbWl0QhMKEV91cHBlcl9uZWFyX2xpbWl0IqcECg5NZWFzdXJlU3VtbWFyeRI4CgdtZWFzdXJlGAEgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVSB21lYXN1cmUSNgoGbGF0ZXN0GAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlYWRpbmdSBmxhdGVzdBI8CgZzdGF0dXMYAyABKA4yJC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVhZGluZ1N0YXR1c1IGc3RhdHVzEjUKBnRhcmdldBgEIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5UYXJnZXRSBnRhcmdldBI+Cgl2YXJpYXRpb24YBSABKA4yIC5nb2xkZW50aHJlYWQucGxhbnMudjEuVmFyaWF0aW9uUgl2YXJpYXRpb24SRAoJYXNzdXJhbmNlGAYgASgOMiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRhcmdldEFzc3VyYW5jZVIJYXNzdXJhbmNlEhoKCHNlbnRlbmNlGAcgASgJUghzZW50ZW5jZRIUCgVzdGFsZRgIIAEoCFIFc3RhbGUSOQoGcG9pbnRzGAkgAygLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYXJ0UG9pbnRSBnBvaW50cxI7CghjaXRlZF9ieRgKIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSB2NpdGVkQnkq3AEKC01lYXN1cmVVbml0EhwKGE1FQVNVUkVfVU5JVF9VTlNQRUNJRklFRBAAEhgKFE1FQVNVUkVfVU5JVF9QRVJDRU5UEAESFgoSTUVBU1VSRV9VTklUX0NPVU5UEAISHwobTUVBU1VSRV9VTklUX1JBVEVfUEVSXzEwMDAwEAMSFAoQTUVBU1VSRV9VTklUX0ZURRAEEhUKEU1FQVNVUkVfVU5JVF9EQVlTEAUSFwoTTUVBU1VSRV9VTklUX05fT0ZfTRAGEhYKEk1FQVNVUkVfVU5JVF9TQ09SRRAHKrcBCg9NZWFzdXJlUG9sYXJpdHkSIAocTUVBU1VSRV9QT0xBUklUWV9VTlNQRUNJRklFRBAAEiIKHk1FQVNVUkVfUE9MQVJJVFlfSElHSEVSX0JFVFRFUhABEiEKHU1FQVNVUkVfUE9MQVJJVFlfTE9XRVJfQkVUVEVSEAISHQoZTUVBU1VSRV9QT0xBUklUWV9JTl9SQU5HRRADEhwKGE1FQVNVUkVfUE9MQVJJVFlfTkVVVFJBTBAEKpkBCgtNZWFzdXJlS2luZBIcChhNRUFTVVJFX0tJTkRfVU5TUEVDSUZJRUQQABIZChVNRUFTVVJFX0tJTkRfU05BUFNIT1QQARIaChZNRUFTVVJFX0tJTkRfSU5fUEVSSU9EEAISGAoUTUVBU1VSRV9LSU5EX1JPTExJTkcQAxIbChdNRUFTVVJFX0tJTkRfQ1VNVUxBVElWRRAEKqEBCg1NZWFzdXJlU291cmNlEh4KGk1FQVNVUkVfU09VUkNFX1VOU1BFQ0lGSUVEEAASGgoWTUVBU1VSRV9TT1VSQ0VfRU5URVJFRBABEhsKF01FQVNVUkVfU09VUkNFX0lNUE9SVEVEEAISGQoVTUVBU1VSRV9TT1VSQ0VfQVVESVRTEAMSHAoYTUVBU1VSRV9TT1VSQ0VfV09SS0ZPUkNFEAQqpwEKDE5vdEF2YWlsYWJsZRIdChlOT1RfQVZBSUxBQkxFX1VOU1BFQ0lGSUVEEAASGwoXTk9UX0FWQUlMQUJMRV9TVVNQRU5ERUQQARIhCh1OT1RfQVZBSUxBQkxFX1RPX0JFX0NPTkZJUk1FRBACEh8KG05PVF9BVkFJTEFCTEVfTk9UX0NPTExFQ1RFRBADEhcKE05PVF9BVkFJTEFCTEVfT1RIRVIQBCrHAQoNUmVhZGluZ1N0YXR1cxIeChpSRUFESU5HX1NUQVRVU19VTlNQRUNJRklFRBAAEhYKElJFQURJTkdfU1RBVFVTX01FVBABEiMKH1JFQURJTkdfU1RBVFVTX1dJVEhJTl9UT0xFUkFOQ0UQAhIZChVSRUFESU5HX1NUQVRVU19NSVNTRUQQAxIcChhSRUFESU5HX1NUQVRVU19OT19UQVJHRVQQBBIgChxSRUFESU5HX1NUQVRVU19OT1RfQVZBSUxBQkxFEAUqqwEKCVZhcmlhdGlvbhIZChVWQVJJQVRJT05fVU5TUEVDSUZJRUQQABIaChZWQVJJQVRJT05fQ09NTU9OX0NBVVNFEAESGQoVVkFSSUFUSU9OX0lNUFJPVkVNRU5UEAISFQoRVkFSSUFUSU9OX0NPTkNFUk4QAxIaChZWQVJJQVRJT05fTkVVVFJBTF9ISUdIEAQSGQoVVkFSSUFUSU9OX05FVVRSQUxfTE9XEAUqqAEKD1RhcmdldEFzc3VyYW5jZRIgChxUQVJHRVRfQVNTVVJBTkNFX1VOU1BFQ0lGSUVEEAASJwojVEFSR0VUX0FTU1VSQU5DRV9DT05TSVNURU5UTFlfRkFJTFMQARIgChxUQVJHRVRfQVNTVVJBTkNFX0hJVF9PUl9NSVNTEAISKAokVEFSR0VUX0FTU1VSQU5DRV9DT05TSVNURU5UTFlfUEFTU0VTEAMqoAEKDFNwZWNpYWxDYXVzZRIdChlTUEVDSUFMX0NBVVNFX1VOU1BFQ0lGSUVEEAASHwobU1BFQ0lBTF9DQVVTRV9PVVRTSURFX0xJTUlUEAESFwoTU1BFQ0lBTF9DQVVTRV9UUkVORBACEh4KGlNQRUNJQUxfQ0FVU0VfVFdPX09GX1RIUkVFEAMSFwoTU1BFQ0lBTF9DQVVTRV9TSElGVBAEYgZwcm90bzM=")
}
