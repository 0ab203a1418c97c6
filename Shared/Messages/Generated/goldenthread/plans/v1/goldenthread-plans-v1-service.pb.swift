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

package enum DifferenceSince: ProtobufEnum {
  case unspecified
  case lastMeeting
  case lastReview
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .lastMeeting
    case 2: self = .lastReview
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .lastMeeting: 1
    case .lastReview: 2
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .lastMeeting, .lastReview]
  package static let protobufNames: [String] = ["DIFFERENCE_SINCE_UNSPECIFIED", "DIFFERENCE_SINCE_LAST_MEETING", "DIFFERENCE_SINCE_LAST_REVIEW"]
}

package struct ListAuthoritiesRequest: ProtobufMessage {
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListAuthoritiesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_authorities_request__type(), "")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
  /// Owner, chair, adviser and record side by side.
  package var ratings: [RatingComparison] = []
  package var subObjectives: [ObjectiveSummary] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectiveDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective_detail__type(), "mmmmmmmmmmmmmmmm") { [ReadPoint.protobufType, Plan.protobufType, Section.protobufType, Objective.protobufType, ObjectiveSummary.protobufType, ActionSummary.protobufType, MeasureSummary.protobufType, Evidence.protobufType, ThreadStart.protobufType, CheckFinding.protobufType, HistoryEntry.protobufType, RatingScheme.protobufType, RatingScheme.protobufType, Paragraph.protobufType, RatingComparison.protobufType, ObjectiveSummary.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
    self.ratings = try c.messages(14)
    self.subObjectives = try c.messages(15)
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
    try c.messages(14, self.ratings)
    try c.messages(15, self.subObjectives)
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
  /// Owner, chair, adviser and record side by side.
  package var ratings: [RatingComparison] = []
  /// What must be done before it, and what waits for it.
  package var dependsOn: [ActionSummary] = []
  package var neededBy: [ActionSummary] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ActionDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action_detail__type(), "mmmmmmmmmmmmmmmm") { [ReadPoint.protobufType, Plan.protobufType, Section.protobufType, ObjectiveSummary.protobufType, Action.protobufType, ActionSummary.protobufType, MeasureSummary.protobufType, Evidence.protobufType, ThreadStart.protobufType, CheckFinding.protobufType, HistoryEntry.protobufType, RatingScheme.protobufType, RatingScheme.protobufType, RatingComparison.protobufType, ActionSummary.protobufType, ActionSummary.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
    self.ratings = try c.messages(13)
    self.dependsOn = try c.messages(14)
    self.neededBy = try c.messages(15)
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
    try c.messages(13, self.ratings)
    try c.messages(14, self.dependsOn)
    try c.messages(15, self.neededBy)
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
  /// Decisions that are not closed, the longest due first.
  package var carried: [CarriedDecision] = []
  package var boards: [BoardStanding] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListMeetingsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_meetings_response__type(), "mmmmm") { [ReadPoint.protobufType, Meeting.protobufType, Challenge.protobufType, CarriedDecision.protobufType, BoardStanding.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.meetings = try c.messages(1)
    self.challenges = try c.messages(2)
    self.carried = try c.messages(3)
    self.boards = try c.messages(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.meetings)
    try c.messages(2, self.challenges)
    try c.messages(3, self.carried)
    try c.messages(4, self.boards)
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
  /// Instead of `since`.
  package var sinceLast: DifferenceSince = .init()
  /// Instead of `since`: the end of the day of that meeting or review.
  package var sinceMeetingID: String = ""
  package var sinceReviewID: String = ""
  /// Instead of `since`: the position that a version names.
  package var sinceVersionID: String = ""
  /// Instead of `read.as_at`: the later position.
  package var untilVersionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetDifferenceRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_difference_request__type(), "mmt.tttt") { [Read.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.since = try c.message(1)
    self.planID = try c.text(2)
    self.sinceLast = c.enumeration(3)
    self.sinceMeetingID = try c.text(4)
    self.sinceReviewID = try c.text(5)
    self.sinceVersionID = try c.text(6)
    self.untilVersionID = try c.text(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.message(1, self.since)
    try c.text(2, self.planID)
    c.enumeration(3, self.sinceLast)
    try c.text(4, self.sinceMeetingID)
    try c.text(5, self.sinceReviewID)
    try c.text(6, self.sinceVersionID)
    try c.text(7, self.untilVersionID)
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

package struct ReviseActionRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var action: Action?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseActionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_action_request__type(), "mmt") { [Change.protobufType, Action.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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
  @Boxed package var meeting: Meeting?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordMeetingRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_meeting_request__type(), "mm") { [Change.protobufType, Meeting.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

package struct ListWithdrawnRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListWithdrawnRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_withdrawn_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListWithdrawnResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  /// The latest withdrawn first.
  package var items: [WithdrawnItem] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListWithdrawnResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_withdrawn_response__type(), "mm") { [ReadPoint.protobufType, WithdrawnItem.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.items = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.items)
    c.unknownFields(self.unknownFields)
  }
}

/// Something that was taken out of the plan with a reason; it stays on record.
package struct WithdrawnItem: ProtobufMessage {
  /// A section, objective, action, criterion, voice, measure or evidence.
  package var object: ObjectRef?
  /// Reference and words, shortened.
  package var title: String = ""
  /// What it belonged to; absent for sections and measures.
  package var partOf: ObjectRef?
  package var partOfTitle: String = ""
  package var reason: String = ""
  package var withdrawnBy: String = ""
  package var withdrawnAt: ProtobufTimestamp?
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.WithdrawnItem" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__withdrawn_item__type(), "mtmtttm.") { [ObjectRef.protobufType, ObjectRef.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.object = try c.message(0)
    self.title = try c.text(1)
    self.partOf = try c.message(2)
    self.partOfTitle = try c.text(3)
    self.reason = try c.text(4)
    self.withdrawnBy = try c.text(5)
    self.withdrawnAt = try c.message(6)
    self.version = c.int64(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.object)
    try c.text(1, self.title)
    try c.message(2, self.partOf)
    try c.text(3, self.partOfTitle)
    try c.text(4, self.reason)
    try c.text(5, self.withdrawnBy)
    try c.message(6, self.withdrawnAt)
    c.int64(7, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListNoticesRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListNoticesRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_notices_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListNoticesResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  /// Those in force first, then newest first.
  package var notices: [NoticeDetail] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListNoticesResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_notices_response__type(), "mm") { [ReadPoint.protobufType, NoticeDetail.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.notices = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.notices)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetReviewViewRequest: ProtobufMessage {
  /// `as_at` is the later date.
  package var read: Read?
  /// Empty = the newest in force, or else the newest.
  package var noticeID: String = ""
  /// Absent = the last review, or else the notice's issue.
  package var since: CalendarDate?
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetReviewViewRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_review_view_request__type(), "mtmt") { [Read.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.noticeID = try c.text(1)
    self.since = try c.message(2)
    self.planID = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.noticeID)
    try c.message(2, self.since)
    try c.text(3, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListBoardsRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListBoardsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_boards_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListBoardsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var boards: [BoardStanding] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListBoardsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_boards_response__type(), "mm") { [ReadPoint.protobufType, BoardStanding.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.boards = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.boards)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetMeetingRequest: ProtobufMessage {
  package var read: Read?
  /// Empty = the next one planned, or else the last one held.
  package var meetingID: String = ""
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetMeetingRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_meeting_request__type(), "mtt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.meetingID = try c.text(1)
    self.planID = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.meetingID)
    try c.text(2, self.planID)
    c.unknownFields(self.unknownFields)
  }
}

/// A meeting with what it has to talk about.
package struct MeetingDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var meeting: Meeting?
  /// Absent for meetings recorded before boards were defined.
  package var board: Board?
  /// It lies ahead.
  package var planned: Bool = false
  /// What the chair added, then what is due, in order of consequence; for a meeting that was held
  /// only what is recorded with it.
  package var agenda: [AgendaItem] = []
  /// Open decisions of earlier meetings of the same board.
  package var carried: [CarriedDecision] = []
  /// Put at this meeting.
  package var challenges: [Challenge] = []
  /// The one before it of the same board.
  @Boxed package var previous: Meeting?
  @Boxed package var next: Meeting?
  package var packs: [BoardPack] = []
  package var history: [HistoryEntry] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeetingDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__meeting_detail__type(), "mmm.mmmmmmm") { [ReadPoint.protobufType, Meeting.protobufType, Board.protobufType, AgendaItem.protobufType, CarriedDecision.protobufType, Challenge.protobufType, Meeting.protobufType, Meeting.protobufType, BoardPack.protobufType, HistoryEntry.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.meeting = try c.message(1)
    self.board = try c.message(2)
    self.planned = c.bool(3)
    self.agenda = try c.messages(4)
    self.carried = try c.messages(5)
    self.challenges = try c.messages(6)
    self.previous = try c.message(7)
    self.next = try c.message(8)
    self.packs = try c.messages(9)
    self.history = try c.messages(10)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.meeting)
    try c.message(2, self.board)
    c.bool(3, self.planned)
    try c.messages(4, self.agenda)
    try c.messages(5, self.carried)
    try c.messages(6, self.challenges)
    try c.message(7, self.previous)
    try c.message(8, self.next)
    try c.messages(9, self.packs)
    try c.messages(10, self.history)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListVersionsRequest: ProtobufMessage {
  package var read: Read?
  /// Empty = of every plan.
  package var planID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListVersionsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_versions_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
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

package struct ListVersionsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  /// Newest first.
  package var versions: [PlanVersion] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListVersionsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_versions_response__type(), "mm") { [ReadPoint.protobufType, PlanVersion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.versions = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.versions)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetVersionRequest: ProtobufMessage {
  package var read: Read?
  package var versionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetVersionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_version_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.versionID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.versionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct VersionDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var version: PlanVersion?
  /// As frozen, or, while it is not published, as it would be.
  @Boxed package var content: PlanContent?
  /// What was read back has the hash that was recorded; false while it is not published.
  package var intact: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.VersionDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__version_detail__type(), "mmm.") { [ReadPoint.protobufType, PlanVersion.protobufType, PlanContent.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.version = try c.message(1)
    self.content = try c.message(2)
    self.intact = c.bool(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.version)
    try c.message(2, self.content)
    c.bool(3, self.intact)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPacksRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListPacksRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_packs_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListPacksResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  /// Newest first.
  package var packs: [BoardPack] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ListPacksResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__list_packs_response__type(), "mm") { [ReadPoint.protobufType, BoardPack.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.packs = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.packs)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetPackRequest: ProtobufMessage {
  package var read: Read?
  package var packID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetPackRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_pack_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.packID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.packID)
    c.unknownFields(self.unknownFields)
  }
}

package struct PackDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var pack: BoardPack?
  @Boxed package var content: PackContent?
  /// What was read back has the hash that was recorded.
  package var intact: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PackDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__pack_detail__type(), "mmm.") { [ReadPoint.protobufType, BoardPack.protobufType, PackContent.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.pack = try c.message(1)
    self.content = try c.message(2)
    self.intact = c.bool(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.pack)
    try c.message(2, self.content)
    c.bool(3, self.intact)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordNoticeRequest: ProtobufMessage {
  package var change: Change?
  /// With an id it is recorded anew; requirements are added or changed, never dropped.
  @Boxed package var notice: Notice?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordNoticeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_notice_request__type(), "mm") { [Change.protobufType, Notice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.notice = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.notice)
    c.unknownFields(self.unknownFields)
  }
}

package struct EndNoticeRequest: ProtobufMessage {
  package var change: Change?
  package var noticeID: String = ""
  /// Lifted or escalated.
  package var standing: NoticeStanding = .init()
  package var on: CalendarDate?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EndNoticeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__end_notice_request__type(), "mt.mt") { [Change.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.noticeID = try c.text(1)
    self.standing = c.enumeration(2)
    self.on = try c.message(3)
    self.reason = try c.text(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.noticeID)
    c.enumeration(2, self.standing)
    try c.message(3, self.on)
    try c.text(4, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordReviewRequest: ProtobufMessage {
  package var change: Change?
  /// With an id it is recorded anew. Findings are the adviser's alone.
  @Boxed package var review: Review?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RecordReviewRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__record_review_request__type(), "mm") { [Change.protobufType, Review.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.review = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.review)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddThreadStartRequest: ProtobufMessage {
  package var change: Change?
  /// Of an inspection or of a notice; any kind.
  @Boxed package var threadStart: ThreadStart?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddThreadStartRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_thread_start_request__type(), "mm") { [Change.protobufType, ThreadStart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.threadStart = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.threadStart)
    c.unknownFields(self.unknownFields)
  }
}

package struct DefineBoardRequest: ProtobufMessage {
  package var change: Change?
  /// An id that exists redefines that board.
  package var board: Board?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DefineBoardRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__define_board_request__type(), "mm") { [Change.protobufType, Board.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.board = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.board)
    c.unknownFields(self.unknownFields)
  }
}

package struct CloseDecisionRequest: ProtobufMessage {
  package var change: Change?
  package var decisionID: String = ""
  /// What came of it.
  package var outcome: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CloseDecisionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__close_decision_request__type(), "mtt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.decisionID = try c.text(1)
    self.outcome = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.decisionID)
    try c.text(2, self.outcome)
    c.unknownFields(self.unknownFields)
  }
}

package struct NameVersionRequest: ProtobufMessage {
  package var change: Change?
  /// Empty = the authority's first plan.
  package var planID: String = ""
  /// A label that exists and is not published is moved.
  package var label: String = ""
  package var note: String = ""
  /// The end of that day as recorded by then; absent = now.
  package var asAt: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.NameVersionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__name_version_request__type(), "mtttm") { [Change.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.planID = try c.text(1)
    self.label = try c.text(2)
    self.note = try c.text(3)
    self.asAt = try c.message(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.planID)
    try c.text(2, self.label)
    try c.text(3, self.note)
    try c.message(4, self.asAt)
    c.unknownFields(self.unknownFields)
  }
}

package struct PublishVersionRequest: ProtobufMessage {
  package var change: Change?
  package var versionID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PublishVersionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__publish_version_request__type(), "mt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.versionID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.versionID)
    c.unknownFields(self.unknownFields)
  }
}

package struct FreezePackRequest: ProtobufMessage {
  package var change: Change?
  /// The meeting that it is for; may be empty.
  package var meetingID: String = ""
  package var planID: String = ""
  /// Empty = named after the meeting.
  package var title: String = ""
  /// What other services say, at most 1 MiB together.
  package var parts: [PackPart] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FreezePackRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__freeze_pack_request__type(), "mtttm") { [Change.protobufType, PackPart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.meetingID = try c.text(1)
    self.planID = try c.text(2)
    self.title = try c.text(3)
    self.parts = try c.messages(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.meetingID)
    try c.text(2, self.planID)
    try c.text(3, self.title)
    try c.messages(4, self.parts)
    c.unknownFields(self.unknownFields)
  }
}

package struct AddErratumRequest: ProtobufMessage {
  package var change: Change?
  package var packID: String = ""
  package var text: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AddErratumRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__add_erratum_request__type(), "mtt") { [Change.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.packID = try c.text(1)
    self.text = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.text(1, self.packID)
    try c.text(2, self.text)
    c.unknownFields(self.unknownFields)
  }
}

package struct EditedAction: ProtobufMessage {
  package var actionID: String = ""
  /// The version that the edit was based on; 0 = whatever it is now.
  package var basedOn: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EditedAction" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__edited_action__type(), "t.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.actionID = try c.text(0)
    self.basedOn = c.int64(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.actionID)
    c.int64(1, self.basedOn)
    c.unknownFields(self.unknownFields)
  }
}

/// The same edit of many actions: all of them or none; every refused one is named.
package struct EditActionsRequest: ProtobufMessage {
  package var change: Change?
  package var actions: [EditedAction] = []
  /// Empty = the dates stay.
  package var due: String = ""
  /// Empty = the leads stay.
  package var leads: [String] = []
  /// One of the leads; only together with leads.
  package var accountableLead: String = ""
  package var addTags: [String] = []
  package var removeTags: [String] = []
  package var priority: ActionPriority = .init()
  package var withdraw: Bool = false
  /// Needed to move dates or to withdraw.
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EditActionsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__edit_actions_request__type(), "mmttttt..t") { [Change.protobufType, EditedAction.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.actions = try c.messages(1)
    self.due = try c.text(2)
    self.leads = try c.texts(3)
    self.accountableLead = try c.text(4)
    self.addTags = try c.texts(5)
    self.removeTags = try c.texts(6)
    self.priority = c.enumeration(7)
    self.withdraw = c.bool(8)
    self.reason = try c.text(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.messages(1, self.actions)
    try c.text(2, self.due)
    try c.texts(3, self.leads)
    try c.text(4, self.accountableLead)
    try c.texts(5, self.addTags)
    try c.texts(6, self.removeTags)
    c.enumeration(7, self.priority)
    c.bool(8, self.withdraw)
    try c.text(9, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct RevisePlanRequest: ProtobufMessage {
  package var change: Change?
  /// As it should be; its sections are left alone.
  package var plan: Plan?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RevisePlanRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_plan_request__type(), "mmt") { [Change.protobufType, Plan.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.plan = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.plan)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReviseSectionRequest: ProtobufMessage {
  package var change: Change?
  package var section: Section?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseSectionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_section_request__type(), "mmt") { [Change.protobufType, Section.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.section = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.section)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Service = ProtoFile(
    name: "goldenthread/plans/v1/service.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/ledger/v1/ledger.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/boards.proto", "goldenthread/plans/v1/imports.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/notices.proto", "goldenthread/plans/v1/plans.proto", "goldenthread/plans/v1/reviews.proto", "goldenthread/plans/v1/versions.proto", "google/protobuf/timestamp.proto"],
    services: ["goldenthread.plans.v1.Plans"],
    symbols: ["goldenthread.plans.v1.ListAuthoritiesRequest", "goldenthread.plans.v1.ListAuthoritiesResponse", "goldenthread.plans.v1.GetAuthorityRequest", "goldenthread.plans.v1.ListPlansRequest", "goldenthread.plans.v1.ListPlansResponse", "goldenthread.plans.v1.GetPlanRequest", "goldenthread.plans.v1.PlanDetail", "goldenthread.plans.v1.GetObjectiveRequest", "goldenthread.plans.v1.ObjectiveDetail", "goldenthread.plans.v1.ListActionsRequest", "goldenthread.plans.v1.ListActionsResponse", "goldenthread.plans.v1.GetActionRequest", "goldenthread.plans.v1.ActionDetail", "goldenthread.plans.v1.ListMeasuresRequest", "goldenthread.plans.v1.ListMeasuresResponse", "goldenthread.plans.v1.GetMeasureRequest", "goldenthread.plans.v1.MeasureDetail", "goldenthread.plans.v1.ListMeasureTemplatesRequest", "goldenthread.plans.v1.ListMeasureTemplatesResponse", "goldenthread.plans.v1.MeasureTemplate", "goldenthread.plans.v1.ListInspectionsRequest", "goldenthread.plans.v1.ListInspectionsResponse", "goldenthread.plans.v1.GetCoverageRequest", "goldenthread.plans.v1.ListMeetingsRequest", "goldenthread.plans.v1.ListMeetingsResponse", "goldenthread.plans.v1.GetBoardFiguresRequest", "goldenthread.plans.v1.GetDifferenceRequest", "goldenthread.plans.v1.ListFindingsRequest", "goldenthread.plans.v1.ListFindingsResponse", "goldenthread.plans.v1.RegisterAuthorityRequest", "goldenthread.plans.v1.ChangeSettingsRequest", "goldenthread.plans.v1.DefineRatingSchemeRequest", "goldenthread.plans.v1.RecordInspectionRequest", "goldenthread.plans.v1.LinkParagraphsRequest", "goldenthread.plans.v1.AcceptFindingRequest", "goldenthread.plans.v1.ReopenFindingRequest", "goldenthread.plans.v1.DeclineThreadStartRequest", "goldenthread.plans.v1.CreatePlanRequest", "goldenthread.plans.v1.AddSectionRequest", "goldenthread.plans.v1.AddObjectiveRequest", "goldenthread.plans.v1.ReviseObjectiveRequest", "goldenthread.plans.v1.AddActionRequest", "goldenthread.plans.v1.ReviseActionRequest", "goldenthread.plans.v1.MoveDueDateRequest", "goldenthread.plans.v1.AddCriterionRequest", "goldenthread.plans.v1.ReviseCriterionRequest", "goldenthread.plans.v1.AddVoiceRequest", "goldenthread.plans.v1.RateRequest", "goldenthread.plans.v1.RecordUpdateRequest", "goldenthread.plans.v1.AddEvidenceRequest", "goldenthread.plans.v1.DefineMeasureRequest", "goldenthread.plans.v1.ReviseMeasureRequest", "goldenthread.plans.v1.SetTargetsRequest", "goldenthread.plans.v1.RecordReadingRequest", "goldenthread.plans.v1.RebaselineMeasureRequest", "goldenthread.plans.v1.WithdrawRequest", "goldenthread.plans.v1.RestoreRequest", "goldenthread.plans.v1.SetEmbeddedTestRequest", "goldenthread.plans.v1.PassEmbeddedTestRequest", "goldenthread.plans.v1.RecordMeetingRequest", "goldenthread.plans.v1.RaiseChallengeRequest", "goldenthread.plans.v1.AnswerChallengeRequest", "goldenthread.plans.v1.AcceptChallengeRequest", "goldenthread.plans.v1.ListWithdrawnRequest", "goldenthread.plans.v1.ListWithdrawnResponse", "goldenthread.plans.v1.WithdrawnItem", "goldenthread.plans.v1.ListNoticesRequest", "goldenthread.plans.v1.ListNoticesResponse", "goldenthread.plans.v1.GetReviewViewRequest", "goldenthread.plans.v1.ListBoardsRequest", "goldenthread.plans.v1.ListBoardsResponse", "goldenthread.plans.v1.GetMeetingRequest", "goldenthread.plans.v1.MeetingDetail", "goldenthread.plans.v1.ListVersionsRequest", "goldenthread.plans.v1.ListVersionsResponse", "goldenthread.plans.v1.GetVersionRequest", "goldenthread.plans.v1.VersionDetail", "goldenthread.plans.v1.ListPacksRequest", "goldenthread.plans.v1.ListPacksResponse", "goldenthread.plans.v1.GetPackRequest", "goldenthread.plans.v1.PackDetail", "goldenthread.plans.v1.RecordNoticeRequest", "goldenthread.plans.v1.EndNoticeRequest", "goldenthread.plans.v1.RecordReviewRequest", "goldenthread.plans.v1.AddThreadStartRequest", "goldenthread.plans.v1.DefineBoardRequest", "goldenthread.plans.v1.CloseDecisionRequest", "goldenthread.plans.v1.NameVersionRequest", "goldenthread.plans.v1.PublishVersionRequest", "goldenthread.plans.v1.FreezePackRequest", "goldenthread.plans.v1.AddErratumRequest", "goldenthread.plans.v1.EditedAction", "goldenthread.plans.v1.EditActionsRequest", "goldenthread.plans.v1.RevisePlanRequest", "goldenthread.plans.v1.ReviseSectionRequest", "goldenthread.plans.v1.ActionStatusFilter", "goldenthread.plans.v1.DifferenceSince", "goldenthread.plans.v1.Plans", "goldenthread.plans.v1.Plans.ListAuthorities", "goldenthread.plans.v1.Plans.GetAuthority", "goldenthread.plans.v1.Plans.ListPlans", "goldenthread.plans.v1.Plans.GetPlan", "goldenthread.plans.v1.Plans.GetObjective", "goldenthread.plans.v1.Plans.ListActions", "goldenthread.plans.v1.Plans.GetAction", "goldenthread.plans.v1.Plans.ListMeasures", "goldenthread.plans.v1.Plans.GetMeasure", "goldenthread.plans.v1.Plans.ListMeasureTemplates", "goldenthread.plans.v1.Plans.ListInspections", "goldenthread.plans.v1.Plans.GetCoverage", "goldenthread.plans.v1.Plans.ListMeetings", "goldenthread.plans.v1.Plans.GetBoardFigures", "goldenthread.plans.v1.Plans.GetDifference", "goldenthread.plans.v1.Plans.ListFindings", "goldenthread.plans.v1.Plans.ListWithdrawn", "goldenthread.plans.v1.Plans.ListNotices", "goldenthread.plans.v1.Plans.GetReviewView", "goldenthread.plans.v1.Plans.ListBoards", "goldenthread.plans.v1.Plans.GetMeeting", "goldenthread.plans.v1.Plans.ListVersions", "goldenthread.plans.v1.Plans.GetVersion", "goldenthread.plans.v1.Plans.ListPacks", "goldenthread.plans.v1.Plans.GetPack", "goldenthread.plans.v1.Plans.ListImportHeadings", "goldenthread.plans.v1.Plans.Watch", "goldenthread.plans.v1.Plans.Verify", "goldenthread.plans.v1.Plans.RegisterAuthority", "goldenthread.plans.v1.Plans.ChangeSettings", "goldenthread.plans.v1.Plans.DefineRatingScheme", "goldenthread.plans.v1.Plans.ImportFile", "goldenthread.plans.v1.Plans.RecordInspection", "goldenthread.plans.v1.Plans.LinkParagraphs", "goldenthread.plans.v1.Plans.DeclineThreadStart", "goldenthread.plans.v1.Plans.CreatePlan", "goldenthread.plans.v1.Plans.AddSection", "goldenthread.plans.v1.Plans.AddObjective", "goldenthread.plans.v1.Plans.ReviseObjective", "goldenthread.plans.v1.Plans.AddAction", "goldenthread.plans.v1.Plans.ReviseAction", "goldenthread.plans.v1.Plans.MoveDueDate", "goldenthread.plans.v1.Plans.AddCriterion", "goldenthread.plans.v1.Plans.ReviseCriterion", "goldenthread.plans.v1.Plans.AddVoice", "goldenthread.plans.v1.Plans.Rate", "goldenthread.plans.v1.Plans.RecordUpdate", "goldenthread.plans.v1.Plans.AddEvidence", "goldenthread.plans.v1.Plans.DefineMeasure", "goldenthread.plans.v1.Plans.ReviseMeasure", "goldenthread.plans.v1.Plans.SetTargets", "goldenthread.plans.v1.Plans.RecordReading", "goldenthread.plans.v1.Plans.RebaselineMeasure", "goldenthread.plans.v1.Plans.AcceptFinding", "goldenthread.plans.v1.Plans.ReopenFinding", "goldenthread.plans.v1.Plans.Withdraw", "goldenthread.plans.v1.Plans.Restore", "goldenthread.plans.v1.Plans.SetEmbeddedTest", "goldenthread.plans.v1.Plans.PassEmbeddedTest", "goldenthread.plans.v1.Plans.RecordMeeting", "goldenthread.plans.v1.Plans.RaiseChallenge", "goldenthread.plans.v1.Plans.AnswerChallenge", "goldenthread.plans.v1.Plans.AcceptChallenge", "goldenthread.plans.v1.Plans.RecordNotice", "goldenthread.plans.v1.Plans.EndNotice", "goldenthread.plans.v1.Plans.RecordReview", "goldenthread.plans.v1.Plans.AddThreadStart", "goldenthread.plans.v1.Plans.DefineBoard", "goldenthread.plans.v1.Plans.CloseDecision", "goldenthread.plans.v1.Plans.NameVersion", "goldenthread.plans.v1.Plans.PublishVersion", "goldenthread.plans.v1.Plans.FreezePack", "goldenthread.plans.v1.Plans.AddErratum", "goldenthread.plans.v1.Plans.EditActions", "goldenthread.plans.v1.Plans.RevisePlan", "goldenthread.plans.v1.Plans.ReviseSection"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvc2VydmljZS5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8aI2dvbGRlbnRocmVhZC9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvGiVnb2xkZW50aHJlYWQvcGxhbnMvdjEvYXNzdXJhbmNlLnByb3RvGiJnb2xkZW50aHJlYWQvcGxhbnMvdjEvYm9hcmRzLnByb3RvGiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvaW1wb3J0cy5wcm90bxonZ29sZGVudGhyZWFkL3BsYW5zL3YxL2luc3BlY3Rpb25zLnByb3RvGiRnb2xkZW50aHJlYWQvcGxhbnMvdjEvbWVhc3VyZXMucHJvdG8aI2dvbGRlbnRocmVhZC9wbGFucy92MS9ub3RpY2VzLnByb3RvGiFnb2xkZW50aHJlYWQvcGxhbnMvdjEvcGxhbnMucHJvdG8aI2dvbGRlbnRocmVhZC9wbGFucy92MS9yZXZpZXdzLnByb3RvGiRnb2xkZW50aHJlYWQvcGxhbnMvdjEvdmVyc2lvbnMucHJvdG8aH2dvb2dsZS9wcm90b2J1Zi90aW1lc3RhbXAucHJvdG8iGAoWTGlzdEF1dGhvcml0aWVzUmVxdWVzdCJdChdMaXN0QXV0aG9yaXRpZXNSZXNwb25zZRJCCgthdXRob3JpdGllcxgBIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5BdXRob3JpdHlSC2F1dGhvcml0aWVzIkcKE0dldEF1dGhvcml0eVJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCJEChBMaXN0UGxhbnNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQiiAEKEUxpc3RQbGFuc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EjEKBXBsYW5zGAIgAygLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBXBsYW5zIlsKDkdldFBsYW5SZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIt0DCgpQbGFuRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ei8KBHBsYW4YAiABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhJHCgpvYmplY3RpdmVzGAMgAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSCm9iamVjdGl2ZXMSPgoHYWN0aW9ucxgEIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEjsKBmNvdW50cxgFIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25Db3VudHNSBmNvdW50cxJMCg9wcm9ncmVzc19zY2hlbWUYBiABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUg5wcm9ncmVzc1NjaGVtZRJICg1pbXBhY3Rfc2NoZW1lGAcgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIMaW1wYWN0U2NoZW1lImoKE0dldE9iamVjdGl2ZVJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIhCgxvYmplY3RpdmVfaWQYAiABKAlSC29iamVjdGl2ZUlkIrgICg9PYmplY3RpdmVEZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSLwoEcGxhbhgCIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuEjgKB3NlY3Rpb24YAyABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIHc2VjdGlvbhI+CglvYmplY3RpdmUYBCABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlUglvYmplY3RpdmUSQQoHc3VtbWFyeRgFIAEoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5UgdzdW1tYXJ5Ej4KB2FjdGlvbnMYBiADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIHYWN0aW9ucxJBCghtZWFzdXJlcxgHIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlU3VtbWFyeVIIbWVhc3VyZXMSOwoIZXZpZGVuY2UYCCADKAsyHy5nb2xkZW50aHJlYWQucGxhbnMudjEuRXZpZGVuY2VSCGV2aWRlbmNlEkcKDXRocmVhZF9zdGFydHMYCSADKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuVGhyZWFkU3RhcnRSDHRocmVhZFN0YXJ0cxI/CghmaW5kaW5ncxgKIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGVja0ZpbmRpbmdSCGZpbmRpbmdzEj4KB2hpc3RvcnkYCyADKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkhpc3RvcnlFbnRyeVIHaGlzdG9yeRJMCg9wcm9ncmVzc19zY2hlbWUYDCABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUg5wcm9ncmVzc1NjaGVtZRJICg1pbXBhY3Rfc2NoZW1lGA0gASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIMaW1wYWN0U2NoZW1lEkAKCnBhcmFncmFwaHMYDiADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuUGFyYWdyYXBoUgpwYXJhZ3JhcGhzEkEKB3JhdGluZ3MYDyADKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQ29tcGFyaXNvblIHcmF0aW5ncxJOCg5zdWJfb2JqZWN0aXZlcxgQIAMoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5Ug1zdWJPYmplY3RpdmVzIu8BChJMaXN0QWN0aW9uc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSHQoKc2VjdGlvbl9pZBgDIAEoCVIJc2VjdGlvbklkEhQKBWxlYWRzGAQgAygJUgVsZWFkcxJBCgZzdGF0dXMYBSABKA4yKS5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3RhdHVzRmlsdGVyUgZzdGF0dXMSFgoGc2VhcmNoGAYgASgJUgZzZWFyY2giogIKE0xpc3RBY3Rpb25zUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSPgoHYWN0aW9ucxgCIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEjsKBmNvdW50cxgDIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25Db3VudHNSBmNvdW50cxIbCglhbGxfbGVhZHMYBCADKAlSCGFsbExlYWRzEi8KBHBsYW4YBSABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbiJhChBHZXRBY3Rpb25SZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSGwoJYWN0aW9uX2lkGAIgASgJUghhY3Rpb25JZCKmCAoMQWN0aW9uRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ei8KBHBsYW4YAiABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhI4CgdzZWN0aW9uGAMgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlNlY3Rpb25SB3NlY3Rpb24SRQoJb2JqZWN0aXZlGAQgASgLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSCW9iamVjdGl2ZRI1CgZhY3Rpb24YBSABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uUgZhY3Rpb24SPgoHc3VtbWFyeRgGIAEoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdzdW1tYXJ5EkEKCG1lYXN1cmVzGAcgAygLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVTdW1tYXJ5UghtZWFzdXJlcxI7CghldmlkZW5jZRgIIAMoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5FdmlkZW5jZVIIZXZpZGVuY2USRwoNdGhyZWFkX3N0YXJ0cxgJIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaHJlYWRTdGFydFIMdGhyZWFkU3RhcnRzEj8KCGZpbmRpbmdzGAogAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoZWNrRmluZGluZ1IIZmluZGluZ3MSPgoHaGlzdG9yeRgLIAMoCzIkLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuSGlzdG9yeUVudHJ5UgdoaXN0b3J5EkwKD3Byb2dyZXNzX3NjaGVtZRgMIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDnByb2dyZXNzU2NoZW1lEkgKDWltcGFjdF9zY2hlbWUYDSABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUgxpbXBhY3RTY2hlbWUSQQoHcmF0aW5ncxgOIAMoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdDb21wYXJpc29uUgdyYXRpbmdzEkMKCmRlcGVuZHNfb24YDyADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIJZGVwZW5kc09uEkEKCW5lZWRlZF9ieRgQIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UghuZWVkZWRCeSJgChNMaXN0TWVhc3VyZXNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIswBChRMaXN0TWVhc3VyZXNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBJBCghtZWFzdXJlcxgCIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlU3VtbWFyeVIIbWVhc3VyZXMSLwoEcGxhbhgDIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuImQKEUdldE1lYXN1cmVSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSHQoKbWVhc3VyZV9pZBgCIAEoCVIJbWVhc3VyZUlkIp8ECg1NZWFzdXJlRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ei8KBHBsYW4YAiABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhI/CgdzdW1tYXJ5GAMgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVTdW1tYXJ5UgdzdW1tYXJ5EjoKCHJlYWRpbmdzGAQgAygLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlYWRpbmdSCHJlYWRpbmdzEjUKBWNoYXJ0GAUgASgLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlhtUkNoYXJ0UgVjaGFydBJHCgpvYmplY3RpdmVzGAYgAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVN1bW1hcnlSCm9iamVjdGl2ZXMSPgoHYWN0aW9ucxgHIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25TdW1tYXJ5UgdhY3Rpb25zEj4KB2hpc3RvcnkYCCADKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkhpc3RvcnlFbnRyeVIHaGlzdG9yeRIeCgp0cmFqZWN0b3J5GAkgAygJUgp0cmFqZWN0b3J5Ih0KG0xpc3RNZWFzdXJlVGVtcGxhdGVzUmVxdWVzdCJkChxMaXN0TWVhc3VyZVRlbXBsYXRlc1Jlc3BvbnNlEkQKCXRlbXBsYXRlcxgBIAMoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlVGVtcGxhdGVSCXRlbXBsYXRlcyK2AQoPTWVhc3VyZVRlbXBsYXRlEhAKA2tleRgBIAEoCVIDa2V5EjgKB21lYXN1cmUYAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVIHbWVhc3VyZRIcCgl0aW1lc2NhbGUYAyABKAlSCXRpbWVzY2FsZRIeCgpjb252ZW50aW9uGAQgASgJUgpjb252ZW50aW9uEhkKCGlzX2xvY2FsGAUgASgIUgdpc0xvY2FsIkoKFkxpc3RJbnNwZWN0aW9uc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKgAQoXTGlzdEluc3BlY3Rpb25zUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSQwoLaW5zcGVjdGlvbnMYAiADKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuSW5zcGVjdGlvblILaW5zcGVjdGlvbnMiawoSR2V0Q292ZXJhZ2VSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSIwoNaW5zcGVjdGlvbl9pZBgCIAEoCVIMaW5zcGVjdGlvbklkIkcKE0xpc3RNZWV0aW5nc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCLWAgoUTGlzdE1lZXRpbmdzUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSOgoIbWVldGluZ3MYAiADKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IIbWVldGluZ3MSQAoKY2hhbGxlbmdlcxgDIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGFsbGVuZ2VSCmNoYWxsZW5nZXMSQAoHY2FycmllZBgEIAMoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5DYXJyaWVkRGVjaXNpb25SB2NhcnJpZWQSPAoGYm9hcmRzGAUgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkU3RhbmRpbmdSBmJvYXJkcyJjChZHZXRCb2FyZEZpZ3VyZXNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIowDChRHZXREaWZmZXJlbmNlUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEjwKBXNpbmNlGAIgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFc2luY2USFwoHcGxhbl9pZBgDIAEoCVIGcGxhbklkEkUKCnNpbmNlX2xhc3QYBCABKA4yJi5nb2xkZW50aHJlYWQucGxhbnMudjEuRGlmZmVyZW5jZVNpbmNlUglzaW5jZUxhc3QSKAoQc2luY2VfbWVldGluZ19pZBgFIAEoCVIOc2luY2VNZWV0aW5nSWQSJgoPc2luY2VfcmV2aWV3X2lkGAYgASgJUg1zaW5jZVJldmlld0lkEigKEHNpbmNlX3ZlcnNpb25faWQYByABKAlSDnNpbmNlVmVyc2lvbklkEigKEHVudGlsX3ZlcnNpb25faWQYCCABKAlSDnVudGlsVmVyc2lvbklkImAKE0xpc3RGaW5kaW5nc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQimQEKFExpc3RGaW5kaW5nc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ej8KCGZpbmRpbmdzGAIgAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoZWNrRmluZGluZ1IIZmluZGluZ3MigQEKGFJlZ2lzdGVyQXV0aG9yaXR5UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEhIKBG5hbWUYAiABKAlSBG5hbWUSGQoIb25zX2NvZGUYAyABKAlSB29uc0NvZGUikAEKFUNoYW5nZVNldHRpbmdzUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj8KCHNldHRpbmdzGAIgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5TZXR0aW5nc1IIc2V0dGluZ3MikAEKGURlZmluZVJhdGluZ1NjaGVtZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI7CgZzY2hlbWUYAiABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUgZzY2hlbWUilAEKF1JlY29yZEluc3BlY3Rpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USQQoKaW5zcGVjdGlvbhgCIAEoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbnNwZWN0aW9uUgppbnNwZWN0aW9uIrQBChVMaW5rUGFyYWdyYXBoc1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRImCg90aHJlYWRfc3RhcnRfaWQYAiABKAlSDXRocmVhZFN0YXJ0SWQSIwoNcGFyYWdyYXBoX2lkcxgDIAMoCVIMcGFyYWdyYXBoSWRzEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIt8BChRBY2NlcHRGaW5kaW5nUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZBISCgRydWxlGAMgASgJUgRydWxlEjQKBHJlZnMYBCADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgRyZWZzEhQKBWZvdW5kGAUgASgJUgVmb3VuZBIWCgZyZWFzb24YBiABKAlSBnJlYXNvbiLGAQoUUmVvcGVuRmluZGluZ1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRISCgRydWxlGAIgASgJUgRydWxlEjQKBHJlZnMYAyADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgRyZWZzEhQKBWZvdW5kGAQgASgJUgVmb3VuZBIWCgZyZWFzb24YBSABKAlSBnJlYXNvbiKTAQoZRGVjbGluZVRocmVhZFN0YXJ0UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiYKD3RocmVhZF9zdGFydF9pZBgCIAEoCVINdGhyZWFkU3RhcnRJZBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiL3AQoRQ3JlYXRlUGxhblJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSPAoFZGF0ZWQYAyABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgVkYXRlZBIsChJwcm9ncmVzc19zY2hlbWVfaWQYBCABKAlSEHByb2dyZXNzU2NoZW1lSWQSKAoQaW1wYWN0X3NjaGVtZV9pZBgFIAEoCVIOaW1wYWN0U2NoZW1lSWQihQEKEUFkZFNlY3Rpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOAoHc2VjdGlvbhgCIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5TZWN0aW9uUgdzZWN0aW9uIo0BChNBZGRPYmplY3RpdmVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPgoJb2JqZWN0aXZlGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVIJb2JqZWN0aXZlIqgBChZSZXZpc2VPYmplY3RpdmVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPgoJb2JqZWN0aXZlGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVIJb2JqZWN0aXZlEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIoEBChBBZGRBY3Rpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USNQoGYWN0aW9uGAIgASgLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblIGYWN0aW9uIpwBChNSZXZpc2VBY3Rpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USNQoGYWN0aW9uGAIgASgLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblIGYWN0aW9uEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIpMBChJNb3ZlRHVlRGF0ZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIbCglhY3Rpb25faWQYAiABKAlSCGFjdGlvbklkEhAKA2R1ZRgDIAEoCVIDZHVlEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIo0BChNBZGRDcml0ZXJpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPgoJY3JpdGVyaW9uGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNyaXRlcmlvblIJY3JpdGVyaW9uIqgBChZSZXZpc2VDcml0ZXJpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPgoJY3JpdGVyaW9uGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNyaXRlcmlvblIJY3JpdGVyaW9uEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIn0KD0FkZFZvaWNlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjIKBXZvaWNlGAIgASgLMhwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlZvaWNlUgV2b2ljZSLoAgoLUmF0ZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI6CgdzdWJqZWN0GAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIHc3ViamVjdBI7CgZhc3BlY3QYAyABKA4yIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQXNwZWN0UgZhc3BlY3QSSgoLcGVyc3BlY3RpdmUYBCABKA4yKC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUGVyc3BlY3RpdmVSC3BlcnNwZWN0aXZlEhIKBHdvcmQYBSABKAlSBHdvcmQSJAoNanVzdGlmaWNhdGlvbhgGIAEoCVINanVzdGlmaWNhdGlvbhIiCg1wYXRoX3RvX2dyZWVuGAcgASgJUgtwYXRoVG9HcmVlbiLGAQoTUmVjb3JkVXBkYXRlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjoKB3N1YmplY3QYAiABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgdzdWJqZWN0EjsKBnVwZGF0ZRgDIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QZXJpb2RVcGRhdGVSBnVwZGF0ZSKJAQoSQWRkRXZpZGVuY2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOwoIZXZpZGVuY2UYAiABKAsyHy5nb2xkZW50aHJlYWQucGxhbnMudjEuRXZpZGVuY2VSCGV2aWRlbmNlIogBChREZWZpbmVNZWFzdXJlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB21lYXN1cmUYAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVIHbWVhc3VyZSKgAQoUUmV2aXNlTWVhc3VyZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgdtZWFzdXJlGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVSB21lYXN1cmUSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iuwEKEVNldFRhcmdldHNSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USHQoKbWVhc3VyZV9pZBgCIAEoCVIJbWVhc3VyZUlkEjcKB3RhcmdldHMYAyADKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuVGFyZ2V0Ugd0YXJnZXRzEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIqcBChRSZWNvcmRSZWFkaW5nUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCm1lYXN1cmVfaWQYAiABKAlSCW1lYXN1cmVJZBI4CgdyZWFkaW5nGAMgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlYWRpbmdSB3JlYWRpbmcixQEKGFJlYmFzZWxpbmVNZWFzdXJlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCm1lYXN1cmVfaWQYAiABKAlSCW1lYXN1cmVJZBI6CgRmcm9tGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIEZnJvbRIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiKbAQoPV2l0aGRyYXdSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOAoGb2JqZWN0GAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGb2JqZWN0EhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIpoBCg5SZXN0b3JlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKBm9iamVjdBgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSBm9iamVjdBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKHAQoWU2V0RW1iZWRkZWRUZXN0UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiEKDG9iamVjdGl2ZV9pZBgCIAEoCVILb2JqZWN0aXZlSWQSEgoEdGV4dBgDIAEoCVIEdGV4dCKVAQoXUGFzc0VtYmVkZGVkVGVzdFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIhCgxvYmplY3RpdmVfaWQYAiABKAlSC29iamVjdGl2ZUlkEh8KC2RlY2lzaW9uX2lkGAMgASgJUgpkZWNpc2lvbklkIogBChRSZWNvcmRNZWV0aW5nUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB21lZXRpbmcYAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IHbWVldGluZyKPAQoVUmFpc2VDaGFsbGVuZ2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPgoJY2hhbGxlbmdlGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIJY2hhbGxlbmdlIosBChZBbnN3ZXJDaGFsbGVuZ2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USIQoMY2hhbGxlbmdlX2lkGAIgASgJUgtjaGFsbGVuZ2VJZBIWCgZhbnN3ZXIYAyABKAlSBmFuc3dlciJzChZBY2NlcHRDaGFsbGVuZ2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USIQoMY2hhbGxlbmdlX2lkGAIgASgJUgtjaGFsbGVuZ2VJZCJIChRMaXN0V2l0aGRyYXduUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIpUBChVMaXN0V2l0aGRyYXduUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSOgoFaXRlbXMYAiADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuV2l0aGRyYXduSXRlbVIFaXRlbXMi0gIKDVdpdGhkcmF3bkl0ZW0SOAoGb2JqZWN0GAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGb2JqZWN0EhQKBXRpdGxlGAIgASgJUgV0aXRsZRI5CgdwYXJ0X29mGAMgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGcGFydE9mEiIKDXBhcnRfb2ZfdGl0bGUYBCABKAlSC3BhcnRPZlRpdGxlEhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uEiEKDHdpdGhkcmF3bl9ieRgGIAEoCVILd2l0aGRyYXduQnkSPQoMd2l0aGRyYXduX2F0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILd2l0aGRyYXduQXQSGAoHdmVyc2lvbhgIIAEoA1IHdmVyc2lvbiJGChJMaXN0Tm90aWNlc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKWAQoTTGlzdE5vdGljZXNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI9Cgdub3RpY2VzGAIgAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk5vdGljZURldGFpbFIHbm90aWNlcyK8AQoUR2V0UmV2aWV3Vmlld1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIbCglub3RpY2VfaWQYAiABKAlSCG5vdGljZUlkEjwKBXNpbmNlGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFc2luY2USFwoHcGxhbl9pZBgEIAEoCVIGcGxhbklkIkUKEUxpc3RCb2FyZHNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQilAEKEkxpc3RCb2FyZHNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI8CgZib2FyZHMYAiADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRTdGFuZGluZ1IGYm9hcmRzIn0KEUdldE1lZXRpbmdSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSHQoKbWVldGluZ19pZBgCIAEoCVIJbWVldGluZ0lkEhcKB3BsYW5faWQYAyABKAlSBnBsYW5JZCKABQoNTWVldGluZ0RldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI4CgdtZWV0aW5nGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSB21lZXRpbmcSMgoFYm9hcmQYAyABKAsyHC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRSBWJvYXJkEhgKB3BsYW5uZWQYBCABKAhSB3BsYW5uZWQSOQoGYWdlbmRhGAUgAygLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFnZW5kYUl0ZW1SBmFnZW5kYRJACgdjYXJyaWVkGAYgAygLMiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNhcnJpZWREZWNpc2lvblIHY2FycmllZBJACgpjaGFsbGVuZ2VzGAcgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIKY2hhbGxlbmdlcxI6CghwcmV2aW91cxgIIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWV0aW5nUghwcmV2aW91cxIyCgRuZXh0GAkgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSBG5leHQSNgoFcGFja3MYCiADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRQYWNrUgVwYWNrcxI+CgdoaXN0b3J5GAsgAygLMiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkiYAoTTGlzdFZlcnNpb25zUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZCKYAQoUTGlzdFZlcnNpb25zUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSPgoIdmVyc2lvbnMYAiADKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblZlcnNpb25SCHZlcnNpb25zImQKEUdldFZlcnNpb25SZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSHQoKdmVyc2lvbl9pZBgCIAEoCVIJdmVyc2lvbklkIuUBCg1WZXJzaW9uRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EjwKB3ZlcnNpb24YAiABKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblZlcnNpb25SB3ZlcnNpb24SPAoHY29udGVudBgDIAEoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuQ29udGVudFIHY29udGVudBIWCgZpbnRhY3QYBCABKAhSBmludGFjdCJEChBMaXN0UGFja3NSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQijQEKEUxpc3RQYWNrc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EjYKBXBhY2tzGAIgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkUGFja1IFcGFja3MiWwoOR2V0UGFja1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIXCgdwYWNrX2lkGAIgASgJUgZwYWNrSWQi2gEKClBhY2tEZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSNAoEcGFjaxgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZFBhY2tSBHBhY2sSPAoHY29udGVudBgDIAEoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYWNrQ29udGVudFIHY29udGVudBIWCgZpbnRhY3QYBCABKAhSBmludGFjdCKEAQoTUmVjb3JkTm90aWNlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjUKBm5vdGljZRgCIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5Ob3RpY2VSBm5vdGljZSL6AQoQRW5kTm90aWNlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEhsKCW5vdGljZV9pZBgCIAEoCVIIbm90aWNlSWQSQQoIc3RhbmRpbmcYAyABKA4yJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTm90aWNlU3RhbmRpbmdSCHN0YW5kaW5nEjYKAm9uGAQgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVICb24SFgoGcmVhc29uGAUgASgJUgZyZWFzb24ihAEKE1JlY29yZFJldmlld1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI1CgZyZXZpZXcYAiABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmV2aWV3UgZyZXZpZXcilgEKFUFkZFRocmVhZFN0YXJ0UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEkUKDHRocmVhZF9zdGFydBgCIAEoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaHJlYWRTdGFydFILdGhyZWFkU3RhcnQigAEKEkRlZmluZUJvYXJkUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjIKBWJvYXJkGAIgASgLMhwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkUgVib2FyZCKJAQoUQ2xvc2VEZWNpc2lvblJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIfCgtkZWNpc2lvbl9pZBgCIAEoCVIKZGVjaXNpb25JZBIYCgdvdXRjb21lGAMgASgJUgdvdXRjb21lIswBChJOYW1lVmVyc2lvblJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSFAoFbGFiZWwYAyABKAlSBWxhYmVsEhIKBG5vdGUYBCABKAlSBG5vdGUSOwoFYXNfYXQYBSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgRhc0F0Im4KFVB1Ymxpc2hWZXJzaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCnZlcnNpb25faWQYAiABKAlSCXZlcnNpb25JZCLQAQoRRnJlZXplUGFja1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIdCgptZWV0aW5nX2lkGAIgASgJUgltZWV0aW5nSWQSFwoHcGxhbl9pZBgDIAEoCVIGcGxhbklkEhQKBXRpdGxlGAQgASgJUgV0aXRsZRI1CgVwYXJ0cxgFIAMoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYWNrUGFydFIFcGFydHMieAoRQWRkRXJyYXR1bVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIXCgdwYWNrX2lkGAIgASgJUgZwYWNrSWQSEgoEdGV4dBgDIAEoCVIEdGV4dCJGCgxFZGl0ZWRBY3Rpb24SGwoJYWN0aW9uX2lkGAEgASgJUghhY3Rpb25JZBIZCghiYXNlZF9vbhgCIAEoA1IHYmFzZWRPbiKRAwoSRWRpdEFjdGlvbnNSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPQoHYWN0aW9ucxgCIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5FZGl0ZWRBY3Rpb25SB2FjdGlvbnMSEAoDZHVlGAMgASgJUgNkdWUSFAoFbGVhZHMYBCADKAlSBWxlYWRzEikKEGFjY291bnRhYmxlX2xlYWQYBSABKAlSD2FjY291bnRhYmxlTGVhZBIZCghhZGRfdGFncxgGIAMoCVIHYWRkVGFncxIfCgtyZW1vdmVfdGFncxgHIAMoCVIKcmVtb3ZlVGFncxJBCghwcmlvcml0eRgIIAEoDjIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25Qcmlvcml0eVIIcHJpb3JpdHkSGgoId2l0aGRyYXcYCSABKAhSCHdpdGhkcmF3EhYKBnJlYXNvbhgKIAEoCVIGcmVhc29uIpQBChFSZXZpc2VQbGFuUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEi8KBHBsYW4YAiABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKgAQoUUmV2aXNlU2VjdGlvblJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgdzZWN0aW9uGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlNlY3Rpb25SB3NlY3Rpb24SFgoGcmVhc29uGAMgASgJUgZyZWFzb24q3wEKEkFjdGlvblN0YXR1c0ZpbHRlchIkCiBBQ1RJT05fU1RBVFVTX0ZJTFRFUl9VTlNQRUNJRklFRBAAEiAKHEFDVElPTl9TVEFUVVNfRklMVEVSX09WRVJEVUUQARIhCh1BQ1RJT05fU1RBVFVTX0ZJTFRFUl9EVUVfU09PThACEh0KGUFDVElPTl9TVEFUVVNfRklMVEVSX09QRU4QAxIdChlBQ1RJT05fU1RBVFVTX0ZJTFRFUl9ET05FEAQSIAocQUNUSU9OX1NUQVRVU19GSUxURVJfVU5EQVRFRBAFKngKD0RpZmZlcmVuY2VTaW5jZRIgChxESUZGRVJFTkNFX1NJTkNFX1VOU1BFQ0lGSUVEEAASIQodRElGRkVSRU5DRV9TSU5DRV9MQVNUX01FRVRJTkcQARIgChxESUZGRVJFTkNFX1NJTkNFX0xBU1RfUkVWSUVXEAIy+ToKBVBsYW5zEnAKD0xpc3RBdXRob3JpdGllcxItLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0QXV0aG9yaXRpZXNSZXF1ZXN0Gi4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RBdXRob3JpdGllc1Jlc3BvbnNlElwKDEdldEF1dGhvcml0eRIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRBdXRob3JpdHlSZXF1ZXN0GiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkF1dGhvcml0eRJeCglMaXN0UGxhbnMSJy5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdFBsYW5zUmVxdWVzdBooLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0UGxhbnNSZXNwb25zZRJTCgdHZXRQbGFuEiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldFBsYW5SZXF1ZXN0GiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5EZXRhaWwSYgoMR2V0T2JqZWN0aXZlEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldE9iamVjdGl2ZVJlcXVlc3QaJi5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlRGV0YWlsEmQKC0xpc3RBY3Rpb25zEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RBY3Rpb25zUmVxdWVzdBoqLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0QWN0aW9uc1Jlc3BvbnNlElkKCUdldEFjdGlvbhInLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRBY3Rpb25SZXF1ZXN0GiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvbkRldGFpbBJnCgxMaXN0TWVhc3VyZXMSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE1lYXN1cmVzUmVxdWVzdBorLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0TWVhc3VyZXNSZXNwb25zZRJcCgpHZXRNZWFzdXJlEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldE1lYXN1cmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVEZXRhaWwSfwoUTGlzdE1lYXN1cmVUZW1wbGF0ZXMSMi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE1lYXN1cmVUZW1wbGF0ZXNSZXF1ZXN0GjMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RNZWFzdXJlVGVtcGxhdGVzUmVzcG9uc2UScAoPTGlzdEluc3BlY3Rpb25zEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RJbnNwZWN0aW9uc1JlcXVlc3QaLi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEluc3BlY3Rpb25zUmVzcG9uc2USWQoLR2V0Q292ZXJhZ2USKS5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0Q292ZXJhZ2VSZXF1ZXN0Gh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNvdmVyYWdlEmcKDExpc3RNZWV0aW5ncxIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0TWVldGluZ3NSZXF1ZXN0GisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RNZWV0aW5nc1Jlc3BvbnNlEmUKD0dldEJvYXJkRmlndXJlcxItLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRCb2FyZEZpZ3VyZXNSZXF1ZXN0GiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkRmlndXJlcxJfCg1HZXREaWZmZXJlbmNlEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldERpZmZlcmVuY2VSZXF1ZXN0GiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRpZmZlcmVuY2USZwoMTGlzdEZpbmRpbmdzEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RGaW5kaW5nc1JlcXVlc3QaKy5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEZpbmRpbmdzUmVzcG9uc2USagoNTGlzdFdpdGhkcmF3bhIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0V2l0aGRyYXduUmVxdWVzdBosLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0V2l0aGRyYXduUmVzcG9uc2USZAoLTGlzdE5vdGljZXMSKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE5vdGljZXNSZXF1ZXN0GiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3ROb3RpY2VzUmVzcG9uc2USXwoNR2V0UmV2aWV3VmlldxIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRSZXZpZXdWaWV3UmVxdWVzdBohLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpZXdWaWV3EmEKCkxpc3RCb2FyZHMSKC5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEJvYXJkc1JlcXVlc3QaKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEJvYXJkc1Jlc3BvbnNlElwKCkdldE1lZXRpbmcSKC5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0TWVldGluZ1JlcXVlc3QaJC5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ0RldGFpbBJnCgxMaXN0VmVyc2lvbnMSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdFZlcnNpb25zUmVxdWVzdBorLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0VmVyc2lvbnNSZXNwb25zZRJcCgpHZXRWZXJzaW9uEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldFZlcnNpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlZlcnNpb25EZXRhaWwSXgoJTGlzdFBhY2tzEicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RQYWNrc1JlcXVlc3QaKC5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdFBhY2tzUmVzcG9uc2USUwoHR2V0UGFjaxIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRQYWNrUmVxdWVzdBohLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYWNrRGV0YWlsEnkKEkxpc3RJbXBvcnRIZWFkaW5ncxIwLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0SW1wb3J0SGVhZGluZ3NSZXF1ZXN0GjEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RJbXBvcnRIZWFkaW5nc1Jlc3BvbnNlElQKBVdhdGNoEiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5XYXRjaFJlcXVlc3QaIy5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkxlZGdlckVudHJ5MAESVQoGVmVyaWZ5EiUuZ29sZGVudGhyZWFkLmxlZGdlci52MS5WZXJpZnlSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5WZXJpZnlSZXN1bHQSagoRUmVnaXN0ZXJBdXRob3JpdHkSLy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVnaXN0ZXJBdXRob3JpdHlSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOQ2hhbmdlU2V0dGluZ3MSLC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hhbmdlU2V0dGluZ3NSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSbAoSRGVmaW5lUmF0aW5nU2NoZW1lEjAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlZmluZVJhdGluZ1NjaGVtZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJbCgpJbXBvcnRGaWxlEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydEZpbGVSZXF1ZXN0GiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkltcG9ydFJlc3VsdBJoChBSZWNvcmRJbnNwZWN0aW9uEi4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZEluc3BlY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOTGlua1BhcmFncmFwaHMSLC5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlua1BhcmFncmFwaHNSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSbAoSRGVjbGluZVRocmVhZFN0YXJ0EjAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlY2xpbmVUaHJlYWRTdGFydFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJcCgpDcmVhdGVQbGFuEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNyZWF0ZVBsYW5SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKQWRkU2VjdGlvbhIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRTZWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKDEFkZE9iamVjdGl2ZRIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRPYmplY3RpdmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPUmV2aXNlT2JqZWN0aXZlEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZU9iamVjdGl2ZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJaCglBZGRBY3Rpb24SJy5nb2xkZW50aHJlYWQucGxhbnMudjEuQWRkQWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKDFJldmlzZUFjdGlvbhIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpc2VBY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXgoLTW92ZUR1ZURhdGUSKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTW92ZUR1ZURhdGVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYAoMQWRkQ3JpdGVyaW9uEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZENyaXRlcmlvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJmCg9SZXZpc2VDcml0ZXJpb24SLS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmV2aXNlQ3JpdGVyaW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElgKCEFkZFZvaWNlEiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZFZvaWNlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElAKBFJhdGUSIi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0ZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJgCgxSZWNvcmRVcGRhdGUSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVjb3JkVXBkYXRlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El4KC0FkZEV2aWRlbmNlEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZEV2aWRlbmNlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmIKDURlZmluZU1lYXN1cmUSKy5nb2xkZW50aHJlYWQucGxhbnMudjEuRGVmaW5lTWVhc3VyZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1SZXZpc2VNZWFzdXJlEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZU1lYXN1cmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKU2V0VGFyZ2V0cxIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5TZXRUYXJnZXRzUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmIKDVJlY29yZFJlYWRpbmcSKy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVjb3JkUmVhZGluZ1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJqChFSZWJhc2VsaW5lTWVhc3VyZRIvLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWJhc2VsaW5lTWVhc3VyZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1BY2NlcHRGaW5kaW5nEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjY2VwdEZpbmRpbmdSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYgoNUmVvcGVuRmluZGluZxIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZW9wZW5GaW5kaW5nUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElgKCFdpdGhkcmF3EiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLldpdGhkcmF3UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElYKB1Jlc3RvcmUSJS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVzdG9yZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJmCg9TZXRFbWJlZGRlZFRlc3QSLS5nb2xkZW50aHJlYWQucGxhbnMudjEuU2V0RW1iZWRkZWRUZXN0UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmgKEFBhc3NFbWJlZGRlZFRlc3QSLi5nb2xkZW50aHJlYWQucGxhbnMudjEuUGFzc0VtYmVkZGVkVGVzdFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1SZWNvcmRNZWV0aW5nEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZE1lZXRpbmdSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOUmFpc2VDaGFsbGVuZ2USLC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmFpc2VDaGFsbGVuZ2VSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPQW5zd2VyQ2hhbGxlbmdlEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFuc3dlckNoYWxsZW5nZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJmCg9BY2NlcHRDaGFsbGVuZ2USLS5nb2xkZW50aHJlYWQucGxhbnMudjEuQWNjZXB0Q2hhbGxlbmdlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKDFJlY29yZE5vdGljZRIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWNvcmROb3RpY2VSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSWgoJRW5kTm90aWNlEicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkVuZE5vdGljZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJgCgxSZWNvcmRSZXZpZXcSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVjb3JkUmV2aWV3UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmQKDkFkZFRocmVhZFN0YXJ0EiwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZFRocmVhZFN0YXJ0UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El4KC0RlZmluZUJvYXJkEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlZmluZUJvYXJkUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmIKDUNsb3NlRGVjaXNpb24SKy5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2xvc2VEZWNpc2lvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJeCgtOYW1lVmVyc2lvbhIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5OYW1lVmVyc2lvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJkCg5QdWJsaXNoVmVyc2lvbhIsLmdvbGRlbnRocmVhZC5wbGFucy52MS5QdWJsaXNoVmVyc2lvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJcCgpGcmVlemVQYWNrEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkZyZWV6ZVBhY2tSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKQWRkRXJyYXR1bRIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRFcnJhdHVtUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El4KC0VkaXRBY3Rpb25zEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkVkaXRBY3Rpb25zUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElwKClJldmlzZVBsYW4SKC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmV2aXNlUGxhblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1SZXZpc2VTZWN0aW9uEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZVNlY3Rpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHRiBnByb3RvMw==")
}
