// swift-format-ignore-file
// Generated from goldenthread/audits/v1/audits.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum RoundKind: ProtobufEnum {
  case unspecified
  case coreCaseFile
  case thematic
  case multiAgency
  case dipSample
  case supervision
  case practiceObservation
  case external
  case reAudit
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .coreCaseFile
    case 2: self = .thematic
    case 3: self = .multiAgency
    case 4: self = .dipSample
    case 5: self = .supervision
    case 6: self = .practiceObservation
    case 7: self = .external
    case 8: self = .reAudit
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .coreCaseFile: 1
    case .thematic: 2
    case .multiAgency: 3
    case .dipSample: 4
    case .supervision: 5
    case .practiceObservation: 6
    case .external: 7
    case .reAudit: 8
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .coreCaseFile, .thematic, .multiAgency, .dipSample, .supervision, .practiceObservation, .external, .reAudit]
  package static let protobufNames: [String] = ["ROUND_KIND_UNSPECIFIED", "ROUND_KIND_CORE_CASE_FILE", "ROUND_KIND_THEMATIC", "ROUND_KIND_MULTI_AGENCY", "ROUND_KIND_DIP_SAMPLE", "ROUND_KIND_SUPERVISION", "ROUND_KIND_PRACTICE_OBSERVATION", "ROUND_KIND_EXTERNAL", "ROUND_KIND_RE_AUDIT"]
}

package enum AuditState: ProtobufEnum {
  case unspecified
  case assigned
  case submitted
  case moderated
  case actionsOpen
  case closed
  case exempted
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .assigned
    case 2: self = .submitted
    case 3: self = .moderated
    case 4: self = .actionsOpen
    case 5: self = .closed
    case 6: self = .exempted
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .assigned: 1
    case .submitted: 2
    case .moderated: 3
    case .actionsOpen: 4
    case .closed: 5
    case .exempted: 6
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .assigned, .submitted, .moderated, .actionsOpen, .closed, .exempted]
  package static let protobufNames: [String] = ["AUDIT_STATE_UNSPECIFIED", "AUDIT_STATE_ASSIGNED", "AUDIT_STATE_SUBMITTED", "AUDIT_STATE_MODERATED", "AUDIT_STATE_ACTIONS_OPEN", "AUDIT_STATE_CLOSED", "AUDIT_STATE_EXEMPTED"]
}

/// What auditors fill in; versioned, because grades are only comparable within a version.
package struct AuditTool: ProtobufMessage {
  package var id: String = ""
  package var name: String = ""
  package var toolVersion: Int32 = 0
  package var domains: [AuditDomain] = []
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditTool" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_tool__type(), "tt.m.") { [AuditDomain.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.name = try c.text(1)
    self.toolVersion = c.int32(2)
    self.domains = try c.messages(3)
    self.version = c.int64(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.name)
    c.int32(2, self.toolVersion)
    try c.messages(3, self.domains)
    c.int64(4, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// An area of practice that is graded: assessment, planning, voice of the child.
package struct AuditDomain: ProtobufMessage {
  /// Short stable code: "voice".
  package var code: String = ""
  package var title: String = ""
  package var questions: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditDomain" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_domain__type(), "ttt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.code = try c.text(0)
    self.title = try c.text(1)
    self.questions = try c.texts(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.code)
    try c.text(1, self.title)
    try c.texts(2, self.questions)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditRound: ProtobufMessage {
  package var id: String = ""
  package var title: String = ""
  package var kind: RoundKind = .init()
  package var theme: String = ""
  package var period: Period?
  package var toolID: String = ""
  package var planned: Int32 = 0
  package var closed: Bool = false
  package var version: Int64 = 0
  /// The version of the tool when the round was opened; its grades are by that version.
  package var toolVersion: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditRound" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_round__type(), "tt.tmt....") { [Period.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.title = try c.text(1)
    self.kind = c.enumeration(2)
    self.theme = try c.text(3)
    self.period = try c.message(4)
    self.toolID = try c.text(5)
    self.planned = c.int32(6)
    self.closed = c.bool(7)
    self.version = c.int64(8)
    self.toolVersion = c.int32(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.title)
    c.enumeration(2, self.kind)
    try c.text(3, self.theme)
    try c.message(4, self.period)
    try c.text(5, self.toolID)
    c.int32(6, self.planned)
    c.bool(7, self.closed)
    c.int64(8, self.version)
    c.int32(9, self.toolVersion)
    c.unknownFields(self.unknownFields)
  }
}

package struct DomainGrade: ProtobufMessage {
  package var domainCode: String = ""
  package var grade: Grade = .init()
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.DomainGrade" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__domain_grade__type(), "t.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.domainCode = try c.text(0)
    self.grade = c.enumeration(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.domainCode)
    c.enumeration(1, self.grade)
    c.unknownFields(self.unknownFields)
  }
}

package struct Audit: ProtobufMessage {
  package var id: String = ""
  package var roundID: String = ""
  /// A pseudonym or the council's own audit number; never a name or a case system number.
  package var caseReference: String = ""
  package var team: String = ""
  package var service: String = ""
  /// The auditor's role or account.
  package var auditor: String = ""
  package var auditedOn: CalendarDate?
  package var state: AuditState = .init()
  package var domainGrades: [DomainGrade] = []
  package var overall: Grade = .init()
  /// Both are kept; figures use the moderated one where there is one.
  package var moderatedOverall: Grade = .init()
  package var moderatedBy: String = ""
  package var moderationNote: String = ""
  package var strengths: String = ""
  package var areasForDevelopment: String = ""
  package var childVoice: String = ""
  package var themes: [String] = []
  package var immediateSafeguardingConcern: Bool = false
  package var concernAcknowledgedBy: String = ""
  package var exemptBecause: String = ""
  package var due: CalendarDate?
  package var version: Int64 = 0
  package var submittedBy: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.Audit" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit__type(), "ttttttm.m..tttttt.ttm.t") { [CalendarDate.protobufType, DomainGrade.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.roundID = try c.text(1)
    self.caseReference = try c.text(2)
    self.team = try c.text(3)
    self.service = try c.text(4)
    self.auditor = try c.text(5)
    self.auditedOn = try c.message(6)
    self.state = c.enumeration(7)
    self.domainGrades = try c.messages(8)
    self.overall = c.enumeration(9)
    self.moderatedOverall = c.enumeration(10)
    self.moderatedBy = try c.text(11)
    self.moderationNote = try c.text(12)
    self.strengths = try c.text(13)
    self.areasForDevelopment = try c.text(14)
    self.childVoice = try c.text(15)
    self.themes = try c.texts(16)
    self.immediateSafeguardingConcern = c.bool(17)
    self.concernAcknowledgedBy = try c.text(18)
    self.exemptBecause = try c.text(19)
    self.due = try c.message(20)
    self.version = c.int64(21)
    self.submittedBy = try c.text(22)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.roundID)
    try c.text(2, self.caseReference)
    try c.text(3, self.team)
    try c.text(4, self.service)
    try c.text(5, self.auditor)
    try c.message(6, self.auditedOn)
    c.enumeration(7, self.state)
    try c.messages(8, self.domainGrades)
    c.enumeration(9, self.overall)
    c.enumeration(10, self.moderatedOverall)
    try c.text(11, self.moderatedBy)
    try c.text(12, self.moderationNote)
    try c.text(13, self.strengths)
    try c.text(14, self.areasForDevelopment)
    try c.text(15, self.childVoice)
    try c.texts(16, self.themes)
    c.bool(17, self.immediateSafeguardingConcern)
    try c.text(18, self.concernAcknowledgedBy)
    try c.text(19, self.exemptBecause)
    try c.message(20, self.due)
    c.int64(21, self.version)
    try c.text(22, self.submittedBy)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditAction: ProtobufMessage {
  package var id: String = ""
  package var auditID: String = ""
  package var text: String = ""
  package var ownerRole: String = ""
  package var due: CalendarDate?
  package var doneOn: CalendarDate?
  package var doneBy: String = ""
  package var verifiedBy: String = ""
  package var verifiedAt: ProtobufTimestamp?
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditAction" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_action__type(), "ttttmmttm.") { [CalendarDate.protobufType, CalendarDate.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.auditID = try c.text(1)
    self.text = try c.text(2)
    self.ownerRole = try c.text(3)
    self.due = try c.message(4)
    self.doneOn = try c.message(5)
    self.doneBy = try c.text(6)
    self.verifiedBy = try c.text(7)
    self.verifiedAt = try c.message(8)
    self.version = c.int64(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.auditID)
    try c.text(2, self.text)
    try c.text(3, self.ownerRole)
    try c.message(4, self.due)
    try c.message(5, self.doneOn)
    try c.text(6, self.doneBy)
    try c.text(7, self.verifiedBy)
    try c.message(8, self.verifiedAt)
    c.int64(9, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct DomainMix: ProtobufMessage {
  package var domain: AuditDomain?
  package var mix: GradeMix?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.DomainMix" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__domain_mix__type(), "mm") { [AuditDomain.protobufType, GradeMix.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.domain = try c.message(0)
    self.mix = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.domain)
    try c.message(1, self.mix)
    c.unknownFields(self.unknownFields)
  }
}

package struct TeamMix: ProtobufMessage {
  package var team: String = ""
  package var mix: GradeMix?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.TeamMix" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__team_mix__type(), "tm") { [GradeMix.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.team = try c.text(0)
    self.mix = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.team)
    try c.message(1, self.mix)
    c.unknownFields(self.unknownFields)
  }
}

