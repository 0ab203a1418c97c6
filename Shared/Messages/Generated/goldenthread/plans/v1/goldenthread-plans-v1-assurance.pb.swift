// swift-format-ignore-file
// Generated from goldenthread/plans/v1/assurance.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum FindingSeverity: ProtobufEnum {
  case unspecified
  case note
  case warning
  case serious
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .note
    case 2: self = .warning
    case 3: self = .serious
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .note: 1
    case .warning: 2
    case .serious: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .note, .warning, .serious]
  package static let protobufNames: [String] = ["FINDING_SEVERITY_UNSPECIFIED", "FINDING_SEVERITY_NOTE", "FINDING_SEVERITY_WARNING", "FINDING_SEVERITY_SERIOUS"]
}

package enum CoverageState: ProtobufEnum {
  case unspecified
  case unanswered
  case declined
  case actioned
  case measured
  case evidenced
  /// An audit has looked at it: between measured and evidenced.
  case audited
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .unanswered
    case 2: self = .declined
    case 3: self = .actioned
    case 4: self = .measured
    case 5: self = .evidenced
    case 6: self = .audited
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .unanswered: 1
    case .declined: 2
    case .actioned: 3
    case .measured: 4
    case .evidenced: 5
    case .audited: 6
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .unanswered, .declined, .actioned, .measured, .evidenced, .audited]
  package static let protobufNames: [String] = ["COVERAGE_STATE_UNSPECIFIED", "COVERAGE_STATE_UNANSWERED", "COVERAGE_STATE_DECLINED", "COVERAGE_STATE_ACTIONED", "COVERAGE_STATE_MEASURED", "COVERAGE_STATE_EVIDENCED", "COVERAGE_STATE_AUDITED"]
}

/// What the record supports for one objective: 0 nothing yet, 1 delivered, 2 working, 3 embedded.
package struct AssuranceLevel: ProtobufMessage {
  package var level: Int32 = 0
  /// Exactly what is missing for the next level, one sentence each.
  package var missing: [String] = []
  /// Why the reached level is reached, one sentence each.
  package var because: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AssuranceLevel" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__assurance_level__type(), ".tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.level = c.int32(0)
    self.missing = try c.texts(1)
    self.because = try c.texts(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.level)
    try c.texts(1, self.missing)
    try c.texts(2, self.because)
    c.unknownFields(self.unknownFields)
  }
}

/// A contradiction or a flaw that a check found.
package struct CheckFinding: ProtobufMessage {
  /// Stable name: "rating_against_evidence", "missing_lead".
  package var rule: String = ""
  package var severity: FindingSeverity = .init()
  package var refs: [ObjectRef] = []
  package var found: String = ""
  package var expected: String = ""
  /// One sentence with the figures.
  package var message: String = ""
  package var howToResolve: String = ""
  /// Set while somebody has accepted the finding as it stands, with its figures.
  package var accepted: FindingAcceptance?
  /// What the council calls each of `refs`, in the same order: "18.2", "KPI 19a", "LSCB7"; empty for
  /// what has no reference of its own.
  package var names: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CheckFinding" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__check_finding__type(), "t.mttttmt") { [ObjectRef.protobufType, FindingAcceptance.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.rule = try c.text(0)
    self.severity = c.enumeration(1)
    self.refs = try c.messages(2)
    self.found = try c.text(3)
    self.expected = try c.text(4)
    self.message = try c.text(5)
    self.howToResolve = try c.text(6)
    self.accepted = try c.message(7)
    self.names = try c.texts(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.rule)
    c.enumeration(1, self.severity)
    try c.messages(2, self.refs)
    try c.text(3, self.found)
    try c.text(4, self.expected)
    try c.text(5, self.message)
    try c.text(6, self.howToResolve)
    try c.message(7, self.accepted)
    try c.texts(8, self.names)
    c.unknownFields(self.unknownFields)
  }
}

/// That a finding is known and stands, and why. It holds for the same rule about the same objects
/// with the same figures: when those change the finding comes back.
package struct FindingAcceptance: ProtobufMessage {
  package var rule: String = ""
  package var refs: [ObjectRef] = []
  /// What was found when it was accepted.
  package var found: String = ""
  package var reason: String = ""
  package var acceptedBy: String = ""
  package var acceptedAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FindingAcceptance" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__finding_acceptance__type(), "tmtttm") { [ObjectRef.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.rule = try c.text(0)
    self.refs = try c.messages(1)
    self.found = try c.text(2)
    self.reason = try c.text(3)
    self.acceptedBy = try c.text(4)
    self.acceptedAt = try c.message(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.rule)
    try c.messages(1, self.refs)
    try c.text(2, self.found)
    try c.text(3, self.reason)
    try c.text(4, self.acceptedBy)
    try c.message(5, self.acceptedAt)
    c.unknownFields(self.unknownFields)
  }
}

