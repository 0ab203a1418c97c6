// swift-format-ignore-file
// Generated from goldenthread/plans/v1/service.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum ActionStatusFilter: ProtobufEnum {
  case unspecified
  case overdue
  case dueSoon
  case open
  case done
  case undated
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .overdue
    case 2: self = .dueSoon
    case 3: self = .open
    case 4: self = .done
    case 5: self = .undated
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .overdue: 1
    case .dueSoon: 2
    case .open: 3
    case .done: 4
    case .undated: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .overdue, .dueSoon, .open, .done, .undated]
  package static let protobufNames: [String] = ["ACTION_STATUS_FILTER_UNSPECIFIED", "ACTION_STATUS_FILTER_OVERDUE", "ACTION_STATUS_FILTER_DUE_SOON", "ACTION_STATUS_FILTER_OPEN", "ACTION_STATUS_FILTER_DONE", "ACTION_STATUS_FILTER_UNDATED"]
}

package struct ListAuthoritiesRequest: ProtobufMessage {
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListAuthoritiesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_authorities_request__type(), "")

  package init(from c: MessageReader) throws(ProtobufError) {
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.unknownFields(self.unknownFields)
  }
}

package struct ListAuthoritiesResponse: ProtobufMessage {
  package var authorities: [Authority] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListAuthoritiesResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_authorities_response__type(), "m") { [Authority.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.authorities = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.authorities)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetAuthorityRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetAuthorityRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_authority_request__type(), "m") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPlansRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListPlansRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_plans_request__type(), "m") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPlansResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var plans: [Plan] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListPlansResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_plans_response__type(), "mm") { [ReadPoint.protobufType, Plan.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.plans = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.plans)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetPlanRequest: ProtobufMessage {
  package var read: Read?
  /// Empty = the authority's first plan.
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetPlanRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_plan_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

/// A plan with its objectives and actions as summaries.
package struct PlanDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var plan: Plan?
  package var objectives: [ObjectiveSummary] = []
  package var actions: [ActionSummary] = []
  package var counts: ActionCounts?
  package var progressScheme: RatingScheme?
  package var impactScheme: RatingScheme?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PlanDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan_detail__type(), "mmmmmmm") { [ReadPoint.protobufType, Plan.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, ActionCounts.protobufType, RatingScheme.protobufType, RatingScheme.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.plan = try c.message(1)
    self.objectives = try c.messages(2)
    self.actions = try c.messages(3)
    self.counts = try c.message(4)
    self.progressScheme = try c.message(5)
    self.impactScheme = try c.message(6)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.plan)
    try c.messages(2, self.objectives)
    try c.messages(3, self.actions)
    try c.message(4, self.counts)
    try c.message(5, self.progressScheme)
    try c.message(6, self.impactScheme)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetObjectiveRequest: ProtobufMessage {
  package var read: Read?
  package var objectiveID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetObjectiveRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_objective_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.objectiveID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.objectiveID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ObjectiveDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var plan: Plan?
  package var section: Section?
  @Boxed package var objective: Objective?
  @Boxed package var summary: ObjectiveSummary?
  package var actions: [ActionSummary] = []
  package var measures: [MeasureSummary] = []
  package var evidence: [Evidence] = []
  package var threadStarts: [ThreadStart] = []
  package var findings: [CheckFinding] = []
  package var history: [HistoryEntry] = []
  package var progressScheme: RatingScheme?
  package var impactScheme: RatingScheme?
  package var paragraphs: [Paragraph] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectiveDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective_detail__type(), "mmmmmmmmmmmmmm") { [ReadPoint.protobufType, Plan.protobufType, Section.protobufType, Objective.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, MeasureSummary.protobufType, Evidence.protobufType, ThreadStart.protobufType, CheckFinding.protobufType, HistoryEntry.protobufType, RatingScheme.protobufType, RatingScheme.protobufType, Paragraph.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.plan = try c.message(1)
    self.section = try c.message(2)
    self.objective = try c.message(3)
    self.summary = try c.message(4)
    self.actions = try c.messages(5)
    self.measures = try c.messages(6)
    self.evidence = try c.messages(7)
    self.threadStarts = try c.messages(8)
    self.findings = try c.messages(9)
    self.history = try c.messages(10)
    self.progressScheme = try c.message(11)
    self.impactScheme = try c.message(12)
    self.paragraphs = try c.messages(13)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.plan)
    try c.message(2, self.section)
    try c.message(3, self.objective)
    try c.message(4, self.summary)
    try c.messages(5, self.actions)
    try c.messages(6, self.measures)
    try c.messages(7, self.evidence)
    try c.messages(8, self.threadStarts)
    try c.messages(9, self.findings)
    try c.messages(10, self.history)
    try c.message(11, self.progressScheme)
    try c.message(12, self.impactScheme)
    try c.messages(13, self.paragraphs)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListActionsRequest: ProtobufMessage {
  package var read: Read?
  package var planID: String = ""
  package var sectionID: String = ""
  /// Only those with one of these lead roles; empty = all.
  package var leads: [String] = []
  package var status: ActionStatusFilter = .init()
  /// Words to find in ref, text and outcome.
  package var search: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListActionsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_actions_request__type(), "mttt.t") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.sectionID = try c.text(2)
    self.leads = try c.texts(3)
    self.status = c.enumeration(4)
    self.search = try c.text(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    try c.text(2, self.sectionID)
    try c.texts(3, self.leads)
    c.enumeration(4, self.status)
    try c.text(5, self.search)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListActionsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var actions: [ActionSummary] = []
  package var counts: ActionCounts?
  /// Every lead role of the plan, for the filter.
  package var allLeads: [String] = []
  package var plan: Plan?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListActionsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_actions_response__type(), "mmmtm") { [ReadPoint.protobufType, ActionSummary.protobufType, ActionCounts.protobufType, Plan.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.actions = try c.messages(1)
    self.counts = try c.message(2)
    self.allLeads = try c.texts(3)
    self.plan = try c.message(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.actions)
    try c.message(2, self.counts)
    try c.texts(3, self.allLeads)
    try c.message(4, self.plan)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetActionRequest: ProtobufMessage {
  package var read: Read?
  package var actionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_action_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.actionID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.actionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ActionDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var plan: Plan?
  package var section: Section?
  @Boxed package var objective: ObjectiveSummary?
  @Boxed package var action: Action?
  @Boxed package var summary: ActionSummary?
  package var measures: [MeasureSummary] = []
  package var evidence: [Evidence] = []
  package var threadStarts: [ThreadStart] = []
  package var findings: [CheckFinding] = []
  package var history: [HistoryEntry] = []
  package var progressScheme: RatingScheme?
  package var impactScheme: RatingScheme?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ActionDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action_detail__type(), "mmmmmmmmmmmmm") { [ReadPoint.protobufType, Plan.protobufType, Section.protobufType, ObjectiveSummary.protobufType, Action.protobufType, ActionSummary.protobufType, MeasureSummary.protobufType, Evidence.protobufType, ThreadStart.protobufType, CheckFinding.protobufType, HistoryEntry.protobufType, RatingScheme.protobufType, RatingScheme.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.plan = try c.message(1)
    self.section = try c.message(2)
    self.objective = try c.message(3)
    self.action = try c.message(4)
    self.summary = try c.message(5)
    self.measures = try c.messages(6)
    self.evidence = try c.messages(7)
    self.threadStarts = try c.messages(8)
    self.findings = try c.messages(9)
    self.history = try c.messages(10)
    self.progressScheme = try c.message(11)
    self.impactScheme = try c.message(12)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.plan)
    try c.message(2, self.section)
    try c.message(3, self.objective)
    try c.message(4, self.action)
    try c.message(5, self.summary)
    try c.messages(6, self.measures)
    try c.messages(7, self.evidence)
    try c.messages(8, self.threadStarts)
    try c.messages(9, self.findings)
    try c.messages(10, self.history)
    try c.message(11, self.progressScheme)
    try c.message(12, self.impactScheme)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListMeasuresRequest: ProtobufMessage {
  package var read: Read?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeasuresRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_measures_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListMeasuresResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var measures: [MeasureSummary] = []
  package var plan: Plan?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeasuresResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_measures_response__type(), "mmm") { [ReadPoint.protobufType, MeasureSummary.protobufType, Plan.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.measures = try c.messages(1)
    self.plan = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.measures)
    try c.message(2, self.plan)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetMeasureRequest: ProtobufMessage {
  package var read: Read?
  package var measureID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetMeasureRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_measure_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.measureID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.measureID)
    c.unknownFields(self.unknownFields)
  }
}

package struct MeasureDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var plan: Plan?
  package var summary: MeasureSummary?
  /// Newest last; corrected readings stay, marked by a later one of the same period.
  package var readings: [Reading] = []
  @Boxed package var chart: XmRChart?
  package var objectives: [ObjectiveSummary] = []
  package var actions: [ActionSummary] = []
  package var history: [HistoryEntry] = []
  /// Trajectory honesty in words, where a target lies ahead.
  package var trajectory: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_detail__type(), "mmmmmmmmt") { [ReadPoint.protobufType, Plan.protobufType, MeasureSummary.protobufType, Reading.protobufType, XmRChart.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, HistoryEntry.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.plan = try c.message(1)
    self.summary = try c.message(2)
    self.readings = try c.messages(3)
    self.chart = try c.message(4)
    self.objectives = try c.messages(5)
    self.actions = try c.messages(6)
    self.history = try c.messages(7)
    self.trajectory = try c.texts(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.plan)
    try c.message(2, self.summary)
    try c.messages(3, self.readings)
    try c.message(4, self.chart)
    try c.messages(5, self.objectives)
    try c.messages(6, self.actions)
    try c.messages(7, self.history)
    try c.texts(8, self.trajectory)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListMeasureTemplatesRequest: ProtobufMessage {
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeasureTemplatesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_measure_templates_request__type(), "")

  package init(from c: MessageReader) throws(ProtobufError) {
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.unknownFields(self.unknownFields)
  }
}

package struct ListMeasureTemplatesResponse: ProtobufMessage {
  package var templates: [MeasureTemplate] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeasureTemplatesResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_measure_templates_response__type(), "m") { [MeasureTemplate.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.templates = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.templates)
    c.unknownFields(self.unknownFields)
  }
}

/// A timescale that guidance or a local standard sets, ready to be defined as a measure.
package struct MeasureTemplate: ProtobufMessage {
  /// Stable name: "assessment_45_working_days".
  package var key: String = ""
  /// Name, definition, unit, polarity, frequency and kind filled in.
  @Boxed package var measure: Measure?
  /// "45 working days of the referral".
  package var timescale: String = ""
  /// How days are counted.
  package var convention: String = ""
  /// Whether the number is a local standard, for the council to fill in.
  package var isLocal: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureTemplate" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_template__type(), "tmtt.") { [Measure.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.key = try c.text(0)
    self.measure = try c.message(1)
    self.timescale = try c.text(2)
    self.convention = try c.text(3)
    self.isLocal = c.bool(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.key)
    try c.message(1, self.measure)
    try c.text(2, self.timescale)
    try c.text(3, self.convention)
    c.bool(4, self.isLocal)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListInspectionsRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListInspectionsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_inspections_request__type(), "m") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListInspectionsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var inspections: [Inspection] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListInspectionsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_inspections_response__type(), "mm") { [ReadPoint.protobufType, Inspection.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.inspections = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.inspections)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetCoverageRequest: ProtobufMessage {
  package var read: Read?
  /// Empty = the latest inspection.
  package var inspectionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetCoverageRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_coverage_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.inspectionID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.inspectionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListMeetingsRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeetingsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_meetings_request__type(), "m") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListMeetingsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var meetings: [Meeting] = []
  package var challenges: [Challenge] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeetingsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_meetings_response__type(), "mmm") { [ReadPoint.protobufType, Meeting.protobufType, Challenge.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.meetings = try c.messages(1)
    self.challenges = try c.messages(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.meetings)
    try c.messages(2, self.challenges)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetBoardFiguresRequest: ProtobufMessage {
  package var read: Read?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetBoardFiguresRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_board_figures_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetDifferenceRequest: ProtobufMessage {
  /// `as_at` is the later date.
  package var read: Read?
  package var since: CalendarDate?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetDifferenceRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_difference_request__type(), "mmt") { [Read.protobufType, CalendarDate.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.since = try c.message(1)
    self.planID = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.message(1, self.since)
    try c.text(2, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListFindingsRequest: ProtobufMessage {
  package var read: Read?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListFindingsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_findings_request__type(), "mt") { [Read.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.planID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListFindingsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var findings: [CheckFinding] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListFindingsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_findings_response__type(), "mm") { [ReadPoint.protobufType, CheckFinding.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.findings = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.findings)
    c.unknownFields(self.unknownFields)
  }
}

package struct RegisterAuthorityRequest: ProtobufMessage {
  package var change: Change?
  package var name: String = ""
  package var onsCode: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RegisterAuthorityRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__register_authority_request__type(), "mtt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.name = try c.text(1)
    self.onsCode = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.name)
    try c.text(2, self.onsCode)
    c.unknownFields(self.unknownFields)
  }
}

package struct ChangeSettingsRequest: ProtobufMessage {
  package var change: Change?
  package var settings: PlanSettings?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChangeSettingsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__change_settings_request__type(), "mm") { [Change.protobufType, PlanSettings.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.settings = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.settings)
    c.unknownFields(self.unknownFields)
  }
}

package struct DefineRatingSchemeRequest: ProtobufMessage {
  package var change: Change?
  /// An id that exists redefines that scheme.
  package var scheme: RatingScheme?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DefineRatingSchemeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__define_rating_scheme_request__type(), "mm") { [Change.protobufType, RatingScheme.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.scheme = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.scheme)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordInspectionRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var inspection: Inspection?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordInspectionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_inspection_request__type(), "mm") { [Change.protobufType, Inspection.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.inspection = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.inspection)
    c.unknownFields(self.unknownFields)
  }
}

package struct LinkParagraphsRequest: ProtobufMessage {
  package var change: Change?
  package var threadStartID: String = ""
  /// All that it comes from: identifiers, or plain numbers of its report's paragraphs.
  package var paragraphIDs: [String] = []
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.LinkParagraphsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__link_paragraphs_request__type(), "mttt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.threadStartID = try c.text(1)
    self.paragraphIDs = try c.texts(2)
    self.reason = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.threadStartID)
    try c.texts(2, self.paragraphIDs)
    try c.text(3, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct AcceptFindingRequest: ProtobufMessage {
  package var change: Change?
  package var planID: String = ""
  /// Which finding: its rule, its objects and its figures as they were shown.
  package var rule: String = ""
  package var refs: [ObjectRef] = []
  package var found: String = ""
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AcceptFindingRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__accept_finding_request__type(), "mttmtt") { [Change.protobufType, ObjectRef.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.planID = try c.text(1)
    self.rule = try c.text(2)
    self.refs = try c.messages(3)
    self.found = try c.text(4)
    self.reason = try c.text(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.planID)
    try c.text(2, self.rule)
    try c.messages(3, self.refs)
    try c.text(4, self.found)
    try c.text(5, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReopenFindingRequest: ProtobufMessage {
  package var change: Change?
  package var rule: String = ""
  package var refs: [ObjectRef] = []
  package var found: String = ""
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReopenFindingRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__reopen_finding_request__type(), "mtmtt") { [Change.protobufType, ObjectRef.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.rule = try c.text(1)
    self.refs = try c.messages(2)
    self.found = try c.text(3)
    self.reason = try c.text(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.rule)
    try c.messages(2, self.refs)
    try c.text(3, self.found)
    try c.text(4, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct DeclineThreadStartRequest: ProtobufMessage {
  package var change: Change?
  package var threadStartID: String = ""
  /// Empty = taken up again.
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DeclineThreadStartRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__decline_thread_start_request__type(), "mtt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.threadStartID = try c.text(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.threadStartID)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct CreatePlanRequest: ProtobufMessage {
  package var change: Change?
  package var title: String = ""
  package var dated: CalendarDate?
  /// Empty = the authority's first scheme.
  package var progressSchemeID: String = ""
  package var impactSchemeID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CreatePlanRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__create_plan_request__type(), "mtmtt") { [Change.protobufType, CalendarDate.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.title = try c.text(1)
    self.dated = try c.message(2)
    self.progressSchemeID = try c.text(3)
    self.impactSchemeID = try c.text(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.title)
    try c.message(2, self.dated)
    try c.text(3, self.progressSchemeID)
    try c.text(4, self.impactSchemeID)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddSectionRequest: ProtobufMessage {
  package var change: Change?
  package var section: Section?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddSectionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_section_request__type(), "mm") { [Change.protobufType, Section.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.section = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.section)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddObjectiveRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var objective: Objective?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddObjectiveRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_objective_request__type(), "mm") { [Change.protobufType, Objective.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.objective = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.objective)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReviseObjectiveRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var objective: Objective?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseObjectiveRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_objective_request__type(), "mmt") { [Change.protobufType, Objective.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.objective = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.objective)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddActionRequest: ProtobufMessage {
  package var change: Change?
  /// `due.text` is enough; its meaning is computed.
  @Boxed package var action: Action?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_action_request__type(), "mm") { [Change.protobufType, Action.protobufType] }

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

package struct ReviseActionRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var action: Action?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_action_request__type(), "mmt") { [Change.protobufType, Action.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.action = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.action)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct MoveDueDateRequest: ProtobufMessage {
  package var change: Change?
  package var actionID: String = ""
  /// As a person writes it: "30 September 2026", "Sep-26".
  package var due: String = ""
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MoveDueDateRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__move_due_date_request__type(), "mttt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.actionID = try c.text(1)
    self.due = try c.text(2)
    self.reason = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.actionID)
    try c.text(2, self.due)
    try c.text(3, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddCriterionRequest: ProtobufMessage {
  package var change: Change?
  package var criterion: Criterion?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddCriterionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_criterion_request__type(), "mm") { [Change.protobufType, Criterion.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.criterion = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.criterion)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReviseCriterionRequest: ProtobufMessage {
  package var change: Change?
  package var criterion: Criterion?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseCriterionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_criterion_request__type(), "mmt") { [Change.protobufType, Criterion.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.criterion = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.criterion)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddVoiceRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var voice: Voice?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddVoiceRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_voice_request__type(), "mm") { [Change.protobufType, Voice.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.voice = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.voice)
    c.unknownFields(self.unknownFields)
  }
}

package struct RateRequest: ProtobufMessage {
  package var change: Change?
  /// An action, an objective or a criterion.
  package var subject: ObjectRef?
  package var aspect: RatingAspect = .init()
  package var perspective: RatingPerspective = .init()
  /// One of the scheme's words.
  package var word: String = ""
  package var justification: String = ""
  package var pathToGreen: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RateRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rate_request__type(), "mm..ttt") { [Change.protobufType, ObjectRef.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.subject = try c.message(1)
    self.aspect = c.enumeration(2)
    self.perspective = c.enumeration(3)
    self.word = try c.text(4)
    self.justification = try c.text(5)
    self.pathToGreen = try c.text(6)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.subject)
    c.enumeration(2, self.aspect)
    c.enumeration(3, self.perspective)
    try c.text(4, self.word)
    try c.text(5, self.justification)
    try c.text(6, self.pathToGreen)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordUpdateRequest: ProtobufMessage {
  package var change: Change?
  /// An action or an objective.
  package var subject: ObjectRef?
  @Boxed package var update: PeriodUpdate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordUpdateRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_update_request__type(), "mmm") { [Change.protobufType, ObjectRef.protobufType, PeriodUpdate.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.subject = try c.message(1)
    self.update = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.subject)
    try c.message(2, self.update)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddEvidenceRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var evidence: Evidence?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddEvidenceRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_evidence_request__type(), "mm") { [Change.protobufType, Evidence.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.evidence = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.evidence)
    c.unknownFields(self.unknownFields)
  }
}

package struct DefineMeasureRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var measure: Measure?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DefineMeasureRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__define_measure_request__type(), "mm") { [Change.protobufType, Measure.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.measure = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.measure)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReviseMeasureRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var measure: Measure?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseMeasureRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_measure_request__type(), "mmt") { [Change.protobufType, Measure.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.measure = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.measure)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct SetTargetsRequest: ProtobufMessage {
  package var change: Change?
  package var measureID: String = ""
  package var targets: [Target] = []
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.SetTargetsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__set_targets_request__type(), "mtmt") { [Change.protobufType, Target.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.measureID = try c.text(1)
    self.targets = try c.messages(2)
    self.reason = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.measureID)
    try c.messages(2, self.targets)
    try c.text(3, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordReadingRequest: ProtobufMessage {
  package var change: Change?
  package var measureID: String = ""
  @Boxed package var reading: Reading?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordReadingRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_reading_request__type(), "mtm") { [Change.protobufType, Reading.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.measureID = try c.text(1)
    self.reading = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.measureID)
    try c.message(2, self.reading)
    c.unknownFields(self.unknownFields)
  }
}

package struct RebaselineMeasureRequest: ProtobufMessage {
  package var change: Change?
  package var measureID: String = ""
  package var from: CalendarDate?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RebaselineMeasureRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rebaseline_measure_request__type(), "mtmt") { [Change.protobufType, CalendarDate.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.measureID = try c.text(1)
    self.from = try c.message(2)
    self.reason = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.measureID)
    try c.message(2, self.from)
    try c.text(3, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct WithdrawRequest: ProtobufMessage {
  package var change: Change?
  package var object: ObjectRef?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.WithdrawRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__withdraw_request__type(), "mmt") { [Change.protobufType, ObjectRef.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.object = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.object)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct RestoreRequest: ProtobufMessage {
  package var change: Change?
  package var object: ObjectRef?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RestoreRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__restore_request__type(), "mmt") { [Change.protobufType, ObjectRef.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.object = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.object)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct SetEmbeddedTestRequest: ProtobufMessage {
  package var change: Change?
  package var objectiveID: String = ""
  package var text: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.SetEmbeddedTestRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__set_embedded_test_request__type(), "mtt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.objectiveID = try c.text(1)
    self.text = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.objectiveID)
    try c.text(2, self.text)
    c.unknownFields(self.unknownFields)
  }
}

package struct PassEmbeddedTestRequest: ProtobufMessage {
  package var change: Change?
  package var objectiveID: String = ""
  package var decisionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PassEmbeddedTestRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__pass_embedded_test_request__type(), "mtt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.objectiveID = try c.text(1)
    self.decisionID = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.objectiveID)
    try c.text(2, self.decisionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordMeetingRequest: ProtobufMessage {
  package var change: Change?
  package var meeting: Meeting?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordMeetingRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_meeting_request__type(), "mm") { [Change.protobufType, Meeting.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.meeting = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.meeting)
    c.unknownFields(self.unknownFields)
  }
}

package struct RaiseChallengeRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var challenge: Challenge?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RaiseChallengeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__raise_challenge_request__type(), "mm") { [Change.protobufType, Challenge.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.challenge = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.challenge)
    c.unknownFields(self.unknownFields)
  }
}

package struct AnswerChallengeRequest: ProtobufMessage {
  package var change: Change?
  package var challengeID: String = ""
  package var answer: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AnswerChallengeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__answer_challenge_request__type(), "mtt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.challengeID = try c.text(1)
    self.answer = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.challengeID)
    try c.text(2, self.answer)
    c.unknownFields(self.unknownFields)
  }
}

package struct AcceptChallengeRequest: ProtobufMessage {
  package var change: Change?
  package var challengeID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AcceptChallengeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__accept_challenge_request__type(), "mt") { [Change.protobufType] }

  package init(from c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.challengeID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.challengeID)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Service = ProtoFile(
    name: "goldenthread/plans/v1/service.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/ledger/v1/ledger.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/boards.proto", "goldenthread/plans/v1/imports.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/plans.proto"],
    services: ["goldenthread.plans.v1.Plans"],
    symbols: ["goldenthread.plans.v1.ListAuthoritiesRequest", "goldenthread.plans.v1.ListAuthoritiesResponse", "goldenthread.plans.v1.GetAuthorityRequest", "goldenthread.plans.v1.ListPlansRequest", "goldenthread.plans.v1.ListPlansResponse", "goldenthread.plans.v1.GetPlanRequest", "goldenthread.plans.v1.PlanDetail", "goldenthread.plans.v1.GetObjectiveRequest", "goldenthread.plans.v1.ObjectiveDetail", "goldenthread.plans.v1.ListActionsRequest", "goldenthread.plans.v1.ListActionsResponse", "goldenthread.plans.v1.GetActionRequest", "goldenthread.plans.v1.ActionDetail", "goldenthread.plans.v1.ListMeasuresRequest", "goldenthread.plans.v1.ListMeasuresResponse", "goldenthread.plans.v1.GetMeasureRequest", "goldenthread.plans.v1.MeasureDetail", "goldenthread.plans.v1.ListMeasureTemplatesRequest", "goldenthread.plans.v1.ListMeasureTemplatesResponse", "goldenthread.plans.v1.MeasureTemplate", "goldenthread.plans.v1.ListInspectionsRequest", "goldenthread.plans.v1.ListInspectionsResponse", "goldenthread.plans.v1.GetCoverageRequest", "goldenthread.plans.v1.ListMeetingsRequest", "goldenthread.plans.v1.ListMeetingsResponse", "goldenthread.plans.v1.GetBoardFiguresRequest", "goldenthread.plans.v1.GetDifferenceRequest", "goldenthread.plans.v1.ListFindingsRequest", "goldenthread.plans.v1.ListFindingsResponse", "goldenthread.plans.v1.RegisterAuthorityRequest", "goldenthread.plans.v1.ChangeSettingsRequest", "goldenthread.plans.v1.DefineRatingSchemeRequest", "goldenthread.plans.v1.RecordInspectionRequest", "goldenthread.plans.v1.LinkParagraphsRequest", "goldenthread.plans.v1.AcceptFindingRequest", "goldenthread.plans.v1.ReopenFindingRequest", "goldenthread.plans.v1.DeclineThreadStartRequest", "goldenthread.plans.v1.CreatePlanRequest", "goldenthread.plans.v1.AddSectionRequest", "goldenthread.plans.v1.AddObjectiveRequest", "goldenthread.plans.v1.ReviseObjectiveRequest", "goldenthread.plans.v1.AddActionRequest", "goldenthread.plans.v1.ReviseActionRequest", "goldenthread.plans.v1.MoveDueDateRequest", "goldenthread.plans.v1.AddCriterionRequest", "goldenthread.plans.v1.ReviseCriterionRequest", "goldenthread.plans.v1.AddVoiceRequest", "goldenthread.plans.v1.RateRequest", "goldenthread.plans.v1.RecordUpdateRequest", "goldenthread.plans.v1.AddEvidenceRequest", "goldenthread.plans.v1.DefineMeasureRequest", "goldenthread.plans.v1.ReviseMeasureRequest", "goldenthread.plans.v1.SetTargetsRequest", "goldenthread.plans.v1.RecordReadingRequest", "goldenthread.plans.v1.RebaselineMeasureRequest", "goldenthread.plans.v1.WithdrawRequest", "goldenthread.plans.v1.RestoreRequest", "goldenthread.plans.v1.SetEmbeddedTestRequest", "goldenthread.plans.v1.PassEmbeddedTestRequest", "goldenthread.plans.v1.RecordMeetingRequest", "goldenthread.plans.v1.RaiseChallengeRequest", "goldenthread.plans.v1.AnswerChallengeRequest", "goldenthread.plans.v1.AcceptChallengeRequest", "goldenthread.plans.v1.ActionStatusFilter", "goldenthread.plans.v1.Plans", "goldenthread.plans.v1.Plans.ListAuthorities", "goldenthread.plans.v1.Plans.GetAuthority", "goldenthread.plans.v1.Plans.ListPlans", "goldenthread.plans.v1.Plans.GetPlan", "goldenthread.plans.v1.Plans.GetObjective", "goldenthread.plans.v1.Plans.ListActions", "goldenthread.plans.v1.Plans.GetAction", "goldenthread.plans.v1.Plans.ListMeasures", "goldenthread.plans.v1.Plans.GetMeasure", "goldenthread.plans.v1.Plans.ListMeasureTemplates", "goldenthread.plans.v1.Plans.ListInspections", "goldenthread.plans.v1.Plans.GetCoverage", "goldenthread.plans.v1.Plans.ListMeetings", "goldenthread.plans.v1.Plans.GetBoardFigures", "goldenthread.plans.v1.Plans.GetDifference", "goldenthread.plans.v1.Plans.ListFindings", "goldenthread.plans.v1.Plans.Watch", "goldenthread.plans.v1.Plans.Verify", "goldenthread.plans.v1.Plans.RegisterAuthority", "goldenthread.plans.v1.Plans.ChangeSettings", "goldenthread.plans.v1.Plans.DefineRatingScheme", "goldenthread.plans.v1.Plans.ImportFile", "goldenthread.plans.v1.Plans.RecordInspection", "goldenthread.plans.v1.Plans.LinkParagraphs", "goldenthread.plans.v1.Plans.DeclineThreadStart", "goldenthread.plans.v1.Plans.CreatePlan", "goldenthread.plans.v1.Plans.AddSection", "goldenthread.plans.v1.Plans.AddObjective", "goldenthread.plans.v1.Plans.ReviseObjective", "goldenthread.plans.v1.Plans.AddAction", "goldenthread.plans.v1.Plans.ReviseAction", "goldenthread.plans.v1.Plans.MoveDueDate", "goldenthread.plans.v1.Plans.AddCriterion", "goldenthread.plans.v1.Plans.ReviseCriterion", "goldenthread.plans.v1.Plans.AddVoice", "goldenthread.plans.v1.Plans.Rate", "goldenthread.plans.v1.Plans.RecordUpdate", "goldenthread.plans.v1.Plans.AddEvidence", "goldenthread.plans.v1.Plans.DefineMeasure", "goldenthread.plans.v1.Plans.ReviseMeasure", "goldenthread.plans.v1.Plans.SetTargets", "goldenthread.plans.v1.Plans.RecordReading", "goldenthread.plans.v1.Plans.RebaselineMeasure", "goldenthread.plans.v1.Plans.AcceptFinding", "goldenthread.plans.v1.Plans.ReopenFinding", "goldenthread.plans.v1.Plans.Withdraw", "goldenthread.plans.v1.Plans.Restore", "goldenthread.plans.v1.Plans.SetEmbeddedTest", "goldenthread.plans.v1.Plans.PassEmbeddedTest", "goldenthread.plans.v1.Plans.RecordMeeting", "goldenthread.plans.v1.Plans.RaiseChallenge", "goldenthread.plans.v1.Plans.AnswerChallenge", "goldenthread.plans.v1.Plans.AcceptChallenge"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvc2VydmljZS5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8aI2dvbGRlbnRocmVhZC9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvGiVnb2xkZW50aHJlYWQvcGxhbnMvdjEvYXNzdXJhbmNlLnByb3RvGiJnb2xkZW50aHJlYWQvcGxhbnMvdjEvYm9hcmRzLnByb3RvGiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvaW1wb3J0cy5wcm90bxonZ29sZGVudGhyZWFkL3BsYW5zL3YxL2luc3BlY3Rpb25zLnByb3RvGiRnb2xkZW50aHJlYWQvcGxhbnMvdjEvbWVhc3VyZXMucHJvdG8aIWdvbGRlbnRocmVhZC9wbGFucy92MS9wbGFucy5wcm90byIYChZMaXN0QXV0aG9yaXRpZXNSZXF1ZXN0Il0KF0xpc3RBdXRob3JpdGllc1Jlc3BvbnNlEkIKC2F1dGhvcml0aWVzGAEgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkF1dGhvcml0eVILYXV0aG9yaXRpZXMiRwoTR2V0QXV0aG9yaXR5UmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIkQKEExpc3RQbGFuc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKIAQoRTGlzdFBsYW5zUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSMQoFcGxhbnMYAiADKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIFcGxhbnMiWwoOR2V0UGxhblJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQi3QMKClBsYW5EZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSLwoEcGxhbhgCIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuEkcKCm9iamVjdGl2ZXMYAyADKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlU3VtbWFyeVIKb2JqZWN0aXZlcxI+CgdhY3Rpb25zGAQgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblN1bW1hcnlSB2FjdGlvbnMSOwoGY291bnRzGAUgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvbkNvdW50c1IGY291bnRzEkwKD3Byb2dyZXNzX3NjaGVtZRgGIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDnByb2dyZXNzU2NoZW1lEkgKDWltcGFjdF9zY2hlbWUYByABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUgxpbXBhY3RTY2hlbWUiagoTR2V0T2JqZWN0aXZlUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEiEKDG9iamVjdGl2ZV9pZBgCIAEoCVILb2JqZWN0aXZlSWQipQcKD09iamVjdGl2ZURldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIvCgRwbGFuGAIgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SOAoHc2VjdGlvbhgDIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5TZWN0aW9uUgdzZWN0aW9uEj4KCW9iamVjdGl2ZRgEIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVSCW9iamVjdGl2ZRJBCgdzdW1tYXJ5GAUgASgLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSB3N1bW1hcnkSPgoHYWN0aW9ucxgGIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEkEKCG1lYXN1cmVzGAcgAygLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVTdW1tYXJ5UghtZWFzdXJlcxI7CghldmlkZW5jZRgIIAMoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5FdmlkZW5jZVIIZXZpZGVuY2USRwoNdGhyZWFkX3N0YXJ0cxgJIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaHJlYWRTdGFydFIMdGhyZWFkU3RhcnRzEj8KCGZpbmRpbmdzGAogAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoZWNrRmluZGluZ1IIZmluZGluZ3MSPgoHaGlzdG9yeRgLIAMoCzIkLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuSGlzdG9yeUVudHJ5UgdoaXN0b3J5EkwKD3Byb2dyZXNzX3NjaGVtZRgMIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDnByb2dyZXNzU2NoZW1lEkgKDWltcGFjdF9zY2hlbWUYDSABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUgxpbXBhY3RTY2hlbWUSQAoKcGFyYWdyYXBocxgOIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYXJhZ3JhcGhSCnBhcmFncmFwaHMi7wEKEkxpc3RBY3Rpb25zUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZBIdCgpzZWN0aW9uX2lkGAMgASgJUglzZWN0aW9uSWQSFAoFbGVhZHMYBCADKAlSBWxlYWRzEkEKBnN0YXR1cxgFIAEoDjIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdGF0dXNGaWx0ZXJSBnN0YXR1cxIWCgZzZWFyY2gYBiABKAlSBnNlYXJjaCKiAgoTTGlzdEFjdGlvbnNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI+CgdhY3Rpb25zGAIgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblN1bW1hcnlSB2FjdGlvbnMSOwoGY291bnRzGAMgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvbkNvdW50c1IGY291bnRzEhsKCWFsbF9sZWFkcxgEIAMoCVIIYWxsTGVhZHMSLwoEcGxhbhgFIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuImEKEEdldEFjdGlvblJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIbCglhY3Rpb25faWQYAiABKAlSCGFjdGlvbklkItsGCgxBY3Rpb25EZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSLwoEcGxhbhgCIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuEjgKB3NlY3Rpb24YAyABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIHc2VjdGlvbhJFCglvYmplY3RpdmUYBCABKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlU3VtbWFyeVIJb2JqZWN0aXZlEjUKBmFjdGlvbhgFIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbhI+CgdzdW1tYXJ5GAYgASgLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblN1bW1hcnlSB3N1bW1hcnkSQQoIbWVhc3VyZXMYByADKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVN1bW1hcnlSCG1lYXN1cmVzEjsKCGV2aWRlbmNlGAggAygLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkV2aWRlbmNlUghldmlkZW5jZRJHCg10aHJlYWRfc3RhcnRzGAkgAygLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRocmVhZFN0YXJ0Ugx0aHJlYWRTdGFydHMSPwoIZmluZGluZ3MYCiADKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hlY2tGaW5kaW5nUghmaW5kaW5ncxI+CgdoaXN0b3J5GAsgAygLMiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkSTAoPcHJvZ3Jlc3Nfc2NoZW1lGAwgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIOcHJvZ3Jlc3NTY2hlbWUSSAoNaW1wYWN0X3NjaGVtZRgNIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDGltcGFjdFNjaGVtZSJgChNMaXN0TWVhc3VyZXNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIswBChRMaXN0TWVhc3VyZXNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBJBCghtZWFzdXJlcxgCIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlU3VtbWFyeVIIbWVhc3VyZXMSLwoEcGxhbhgDIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuImQKEUdldE1lYXN1cmVSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSHQoKbWVhc3VyZV9pZBgCIAEoCVIJbWVhc3VyZUlkIp8ECg1NZWFzdXJlRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ei8KBHBsYW4YAiABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhI/CgdzdW1tYXJ5GAMgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVTdW1tYXJ5UgdzdW1tYXJ5EjoKCHJlYWRpbmdzGAQgAygLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlYWRpbmdSCHJlYWRpbmdzEjUKBWNoYXJ0GAUgASgLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlhtUkNoYXJ0UgVjaGFydBJHCgpvYmplY3RpdmVzGAYgAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSCm9iamVjdGl2ZXMSPgoHYWN0aW9ucxgHIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEj4KB2hpc3RvcnkYCCADKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkhpc3RvcnlFbnRyeVIHaGlzdG9yeRIeCgp0cmFqZWN0b3J5GAkgAygJUgp0cmFqZWN0b3J5Ih0KG0xpc3RNZWFzdXJlVGVtcGxhdGVzUmVxdWVzdCJkChxMaXN0TWVhc3VyZVRlbXBsYXRlc1Jlc3BvbnNlEkQKCXRlbXBsYXRlcxgBIAMoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlVGVtcGxhdGVSCXRlbXBsYXRlcyK2AQoPTWVhc3VyZVRlbXBsYXRlEhAKA2tleRgBIAEoCVIDa2V5EjgKB21lYXN1cmUYAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVIHbWVhc3VyZRIcCgl0aW1lc2NhbGUYAyABKAlSCXRpbWVzY2FsZRIeCgpjb252ZW50aW9uGAQgASgJUgpjb252ZW50aW9uEhkKCGlzX2xvY2FsGAUgASgIUgdpc0xvY2FsIkoKFkxpc3RJbnNwZWN0aW9uc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKgAQoXTGlzdEluc3BlY3Rpb25zUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSQwoLaW5zcGVjdGlvbnMYAiADKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuSW5zcGVjdGlvblILaW5zcGVjdGlvbnMiawoSR2V0Q292ZXJhZ2VSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSIwoNaW5zcGVjdGlvbl9pZBgCIAEoCVIMaW5zcGVjdGlvbklkIkcKE0xpc3RNZWV0aW5nc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCLWAQoUTGlzdE1lZXRpbmdzUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSOgoIbWVldGluZ3MYAiADKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IIbWVldGluZ3MSQAoKY2hhbGxlbmdlcxgDIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGFsbGVuZ2VSCmNoYWxsZW5nZXMiYwoWR2V0Qm9hcmRGaWd1cmVzUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZCKfAQoUR2V0RGlmZmVyZW5jZVJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBI8CgVzaW5jZRgCIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBXNpbmNlEhcKB3BsYW5faWQYAyABKAlSBnBsYW5JZCJgChNMaXN0RmluZGluZ3NSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIpkBChRMaXN0RmluZGluZ3NSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI/CghmaW5kaW5ncxgCIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGVja0ZpbmRpbmdSCGZpbmRpbmdzIoEBChhSZWdpc3RlckF1dGhvcml0eVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRISCgRuYW1lGAIgASgJUgRuYW1lEhkKCG9uc19jb2RlGAMgASgJUgdvbnNDb2RlIpABChVDaGFuZ2VTZXR0aW5nc1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI/CghzZXR0aW5ncxgCIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuU2V0dGluZ3NSCHNldHRpbmdzIpABChlEZWZpbmVSYXRpbmdTY2hlbWVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOwoGc2NoZW1lGAIgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIGc2NoZW1lIpQBChdSZWNvcmRJbnNwZWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEkEKCmluc3BlY3Rpb24YAiABKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuSW5zcGVjdGlvblIKaW5zcGVjdGlvbiK0AQoVTGlua1BhcmFncmFwaHNSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USJgoPdGhyZWFkX3N0YXJ0X2lkGAIgASgJUg10aHJlYWRTdGFydElkEiMKDXBhcmFncmFwaF9pZHMYAyADKAlSDHBhcmFncmFwaElkcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiLfAQoUQWNjZXB0RmluZGluZ1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSEgoEcnVsZRgDIAEoCVIEcnVsZRI0CgRyZWZzGAQgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIEcmVmcxIUCgVmb3VuZBgFIAEoCVIFZm91bmQSFgoGcmVhc29uGAYgASgJUgZyZWFzb24ixgEKFFJlb3BlbkZpbmRpbmdSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USEgoEcnVsZRgCIAEoCVIEcnVsZRI0CgRyZWZzGAMgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIEcmVmcxIUCgVmb3VuZBgEIAEoCVIFZm91bmQSFgoGcmVhc29uGAUgASgJUgZyZWFzb24ikwEKGURlY2xpbmVUaHJlYWRTdGFydFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRImCg90aHJlYWRfc3RhcnRfaWQYAiABKAlSDXRocmVhZFN0YXJ0SWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24i9wEKEUNyZWF0ZVBsYW5SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USFAoFdGl0bGUYAiABKAlSBXRpdGxlEjwKBWRhdGVkGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFZGF0ZWQSLAoScHJvZ3Jlc3Nfc2NoZW1lX2lkGAQgASgJUhBwcm9ncmVzc1NjaGVtZUlkEigKEGltcGFjdF9zY2hlbWVfaWQYBSABKAlSDmltcGFjdFNjaGVtZUlkIoUBChFBZGRTZWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB3NlY3Rpb24YAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIHc2VjdGlvbiKNAQoTQWRkT2JqZWN0aXZlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCW9iamVjdGl2ZRgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVSCW9iamVjdGl2ZSKoAQoWUmV2aXNlT2JqZWN0aXZlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCW9iamVjdGl2ZRgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVSCW9iamVjdGl2ZRIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKBAQoQQWRkQWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjUKBmFjdGlvbhgCIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbiKcAQoTUmV2aXNlQWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjUKBmFjdGlvbhgCIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKTAQoSTW92ZUR1ZURhdGVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGwoJYWN0aW9uX2lkGAIgASgJUghhY3Rpb25JZBIQCgNkdWUYAyABKAlSA2R1ZRIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiKNAQoTQWRkQ3JpdGVyaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCWNyaXRlcmlvbhgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Dcml0ZXJpb25SCWNyaXRlcmlvbiKoAQoWUmV2aXNlQ3JpdGVyaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCWNyaXRlcmlvbhgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Dcml0ZXJpb25SCWNyaXRlcmlvbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJ9Cg9BZGRWb2ljZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIyCgV2b2ljZRgCIAEoCzIcLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZVIFdm9pY2Ui6AIKC1JhdGVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOgoHc3ViamVjdBgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSB3N1YmplY3QSOwoGYXNwZWN0GAMgASgOMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ0FzcGVjdFIGYXNwZWN0EkoKC3BlcnNwZWN0aXZlGAQgASgOMiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1BlcnNwZWN0aXZlUgtwZXJzcGVjdGl2ZRISCgR3b3JkGAUgASgJUgR3b3JkEiQKDWp1c3RpZmljYXRpb24YBiABKAlSDWp1c3RpZmljYXRpb24SIgoNcGF0aF90b19ncmVlbhgHIAEoCVILcGF0aFRvR3JlZW4ixgEKE1JlY29yZFVwZGF0ZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI6CgdzdWJqZWN0GAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIHc3ViamVjdBI7CgZ1cGRhdGUYAyABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGVyaW9kVXBkYXRlUgZ1cGRhdGUiiQEKEkFkZEV2aWRlbmNlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjsKCGV2aWRlbmNlGAIgASgLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkV2aWRlbmNlUghldmlkZW5jZSKIAQoURGVmaW5lTWVhc3VyZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgdtZWFzdXJlGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVSB21lYXN1cmUioAEKFFJldmlzZU1lYXN1cmVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOAoHbWVhc3VyZRgCIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlUgdtZWFzdXJlEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIrsBChFTZXRUYXJnZXRzUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCm1lYXN1cmVfaWQYAiABKAlSCW1lYXN1cmVJZBI3Cgd0YXJnZXRzGAMgAygLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRhcmdldFIHdGFyZ2V0cxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiKnAQoUUmVjb3JkUmVhZGluZ1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIdCgptZWFzdXJlX2lkGAIgASgJUgltZWFzdXJlSWQSOAoHcmVhZGluZxgDIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWFkaW5nUgdyZWFkaW5nIsUBChhSZWJhc2VsaW5lTWVhc3VyZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIdCgptZWFzdXJlX2lkGAIgASgJUgltZWFzdXJlSWQSOgoEZnJvbRgDIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBGZyb20SFgoGcmVhc29uGAQgASgJUgZyZWFzb24imwEKD1dpdGhkcmF3UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKBm9iamVjdBgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSBm9iamVjdBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKaAQoOUmVzdG9yZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgZvYmplY3QYAiABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgZvYmplY3QSFgoGcmVhc29uGAMgASgJUgZyZWFzb24ihwEKFlNldEVtYmVkZGVkVGVzdFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIhCgxvYmplY3RpdmVfaWQYAiABKAlSC29iamVjdGl2ZUlkEhIKBHRleHQYAyABKAlSBHRleHQilQEKF1Bhc3NFbWJlZGRlZFRlc3RSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USIQoMb2JqZWN0aXZlX2lkGAIgASgJUgtvYmplY3RpdmVJZBIfCgtkZWNpc2lvbl9pZBgDIAEoCVIKZGVjaXNpb25JZCKIAQoUUmVjb3JkTWVldGluZ1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgdtZWV0aW5nGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSB21lZXRpbmcijwEKFVJhaXNlQ2hhbGxlbmdlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCWNoYWxsZW5nZRgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGFsbGVuZ2VSCWNoYWxsZW5nZSKLAQoWQW5zd2VyQ2hhbGxlbmdlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiEKDGNoYWxsZW5nZV9pZBgCIAEoCVILY2hhbGxlbmdlSWQSFgoGYW5zd2VyGAMgASgJUgZhbnN3ZXIicwoWQWNjZXB0Q2hhbGxlbmdlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiEKDGNoYWxsZW5nZV9pZBgCIAEoCVILY2hhbGxlbmdlSWQq3wEKEkFjdGlvblN0YXR1c0ZpbHRlchIkCiBBQ1RJT05fU1RBVFVTX0ZJTFRFUl9VTlNQRUNJRklFRBAAEiAKHEFDVElPTl9TVEFUVVNfRklMVEVSX09WRVJEVUUQARIhCh1BQ1RJT05fU1RBVFVTX0ZJTFRFUl9EVUVfU09PThACEh0KGUFDVElPTl9TVEFUVVNfRklMVEVSX09QRU4QAxIdChlBQ1RJT05fU1RBVFVTX0ZJTFRFUl9ET05FEAQSIAocQUNUSU9OX1NUQVRVU19GSUxURVJfVU5EQVRFRBAFMqApCgVQbGFucxJwCg9MaXN0QXV0aG9yaXRpZXMSLS5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEF1dGhvcml0aWVzUmVxdWVzdBouLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0QXV0aG9yaXRpZXNSZXNwb25zZRJcCgxHZXRBdXRob3JpdHkSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0QXV0aG9yaXR5UmVxdWVzdBogLmdvbGRlbnRocmVhZC5wbGFucy52MS5BdXRob3JpdHkSXgoJTGlzdFBsYW5zEicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RQbGFuc1JlcXVlc3QaKC5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdFBsYW5zUmVzcG9uc2USUwoHR2V0UGxhbhIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRQbGFuUmVxdWVzdBohLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuRGV0YWlsEmIKDEdldE9iamVjdGl2ZRIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRPYmplY3RpdmVSZXF1ZXN0GiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZURldGFpbBJkCgtMaXN0QWN0aW9ucxIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0QWN0aW9uc1JlcXVlc3QaKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEFjdGlvbnNSZXNwb25zZRJZCglHZXRBY3Rpb24SJy5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0QWN0aW9uUmVxdWVzdBojLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25EZXRhaWwSZwoMTGlzdE1lYXN1cmVzEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RNZWFzdXJlc1JlcXVlc3QaKy5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE1lYXN1cmVzUmVzcG9uc2USXAoKR2V0TWVhc3VyZRIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRNZWFzdXJlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlRGV0YWlsEn8KFExpc3RNZWFzdXJlVGVtcGxhdGVzEjIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RNZWFzdXJlVGVtcGxhdGVzUmVxdWVzdBozLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0TWVhc3VyZVRlbXBsYXRlc1Jlc3BvbnNlEnAKD0xpc3RJbnNwZWN0aW9ucxItLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0SW5zcGVjdGlvbnNSZXF1ZXN0Gi4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RJbnNwZWN0aW9uc1Jlc3BvbnNlElkKC0dldENvdmVyYWdlEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldENvdmVyYWdlUmVxdWVzdBofLmdvbGRlbnRocmVhZC5wbGFucy52MS5Db3ZlcmFnZRJnCgxMaXN0TWVldGluZ3MSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE1lZXRpbmdzUmVxdWVzdBorLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0TWVldGluZ3NSZXNwb25zZRJlCg9HZXRCb2FyZEZpZ3VyZXMSLS5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0Qm9hcmRGaWd1cmVzUmVxdWVzdBojLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZEZpZ3VyZXMSXwoNR2V0RGlmZmVyZW5jZRIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXREaWZmZXJlbmNlUmVxdWVzdBohLmdvbGRlbnRocmVhZC5wbGFucy52MS5EaWZmZXJlbmNlEmcKDExpc3RGaW5kaW5ncxIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0RmluZGluZ3NSZXF1ZXN0GisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RGaW5kaW5nc1Jlc3BvbnNlElQKBVdhdGNoEiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5XYXRjaFJlcXVlc3QaIy5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkxlZGdlckVudHJ5MAESVQoGVmVyaWZ5EiUuZ29sZGVudGhyZWFkLmxlZGdlci52MS5WZXJpZnlSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5WZXJpZnlSZXN1bHQSagoRUmVnaXN0ZXJBdXRob3JpdHkSLy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVnaXN0ZXJBdXRob3JpdHlSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOQ2hhbmdlU2V0dGluZ3MSLC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hhbmdlU2V0dGluZ3NSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSbAoSRGVmaW5lUmF0aW5nU2NoZW1lEjAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlZmluZVJhdGluZ1NjaGVtZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJbCgpJbXBvcnRGaWxlEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydEZpbGVSZXF1ZXN0GiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydFJlc3VsdBJoChBSZWNvcmRJbnNwZWN0aW9uEi4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZEluc3BlY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOTGlua1BhcmFncmFwaHMSLC5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlua1BhcmFncmFwaHNSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSbAoSRGVjbGluZVRocmVhZFN0YXJ0EjAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlY2xpbmVUaHJlYWRTdGFydFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJcCgpDcmVhdGVQbGFuEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNyZWF0ZVBsYW5SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKQWRkU2VjdGlvbhIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRTZWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKDEFkZE9iamVjdGl2ZRIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRPYmplY3RpdmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPUmV2aXNlT2JqZWN0aXZlEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZU9iamVjdGl2ZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJaCglBZGRBY3Rpb24SJy5nb2xkZW50aHJlYWQucGxhbnMudjEuQWRkQWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKDFJldmlzZUFjdGlvbhIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpc2VBY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXgoLTW92ZUR1ZURhdGUSKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTW92ZUR1ZURhdGVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYAoMQWRkQ3JpdGVyaW9uEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZENyaXRlcmlvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJmCg9SZXZpc2VDcml0ZXJpb24SLS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmV2aXNlQ3JpdGVyaW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElgKCEFkZFZvaWNlEiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZFZvaWNlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElAKBFJhdGUSIi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0ZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJgCgxSZWNvcmRVcGRhdGUSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVjb3JkVXBkYXRlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El4KC0FkZEV2aWRlbmNlEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZEV2aWRlbmNlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmIKDURlZmluZU1lYXN1cmUSKy5nb2xkZW50aHJlYWQucGxhbnMudjEuRGVmaW5lTWVhc3VyZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1SZXZpc2VNZWFzdXJlEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZU1lYXN1cmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKU2V0VGFyZ2V0cxIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5TZXRUYXJnZXRzUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmIKDVJlY29yZFJlYWRpbmcSKy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVjb3JkUmVhZGluZ1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJqChFSZWJhc2VsaW5lTWVhc3VyZRIvLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWJhc2VsaW5lTWVhc3VyZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1BY2NlcHRGaW5kaW5nEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjY2VwdEZpbmRpbmdSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYgoNUmVvcGVuRmluZGluZxIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZW9wZW5GaW5kaW5nUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElgKCFdpdGhkcmF3EiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLldpdGhkcmF3UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElYKB1Jlc3RvcmUSJS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVzdG9yZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJmCg9TZXRFbWJlZGRlZFRlc3QSLS5nb2xkZW50aHJlYWQucGxhbnMudjEuU2V0RW1iZWRkZWRUZXN0UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmgKEFBhc3NFbWJlZGRlZFRlc3QSLi5nb2xkZW50aHJlYWQucGxhbnMudjEuUGFzc0VtYmVkZGVkVGVzdFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1SZWNvcmRNZWV0aW5nEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZE1lZXRpbmdSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOUmFpc2VDaGFsbGVuZ2USLC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmFpc2VDaGFsbGVuZ2VSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPQW5zd2VyQ2hhbGxlbmdlEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFuc3dlckNoYWxsZW5nZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJmCg9BY2NlcHRDaGFsbGVuZ2USLS5nb2xkZW50aHJlYWQucGxhbnMudjEuQWNjZXB0Q2hhbGxlbmdlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0YgZwcm90bzM=")
}