package struct RoundSummary: ProtobufMessage {
  @Boxed package var round: AuditRound?
  package var mix: GradeMix?
  package var assigned: Int32 = 0
  package var submitted: Int32 = 0
  package var exempted: Int32 = 0
  /// Auditor and moderator gave the same overall grade.
  package var agreement: Proportion?
  /// Of the actions from the round's audits that have fallen due: done by their due date.
  package var actionsInTime: Proportion?
  package var actionsOpen: Int32 = 0
  package var actionsOverdue: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.RoundSummary" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__round_summary__type(), "mm...mm..") { [AuditRound.protobufType, GradeMix.protobufType, Proportion.protobufType, Proportion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.round = try c.message(0)
    self.mix = try c.message(1)
    self.assigned = c.int32(2)
    self.submitted = c.int32(3)
    self.exempted = c.int32(4)
    self.agreement = try c.message(5)
    self.actionsInTime = try c.message(6)
    self.actionsOpen = c.int32(7)
    self.actionsOverdue = c.int32(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.round)
    try c.message(1, self.mix)
    c.int32(2, self.assigned)
    c.int32(3, self.submitted)
    c.int32(4, self.exempted)
    try c.message(5, self.agreement)
    try c.message(6, self.actionsInTime)
    c.int32(7, self.actionsOpen)
    c.int32(8, self.actionsOverdue)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListRoundsRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ListRoundsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__list_rounds_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListRoundsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  /// Oldest first.
  package var rounds: [RoundSummary] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ListRoundsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__list_rounds_response__type(), "mm") { [ReadPoint.protobufType, RoundSummary.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.rounds = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.rounds)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetRoundRequest: ProtobufMessage {
  package var read: Read?
  package var roundID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.GetRoundRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__get_round_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.roundID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.roundID)
    c.unknownFields(self.unknownFields)
  }
}

package struct RoundDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var summary: RoundSummary?
  package var tool: AuditTool?
  package var domains: [DomainMix] = []
  package var teams: [TeamMix] = []
  package var audits: [Audit] = []
  package var actions: [AuditAction] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.RoundDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__round_detail__type(), "mmmmmmm") { [ReadPoint.protobufType, RoundSummary.protobufType, AuditTool.protobufType, DomainMix.protobufType, TeamMix.protobufType, Audit.protobufType, AuditAction.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.summary = try c.message(1)
    self.tool = try c.message(2)
    self.domains = try c.messages(3)
    self.teams = try c.messages(4)
    self.audits = try c.messages(5)
    self.actions = try c.messages(6)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.summary)
    try c.message(2, self.tool)
    try c.messages(3, self.domains)
    try c.messages(4, self.teams)
    try c.messages(5, self.audits)
    try c.messages(6, self.actions)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetAuditRequest: ProtobufMessage {
  package var read: Read?
  package var auditID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.GetAuditRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__get_audit_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.auditID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.auditID)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var audit: Audit?
  @Boxed package var round: AuditRound?
  package var tool: AuditTool?
  package var actions: [AuditAction] = []
  package var history: [HistoryEntry] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_detail__type(), "mmmmmm") { [ReadPoint.protobufType, Audit.protobufType, AuditRound.protobufType, AuditTool.protobufType, AuditAction.protobufType, HistoryEntry.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.audit = try c.message(1)
    self.round = try c.message(2)
    self.tool = try c.message(3)
    self.actions = try c.messages(4)
    self.history = try c.messages(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.audit)
    try c.message(2, self.round)
    try c.message(3, self.tool)
    try c.messages(4, self.actions)
    try c.messages(5, self.history)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetPracticeFiguresRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.GetPracticeFiguresRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__get_practice_figures_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

/// The audits service's part of the board view.
package struct PracticeFigures: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var rounds: [RoundSummary] = []
  package var agreement: Proportion?
  package var actionsInTime: Proportion?
  package var actionsOverdue: Int32 = 0
  /// The most frequent first.
  package var themes: [ThemeCount] = []
  /// Audits with an immediate safeguarding concern that nobody has acknowledged.
  package var unacknowledgedConcerns: Int32 = 0
  @Boxed package var moderation: ModerationAgreement?
  /// Audits graded inadequate that nobody has acknowledged, those with a concern left out.
  package var unacknowledgedInadequate: Int32 = 0
  /// Teams with inadequate work in two rounds or more of the last four, the most first.
  package var teamsOfConcern: [TeamConcern] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.PracticeFigures" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__practice_figures__type(), "mmmm.m.m.m") { [ReadPoint.protobufType, RoundSummary.protobufType, Proportion.protobufType, Proportion.protobufType, ThemeCount.protobufType, ModerationAgreement.protobufType, TeamConcern.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.rounds = try c.messages(1)
    self.agreement = try c.message(2)
    self.actionsInTime = try c.message(3)
    self.actionsOverdue = c.int32(4)
    self.themes = try c.messages(5)
    self.unacknowledgedConcerns = c.int32(6)
    self.moderation = try c.message(7)
    self.unacknowledgedInadequate = c.int32(8)
    self.teamsOfConcern = try c.messages(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.rounds)
    try c.message(2, self.agreement)
    try c.message(3, self.actionsInTime)
    c.int32(4, self.actionsOverdue)
    try c.messages(5, self.themes)
    c.int32(6, self.unacknowledgedConcerns)
    try c.message(7, self.moderation)
    c.int32(8, self.unacknowledgedInadequate)
    try c.messages(9, self.teamsOfConcern)
    c.unknownFields(self.unknownFields)
  }
}