/// How many actions are in each state of being late or done.
package struct ActionCounts: ProtobufMessage {
  package var total: Int32 = 0
  package var done: Int32 = 0
  package var onTrack: Int32 = 0
  package var offTrack: Int32 = 0
  package var notStarted: Int32 = 0
  package var unrated: Int32 = 0
  package var overdue: Int32 = 0
  package var dueIn28Days: Int32 = 0
  package var undated: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ActionCounts" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action_counts__type(), ".........")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.total = c.int32(0)
    self.done = c.int32(1)
    self.onTrack = c.int32(2)
    self.offTrack = c.int32(3)
    self.notStarted = c.int32(4)
    self.unrated = c.int32(5)
    self.overdue = c.int32(6)
    self.dueIn28Days = c.int32(7)
    self.undated = c.int32(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.total)
    c.int32(1, self.done)
    c.int32(2, self.onTrack)
    c.int32(3, self.offTrack)
    c.int32(4, self.notStarted)
    c.int32(5, self.unrated)
    c.int32(6, self.overdue)
    c.int32(7, self.dueIn28Days)
    c.int32(8, self.undated)
    c.unknownFields(self.unknownFields)
  }
}

/// An objective as lists and the board view show it.
package struct ObjectiveSummary: ProtobufMessage {
  package var id: String = ""
  package var sectionID: String = ""
  package var ref: String = ""
  package var title: String = ""
  package var kind: ObjectiveKind = .init()
  package var ownerRoles: [String] = []
  @Boxed package var progress: Rating?
  @Boxed package var impact: Rating?
  package var assurance: AssuranceLevel?
  /// The level at the comparison date.
  package var levelBefore: Int32 = 0
  package var actions: ActionCounts?
  package var evidenceItems: Int32 = 0
  /// How many different kinds of evidence support it (triangulation).
  package var evidenceKinds: Int32 = 0
  package var contradictions: Int32 = 0
  package var parentID: String = ""
  package var lastUpdateOn: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectiveSummary" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective_summary__type(), "tttt.tmmm.m...tm") { [Rating.protobufType, Rating.protobufType, AssuranceLevel.protobufType, ActionCounts.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.sectionID = try c.text(1)
    self.ref = try c.text(2)
    self.title = try c.text(3)
    self.kind = c.enumeration(4)
    self.ownerRoles = try c.texts(5)
    self.progress = try c.message(6)
    self.impact = try c.message(7)
    self.assurance = try c.message(8)
    self.levelBefore = c.int32(9)
    self.actions = try c.message(10)
    self.evidenceItems = c.int32(11)
    self.evidenceKinds = c.int32(12)
    self.contradictions = c.int32(13)
    self.parentID = try c.text(14)
    self.lastUpdateOn = try c.message(15)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.sectionID)
    try c.text(2, self.ref)
    try c.text(3, self.title)
    c.enumeration(4, self.kind)
    try c.texts(5, self.ownerRoles)
    try c.message(6, self.progress)
    try c.message(7, self.impact)
    try c.message(8, self.assurance)
    c.int32(9, self.levelBefore)
    try c.message(10, self.actions)
    c.int32(11, self.evidenceItems)
    c.int32(12, self.evidenceKinds)
    c.int32(13, self.contradictions)
    try c.text(14, self.parentID)
    try c.message(15, self.lastUpdateOn)
    c.unknownFields(self.unknownFields)
  }
}

/// An action as lists show it.
package struct ActionSummary: ProtobufMessage {
  package var id: String = ""
  package var objectiveID: String = ""
  package var sectionID: String = ""
  package var objectiveRef: String = ""
  package var ref: String = ""
  package var text: String = ""
  package var leads: [String] = []
  @Boxed package var due: DueDate?
  @Boxed package var progress: Rating?
  @Boxed package var impact: Rating?
  /// 0 where it is not late.
  package var daysLate: Int32 = 0
  package var dueMovedTimes: Int32 = 0
  package var lastUpdateOn: CalendarDate?
  package var evidenceItems: Int32 = 0
  package var done: Bool = false
  package var withdrawn: Bool = false
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ActionSummary" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action_summary__type(), "tttttttmmm..m....") { [DueDate.protobufType, Rating.protobufType, Rating.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.objectiveID = try c.text(1)
    self.sectionID = try c.text(2)
    self.objectiveRef = try c.text(3)
    self.ref = try c.text(4)
    self.text = try c.text(5)
    self.leads = try c.texts(6)
    self.due = try c.message(7)
    self.progress = try c.message(8)
    self.impact = try c.message(9)
    self.daysLate = c.int32(10)
    self.dueMovedTimes = c.int32(11)
    self.lastUpdateOn = try c.message(12)
    self.evidenceItems = c.int32(13)
    self.done = c.bool(14)
    self.withdrawn = c.bool(15)
    self.version = c.int64(16)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.objectiveID)
    try c.text(2, self.sectionID)
    try c.text(3, self.objectiveRef)
    try c.text(4, self.ref)
    try c.text(5, self.text)
    try c.texts(6, self.leads)
    try c.message(7, self.due)
    try c.message(8, self.progress)
    try c.message(9, self.impact)
    c.int32(10, self.daysLate)
    c.int32(11, self.dueMovedTimes)
    try c.message(12, self.lastUpdateOn)
    c.int32(13, self.evidenceItems)
    c.bool(14, self.done)
    c.bool(15, self.withdrawn)
    c.int64(16, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// A thread start that a paragraph may lead to, for a person to confirm: it counts for nothing.
package struct LinkSuggestion: ProtobufMessage {
  package var threadStartID: String = ""
  /// What speaks for it, in words.
  package var because: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.LinkSuggestion" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__link_suggestion__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.threadStartID = try c.text(0)
    self.because = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.threadStartID)
    try c.text(1, self.because)
    c.unknownFields(self.unknownFields)
  }
}

