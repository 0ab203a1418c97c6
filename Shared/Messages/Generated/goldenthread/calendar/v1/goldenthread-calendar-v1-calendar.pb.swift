// swift-format-ignore-file
// Generated from goldenthread/calendar/v1/calendar.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// How long one period of a measure lasts.
package enum Frequency: ProtobufEnum {
  case unspecified
  case monthly
  case quarterly
  case sixMonthly
  case annual
  case termly
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .monthly
    case 2: self = .quarterly
    case 3: self = .sixMonthly
    case 4: self = .annual
    case 5: self = .termly
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .monthly: 1
    case .quarterly: 2
    case .sixMonthly: 3
    case .annual: 4
    case .termly: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .monthly, .quarterly, .sixMonthly, .annual, .termly]
  package static let protobufNames: [String] = ["FREQUENCY_UNSPECIFIED", "FREQUENCY_MONTHLY", "FREQUENCY_QUARTERLY", "FREQUENCY_SIX_MONTHLY", "FREQUENCY_ANNUAL", "FREQUENCY_TERMLY"]
}

/// Where a reporting year begins.
package enum ReportingYear: ProtobufEnum {
  case unspecified
  /// January to December.
  case calendar
  /// April to March.
  case financial
  /// September to August.
  case academic
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .calendar
    case 2: self = .financial
    case 3: self = .academic
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .calendar: 1
    case .financial: 2
    case .academic: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .calendar, .financial, .academic]
  package static let protobufNames: [String] = ["REPORTING_YEAR_UNSPECIFIED", "REPORTING_YEAR_CALENDAR", "REPORTING_YEAR_FINANCIAL", "REPORTING_YEAR_ACADEMIC"]
}

/// What a due date, as somebody wrote it, was understood to mean.
package enum DueMeaning: ProtobufEnum {
  case unspecified
  /// A month: due by its last day.
  case month
  case day
  /// "Jun to Dec 17": due by its end.
  case range
  /// More than one date: due by the last; all are kept.
  case several
  /// "To start in Apr-18".
  case from
  /// "Twice yearly", "Report quarterly", "Jul-17 quarterly thereafter".
  case recurring
  /// "At the second review".
  case eventBound
  /// "On-going", "Rolling programme": listed as undated.
  case continuing
  /// Nothing was written.
  case none
  /// Something was written that can't be understood; it is kept and never guessed.
  case unparsed
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .month
    case 2: self = .day
    case 3: self = .range
    case 4: self = .several
    case 5: self = .from
    case 6: self = .recurring
    case 7: self = .eventBound
    case 8: self = .continuing
    case 9: self = .none
    case 10: self = .unparsed
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .month: 1
    case .day: 2
    case .range: 3
    case .several: 4
    case .from: 5
    case .recurring: 6
    case .eventBound: 7
    case .continuing: 8
    case .none: 9
    case .unparsed: 10
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .month, .day, .range, .several, .from, .recurring, .eventBound, .continuing, .none, .unparsed]
  package static let protobufNames: [String] = ["DUE_MEANING_UNSPECIFIED", "DUE_MEANING_MONTH", "DUE_MEANING_DAY", "DUE_MEANING_RANGE", "DUE_MEANING_SEVERAL", "DUE_MEANING_FROM", "DUE_MEANING_RECURRING", "DUE_MEANING_EVENT_BOUND", "DUE_MEANING_CONTINUING", "DUE_MEANING_NONE", "DUE_MEANING_UNPARSED"]
}

/// A civil date, without time or zone. The same shape as google.type.Date, but always complete.
package struct CalendarDate: ProtobufMessage {
  /// 1 to 9999.
  package var year: Int32 = 0
  /// 1 to 12.
  package var month: Int32 = 0
  /// 1 to 31, valid for the month.
  package var day: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.calendar.v1.CalendarDate" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__calendar__v1__calendar_date__type(), "...")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.year = c.int32(0)
    self.month = c.int32(1)
    self.day = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.year)
    c.int32(1, self.month)
    c.int32(2, self.day)
    c.unknownFields(self.unknownFields)
  }
}

/// A span of days that a figure is about, both ends included.
package struct Period: ProtobufMessage {
  package var firstDay: CalendarDate?
  package var lastDay: CalendarDate?
  /// As people write it: "May 2020", "2020-21 Q1".
  package var label: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.calendar.v1.Period" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__calendar__v1__period__type(), "mmt") { [CalendarDate.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.firstDay = try c.message(0)
    self.lastDay = try c.message(1)
    self.label = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.firstDay)
    try c.message(1, self.lastDay)
    try c.text(2, self.label)
    c.unknownFields(self.unknownFields)
  }
}