/// How far moderators agree with auditors on the overall grade.
package struct ModerationAgreement: ProtobufMessage {
  package var pairs: Int32 = 0
  package var raw: Proportion?
  /// Absent where it can't be computed: no pair, or everybody used one grade.
  package var kappa: Double?
  package var linearKappa: Double?
  package var quadraticKappa: Double?
  package var movedUp: Int32 = 0
  package var movedDown: Int32 = 0
  /// Fewer than 30 pairs: too few to rely on.
  package var fewPairs: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ModerationAgreement" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__moderation_agreement__type(), ".m......") { [Proportion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.pairs = c.int32(0)
    self.raw = try c.message(1)
    if c.has(2) { self.kappa = c.double(2) }
    if c.has(3) { self.linearKappa = c.double(3) }
    if c.has(4) { self.quadraticKappa = c.double(4) }
    self.movedUp = c.int32(5)
    self.movedDown = c.int32(6)
    self.fewPairs = c.bool(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.pairs)
    try c.message(1, self.raw)
    if let value = self.kappa { c.choosing(2).double(2, value) }
    if let value = self.linearKappa { c.choosing(3).double(3, value) }
    if let value = self.quadraticKappa { c.choosing(4).double(4, value) }
    c.int32(5, self.movedUp)
    c.int32(6, self.movedDown)
    c.bool(7, self.fewPairs)
    c.unknownFields(self.unknownFields)
  }
}

package struct TeamConcern: ProtobufMessage {
  package var team: String = ""
  package var rounds: Int32 = 0
  package var inadequate: Int32 = 0
  package var audits: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.TeamConcern" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__team_concern__type(), "t...")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.team = try c.text(0)
    self.rounds = c.int32(1)
    self.inadequate = c.int32(2)
    self.audits = c.int32(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.team)
    c.int32(1, self.rounds)
    c.int32(2, self.inadequate)
    c.int32(3, self.audits)
    c.unknownFields(self.unknownFields)
  }
}

package struct ThemeCount: ProtobufMessage {
  package var theme: String = ""
  package var audits: Int32 = 0
  package var rounds: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ThemeCount" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__theme_count__type(), "t..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.theme = try c.text(0)
    self.audits = c.int32(1)
    self.rounds = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.theme)
    c.int32(1, self.audits)
    c.int32(2, self.rounds)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPublishedFiguresRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ListPublishedFiguresRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__list_published_figures_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPublishedFiguresResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var figures: [PublishedFigure] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ListPublishedFiguresResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__list_published_figures_response__type(), "mm") { [ReadPoint.protobufType, PublishedFigure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.figures = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.figures)
    c.unknownFields(self.unknownFields)
  }
}

package struct DefineToolRequest: ProtobufMessage {
  package var change: Change?
  package var tool: AuditTool?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.DefineToolRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__define_tool_request__type(), "mm") { [Change.protobufType, AuditTool.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.tool = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.tool)
    c.unknownFields(self.unknownFields)
  }
}

package struct OpenRoundRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var round: AuditRound?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.OpenRoundRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__open_round_request__type(), "mm") { [Change.protobufType, AuditRound.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.round = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.round)
    c.unknownFields(self.unknownFields)
  }
}

package struct CloseRoundRequest: ProtobufMessage {
  package var change: Change?
  package var roundID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.CloseRoundRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__close_round_request__type(), "mt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.roundID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.roundID)
    c.unknownFields(self.unknownFields)
  }
}

package struct AssignAuditRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var audit: Audit?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AssignAuditRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__assign_audit_request__type(), "mm") { [Change.protobufType, Audit.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.audit = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.audit)
    c.unknownFields(self.unknownFields)
  }
}

/// Submits an assigned audit (id set) or records a finished one in one step (id empty).
package struct SubmitAuditRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var audit: Audit?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.SubmitAuditRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__submit_audit_request__type(), "mm") { [Change.protobufType, Audit.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.audit = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.audit)
    c.unknownFields(self.unknownFields)
  }
}

package struct ExemptAuditRequest: ProtobufMessage {
  package var change: Change?
  package var auditID: String = ""
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ExemptAuditRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__exempt_audit_request__type(), "mtt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.auditID = try c.text(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.auditID)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ModerateAuditRequest: ProtobufMessage {
  package var change: Change?
  package var auditID: String = ""
  package var overall: Grade = .init()
  package var note: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ModerateAuditRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__moderate_audit_request__type(), "mt.t") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.auditID = try c.text(1)
    self.overall = c.enumeration(2)
    self.note = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.auditID)
    c.enumeration(2, self.overall)
    try c.text(3, self.note)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddAuditActionRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var action: AuditAction?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AddAuditActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__add_audit_action_request__type(), "mm") { [Change.protobufType, AuditAction.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.action = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.action)
    c.unknownFields(self.unknownFields)
  }
}