/// One paragraph or thread start with everything that answers it.
package struct CoverageRow: ProtobufMessage {
  @Boxed package var threadStart: ThreadStart?
  package var paragraph: Paragraph?
  package var state: CoverageState = .init()
  package var objectives: [ObjectiveSummary] = []
  package var actions: [ActionSummary] = []
  package var measureIDs: [String] = []
  package var evidenceIDs: [String] = []
  /// Thread starts that the paragraph is linked to.
  package var threadStartIDs: [String] = []
  /// For a flagged paragraph that is linked to nothing: likely ones, best first.
  package var suggestions: [LinkSuggestion] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CoverageRow" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__coverage_row__type(), "mm.mmtttm") { [ThreadStart.protobufType, Paragraph.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, LinkSuggestion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.threadStart = try c.message(0)
    self.paragraph = try c.message(1)
    self.state = c.enumeration(2)
    self.objectives = try c.messages(3)
    self.actions = try c.messages(4)
    self.measureIDs = try c.texts(5)
    self.evidenceIDs = try c.texts(6)
    self.threadStartIDs = try c.texts(7)
    self.suggestions = try c.messages(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.threadStart)
    try c.message(1, self.paragraph)
    c.enumeration(2, self.state)
    try c.messages(3, self.objectives)
    try c.messages(4, self.actions)
    try c.texts(5, self.measureIDs)
    try c.texts(6, self.evidenceIDs)
    try c.texts(7, self.threadStartIDs)
    try c.messages(8, self.suggestions)
    c.unknownFields(self.unknownFields)
  }
}

package struct Coverage: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var inspection: Inspection?
  package var threadStarts: [CoverageRow] = []
  package var flaggedParagraphs: [CoverageRow] = []
  package var answered: Proportion?
  /// Paragraphs that the report doesn't flag; they ask for no answer, but may have one.
  package var otherParagraphs: [CoverageRow] = []
  /// Of the flagged paragraphs, those that something answers.
  package var paragraphsAnswered: Proportion?
  /// Flagged paragraphs that nobody has linked to a thread start, an objective or an action yet.
  package var unlinkedParagraphs: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Coverage" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__coverage__type(), "mmmmmmm.") { [ReadPoint.protobufType, Inspection.protobufType, CoverageRow.protobufType, CoverageRow.protobufType, Proportion.protobufType, CoverageRow.protobufType, Proportion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.inspection = try c.message(1)
    self.threadStarts = try c.messages(2)
    self.flaggedParagraphs = try c.messages(3)
    self.answered = try c.message(4)
    self.otherParagraphs = try c.messages(5)
    self.paragraphsAnswered = try c.message(6)
    self.unlinkedParagraphs = c.int32(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.inspection)
    try c.messages(2, self.threadStarts)
    try c.messages(3, self.flaggedParagraphs)
    try c.message(4, self.answered)
    try c.messages(5, self.otherParagraphs)
    try c.message(6, self.paragraphsAnswered)
    c.int32(7, self.unlinkedParagraphs)
    c.unknownFields(self.unknownFields)
  }
}