/// A due date as written, with its meaning beside it.
package struct DueDate: ProtobufMessage {
  /// Exactly what was written.
  package var text: String = ""
  package var meaning: DueMeaning = .init()
  /// The day after which the action is late; absent where nothing dates it.
  package var dueBy: CalendarDate?
  /// The first day, for ranges and "from".
  package var startsOn: CalendarDate?
  /// Every date of "several", in the order written.
  package var dates: [CalendarDate] = []
  /// Why the text was not understood: "31/02/2017 is not a day of the calendar".
  package var problem: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.calendar.v1.DueDate" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__calendar__v1__due_date__type(), "t.mmmt") { [CalendarDate.protobufType, CalendarDate.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.text = try c.text(0)
    self.meaning = c.enumeration(1)
    self.dueBy = try c.message(2)
    self.startsOn = try c.message(3)
    self.dates = try c.messages(4)
    self.problem = try c.text(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.text)
    c.enumeration(1, self.meaning)
    try c.message(2, self.dueBy)
    try c.message(3, self.startsOn)
    try c.messages(4, self.dates)
    try c.text(5, self.problem)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadCalendarV1Calendar = ProtoFile(
    name: "goldenthread/calendar/v1/calendar.proto",
    dependencies: [],
    services: [],
    symbols: ["goldenthread.calendar.v1.CalendarDate", "goldenthread.calendar.v1.Period", "goldenthread.calendar.v1.DueDate", "goldenthread.calendar.v1.Frequency", "goldenthread.calendar.v1.ReportingYear", "goldenthread.calendar.v1.DueMeaning"],
    base64: "Cidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8SGGdvbGRlbnRocmVhZC5jYWxlbmRhci52MSJKCgxDYWxlbmRhckRhdGUSEgoEeWVhchgBIAEoBVIEeWVhchIUCgVtb250aBgCIAEoBVIFbW9udGgSEAoDZGF5GAMgASgFUgNkYXkipgEKBlBlcmlvZBJDCglmaXJzdF9kYXkYASABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUghmaXJzdERheRJBCghsYXN0X2RheRgCIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSB2xhc3REYXkSFAoFbGFiZWwYAyABKAlSBWxhYmVsIrkCCgdEdWVEYXRlEhIKBHRleHQYASABKAlSBHRleHQSPgoHbWVhbmluZxgCIAEoDjIkLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5EdWVNZWFuaW5nUgdtZWFuaW5nEj0KBmR1ZV9ieRgDIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBWR1ZUJ5EkMKCXN0YXJ0c19vbhgEIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSCHN0YXJ0c09uEjwKBWRhdGVzGAUgAygLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFZGF0ZXMSGAoHcHJvYmxlbRgGIAEoCVIHcHJvYmxlbSqdAQoJRnJlcXVlbmN5EhkKFUZSRVFVRU5DWV9VTlNQRUNJRklFRBAAEhUKEUZSRVFVRU5DWV9NT05USExZEAESFwoTRlJFUVVFTkNZX1FVQVJURVJMWRACEhkKFUZSRVFVRU5DWV9TSVhfTU9OVEhMWRADEhQKEEZSRVFVRU5DWV9BTk5VQUwQBBIUChBGUkVRVUVOQ1lfVEVSTUxZEAUqhwEKDVJlcG9ydGluZ1llYXISHgoaUkVQT1JUSU5HX1lFQVJfVU5TUEVDSUZJRUQQABIbChdSRVBPUlRJTkdfWUVBUl9DQUxFTkRBUhABEhwKGFJFUE9SVElOR19ZRUFSX0ZJTkFOQ0lBTBACEhsKF1JFUE9SVElOR19ZRUFSX0FDQURFTUlDEAMqnwIKCkR1ZU1lYW5pbmcSGwoXRFVFX01FQU5JTkdfVU5TUEVDSUZJRUQQABIVChFEVUVfTUVBTklOR19NT05USBABEhMKD0RVRV9NRUFOSU5HX0RBWRACEhUKEURVRV9NRUFOSU5HX1JBTkdFEAMSFwoTRFVFX01FQU5JTkdfU0VWRVJBTBAEEhQKEERVRV9NRUFOSU5HX0ZST00QBRIZChVEVUVfTUVBTklOR19SRUNVUlJJTkcQBhIbChdEVUVfTUVBTklOR19FVkVOVF9CT1VORBAHEhoKFkRVRV9NRUFOSU5HX0NPTlRJTlVJTkcQCBIUChBEVUVfTUVBTklOR19OT05FEAkSGAoURFVFX01FQU5JTkdfVU5QQVJTRUQQCmIGcHJvdG8z")
}