package struct CompleteAuditActionRequest: ProtobufMessage {
  package var change: Change?
  package var auditActionID: String = ""
  package var doneOn: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.CompleteAuditActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__complete_audit_action_request__type(), "mtm") { [Change.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.auditActionID = try c.text(1)
    self.doneOn = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.auditActionID)
    try c.message(2, self.doneOn)
    c.unknownFields(self.unknownFields)
  }
}

package struct VerifyAuditActionRequest: ProtobufMessage {
  package var change: Change?
  package var auditActionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.VerifyAuditActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__verify_audit_action_request__type(), "mt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.auditActionID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.auditActionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct AcknowledgeConcernRequest: ProtobufMessage {
  package var change: Change?
  package var auditID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AcknowledgeConcernRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__acknowledge_concern_request__type(), "mt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.auditID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.auditID)
    c.unknownFields(self.unknownFields)
  }
}

/// One fact in the audits ledger.
package struct AuditsEvent: ProtobufMessage {
  package var event: Event?
  package var unknownFields = UnknownFields()

  package init() {}

  package indirect enum Event: Hashable, Sendable {
    case toolDefined(ToolDefined)
    case roundOpened(RoundOpened)
    case roundClosed(RoundClosed)
    case auditAssigned(AuditAssigned)
    case auditSubmitted(AuditSubmitted)
    case auditExempted(AuditExempted)
    case auditModerated(AuditModerated)
    case auditActionAdded(AuditActionAdded)
    case auditActionCompleted(AuditActionCompleted)
    case auditActionVerified(AuditActionVerified)
    case concernAcknowledged(ConcernAcknowledged)
    case figurePublished(AuditFigurePublished)
  }

  package static var protobufName: String { "goldenthread.audits.v1.AuditsEvent" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audits_event__type(), "mmmmmmmmmmmm") { [ToolDefined.protobufType, RoundOpened.protobufType, RoundClosed.protobufType, AuditAssigned.protobufType, AuditSubmitted.protobufType, AuditExempted.protobufType, AuditModerated.protobufType, AuditActionAdded.protobufType, AuditActionCompleted.protobufType, AuditActionVerified.protobufType, ConcernAcknowledged.protobufType, AuditFigurePublished.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    switch c.chosen(0) {
    case 1: self.event = .toolDefined(try c.message(0) ?? .init())
    case 2: self.event = .roundOpened(try c.message(1) ?? .init())
    case 3: self.event = .roundClosed(try c.message(2) ?? .init())
    case 4: self.event = .auditAssigned(try c.message(3) ?? .init())
    case 5: self.event = .auditSubmitted(try c.message(4) ?? .init())
    case 6: self.event = .auditExempted(try c.message(5) ?? .init())
    case 7: self.event = .auditModerated(try c.message(6) ?? .init())
    case 8: self.event = .auditActionAdded(try c.message(7) ?? .init())
    case 9: self.event = .auditActionCompleted(try c.message(8) ?? .init())
    case 10: self.event = .auditActionVerified(try c.message(9) ?? .init())
    case 11: self.event = .concernAcknowledged(try c.message(10) ?? .init())
    case 12: self.event = .figurePublished(try c.message(11) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    switch self.event {
    case nil: break
    case .toolDefined(let value)?: try c.choosing(0).message(0, value)
    case .roundOpened(let value)?: try c.choosing(1).message(1, value)
    case .roundClosed(let value)?: try c.choosing(2).message(2, value)
    case .auditAssigned(let value)?: try c.choosing(3).message(3, value)
    case .auditSubmitted(let value)?: try c.choosing(4).message(4, value)
    case .auditExempted(let value)?: try c.choosing(5).message(5, value)
    case .auditModerated(let value)?: try c.choosing(6).message(6, value)
    case .auditActionAdded(let value)?: try c.choosing(7).message(7, value)
    case .auditActionCompleted(let value)?: try c.choosing(8).message(8, value)
    case .auditActionVerified(let value)?: try c.choosing(9).message(9, value)
    case .concernAcknowledged(let value)?: try c.choosing(10).message(10, value)
    case .figurePublished(let value)?: try c.choosing(11).message(11, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct ToolDefined: ProtobufMessage {
  package var tool: AuditTool?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ToolDefined" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__tool_defined__type(), "m") { [AuditTool.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.tool = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.tool)
    c.unknownFields(self.unknownFields)
  }
}

package struct RoundOpened: ProtobufMessage {
  @Boxed package var round: AuditRound?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.RoundOpened" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__round_opened__type(), "m") { [AuditRound.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.round = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.round)
    c.unknownFields(self.unknownFields)
  }
}

package struct RoundClosed: ProtobufMessage {
  package var roundID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.RoundClosed" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__round_closed__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.roundID = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.roundID)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditAssigned: ProtobufMessage {
  @Boxed package var audit: Audit?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditAssigned" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_assigned__type(), "m") { [Audit.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.audit = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.audit)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditSubmitted: ProtobufMessage {
  @Boxed package var audit: Audit?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditSubmitted" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_submitted__type(), "m") { [Audit.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.audit = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.audit)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditExempted: ProtobufMessage {
  package var auditID: String = ""
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditExempted" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_exempted__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.auditID = try c.text(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.auditID)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditModerated: ProtobufMessage {
  package var auditID: String = ""
  package var overall: Grade = .init()
  package var note: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditModerated" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_moderated__type(), "t.t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.auditID = try c.text(0)
    self.overall = c.enumeration(1)
    self.note = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.auditID)
    c.enumeration(1, self.overall)
    try c.text(2, self.note)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditActionAdded: ProtobufMessage {
  @Boxed package var action: AuditAction?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditActionAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_action_added__type(), "m") { [AuditAction.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.action = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.action)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditActionCompleted: ProtobufMessage {
  package var auditActionID: String = ""
  package var doneOn: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditActionCompleted" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_action_completed__type(), "tm") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.auditActionID = try c.text(0)
    self.doneOn = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.auditActionID)
    try c.message(1, self.doneOn)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditActionVerified: ProtobufMessage {
  package var auditActionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditActionVerified" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_action_verified__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.auditActionID = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.auditActionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ConcernAcknowledged: ProtobufMessage {
  package var auditID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.ConcernAcknowledged" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__concern_acknowledged__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.auditID = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.auditID)
    c.unknownFields(self.unknownFields)
  }
}

package struct AuditFigurePublished: ProtobufMessage {
  @Boxed package var figure: PublishedFigure?
  package var roundID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditFigurePublished" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_figure_published__type(), "mt") { [PublishedFigure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.figure = try c.message(0)
    self.roundID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.figure)
    try c.text(1, self.roundID)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadAuditsV1Audits = ProtoFile(
    name: "goldenthread/audits/v1/audits.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/figures/v1/figures.proto", "goldenthread/ledger/v1/ledger.proto", "google/protobuf/timestamp.proto"],
    services: ["goldenthread.audits.v1.Audits"],
    symbols: ["goldenthread.audits.v1.AuditTool", "goldenthread.audits.v1.AuditDomain", "goldenthread.audits.v1.AuditRound", "goldenthread.audits.v1.DomainGrade", "goldenthread.audits.v1.Audit", "goldenthread.audits.v1.AuditAction", "goldenthread.audits.v1.DomainMix", "goldenthread.audits.v1.TeamMix", "goldenthread.audits.v1.RoundSummary", "goldenthread.audits.v1.ListRoundsRequest", "goldenthread.audits.v1.ListRoundsResponse", "goldenthread.audits.v1.GetRoundRequest", "goldenthread.audits.v1.RoundDetail", "goldenthread.audits.v1.GetAuditRequest", "goldenthread.audits.v1.AuditDetail", "goldenthread.audits.v1.GetPracticeFiguresRequest", "goldenthread.audits.v1.PracticeFigures", "goldenthread.audits.v1.ModerationAgreement", "goldenthread.audits.v1.TeamConcern", "goldenthread.audits.v1.ThemeCount", "goldenthread.audits.v1.ListPublishedFiguresRequest", "goldenthread.audits.v1.ListPublishedFiguresResponse", "goldenthread.audits.v1.DefineToolRequest", "goldenthread.audits.v1.OpenRoundRequest", "goldenthread.audits.v1.CloseRoundRequest", "goldenthread.audits.v1.AssignAuditRequest", "goldenthread.audits.v1.SubmitAuditRequest", "goldenthread.audits.v1.ExemptAuditRequest", "goldenthread.audits.v1.ModerateAuditRequest", "goldenthread.audits.v1.AddAuditActionRequest", "goldenthread.audits.v1.CompleteAuditActionRequest", "goldenthread.audits.v1.VerifyAuditActionRequest", "goldenthread.audits.v1.AcknowledgeConcernRequest", "goldenthread.audits.v1.AuditsEvent", "goldenthread.audits.v1.ToolDefined", "goldenthread.audits.v1.RoundOpened", "goldenthread.audits.v1.RoundClosed", "goldenthread.audits.v1.AuditAssigned", "goldenthread.audits.v1.AuditSubmitted", "goldenthread.audits.v1.AuditExempted", "goldenthread.audits.v1.AuditModerated", "goldenthread.audits.v1.AuditActionAdded", "goldenthread.audits.v1.AuditActionCompleted", "goldenthread.audits.v1.AuditActionVerified", "goldenthread.audits.v1.ConcernAcknowledged", "goldenthread.audits.v1.AuditFigurePublished", "goldenthread.audits.v1.RoundKind", "goldenthread.audits.v1.AuditState", "goldenthread.audits.v1.Audits", "goldenthread.audits.v1.Audits.ListRounds", "goldenthread.audits.v1.Audits.GetRound", "goldenthread.audits.v1.Audits.GetAudit", "goldenthread.audits.v1.Audits.GetPracticeFigures", "goldenthread.audits.v1.Audits.ListPublishedFigures", "goldenthread.audits.v1.Audits.Watch", "goldenthread.audits.v1.Audits.Verify", "goldenthread.audits.v1.Audits.DefineTool", "goldenthread.audits.v1.Audits.OpenRound", "goldenthread.audits.v1.Audits.CloseRound", "goldenthread.audits.v1.Audits.AssignAudit", "goldenthread.audits.v1.Audits.SubmitAudit", "goldenthread.audits.v1.Audits.ExemptAudit", "goldenthread.audits.v1.Audits.ModerateAudit", "goldenthread.audits.v1.Audits.AddAuditAction", "goldenthread.audits.v1.Audits.CompleteAuditAction", "goldenthread.audits.v1.Audits.VerifyAuditAction", "goldenthread.audits.v1.Audits.AcknowledgeConcern"],
    base64: "CiNnb2xkZW50aHJlYWQvYXVkaXRzL3YxL2F1ZGl0cy5wcm90bxIWZ29sZGVudGhyZWFkLmF1ZGl0cy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGiVnb2xkZW50aHJlYWQvZmlndXJlcy92MS9maWd1cmVzLnByb3RvGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKrAQoJQXVkaXRUb29sEg4KAmlkGAEgASgJUgJpZBISCgRuYW1lGAIgASgJUgRuYW1lEiEKDHRvb2xfdmVyc2lvbhgDIAEoBVILdG9vbFZlcnNpb24SPQoHZG9tYWlucxgEIAMoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXREb21haW5SB2RvbWFpbnMSGAoHdmVyc2lvbhgFIAEoA1IHdmVyc2lvbiJVCgtBdWRpdERvbWFpbhISCgRjb2RlGAEgASgJUgRjb2RlEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIcCglxdWVzdGlvbnMYAyADKAlSCXF1ZXN0aW9ucyLBAgoKQXVkaXRSb3VuZBIOCgJpZBgBIAEoCVICaWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEjUKBGtpbmQYAyABKA4yIS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlJvdW5kS2luZFIEa2luZBIUCgV0aGVtZRgEIAEoCVIFdGhlbWUSOAoGcGVyaW9kGAUgASgLMiAuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLlBlcmlvZFIGcGVyaW9kEhcKB3Rvb2xfaWQYBiABKAlSBnRvb2xJZBIYCgdwbGFubmVkGAcgASgFUgdwbGFubmVkEhYKBmNsb3NlZBgIIAEoCFIGY2xvc2VkEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24SIQoMdG9vbF92ZXJzaW9uGAogASgFUgt0b29sVmVyc2lvbiJkCgtEb21haW5HcmFkZRIfCgtkb21haW5fY29kZRgBIAEoCVIKZG9tYWluQ29kZRI0CgVncmFkZRgCIAEoDjIeLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlUgVncmFkZSLmBwoFQXVkaXQSDgoCaWQYASABKAlSAmlkEhkKCHJvdW5kX2lkGAIgASgJUgdyb3VuZElkEiUKDmNhc2VfcmVmZXJlbmNlGAMgASgJUg1jYXNlUmVmZXJlbmNlEhIKBHRlYW0YBCABKAlSBHRlYW0SGAoHc2VydmljZRgFIAEoCVIHc2VydmljZRIYCgdhdWRpdG9yGAYgASgJUgdhdWRpdG9yEkUKCmF1ZGl0ZWRfb24YByABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUglhdWRpdGVkT24SOAoFc3RhdGUYCCABKA4yIi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0U3RhdGVSBXN0YXRlEkgKDWRvbWFpbl9ncmFkZXMYCSADKAsyIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkRvbWFpbkdyYWRlUgxkb21haW5HcmFkZXMSOAoHb3ZlcmFsbBgKIAEoDjIeLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlUgdvdmVyYWxsEksKEW1vZGVyYXRlZF9vdmVyYWxsGAsgASgOMh4uZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuR3JhZGVSEG1vZGVyYXRlZE92ZXJhbGwSIQoMbW9kZXJhdGVkX2J5GAwgASgJUgttb2RlcmF0ZWRCeRInCg9tb2RlcmF0aW9uX25vdGUYDSABKAlSDm1vZGVyYXRpb25Ob3RlEhwKCXN0cmVuZ3RocxgOIAEoCVIJc3RyZW5ndGhzEjIKFWFyZWFzX2Zvcl9kZXZlbG9wbWVudBgPIAEoCVITYXJlYXNGb3JEZXZlbG9wbWVudBIfCgtjaGlsZF92b2ljZRgQIAEoCVIKY2hpbGRWb2ljZRIWCgZ0aGVtZXMYESADKAlSBnRoZW1lcxJECh5pbW1lZGlhdGVfc2FmZWd1YXJkaW5nX2NvbmNlcm4YEiABKAhSHGltbWVkaWF0ZVNhZmVndWFyZGluZ0NvbmNlcm4SNgoXY29uY2Vybl9hY2tub3dsZWRnZWRfYnkYEyABKAlSFWNvbmNlcm5BY2tub3dsZWRnZWRCeRIlCg5leGVtcHRfYmVjYXVzZRgUIAEoCVINZXhlbXB0QmVjYXVzZRI4CgNkdWUYFSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgNkdWUSGAoHdmVyc2lvbhgWIAEoA1IHdmVyc2lvbhIhCgxzdWJtaXR0ZWRfYnkYFyABKAlSC3N1Ym1pdHRlZEJ5IvcCCgtBdWRpdEFjdGlvbhIOCgJpZBgBIAEoCVICaWQSGQoIYXVkaXRfaWQYAiABKAlSB2F1ZGl0SWQSEgoEdGV4dBgDIAEoCVIEdGV4dBIdCgpvd25lcl9yb2xlGAQgASgJUglvd25lclJvbGUSOAoDZHVlGAUgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIDZHVlEj8KB2RvbmVfb24YBiABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgZkb25lT24SFwoHZG9uZV9ieRgHIAEoCVIGZG9uZUJ5Eh8KC3ZlcmlmaWVkX2J5GAggASgJUgp2ZXJpZmllZEJ5EjsKC3ZlcmlmaWVkX2F0GAkgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKdmVyaWZpZWRBdBIYCgd2ZXJzaW9uGAogASgDUgd2ZXJzaW9uIn0KCURvbWFpbk1peBI7CgZkb21haW4YASABKAsyIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0RG9tYWluUgZkb21haW4SMwoDbWl4GAIgASgLMiEuZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuR3JhZGVNaXhSA21peCJSCgdUZWFtTWl4EhIKBHRlYW0YASABKAlSBHRlYW0SMwoDbWl4GAIgASgLMiEuZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuR3JhZGVNaXhSA21peCKvAwoMUm91bmRTdW1tYXJ5EjgKBXJvdW5kGAEgASgLMiIuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFJvdW5kUgVyb3VuZBIzCgNtaXgYAiABKAsyIS5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5HcmFkZU1peFIDbWl4EhoKCGFzc2lnbmVkGAMgASgFUghhc3NpZ25lZBIcCglzdWJtaXR0ZWQYBCABKAVSCXN1Ym1pdHRlZBIaCghleGVtcHRlZBgFIAEoBVIIZXhlbXB0ZWQSQQoJYWdyZWVtZW50GAYgASgLMiMuZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuUHJvcG9ydGlvblIJYWdyZWVtZW50EksKD2FjdGlvbnNfaW5fdGltZRgHIAEoCzIjLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlByb3BvcnRpb25SDWFjdGlvbnNJblRpbWUSIQoMYWN0aW9uc19vcGVuGAggASgFUgthY3Rpb25zT3BlbhInCg9hY3Rpb25zX292ZXJkdWUYCSABKAVSDmFjdGlvbnNPdmVyZHVlIkUKEUxpc3RSb3VuZHNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQilAEKEkxpc3RSb3VuZHNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI8CgZyb3VuZHMYAiADKAsyJC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlJvdW5kU3VtbWFyeVIGcm91bmRzIl4KD0dldFJvdW5kUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhkKCHJvdW5kX2lkGAIgASgJUgdyb3VuZElkIrADCgtSb3VuZERldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI+CgdzdW1tYXJ5GAIgASgLMiQuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Sb3VuZFN1bW1hcnlSB3N1bW1hcnkSNQoEdG9vbBgDIAEoCzIhLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRUb29sUgR0b29sEjsKB2RvbWFpbnMYBCADKAsyIS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkRvbWFpbk1peFIHZG9tYWlucxI1CgV0ZWFtcxgFIAMoCzIfLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuVGVhbU1peFIFdGVhbXMSNQoGYXVkaXRzGAYgAygLMh0uZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFIGYXVkaXRzEj0KB2FjdGlvbnMYByADKAsyIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0QWN0aW9uUgdhY3Rpb25zIl4KD0dldEF1ZGl0UmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhkKCGF1ZGl0X2lkGAIgASgJUgdhdWRpdElkIvQCCgtBdWRpdERldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIzCgVhdWRpdBgCIAEoCzIdLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSBWF1ZGl0EjgKBXJvdW5kGAMgASgLMiIuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFJvdW5kUgVyb3VuZBI1CgR0b29sGAQgASgLMiEuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFRvb2xSBHRvb2wSPQoHYWN0aW9ucxgFIAMoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBY3Rpb25SB2FjdGlvbnMSPgoHaGlzdG9yeRgGIAMoCzIkLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuSGlzdG9yeUVudHJ5UgdoaXN0b3J5Ik0KGUdldFByYWN0aWNlRmlndXJlc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKYBQoPUHJhY3RpY2VGaWd1cmVzEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EjwKBnJvdW5kcxgCIAMoCzIkLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuUm91bmRTdW1tYXJ5UgZyb3VuZHMSQQoJYWdyZWVtZW50GAMgASgLMiMuZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuUHJvcG9ydGlvblIJYWdyZWVtZW50EksKD2FjdGlvbnNfaW5fdGltZRgEIAEoCzIjLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlByb3BvcnRpb25SDWFjdGlvbnNJblRpbWUSJwoPYWN0aW9uc19vdmVyZHVlGAUgASgFUg5hY3Rpb25zT3ZlcmR1ZRI6CgZ0aGVtZXMYBiADKAsyIi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlRoZW1lQ291bnRSBnRoZW1lcxI3Chd1bmFja25vd2xlZGdlZF9jb25jZXJucxgHIAEoBVIWdW5hY2tub3dsZWRnZWRDb25jZXJucxJLCgptb2RlcmF0aW9uGAggASgLMisuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Nb2RlcmF0aW9uQWdyZWVtZW50Ugptb2RlcmF0aW9uEjsKGXVuYWNrbm93bGVkZ2VkX2luYWRlcXVhdGUYCSABKAVSGHVuYWNrbm93bGVkZ2VkSW5hZGVxdWF0ZRJNChB0ZWFtc19vZl9jb25jZXJuGAogAygLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5UZWFtQ29uY2VyblIOdGVhbXNPZkNvbmNlcm4i2QIKE01vZGVyYXRpb25BZ3JlZW1lbnQSFAoFcGFpcnMYASABKAVSBXBhaXJzEjUKA3JhdxgCIAEoCzIjLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlByb3BvcnRpb25SA3JhdxIZCgVrYXBwYRgDIAEoAUgAUgVrYXBwYYgBARImCgxsaW5lYXJfa2FwcGEYBCABKAFIAVILbGluZWFyS2FwcGGIAQESLAoPcXVhZHJhdGljX2thcHBhGAUgASgBSAJSDnF1YWRyYXRpY0thcHBhiAEBEhkKCG1vdmVkX3VwGAYgASgFUgdtb3ZlZFVwEh0KCm1vdmVkX2Rvd24YByABKAVSCW1vdmVkRG93bhIbCglmZXdfcGFpcnMYCCABKAhSCGZld1BhaXJzQggKBl9rYXBwYUIPCg1fbGluZWFyX2thcHBhQhIKEF9xdWFkcmF0aWNfa2FwcGEicQoLVGVhbUNvbmNlcm4SEgoEdGVhbRgBIAEoCVIEdGVhbRIWCgZyb3VuZHMYAiABKAVSBnJvdW5kcxIeCgppbmFkZXF1YXRlGAMgASgFUgppbmFkZXF1YXRlEhYKBmF1ZGl0cxgEIAEoBVIGYXVkaXRzIlIKClRoZW1lQ291bnQSFAoFdGhlbWUYASABKAlSBXRoZW1lEhYKBmF1ZGl0cxgCIAEoBVIGYXVkaXRzEhYKBnJvdW5kcxgDIAEoBVIGcm91bmRzIk8KG0xpc3RQdWJsaXNoZWRGaWd1cmVzUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIqQBChxMaXN0UHVibGlzaGVkRmlndXJlc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EkIKB2ZpZ3VyZXMYAiADKAsyKC5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5QdWJsaXNoZWRGaWd1cmVSB2ZpZ3VyZXMiggEKEURlZmluZVRvb2xSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USNQoEdG9vbBgCIAEoCzIhLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRUb29sUgR0b29sIoQBChBPcGVuUm91bmRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOAoFcm91bmQYAiABKAsyIi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0Um91bmRSBXJvdW5kImYKEUNsb3NlUm91bmRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGQoIcm91bmRfaWQYAiABKAlSB3JvdW5kSWQigQEKEkFzc2lnbkF1ZGl0UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjMKBWF1ZGl0GAIgASgLMh0uZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFIFYXVkaXQigQEKElN1Ym1pdEF1ZGl0UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjMKBWF1ZGl0GAIgASgLMh0uZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFIFYXVkaXQifwoSRXhlbXB0QXVkaXRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGQoIYXVkaXRfaWQYAiABKAlSB2F1ZGl0SWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24itwEKFE1vZGVyYXRlQXVkaXRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGQoIYXVkaXRfaWQYAiABKAlSB2F1ZGl0SWQSOAoHb3ZlcmFsbBgDIAEoDjIeLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlUgdvdmVyYWxsEhIKBG5vdGUYBCABKAlSBG5vdGUijAEKFUFkZEF1ZGl0QWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjsKBmFjdGlvbhgCIAEoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBY3Rpb25SBmFjdGlvbiK9AQoaQ29tcGxldGVBdWRpdEFjdGlvblJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRImCg9hdWRpdF9hY3Rpb25faWQYAiABKAlSDWF1ZGl0QWN0aW9uSWQSPwoHZG9uZV9vbhgDIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBmRvbmVPbiJ6ChhWZXJpZnlBdWRpdEFjdGlvblJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRImCg9hdWRpdF9hY3Rpb25faWQYAiABKAlSDWF1ZGl0QWN0aW9uSWQibgoZQWNrbm93bGVkZ2VDb25jZXJuUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEhkKCGF1ZGl0X2lkGAIgASgJUgdhdWRpdElkIpoICgtBdWRpdHNFdmVudBJICgx0b29sX2RlZmluZWQYASABKAsyIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlRvb2xEZWZpbmVkSABSC3Rvb2xEZWZpbmVkEkgKDHJvdW5kX29wZW5lZBgCIAEoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuUm91bmRPcGVuZWRIAFILcm91bmRPcGVuZWQSSAoMcm91bmRfY2xvc2VkGAMgASgLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Sb3VuZENsb3NlZEgAUgtyb3VuZENsb3NlZBJOCg5hdWRpdF9hc3NpZ25lZBgEIAEoCzIlLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBc3NpZ25lZEgAUg1hdWRpdEFzc2lnbmVkElEKD2F1ZGl0X3N1Ym1pdHRlZBgFIAEoCzImLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRTdWJtaXR0ZWRIAFIOYXVkaXRTdWJtaXR0ZWQSTgoOYXVkaXRfZXhlbXB0ZWQYBiABKAsyJS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0RXhlbXB0ZWRIAFINYXVkaXRFeGVtcHRlZBJRCg9hdWRpdF9tb2RlcmF0ZWQYByABKAsyJi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0TW9kZXJhdGVkSABSDmF1ZGl0TW9kZXJhdGVkElgKEmF1ZGl0X2FjdGlvbl9hZGRlZBgIIAEoCzIoLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBY3Rpb25BZGRlZEgAUhBhdWRpdEFjdGlvbkFkZGVkEmQKFmF1ZGl0X2FjdGlvbl9jb21wbGV0ZWQYCSABKAsyLC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0QWN0aW9uQ29tcGxldGVkSABSFGF1ZGl0QWN0aW9uQ29tcGxldGVkEmEKFWF1ZGl0X2FjdGlvbl92ZXJpZmllZBgKIAEoCzIrLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBY3Rpb25WZXJpZmllZEgAUhNhdWRpdEFjdGlvblZlcmlmaWVkEmAKFGNvbmNlcm5fYWNrbm93bGVkZ2VkGAsgASgLMisuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Db25jZXJuQWNrbm93bGVkZ2VkSABSE2NvbmNlcm5BY2tub3dsZWRnZWQSWQoQZmlndXJlX3B1Ymxpc2hlZBgMIAEoCzIsLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRGaWd1cmVQdWJsaXNoZWRIAFIPZmlndXJlUHVibGlzaGVkQgcKBWV2ZW50IkQKC1Rvb2xEZWZpbmVkEjUKBHRvb2wYASABKAsyIS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0VG9vbFIEdG9vbCJHCgtSb3VuZE9wZW5lZBI4CgVyb3VuZBgBIAEoCzIiLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSb3VuZFIFcm91bmQiKAoLUm91bmRDbG9zZWQSGQoIcm91bmRfaWQYASABKAlSB3JvdW5kSWQiRAoNQXVkaXRBc3NpZ25lZBIzCgVhdWRpdBgBIAEoCzIdLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSBWF1ZGl0IkUKDkF1ZGl0U3VibWl0dGVkEjMKBWF1ZGl0GAEgASgLMh0uZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFIFYXVkaXQiQgoNQXVkaXRFeGVtcHRlZBIZCghhdWRpdF9pZBgBIAEoCVIHYXVkaXRJZBIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJ5Cg5BdWRpdE1vZGVyYXRlZBIZCghhdWRpdF9pZBgBIAEoCVIHYXVkaXRJZBI4CgdvdmVyYWxsGAIgASgOMh4uZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuR3JhZGVSB292ZXJhbGwSEgoEbm90ZRgDIAEoCVIEbm90ZSJPChBBdWRpdEFjdGlvbkFkZGVkEjsKBmFjdGlvbhgBIAEoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBY3Rpb25SBmFjdGlvbiJ/ChRBdWRpdEFjdGlvbkNvbXBsZXRlZBImCg9hdWRpdF9hY3Rpb25faWQYASABKAlSDWF1ZGl0QWN0aW9uSWQSPwoHZG9uZV9vbhgCIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBmRvbmVPbiI9ChNBdWRpdEFjdGlvblZlcmlmaWVkEiYKD2F1ZGl0X2FjdGlvbl9pZBgBIAEoCVINYXVkaXRBY3Rpb25JZCIwChNDb25jZXJuQWNrbm93bGVkZ2VkEhkKCGF1ZGl0X2lkGAEgASgJUgdhdWRpdElkInMKFEF1ZGl0RmlndXJlUHVibGlzaGVkEkAKBmZpZ3VyZRgBIAEoCzIoLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlB1Ymxpc2hlZEZpZ3VyZVIGZmlndXJlEhkKCHJvdW5kX2lkGAIgASgJUgdyb3VuZElkKooCCglSb3VuZEtpbmQSGgoWUk9VTkRfS0lORF9VTlNQRUNJRklFRBAAEh0KGVJPVU5EX0tJTkRfQ09SRV9DQVNFX0ZJTEUQARIXChNST1VORF9LSU5EX1RIRU1BVElDEAISGwoXUk9VTkRfS0lORF9NVUxUSV9BR0VOQ1kQAxIZChVST1VORF9LSU5EX0RJUF9TQU1QTEUQBBIaChZST1VORF9LSU5EX1NVUEVSVklTSU9OEAUSIwofUk9VTkRfS0lORF9QUkFDVElDRV9PQlNFUlZBVElPThAGEhcKE1JPVU5EX0tJTkRfRVhURVJOQUwQBxIXChNST1VORF9LSU5EX1JFX0FVRElUEAgqyQEKCkF1ZGl0U3RhdGUSGwoXQVVESVRfU1RBVEVfVU5TUEVDSUZJRUQQABIYChRBVURJVF9TVEFURV9BU1NJR05FRBABEhkKFUFVRElUX1NUQVRFX1NVQk1JVFRFRBACEhkKFUFVRElUX1NUQVRFX01PREVSQVRFRBADEhwKGEFVRElUX1NUQVRFX0FDVElPTlNfT1BFThAEEhYKEkFVRElUX1NUQVRFX0NMT1NFRBAFEhgKFEFVRElUX1NUQVRFX0VYRU1QVEVEEAYymw4KBkF1ZGl0cxJjCgpMaXN0Um91bmRzEikuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5MaXN0Um91bmRzUmVxdWVzdBoqLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuTGlzdFJvdW5kc1Jlc3BvbnNlElgKCEdldFJvdW5kEicuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5HZXRSb3VuZFJlcXVlc3QaIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlJvdW5kRGV0YWlsElgKCEdldEF1ZGl0EicuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5HZXRBdWRpdFJlcXVlc3QaIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0RGV0YWlsEnAKEkdldFByYWN0aWNlRmlndXJlcxIxLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuR2V0UHJhY3RpY2VGaWd1cmVzUmVxdWVzdBonLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuUHJhY3RpY2VGaWd1cmVzEoEBChRMaXN0UHVibGlzaGVkRmlndXJlcxIzLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuTGlzdFB1Ymxpc2hlZEZpZ3VyZXNSZXF1ZXN0GjQuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5MaXN0UHVibGlzaGVkRmlndXJlc1Jlc3BvbnNlElQKBVdhdGNoEiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5XYXRjaFJlcXVlc3QaIy5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkxlZGdlckVudHJ5MAESVQoGVmVyaWZ5EiUuZ29sZGVudGhyZWFkLmxlZGdlci52MS5WZXJpZnlSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5WZXJpZnlSZXN1bHQSXQoKRGVmaW5lVG9vbBIpLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuRGVmaW5lVG9vbFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJbCglPcGVuUm91bmQSKC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLk9wZW5Sb3VuZFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJdCgpDbG9zZVJvdW5kEikuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5DbG9zZVJvdW5kUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El8KC0Fzc2lnbkF1ZGl0EiouZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Bc3NpZ25BdWRpdFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJfCgtTdWJtaXRBdWRpdBIqLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuU3VibWl0QXVkaXRSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXwoLRXhlbXB0QXVkaXQSKi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkV4ZW1wdEF1ZGl0UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmMKDU1vZGVyYXRlQXVkaXQSLC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLk1vZGVyYXRlQXVkaXRSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZQoOQWRkQXVkaXRBY3Rpb24SLS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkFkZEF1ZGl0QWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0Em8KE0NvbXBsZXRlQXVkaXRBY3Rpb24SMi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkNvbXBsZXRlQXVkaXRBY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSawoRVmVyaWZ5QXVkaXRBY3Rpb24SMC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlZlcmlmeUF1ZGl0QWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0Em0KEkFja25vd2xlZGdlQ29uY2VybhIxLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQWNrbm93bGVkZ2VDb25jZXJuUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0YgZwcm90bzM=")
}