/// What changed between two dates, in counts and in words.
package struct Difference: ProtobufMessage {
  package var from: ReadPoint?
  package var to: ReadPoint?
  package var lines: [DifferenceLine] = []
  package var actionsAdded: Int32 = 0
  package var actionsWithdrawn: Int32 = 0
  package var actionsCompleted: Int32 = 0
  package var dueDatesMoved: Int32 = 0
  package var ratingsChanged: Int32 = 0
  package var evidenceAdded: Int32 = 0
  package var levelsGained: Int32 = 0
  package var levelsLost: Int32 = 0
  package var readingsRecorded: Int32 = 0
  package var updatesRecorded: Int32 = 0
  package var evidenceWithdrawn: Int32 = 0
  package var signalsChanged: Int32 = 0
  package var actionsReowned: Int32 = 0
  package var actionsReworded: Int32 = 0
  /// What the earlier point is: "the meeting of 12 March 2026", "version V1.0".
  package var sinceWhat: String = ""
  /// The whole in a few sentences with figures.
  package var summary: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Difference" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__difference__type(), "mmm..............tt") { [ReadPoint.protobufType, ReadPoint.protobufType, DifferenceLine.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.from = try c.message(0)
    self.to = try c.message(1)
    self.lines = try c.messages(2)
    self.actionsAdded = c.int32(3)
    self.actionsWithdrawn = c.int32(4)
    self.actionsCompleted = c.int32(5)
    self.dueDatesMoved = c.int32(6)
    self.ratingsChanged = c.int32(7)
    self.evidenceAdded = c.int32(8)
    self.levelsGained = c.int32(9)
    self.levelsLost = c.int32(10)
    self.readingsRecorded = c.int32(11)
    self.updatesRecorded = c.int32(12)
    self.evidenceWithdrawn = c.int32(13)
    self.signalsChanged = c.int32(14)
    self.actionsReowned = c.int32(15)
    self.actionsReworded = c.int32(16)
    self.sinceWhat = try c.text(17)
    self.summary = try c.texts(18)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.from)
    try c.message(1, self.to)
    try c.messages(2, self.lines)
    c.int32(3, self.actionsAdded)
    c.int32(4, self.actionsWithdrawn)
    c.int32(5, self.actionsCompleted)
    c.int32(6, self.dueDatesMoved)
    c.int32(7, self.ratingsChanged)
    c.int32(8, self.evidenceAdded)
    c.int32(9, self.levelsGained)
    c.int32(10, self.levelsLost)
    c.int32(11, self.readingsRecorded)
    c.int32(12, self.updatesRecorded)
    c.int32(13, self.evidenceWithdrawn)
    c.int32(14, self.signalsChanged)
    c.int32(15, self.actionsReowned)
    c.int32(16, self.actionsReworded)
    try c.text(17, self.sinceWhat)
    try c.texts(18, self.summary)
    c.unknownFields(self.unknownFields)
  }
}

package struct DifferenceLine: ProtobufMessage {
  /// "added", "withdrawn", "re-dated", "re-rated", "re-owned", "re-worded", "evidence added",
  /// "evidence withdrawn", "level gained", "level lost", "signal changed", "updated", "reading",
  /// "re-targeted", "declined", "taken up".
  package var kind: String = ""
  package var object: ObjectRef?
  package var ref: String = ""
  package var title: String = ""
  package var before: String = ""
  package var after: String = ""
  package var actor: String = ""
  package var reason: String = ""
  package var on: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DifferenceLine" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__difference_line__type(), "tmttttttm") { [ObjectRef.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.kind = try c.text(0)
    self.object = try c.message(1)
    self.ref = try c.text(2)
    self.title = try c.text(3)
    self.before = try c.text(4)
    self.after = try c.text(5)
    self.actor = try c.text(6)
    self.reason = try c.text(7)
    self.on = try c.message(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.kind)
    try c.message(1, self.object)
    try c.text(2, self.ref)
    try c.text(3, self.title)
    try c.text(4, self.before)
    try c.text(5, self.after)
    try c.text(6, self.actor)
    try c.text(7, self.reason)
    try c.message(8, self.on)
    c.unknownFields(self.unknownFields)
  }
}

/// One item of what needs the board, already in order of consequence.
package struct BoardConcern: ProtobufMessage {
  /// "contradiction", "relapse", "overdue", "challenge", "measure".
  package var kind: String = ""
  package var object: ObjectRef?
  package var title: String = ""
  /// Why it is here, with figures.
  package var why: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.BoardConcern" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board_concern__type(), "tmtt") { [ObjectRef.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.kind = try c.text(0)
    self.object = try c.message(1)
    self.title = try c.text(2)
    self.why = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.kind)
    try c.message(1, self.object)
    try c.text(2, self.title)
    try c.text(3, self.why)
    c.unknownFields(self.unknownFields)
  }
}

