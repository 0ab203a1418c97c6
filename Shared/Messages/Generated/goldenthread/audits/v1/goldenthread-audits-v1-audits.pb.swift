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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.AuditRound" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__audit_round__type(), "tt.tmt...") { [Period.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.title = try c.text(1)
    self.kind = c.enumeration(2)
    self.theme = try c.text(3)
    self.period = try c.message(4)
    self.toolID = try c.text(5)
    self.planned = c.int32(6)
    self.closed = c.bool(7)
    self.version = c.int64(8)
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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
  /// Due in the round's period and done by their due date.
  package var actionsInTime: Proportion?
  package var actionsOpen: Int32 = 0
  package var actionsOverdue: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.RoundSummary" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__round_summary__type(), "mm...mm..") { [AuditRound.protobufType, GradeMix.protobufType, Proportion.protobufType, Proportion.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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
  package var themes: [ThemeCount] = []
  package var unacknowledgedConcerns: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.audits.v1.PracticeFigures" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__audits__v1__practice_figures__type(), "mmmm.m.") { [ReadPoint.protobufType, RoundSummary.protobufType, Proportion.protobufType, Proportion.protobufType, ThemeCount.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.rounds = try c.messages(1)
    self.agreement = try c.message(2)
    self.actionsInTime = try c.message(3)
    self.actionsOverdue = c.int32(4)
    self.themes = try c.messages(5)
    self.unacknowledgedConcerns = c.int32(6)
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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

  package init(from c: MessageReader) throws(ProtobufError) {
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
    symbols: ["goldenthread.audits.v1.AuditTool", "goldenthread.audits.v1.AuditDomain", "goldenthread.audits.v1.AuditRound", "goldenthread.audits.v1.DomainGrade", "goldenthread.audits.v1.Audit", "goldenthread.audits.v1.AuditAction", "goldenthread.audits.v1.DomainMix", "goldenthread.audits.v1.TeamMix", "goldenthread.audits.v1.RoundSummary", "goldenthread.audits.v1.ListRoundsRequest", "goldenthread.audits.v1.ListRoundsResponse", "goldenthread.audits.v1.GetRoundRequest", "goldenthread.audits.v1.RoundDetail", "goldenthread.audits.v1.GetAuditRequest", "goldenthread.audits.v1.AuditDetail", "goldenthread.audits.v1.GetPracticeFiguresRequest", "goldenthread.audits.v1.PracticeFigures", "goldenthread.audits.v1.ThemeCount", "goldenthread.audits.v1.ListPublishedFiguresRequest", "goldenthread.audits.v1.ListPublishedFiguresResponse", "goldenthread.audits.v1.DefineToolRequest", "goldenthread.audits.v1.OpenRoundRequest", "goldenthread.audits.v1.CloseRoundRequest", "goldenthread.audits.v1.AssignAuditRequest", "goldenthread.audits.v1.SubmitAuditRequest", "goldenthread.audits.v1.ExemptAuditRequest", "goldenthread.audits.v1.ModerateAuditRequest", "goldenthread.audits.v1.AddAuditActionRequest", "goldenthread.audits.v1.CompleteAuditActionRequest", "goldenthread.audits.v1.VerifyAuditActionRequest", "goldenthread.audits.v1.AcknowledgeConcernRequest", "goldenthread.audits.v1.AuditsEvent", "goldenthread.audits.v1.ToolDefined", "goldenthread.audits.v1.RoundOpened", "goldenthread.audits.v1.RoundClosed", "goldenthread.audits.v1.AuditAssigned", "goldenthread.audits.v1.AuditSubmitted", "goldenthread.audits.v1.AuditExempted", "goldenthread.audits.v1.AuditModerated", "goldenthread.audits.v1.AuditActionAdded", "goldenthread.audits.v1.AuditActionCompleted", "goldenthread.audits.v1.AuditActionVerified", "goldenthread.audits.v1.ConcernAcknowledged", "goldenthread.audits.v1.AuditFigurePublished", "goldenthread.audits.v1.RoundKind", "goldenthread.audits.v1.AuditState", "goldenthread.audits.v1.Audits", "goldenthread.audits.v1.Audits.ListRounds", "goldenthread.audits.v1.Audits.GetRound", "goldenthread.audits.v1.Audits.GetAudit", "goldenthread.audits.v1.Audits.GetPracticeFigures", "goldenthread.audits.v1.Audits.ListPublishedFigures", "goldenthread.audits.v1.Audits.Watch", "goldenthread.audits.v1.Audits.Verify", "goldenthread.audits.v1.Audits.DefineTool", "goldenthread.audits.v1.Audits.OpenRound", "goldenthread.audits.v1.Audits.CloseRound", "goldenthread.audits.v1.Audits.AssignAudit", "goldenthread.audits.v1.Audits.SubmitAudit", "goldenthread.audits.v1.Audits.ExemptAudit", "goldenthread.audits.v1.Audits.ModerateAudit", "goldenthread.audits.v1.Audits.AddAuditAction", "goldenthread.audits.v1.Audits.CompleteAuditAction", "goldenthread.audits.v1.Audits.VerifyAuditAction", "goldenthread.audits.v1.Audits.AcknowledgeConcern"],
    base64: "CiNnb2xkZW50aHJlYWQvYXVkaXRzL3YxL2F1ZGl0cy5wcm90bxIWZ29sZGVudGhyZWFkLmF1ZGl0cy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGiVnb2xkZW50aHJlYWQvZmlndXJlcy92MS9maWd1cmVzLnByb3RvGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90bxofZ29vZ2xlL3Byb3RvYnVmL3RpbWVzdGFtcC5wcm90byKrAQoJQXVkaXRUb29sEg4KAmlkGAEgASgJUgJpZBISCgRuYW1lGAIgASgJUgRuYW1lEiEKDHRvb2xfdmVyc2lvbhgDIAEoBVILdG9vbFZlcnNpb24SPQoHZG9tYWlucxgEIAMoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXREb21haW5SB2RvbWFpbnMSGAoHdmVyc2lvbhgFIAEoA1IHdmVyc2lvbiJVCgtBdWRpdERvbWFpbhISCgRjb2RlGAEgASgJUgRjb2RlEhQKBXRpdGxlGAIgASgJUgV0aXRsZRIcCglxdWVzdGlvbnMYAyADKAlSCXF1ZXN0aW9ucyKeAgoKQXVkaXRSb3VuZBIOCgJpZBgBIAEoCVICaWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEjUKBGtpbmQYAyABKA4yIS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlJvdW5kS2luZFIEa2luZBIUCgV0aGVtZRgEIAEoCVIFdGhlbWUSOAoGcGVyaW9kGAUgASgLMiAuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLlBlcmlvZFIGcGVyaW9kEhcKB3Rvb2xfaWQYBiABKAlSBnRvb2xJZBIYCgdwbGFubmVkGAcgASgFUgdwbGFubmVkEhYKBmNsb3NlZBgIIAEoCFIGY2xvc2VkEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24iZAoLRG9tYWluR3JhZGUSHwoLZG9tYWluX2NvZGUYASABKAlSCmRvbWFpbkNvZGUSNAoFZ3JhZGUYAiABKA4yHi5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5HcmFkZVIFZ3JhZGUi5gcKBUF1ZGl0Eg4KAmlkGAEgASgJUgJpZBIZCghyb3VuZF9pZBgCIAEoCVIHcm91bmRJZBIlCg5jYXNlX3JlZmVyZW5jZRgDIAEoCVINY2FzZVJlZmVyZW5jZRISCgR0ZWFtGAQgASgJUgR0ZWFtEhgKB3NlcnZpY2UYBSABKAlSB3NlcnZpY2USGAoHYXVkaXRvchgGIAEoCVIHYXVkaXRvchJFCgphdWRpdGVkX29uGAcgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIJYXVkaXRlZE9uEjgKBXN0YXRlGAggASgOMiIuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFN0YXRlUgVzdGF0ZRJICg1kb21haW5fZ3JhZGVzGAkgAygLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Eb21haW5HcmFkZVIMZG9tYWluR3JhZGVzEjgKB292ZXJhbGwYCiABKA4yHi5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5HcmFkZVIHb3ZlcmFsbBJLChFtb2RlcmF0ZWRfb3ZlcmFsbBgLIAEoDjIeLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlUhBtb2RlcmF0ZWRPdmVyYWxsEiEKDG1vZGVyYXRlZF9ieRgMIAEoCVILbW9kZXJhdGVkQnkSJwoPbW9kZXJhdGlvbl9ub3RlGA0gASgJUg5tb2RlcmF0aW9uTm90ZRIcCglzdHJlbmd0aHMYDiABKAlSCXN0cmVuZ3RocxIyChVhcmVhc19mb3JfZGV2ZWxvcG1lbnQYDyABKAlSE2FyZWFzRm9yRGV2ZWxvcG1lbnQSHwoLY2hpbGRfdm9pY2UYECABKAlSCmNoaWxkVm9pY2USFgoGdGhlbWVzGBEgAygJUgZ0aGVtZXMSRAoeaW1tZWRpYXRlX3NhZmVndWFyZGluZ19jb25jZXJuGBIgASgIUhxpbW1lZGlhdGVTYWZlZ3VhcmRpbmdDb25jZXJuEjYKF2NvbmNlcm5fYWNrbm93bGVkZ2VkX2J5GBMgASgJUhVjb25jZXJuQWNrbm93bGVkZ2VkQnkSJQoOZXhlbXB0X2JlY2F1c2UYFCABKAlSDWV4ZW1wdEJlY2F1c2USOAoDZHVlGBUgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIDZHVlEhgKB3ZlcnNpb24YFiABKANSB3ZlcnNpb24SIQoMc3VibWl0dGVkX2J5GBcgASgJUgtzdWJtaXR0ZWRCeSL3AgoLQXVkaXRBY3Rpb24SDgoCaWQYASABKAlSAmlkEhkKCGF1ZGl0X2lkGAIgASgJUgdhdWRpdElkEhIKBHRleHQYAyABKAlSBHRleHQSHQoKb3duZXJfcm9sZRgEIAEoCVIJb3duZXJSb2xlEjgKA2R1ZRgFIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSA2R1ZRI/Cgdkb25lX29uGAYgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIGZG9uZU9uEhcKB2RvbmVfYnkYByABKAlSBmRvbmVCeRIfCgt2ZXJpZmllZF9ieRgIIAEoCVIKdmVyaWZpZWRCeRI7Cgt2ZXJpZmllZF9hdBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCnZlcmlmaWVkQXQSGAoHdmVyc2lvbhgKIAEoA1IHdmVyc2lvbiJ9CglEb21haW5NaXgSOwoGZG9tYWluGAEgASgLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdERvbWFpblIGZG9tYWluEjMKA21peBgCIAEoCzIhLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlTWl4UgNtaXgiUgoHVGVhbU1peBISCgR0ZWFtGAEgASgJUgR0ZWFtEjMKA21peBgCIAEoCzIhLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLkdyYWRlTWl4UgNtaXgirwMKDFJvdW5kU3VtbWFyeRI4CgVyb3VuZBgBIAEoCzIiLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSb3VuZFIFcm91bmQSMwoDbWl4GAIgASgLMiEuZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuR3JhZGVNaXhSA21peBIaCghhc3NpZ25lZBgDIAEoBVIIYXNzaWduZWQSHAoJc3VibWl0dGVkGAQgASgFUglzdWJtaXR0ZWQSGgoIZXhlbXB0ZWQYBSABKAVSCGV4ZW1wdGVkEkEKCWFncmVlbWVudBgGIAEoCzIjLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlByb3BvcnRpb25SCWFncmVlbWVudBJLCg9hY3Rpb25zX2luX3RpbWUYByABKAsyIy5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5Qcm9wb3J0aW9uUg1hY3Rpb25zSW5UaW1lEiEKDGFjdGlvbnNfb3BlbhgIIAEoBVILYWN0aW9uc09wZW4SJwoPYWN0aW9uc19vdmVyZHVlGAkgASgFUg5hY3Rpb25zT3ZlcmR1ZSJFChFMaXN0Um91bmRzUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIpQBChJMaXN0Um91bmRzUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSPAoGcm91bmRzGAIgAygLMiQuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Sb3VuZFN1bW1hcnlSBnJvdW5kcyJeCg9HZXRSb3VuZFJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIZCghyb3VuZF9pZBgCIAEoCVIHcm91bmRJZCKwAwoLUm91bmREZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSPgoHc3VtbWFyeRgCIAEoCzIkLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuUm91bmRTdW1tYXJ5UgdzdW1tYXJ5EjUKBHRvb2wYAyABKAsyIS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0VG9vbFIEdG9vbBI7Cgdkb21haW5zGAQgAygLMiEuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Eb21haW5NaXhSB2RvbWFpbnMSNQoFdGVhbXMYBSADKAsyHy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlRlYW1NaXhSBXRlYW1zEjUKBmF1ZGl0cxgGIAMoCzIdLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSBmF1ZGl0cxI9CgdhY3Rpb25zGAcgAygLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEFjdGlvblIHYWN0aW9ucyJeCg9HZXRBdWRpdFJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIZCghhdWRpdF9pZBgCIAEoCVIHYXVkaXRJZCL0AgoLQXVkaXREZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSMwoFYXVkaXQYAiABKAsyHS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0UgVhdWRpdBI4CgVyb3VuZBgDIAEoCzIiLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSb3VuZFIFcm91bmQSNQoEdG9vbBgEIAEoCzIhLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRUb29sUgR0b29sEj0KB2FjdGlvbnMYBSADKAsyIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0QWN0aW9uUgdhY3Rpb25zEj4KB2hpc3RvcnkYBiADKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkhpc3RvcnlFbnRyeVIHaGlzdG9yeSJNChlHZXRQcmFjdGljZUZpZ3VyZXNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQivwMKD1ByYWN0aWNlRmlndXJlcxJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI8CgZyb3VuZHMYAiADKAsyJC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlJvdW5kU3VtbWFyeVIGcm91bmRzEkEKCWFncmVlbWVudBgDIAEoCzIjLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlByb3BvcnRpb25SCWFncmVlbWVudBJLCg9hY3Rpb25zX2luX3RpbWUYBCABKAsyIy5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5Qcm9wb3J0aW9uUg1hY3Rpb25zSW5UaW1lEicKD2FjdGlvbnNfb3ZlcmR1ZRgFIAEoBVIOYWN0aW9uc092ZXJkdWUSOgoGdGhlbWVzGAYgAygLMiIuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5UaGVtZUNvdW50UgZ0aGVtZXMSNwoXdW5hY2tub3dsZWRnZWRfY29uY2VybnMYByABKAVSFnVuYWNrbm93bGVkZ2VkQ29uY2VybnMiUgoKVGhlbWVDb3VudBIUCgV0aGVtZRgBIAEoCVIFdGhlbWUSFgoGYXVkaXRzGAIgASgFUgZhdWRpdHMSFgoGcm91bmRzGAMgASgFUgZyb3VuZHMiTwobTGlzdFB1Ymxpc2hlZEZpZ3VyZXNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQipAEKHExpc3RQdWJsaXNoZWRGaWd1cmVzUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSQgoHZmlndXJlcxgCIAMoCzIoLmdvbGRlbnRocmVhZC5maWd1cmVzLnYxLlB1Ymxpc2hlZEZpZ3VyZVIHZmlndXJlcyKCAQoRRGVmaW5lVG9vbFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI1CgR0b29sGAIgASgLMiEuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFRvb2xSBHRvb2wihAEKEE9wZW5Sb3VuZFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgVyb3VuZBgCIAEoCzIiLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRSb3VuZFIFcm91bmQiZgoRQ2xvc2VSb3VuZFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIZCghyb3VuZF9pZBgCIAEoCVIHcm91bmRJZCKBAQoSQXNzaWduQXVkaXRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USMwoFYXVkaXQYAiABKAsyHS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0UgVhdWRpdCKBAQoSU3VibWl0QXVkaXRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USMwoFYXVkaXQYAiABKAsyHS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0UgVhdWRpdCJ/ChJFeGVtcHRBdWRpdFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIZCghhdWRpdF9pZBgCIAEoCVIHYXVkaXRJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiK3AQoUTW9kZXJhdGVBdWRpdFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIZCghhdWRpdF9pZBgCIAEoCVIHYXVkaXRJZBI4CgdvdmVyYWxsGAMgASgOMh4uZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuR3JhZGVSB292ZXJhbGwSEgoEbm90ZRgEIAEoCVIEbm90ZSKMAQoVQWRkQXVkaXRBY3Rpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOwoGYWN0aW9uGAIgASgLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEFjdGlvblIGYWN0aW9uIr0BChpDb21wbGV0ZUF1ZGl0QWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiYKD2F1ZGl0X2FjdGlvbl9pZBgCIAEoCVINYXVkaXRBY3Rpb25JZBI/Cgdkb25lX29uGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIGZG9uZU9uInoKGFZlcmlmeUF1ZGl0QWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiYKD2F1ZGl0X2FjdGlvbl9pZBgCIAEoCVINYXVkaXRBY3Rpb25JZCJuChlBY2tub3dsZWRnZUNvbmNlcm5SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGQoIYXVkaXRfaWQYAiABKAlSB2F1ZGl0SWQimggKC0F1ZGl0c0V2ZW50EkgKDHRvb2xfZGVmaW5lZBgBIAEoCzIjLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuVG9vbERlZmluZWRIAFILdG9vbERlZmluZWQSSAoMcm91bmRfb3BlbmVkGAIgASgLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5Sb3VuZE9wZW5lZEgAUgtyb3VuZE9wZW5lZBJICgxyb3VuZF9jbG9zZWQYAyABKAsyIy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLlJvdW5kQ2xvc2VkSABSC3JvdW5kQ2xvc2VkEk4KDmF1ZGl0X2Fzc2lnbmVkGAQgASgLMiUuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEFzc2lnbmVkSABSDWF1ZGl0QXNzaWduZWQSUQoPYXVkaXRfc3VibWl0dGVkGAUgASgLMiYuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFN1Ym1pdHRlZEgAUg5hdWRpdFN1Ym1pdHRlZBJOCg5hdWRpdF9leGVtcHRlZBgGIAEoCzIlLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRFeGVtcHRlZEgAUg1hdWRpdEV4ZW1wdGVkElEKD2F1ZGl0X21vZGVyYXRlZBgHIAEoCzImLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRNb2RlcmF0ZWRIAFIOYXVkaXRNb2RlcmF0ZWQSWAoSYXVkaXRfYWN0aW9uX2FkZGVkGAggASgLMiguZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEFjdGlvbkFkZGVkSABSEGF1ZGl0QWN0aW9uQWRkZWQSZAoWYXVkaXRfYWN0aW9uX2NvbXBsZXRlZBgJIAEoCzIsLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRBY3Rpb25Db21wbGV0ZWRIAFIUYXVkaXRBY3Rpb25Db21wbGV0ZWQSYQoVYXVkaXRfYWN0aW9uX3ZlcmlmaWVkGAogASgLMisuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEFjdGlvblZlcmlmaWVkSABSE2F1ZGl0QWN0aW9uVmVyaWZpZWQSYAoUY29uY2Vybl9hY2tub3dsZWRnZWQYCyABKAsyKy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkNvbmNlcm5BY2tub3dsZWRnZWRIAFITY29uY2VybkFja25vd2xlZGdlZBJZChBmaWd1cmVfcHVibGlzaGVkGAwgASgLMiwuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEZpZ3VyZVB1Ymxpc2hlZEgAUg9maWd1cmVQdWJsaXNoZWRCBwoFZXZlbnQiRAoLVG9vbERlZmluZWQSNQoEdG9vbBgBIAEoCzIhLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXRUb29sUgR0b29sIkcKC1JvdW5kT3BlbmVkEjgKBXJvdW5kGAEgASgLMiIuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFJvdW5kUgVyb3VuZCIoCgtSb3VuZENsb3NlZBIZCghyb3VuZF9pZBgBIAEoCVIHcm91bmRJZCJECg1BdWRpdEFzc2lnbmVkEjMKBWF1ZGl0GAEgASgLMh0uZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdFIFYXVkaXQiRQoOQXVkaXRTdWJtaXR0ZWQSMwoFYXVkaXQYASABKAsyHS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkF1ZGl0UgVhdWRpdCJCCg1BdWRpdEV4ZW1wdGVkEhkKCGF1ZGl0X2lkGAEgASgJUgdhdWRpdElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uInkKDkF1ZGl0TW9kZXJhdGVkEhkKCGF1ZGl0X2lkGAEgASgJUgdhdWRpdElkEjgKB292ZXJhbGwYAiABKA4yHi5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5HcmFkZVIHb3ZlcmFsbBISCgRub3RlGAMgASgJUgRub3RlIk8KEEF1ZGl0QWN0aW9uQWRkZWQSOwoGYWN0aW9uGAEgASgLMiMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BdWRpdEFjdGlvblIGYWN0aW9uIn8KFEF1ZGl0QWN0aW9uQ29tcGxldGVkEiYKD2F1ZGl0X2FjdGlvbl9pZBgBIAEoCVINYXVkaXRBY3Rpb25JZBI/Cgdkb25lX29uGAIgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIGZG9uZU9uIj0KE0F1ZGl0QWN0aW9uVmVyaWZpZWQSJgoPYXVkaXRfYWN0aW9uX2lkGAEgASgJUg1hdWRpdEFjdGlvbklkIjAKE0NvbmNlcm5BY2tub3dsZWRnZWQSGQoIYXVkaXRfaWQYASABKAlSB2F1ZGl0SWQicwoUQXVkaXRGaWd1cmVQdWJsaXNoZWQSQAoGZmlndXJlGAEgASgLMiguZ29sZGVudGhyZWFkLmZpZ3VyZXMudjEuUHVibGlzaGVkRmlndXJlUgZmaWd1cmUSGQoIcm91bmRfaWQYAiABKAlSB3JvdW5kSWQqigIKCVJvdW5kS2luZBIaChZST1VORF9LSU5EX1VOU1BFQ0lGSUVEEAASHQoZUk9VTkRfS0lORF9DT1JFX0NBU0VfRklMRRABEhcKE1JPVU5EX0tJTkRfVEhFTUFUSUMQAhIbChdST1VORF9LSU5EX01VTFRJX0FHRU5DWRADEhkKFVJPVU5EX0tJTkRfRElQX1NBTVBMRRAEEhoKFlJPVU5EX0tJTkRfU1VQRVJWSVNJT04QBRIjCh9ST1VORF9LSU5EX1BSQUNUSUNFX09CU0VSVkFUSU9OEAYSFwoTUk9VTkRfS0lORF9FWFRFUk5BTBAHEhcKE1JPVU5EX0tJTkRfUkVfQVVESVQQCCrJAQoKQXVkaXRTdGF0ZRIbChdBVURJVF9TVEFURV9VTlNQRUNJRklFRBAAEhgKFEFVRElUX1NUQVRFX0FTU0lHTkVEEAESGQoVQVVESVRfU1RBVEVfU1VCTUlUVEVEEAISGQoVQVVESVRfU1RBVEVfTU9ERVJBVEVEEAMSHAoYQVVESVRfU1RBVEVfQUNUSU9OU19PUEVOEAQSFgoSQVVESVRfU1RBVEVfQ0xPU0VEEAUSGAoUQVVESVRfU1RBVEVfRVhFTVBURUQQBjKbDgoGQXVkaXRzEmMKCkxpc3RSb3VuZHMSKS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkxpc3RSb3VuZHNSZXF1ZXN0GiouZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5MaXN0Um91bmRzUmVzcG9uc2USWAoIR2V0Um91bmQSJy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkdldFJvdW5kUmVxdWVzdBojLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuUm91bmREZXRhaWwSWAoIR2V0QXVkaXQSJy5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkdldEF1ZGl0UmVxdWVzdBojLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQXVkaXREZXRhaWwScAoSR2V0UHJhY3RpY2VGaWd1cmVzEjEuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5HZXRQcmFjdGljZUZpZ3VyZXNSZXF1ZXN0GicuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5QcmFjdGljZUZpZ3VyZXMSgQEKFExpc3RQdWJsaXNoZWRGaWd1cmVzEjMuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5MaXN0UHVibGlzaGVkRmlndXJlc1JlcXVlc3QaNC5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkxpc3RQdWJsaXNoZWRGaWd1cmVzUmVzcG9uc2USVAoFV2F0Y2gSJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLldhdGNoUmVxdWVzdBojLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuTGVkZ2VyRW50cnkwARJVCgZWZXJpZnkSJS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlZlcmlmeVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlZlcmlmeVJlc3VsdBJdCgpEZWZpbmVUb29sEikuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5EZWZpbmVUb29sUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElsKCU9wZW5Sb3VuZBIoLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuT3BlblJvdW5kUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El0KCkNsb3NlUm91bmQSKS5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkNsb3NlUm91bmRSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXwoLQXNzaWduQXVkaXQSKi5nb2xkZW50aHJlYWQuYXVkaXRzLnYxLkFzc2lnbkF1ZGl0UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El8KC1N1Ym1pdEF1ZGl0EiouZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5TdWJtaXRBdWRpdFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJfCgtFeGVtcHRBdWRpdBIqLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuRXhlbXB0QXVkaXRSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYwoNTW9kZXJhdGVBdWRpdBIsLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuTW9kZXJhdGVBdWRpdFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJlCg5BZGRBdWRpdEFjdGlvbhItLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQWRkQXVkaXRBY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSbwoTQ29tcGxldGVBdWRpdEFjdGlvbhIyLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuQ29tcGxldGVBdWRpdEFjdGlvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJrChFWZXJpZnlBdWRpdEFjdGlvbhIwLmdvbGRlbnRocmVhZC5hdWRpdHMudjEuVmVyaWZ5QXVkaXRBY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSbQoSQWNrbm93bGVkZ2VDb25jZXJuEjEuZ29sZGVudGhyZWFkLmF1ZGl0cy52MS5BY2tub3dsZWRnZUNvbmNlcm5SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHRiBnByb3RvMw==")
}