/// The plans service's part of the board view.
package struct BoardFigures: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var plan: Plan?
  /// The meeting that "since" counts from; absent where none is recorded.
  @Boxed package var lastMeeting: Meeting?
  /// Five sentences with figures, each about one object or list.
  package var since: [BoardSentence] = []
  package var needsTheBoard: [BoardConcern] = []
  package var objectives: [ObjectiveSummary] = []
  package var actions: ActionCounts?
  package var overdue: [ActionSummary] = []
  package var measures: [MeasureSummary] = []
  package var openChallenges: [Challenge] = []
  package var recentDecisions: [Decision] = []
  package var voices: [VoicePair] = []
  package var contradictions: [CheckFinding] = []
  @Boxed package var sinceMeeting: Difference?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.BoardFigures" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board_figures__type(), "mmmmmmmmmmmmmm") { [ReadPoint.protobufType, Plan.protobufType, Meeting.protobufType, BoardSentence.protobufType, BoardConcern.protobufType, ObjectiveSummary.protobufType, ActionCounts.protobufType, ActionSummary.protobufType, MeasureSummary.protobufType, Challenge.protobufType, Decision.protobufType, VoicePair.protobufType, CheckFinding.protobufType, Difference.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.plan = try c.message(1)
    self.lastMeeting = try c.message(2)
    self.since = try c.messages(3)
    self.needsTheBoard = try c.messages(4)
    self.objectives = try c.messages(5)
    self.actions = try c.message(6)
    self.overdue = try c.messages(7)
    self.measures = try c.messages(8)
    self.openChallenges = try c.messages(9)
    self.recentDecisions = try c.messages(10)
    self.voices = try c.messages(11)
    self.contradictions = try c.messages(12)
    self.sinceMeeting = try c.message(13)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.plan)
    try c.message(2, self.lastMeeting)
    try c.messages(3, self.since)
    try c.messages(4, self.needsTheBoard)
    try c.messages(5, self.objectives)
    try c.message(6, self.actions)
    try c.messages(7, self.overdue)
    try c.messages(8, self.measures)
    try c.messages(9, self.openChallenges)
    try c.messages(10, self.recentDecisions)
    try c.messages(11, self.voices)
    try c.messages(12, self.contradictions)
    try c.message(13, self.sinceMeeting)
    c.unknownFields(self.unknownFields)
  }
}

package struct BoardSentence: ProtobufMessage {
  package var text: String = ""
  /// Where it leads: "actions?status=overdue", "measures", "objectives/o12".
  package var link: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.BoardSentence" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board_sentence__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.text = try c.text(0)
    self.link = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.text)
    try c.text(1, self.link)
    c.unknownFields(self.unknownFields)
  }
}

/// What was promised beside what was heard, for one objective.
package struct VoicePair: ProtobufMessage {
  package var objectiveID: String = ""
  package var objectiveRef: String = ""
  package var objectiveTitle: String = ""
  package var promised: [Voice] = []
  package var heard: [Voice] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.VoicePair" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__voice_pair__type(), "tttmm") { [Voice.protobufType, Voice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.objectiveID = try c.text(0)
    self.objectiveRef = try c.text(1)
    self.objectiveTitle = try c.text(2)
    self.promised = try c.messages(3)
    self.heard = try c.messages(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.objectiveID)
    try c.text(1, self.objectiveRef)
    try c.text(2, self.objectiveTitle)
    try c.messages(3, self.promised)
    try c.messages(4, self.heard)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Assurance = ProtoFile(
    name: "goldenthread/plans/v1/assurance.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/figures/v1/figures.proto", "goldenthread/ledger/v1/ledger.proto", "goldenthread/plans/v1/boards.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/plans.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.AssuranceLevel", "goldenthread.plans.v1.CheckFinding", "goldenthread.plans.v1.FindingAcceptance", "goldenthread.plans.v1.ActionCounts", "goldenthread.plans.v1.ObjectiveSummary", "goldenthread.plans.v1.ActionSummary", "goldenthread.plans.v1.LinkSuggestion", "goldenthread.plans.v1.CoverageRow", "goldenthread.plans.v1.Coverage", "goldenthread.plans.v1.Difference", "goldenthread.plans.v1.DifferenceLine", "goldenthread.plans.v1.BoardConcern", "goldenthread.plans.v1.BoardFigures", "goldenthread.plans.v1.BoardSentence", "goldenthread.plans.v1.VoicePair", "goldenthread.plans.v1.FindingSeverity", "goldenthread.plans.v1.CoverageState"],
    base64: "CiVnb2xkZW50aHJlYWQvcGxhbnMvdjEvYXNzdXJhbmNlLnByb3RvEhVnb2xkZW50aHJlYWQucGxhbnMudjEaJ2dvbGRlbnRocmVhZC9jYWxlbmRhci92MS9jYWxlbmRhci5wcm90bxolZ29sZGVudGhyZWFkL2ZpZ3VyZXMvdjEvZmlndXJlcy5wcm90bxojZ29sZGVudGhyZWFkL2xlZGdlci92MS9sZWRnZXIucHJvdG8aImdvbGRlbnRocmVhZC9wbGFucy92MS9ib2FyZHMucHJvdG8aJ2dvbGRlbnRocmVhZC9wbGFucy92MS9pbnNwZWN0aW9ucy5wcm90bxokZ29sZGVudGhyZWFkL3BsYW5zL3YxL21lYXN1cmVzLnByb3RvGiFnb2xkZW50aHJlYWQvcGxhbnMvdjEvcGxhbnMucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8iWgoOQXNzdXJhbmNlTGV2ZWwSFAoFbGV2ZWwYASABKAVSBWxldmVsEhgKB21pc3NpbmcYAiADKAlSB21pc3NpbmcSGAoHYmVjYXVzZRgDIAMoCVIHYmVjYXVzZSLqAgoMQ2hlY2tGaW5kaW5nEhIKBHJ1bGUYASABKAlSBHJ1bGUSQgoIc2V2ZXJpdHkYAiABKA4yJi5nb2xkZW50aHJlYWQucGxhbnMudjEuRmluZGluZ1NldmVyaXR5UghzZXZlcml0eRI0CgRyZWZzGAMgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIEcmVmcxIUCgVmb3VuZBgEIAEoCVIFZm91bmQSGgoIZXhwZWN0ZWQYBSABKAlSCGV4cGVjdGVkEhgKB21lc3NhZ2UYBiABKAlSB21lc3NhZ2USJAoOaG93X3RvX3Jlc29sdmUYByABKAlSDGhvd1RvUmVzb2x2ZRJECghhY2NlcHRlZBgIIAEoCzIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5GaW5kaW5nQWNjZXB0YW5jZVIIYWNjZXB0ZWQSFAoFbmFtZXMYCSADKAlSBW5hbWVzIukBChFGaW5kaW5nQWNjZXB0YW5jZRISCgRydWxlGAEgASgJUgRydWxlEjQKBHJlZnMYAiADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgRyZWZzEhQKBWZvdW5kGAMgASgJUgVmb3VuZBIWCgZyZWFzb24YBCABKAlSBnJlYXNvbhIfCgthY2NlcHRlZF9ieRgFIAEoCVIKYWNjZXB0ZWRCeRI7CgthY2NlcHRlZF9hdBgGIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCmFjY2VwdGVkQXQihAIKDEFjdGlvbkNvdW50cxIUCgV0b3RhbBgBIAEoBVIFdG90YWwSEgoEZG9uZRgCIAEoBVIEZG9uZRIZCghvbl90cmFjaxgDIAEoBVIHb25UcmFjaxIbCglvZmZfdHJhY2sYBCABKAVSCG9mZlRyYWNrEh8KC25vdF9zdGFydGVkGAUgASgFUgpub3RTdGFydGVkEhgKB3VucmF0ZWQYBiABKAVSB3VucmF0ZWQSGAoHb3ZlcmR1ZRgHIAEoBVIHb3ZlcmR1ZRIjCg5kdWVfaW5fMjhfZGF5cxgIIAEoBVILZHVlSW4yOERheXMSGAoHdW5kYXRlZBgJIAEoBVIHdW5kYXRlZCK+BQoQT2JqZWN0aXZlU3VtbWFyeRIOCgJpZBgBIAEoCVICaWQSHQoKc2VjdGlvbl9pZBgCIAEoCVIJc2VjdGlvbklkEhAKA3JlZhgDIAEoCVIDcmVmEhQKBXRpdGxlGAQgASgJUgV0aXRsZRI4CgRraW5kGAUgASgOMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZUtpbmRSBGtpbmQSHwoLb3duZXJfcm9sZXMYBiADKAlSCm93bmVyUm9sZXMSOQoIcHJvZ3Jlc3MYByABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUghwcm9ncmVzcxI1CgZpbXBhY3QYCCABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUgZpbXBhY3QSQwoJYXNzdXJhbmNlGAkgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFzc3VyYW5jZUxldmVsUglhc3N1cmFuY2USIQoMbGV2ZWxfYmVmb3JlGAogASgFUgtsZXZlbEJlZm9yZRI9CgdhY3Rpb25zGAsgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvbkNvdW50c1IHYWN0aW9ucxIlCg5ldmlkZW5jZV9pdGVtcxgMIAEoBVINZXZpZGVuY2VJdGVtcxIlCg5ldmlkZW5jZV9raW5kcxgNIAEoBVINZXZpZGVuY2VLaW5kcxImCg5jb250cmFkaWN0aW9ucxgOIAEoBVIOY29udHJhZGljdGlvbnMSGwoJcGFyZW50X2lkGA8gASgJUghwYXJlbnRJZBJMCg5sYXN0X3VwZGF0ZV9vbhgQIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSDGxhc3RVcGRhdGVPbiLvBAoNQWN0aW9uU3VtbWFyeRIOCgJpZBgBIAEoCVICaWQSIQoMb2JqZWN0aXZlX2lkGAIgASgJUgtvYmplY3RpdmVJZBIdCgpzZWN0aW9uX2lkGAMgASgJUglzZWN0aW9uSWQSIwoNb2JqZWN0aXZlX3JlZhgEIAEoCVIMb2JqZWN0aXZlUmVmEhAKA3JlZhgFIAEoCVIDcmVmEhIKBHRleHQYBiABKAlSBHRleHQSFAoFbGVhZHMYByADKAlSBWxlYWRzEjMKA2R1ZRgIIAEoCzIhLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5EdWVEYXRlUgNkdWUSOQoIcHJvZ3Jlc3MYCSABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUghwcm9ncmVzcxI1CgZpbXBhY3QYCiABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUgZpbXBhY3QSGwoJZGF5c19sYXRlGAsgASgFUghkYXlzTGF0ZRImCg9kdWVfbW92ZWRfdGltZXMYDCABKAVSDWR1ZU1vdmVkVGltZXMSTAoObGFzdF91cGRhdGVfb24YDSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgxsYXN0VXBkYXRlT24SJQoOZXZpZGVuY2VfaXRlbXMYDiABKAVSDWV2aWRlbmNlSXRlbXMSEgoEZG9uZRgPIAEoCFIEZG9uZRIcCgl3aXRoZHJhd24YECABKAhSCXdpdGhkcmF3bhIYCgd2ZXJzaW9uGBEgASgDUgd2ZXJzaW9uIlIKDkxpbmtTdWdnZXN0aW9uEiYKD3RocmVhZF9zdGFydF9pZBgBIAEoCVINdGhyZWFkU3RhcnRJZBIYCgdiZWNhdXNlGAIgASgJUgdiZWNhdXNlIpAECgtDb3ZlcmFnZVJvdxJFCgx0aHJlYWRfc3RhcnQYASABKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuVGhyZWFkU3RhcnRSC3RocmVhZFN0YXJ0Ej4KCXBhcmFncmFwaBgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYXJhZ3JhcGhSCXBhcmFncmFwaBI6CgVzdGF0ZRgDIAEoDjIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5Db3ZlcmFnZVN0YXRlUgVzdGF0ZRJHCgpvYmplY3RpdmVzGAQgAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSCm9iamVjdGl2ZXMSPgoHYWN0aW9ucxgFIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEh8KC21lYXN1cmVfaWRzGAYgAygJUgptZWFzdXJlSWRzEiEKDGV2aWRlbmNlX2lkcxgHIAMoCVILZXZpZGVuY2VJZHMSKAoQdGhyZWFkX3N0YXJ0X2lkcxgIIAMoCVIOdGhyZWFkU3RhcnRJZHMSRwoLc3VnZ2VzdGlvbnMYCSADKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlua1N1Z2dlc3Rpb25SC3N1Z2dlc3Rpb25zIsIECghDb3ZlcmFnZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBJBCgppbnNwZWN0aW9uGAIgASgLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkluc3BlY3Rpb25SCmluc3BlY3Rpb24SRwoNdGhyZWFkX3N0YXJ0cxgDIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5Db3ZlcmFnZVJvd1IMdGhyZWFkU3RhcnRzElEKEmZsYWdnZWRfcGFyYWdyYXBocxgEIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5Db3ZlcmFnZVJvd1IRZmxhZ2dlZFBhcmFncmFwaHMSPwoIYW5zd2VyZWQYBSABKAsyIy5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5Qcm9wb3J0aW9uUghhbnN3ZXJlZBJNChBvdGhlcl9wYXJhZ3JhcGhzGAYgAygLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNvdmVyYWdlUm93Ug9vdGhlclBhcmFncmFwaHMSVAoTcGFyYWdyYXBoc19hbnN3ZXJlZBgHIAEoCzIjLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlByb3BvcnRpb25SEnBhcmFncmFwaHNBbnN3ZXJlZBIvChN1bmxpbmtlZF9wYXJhZ3JhcGhzGAggASgFUhJ1bmxpbmtlZFBhcmFncmFwaHMirQYKCkRpZmZlcmVuY2USNQoEZnJvbRgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UgRmcm9tEjEKAnRvGAIgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSAnRvEjsKBWxpbmVzGAMgAygLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRpZmZlcmVuY2VMaW5lUgVsaW5lcxIjCg1hY3Rpb25zX2FkZGVkGAQgASgFUgxhY3Rpb25zQWRkZWQSKwoRYWN0aW9uc193aXRoZHJhd24YBSABKAVSEGFjdGlvbnNXaXRoZHJhd24SKwoRYWN0aW9uc19jb21wbGV0ZWQYBiABKAVSEGFjdGlvbnNDb21wbGV0ZWQSJgoPZHVlX2RhdGVzX21vdmVkGAcgASgFUg1kdWVEYXRlc01vdmVkEicKD3JhdGluZ3NfY2hhbmdlZBgIIAEoBVIOcmF0aW5nc0NoYW5nZWQSJQoOZXZpZGVuY2VfYWRkZWQYCSABKAVSDWV2aWRlbmNlQWRkZWQSIwoNbGV2ZWxzX2dhaW5lZBgKIAEoBVIMbGV2ZWxzR2FpbmVkEh8KC2xldmVsc19sb3N0GAsgASgFUgpsZXZlbHNMb3N0EisKEXJlYWRpbmdzX3JlY29yZGVkGAwgASgFUhByZWFkaW5nc1JlY29yZGVkEikKEHVwZGF0ZXNfcmVjb3JkZWQYDSABKAVSD3VwZGF0ZXNSZWNvcmRlZBItChJldmlkZW5jZV93aXRoZHJhd24YDiABKAVSEWV2aWRlbmNlV2l0aGRyYXduEicKD3NpZ25hbHNfY2hhbmdlZBgPIAEoBVIOc2lnbmFsc0NoYW5nZWQSJwoPYWN0aW9uc19yZW93bmVkGBAgASgFUg5hY3Rpb25zUmVvd25lZBIpChBhY3Rpb25zX3Jld29yZGVkGBEgASgFUg9hY3Rpb25zUmV3b3JkZWQSHQoKc2luY2Vfd2hhdBgSIAEoCVIJc2luY2VXaGF0EhgKB3N1bW1hcnkYEyADKAlSB3N1bW1hcnkimgIKDkRpZmZlcmVuY2VMaW5lEhIKBGtpbmQYASABKAlSBGtpbmQSOAoGb2JqZWN0GAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGb2JqZWN0EhAKA3JlZhgDIAEoCVIDcmVmEhQKBXRpdGxlGAQgASgJUgV0aXRsZRIWCgZiZWZvcmUYBSABKAlSBmJlZm9yZRIUCgVhZnRlchgGIAEoCVIFYWZ0ZXISFAoFYWN0b3IYByABKAlSBWFjdG9yEhYKBnJlYXNvbhgIIAEoCVIGcmVhc29uEjYKAm9uGAkgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVICb24ihAEKDEJvYXJkQ29uY2VybhISCgRraW5kGAEgASgJUgRraW5kEjgKBm9iamVjdBgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSBm9iamVjdBIUCgV0aXRsZRgDIAEoCVIFdGl0bGUSEAoDd2h5GAQgASgJUgN3aHkivgcKDEJvYXJkRmlndXJlcxJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIvCgRwbGFuGAIgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SQQoMbGFzdF9tZWV0aW5nGAMgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSC2xhc3RNZWV0aW5nEjoKBXNpbmNlGAQgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkU2VudGVuY2VSBXNpbmNlEksKD25lZWRzX3RoZV9ib2FyZBgFIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZENvbmNlcm5SDW5lZWRzVGhlQm9hcmQSRwoKb2JqZWN0aXZlcxgGIAMoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5UgpvYmplY3RpdmVzEj0KB2FjdGlvbnMYByABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uQ291bnRzUgdhY3Rpb25zEj4KB292ZXJkdWUYCCADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIHb3ZlcmR1ZRJBCghtZWFzdXJlcxgJIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlU3VtbWFyeVIIbWVhc3VyZXMSSQoPb3Blbl9jaGFsbGVuZ2VzGAogAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIOb3BlbkNoYWxsZW5nZXMSSgoQcmVjZW50X2RlY2lzaW9ucxgLIAMoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWNpc2lvblIPcmVjZW50RGVjaXNpb25zEjgKBnZvaWNlcxgMIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZVBhaXJSBnZvaWNlcxJLCg5jb250cmFkaWN0aW9ucxgNIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGVja0ZpbmRpbmdSDmNvbnRyYWRpY3Rpb25zEkYKDXNpbmNlX21lZXRpbmcYDiABKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuRGlmZmVyZW5jZVIMc2luY2VNZWV0aW5nIjcKDUJvYXJkU2VudGVuY2USEgoEdGV4dBgBIAEoCVIEdGV4dBISCgRsaW5rGAIgASgJUgRsaW5rIuoBCglWb2ljZVBhaXISIQoMb2JqZWN0aXZlX2lkGAEgASgJUgtvYmplY3RpdmVJZBIjCg1vYmplY3RpdmVfcmVmGAIgASgJUgxvYmplY3RpdmVSZWYSJwoPb2JqZWN0aXZlX3RpdGxlGAMgASgJUg5vYmplY3RpdmVUaXRsZRI4Cghwcm9taXNlZBgEIAMoCzIcLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZVIIcHJvbWlzZWQSMgoFaGVhcmQYBSADKAsyHC5nb2xkZW50aHJlYWQucGxhbnMudjEuVm9pY2VSBWhlYXJkKooBCg9GaW5kaW5nU2V2ZXJpdHkSIAocRklORElOR19TRVZFUklUWV9VTlNQRUNJRklFRBAAEhkKFUZJTkRJTkdfU0VWRVJJVFlfTk9URRABEhwKGEZJTkRJTkdfU0VWRVJJVFlfV0FSTklORxACEhwKGEZJTkRJTkdfU0VWRVJJVFlfU0VSSU9VUxADKt8BCg1Db3ZlcmFnZVN0YXRlEh4KGkNPVkVSQUdFX1NUQVRFX1VOU1BFQ0lGSUVEEAASHQoZQ09WRVJBR0VfU1RBVEVfVU5BTlNXRVJFRBABEhsKF0NPVkVSQUdFX1NUQVRFX0RFQ0xJTkVEEAISGwoXQ09WRVJBR0VfU1RBVEVfQUNUSU9ORUQQAxIbChdDT1ZFUkFHRV9TVEFURV9NRUFTVVJFRBAEEhwKGENPVkVSQUdFX1NUQVRFX0VWSURFTkNFRBAFEhoKFkNPVkVSQUdFX1NUQVRFX0FVRElURUQQBmIGcHJvdG8z")
}
