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
  @Boxed package var plan: Plan?
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
  @Boxed package var plan: Plan?
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
  @Boxed package var plan: Plan?
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
  @Boxed package var plan: Plan?
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
  @Boxed package var plan: Plan?
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
  @Boxed package var plan: Plan?
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
  /// The timescale as numbers to count with; one of them is set, none for a local standard.
  package var workingDays: Int32 = 0
  package var months: Int32 = 0
  package var hours: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureTemplate" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_template__type(), "tmtt....") { [Measure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.key = try c.text(0)
    self.measure = try c.message(1)
    self.timescale = try c.text(2)
    self.convention = try c.text(3)
    self.isLocal = c.bool(4)
    self.workingDays = c.int32(5)
    self.months = c.int32(6)
    self.hours = c.int32(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.key)
    try c.message(1, self.measure)
    try c.text(2, self.timescale)
    try c.text(3, self.convention)
    c.bool(4, self.isLocal)
    c.int32(5, self.workingDays)
    c.int32(6, self.months)
    c.int32(7, self.hours)
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

package struct ReviseVoiceRequest: ProtobufMessage {
  package var change: Change?
  /// Stays with its objective, whatever is given.
  @Boxed package var voice: Voice?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviseVoiceRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__revise_voice_request__type(), "mmt") { [Change.protobufType, Voice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.voice = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.voice)
    try c.text(2, self.reason)
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

package struct GetChallengeRequest: ProtobufMessage {
  package var read: Read?
  package var challengeID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.GetChallengeRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__get_challenge_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.challengeID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.challengeID)
    c.unknownFields(self.unknownFields)
  }
}

/// An answer as it was given; a later one takes its place without hiding it.
package struct ChallengeAnswer: ProtobufMessage {
  package var text: String = ""
  package var answeredBy: String = ""
  package var answeredAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChallengeAnswer" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__challenge_answer__type(), "ttm") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.text = try c.text(0)
    self.answeredBy = try c.text(1)
    self.answeredAt = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.text)
    try c.text(1, self.answeredBy)
    try c.message(2, self.answeredAt)
    c.unknownFields(self.unknownFields)
  }
}

/// A challenge with what became of it.
package struct ChallengeDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var challenge: Challenge?
  /// At which it was put; absent where it was put outside a meeting.
  @Boxed package var putAt: Meeting?
  /// Planned meetings on whose agenda it stands, the next one first; none once it is accepted.
  package var onAgendaOf: [Meeting] = []
  /// What it is about: "R3.2 Every referral is decided on within a day".
  package var aboutTitle: String = ""
  /// Every answer, newest first.
  package var answers: [ChallengeAnswer] = []
  package var acceptedBy: String = ""
  package var acceptedAt: ProtobufTimestamp?
  /// Other challenges about the same object, newest first.
  package var aboutTheSame: [Challenge] = []
  package var history: [HistoryEntry] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChallengeDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__challenge_detail__type(), "mmmmtmtmmm") { [ReadPoint.protobufType, Challenge.protobufType, Meeting.protobufType, Meeting.protobufType, ChallengeAnswer.protobufType, ProtobufTimestamp.protobufType, Challenge.protobufType, HistoryEntry.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.challenge = try c.message(1)
    self.putAt = try c.message(2)
    self.onAgendaOf = try c.messages(3)
    self.aboutTitle = try c.text(4)
    self.answers = try c.messages(5)
    self.acceptedBy = try c.text(6)
    self.acceptedAt = try c.message(7)
    self.aboutTheSame = try c.messages(8)
    self.history = try c.messages(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.challenge)
    try c.message(2, self.putAt)
    try c.messages(3, self.onAgendaOf)
    try c.text(4, self.aboutTitle)
    try c.messages(5, self.answers)
    try c.text(6, self.acceptedBy)
    try c.message(7, self.acceptedAt)
    try c.messages(8, self.aboutTheSame)
    try c.messages(9, self.history)
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
  @Boxed package var plan: Plan?
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
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/ledger/v1/ledger.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/boards.proto", "goldenthread/plans/v1/exports.proto", "goldenthread/plans/v1/imports.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/notices.proto", "goldenthread/plans/v1/plans.proto", "goldenthread/plans/v1/reviews.proto", "goldenthread/plans/v1/versions.proto", "google/protobuf/timestamp.proto"],
    services: ["goldenthread.plans.v1.Plans"],
    symbols: ["goldenthread.plans.v1.ListAuthoritiesRequest", "goldenthread.plans.v1.ListAuthoritiesResponse", "goldenthread.plans.v1.GetAuthorityRequest", "goldenthread.plans.v1.ListPlansRequest", "goldenthread.plans.v1.ListPlansResponse", "goldenthread.plans.v1.GetPlanRequest", "goldenthread.plans.v1.PlanDetail", "goldenthread.plans.v1.GetObjectiveRequest", "goldenthread.plans.v1.ObjectiveDetail", "goldenthread.plans.v1.ListActionsRequest", "goldenthread.plans.v1.ListActionsResponse", "goldenthread.plans.v1.GetActionRequest", "goldenthread.plans.v1.ActionDetail", "goldenthread.plans.v1.ListMeasuresRequest", "goldenthread.plans.v1.ListMeasuresResponse", "goldenthread.plans.v1.GetMeasureRequest", "goldenthread.plans.v1.MeasureDetail", "goldenthread.plans.v1.ListMeasureTemplatesRequest", "goldenthread.plans.v1.ListMeasureTemplatesResponse", "goldenthread.plans.v1.MeasureTemplate", "goldenthread.plans.v1.ListInspectionsRequest", "goldenthread.plans.v1.ListInspectionsResponse", "goldenthread.plans.v1.GetCoverageRequest", "goldenthread.plans.v1.ListMeetingsRequest", "goldenthread.plans.v1.ListMeetingsResponse", "goldenthread.plans.v1.GetBoardFiguresRequest", "goldenthread.plans.v1.GetDifferenceRequest", "goldenthread.plans.v1.ListFindingsRequest", "goldenthread.plans.v1.ListFindingsResponse", "goldenthread.plans.v1.RegisterAuthorityRequest", "goldenthread.plans.v1.ChangeSettingsRequest", "goldenthread.plans.v1.DefineRatingSchemeRequest", "goldenthread.plans.v1.RecordInspectionRequest", "goldenthread.plans.v1.LinkParagraphsRequest", "goldenthread.plans.v1.AcceptFindingRequest", "goldenthread.plans.v1.ReopenFindingRequest", "goldenthread.plans.v1.DeclineThreadStartRequest", "goldenthread.plans.v1.CreatePlanRequest", "goldenthread.plans.v1.AddSectionRequest", "goldenthread.plans.v1.AddObjectiveRequest", "goldenthread.plans.v1.ReviseObjectiveRequest", "goldenthread.plans.v1.AddActionRequest", "goldenthread.plans.v1.ReviseActionRequest", "goldenthread.plans.v1.MoveDueDateRequest", "goldenthread.plans.v1.AddCriterionRequest", "goldenthread.plans.v1.ReviseCriterionRequest", "goldenthread.plans.v1.AddVoiceRequest", "goldenthread.plans.v1.ReviseVoiceRequest", "goldenthread.plans.v1.RateRequest", "goldenthread.plans.v1.RecordUpdateRequest", "goldenthread.plans.v1.AddEvidenceRequest", "goldenthread.plans.v1.DefineMeasureRequest", "goldenthread.plans.v1.ReviseMeasureRequest", "goldenthread.plans.v1.SetTargetsRequest", "goldenthread.plans.v1.RecordReadingRequest", "goldenthread.plans.v1.RebaselineMeasureRequest", "goldenthread.plans.v1.WithdrawRequest", "goldenthread.plans.v1.RestoreRequest", "goldenthread.plans.v1.SetEmbeddedTestRequest", "goldenthread.plans.v1.PassEmbeddedTestRequest", "goldenthread.plans.v1.RecordMeetingRequest", "goldenthread.plans.v1.RaiseChallengeRequest", "goldenthread.plans.v1.AnswerChallengeRequest", "goldenthread.plans.v1.AcceptChallengeRequest", "goldenthread.plans.v1.ListWithdrawnRequest", "goldenthread.plans.v1.ListWithdrawnResponse", "goldenthread.plans.v1.WithdrawnItem", "goldenthread.plans.v1.ListNoticesRequest", "goldenthread.plans.v1.ListNoticesResponse", "goldenthread.plans.v1.GetReviewViewRequest", "goldenthread.plans.v1.ListBoardsRequest", "goldenthread.plans.v1.ListBoardsResponse", "goldenthread.plans.v1.GetMeetingRequest", "goldenthread.plans.v1.MeetingDetail", "goldenthread.plans.v1.GetChallengeRequest", "goldenthread.plans.v1.ChallengeAnswer", "goldenthread.plans.v1.ChallengeDetail", "goldenthread.plans.v1.ListVersionsRequest", "goldenthread.plans.v1.ListVersionsResponse", "goldenthread.plans.v1.GetVersionRequest", "goldenthread.plans.v1.VersionDetail", "goldenthread.plans.v1.ListPacksRequest", "goldenthread.plans.v1.ListPacksResponse", "goldenthread.plans.v1.GetPackRequest", "goldenthread.plans.v1.PackDetail", "goldenthread.plans.v1.RecordNoticeRequest", "goldenthread.plans.v1.EndNoticeRequest", "goldenthread.plans.v1.RecordReviewRequest", "goldenthread.plans.v1.AddThreadStartRequest", "goldenthread.plans.v1.DefineBoardRequest", "goldenthread.plans.v1.CloseDecisionRequest", "goldenthread.plans.v1.NameVersionRequest", "goldenthread.plans.v1.PublishVersionRequest", "goldenthread.plans.v1.FreezePackRequest", "goldenthread.plans.v1.AddErratumRequest", "goldenthread.plans.v1.EditedAction", "goldenthread.plans.v1.EditActionsRequest", "goldenthread.plans.v1.RevisePlanRequest", "goldenthread.plans.v1.ReviseSectionRequest", "goldenthread.plans.v1.ActionStatusFilter", "goldenthread.plans.v1.DifferenceSince", "goldenthread.plans.v1.Plans", "goldenthread.plans.v1.Plans.ListAuthorities", "goldenthread.plans.v1.Plans.GetAuthority", "goldenthread.plans.v1.Plans.ListPlans", "goldenthread.plans.v1.Plans.GetPlan", "goldenthread.plans.v1.Plans.GetObjective", "goldenthread.plans.v1.Plans.ListActions", "goldenthread.plans.v1.Plans.GetAction", "goldenthread.plans.v1.Plans.ListMeasures", "goldenthread.plans.v1.Plans.GetMeasure", "goldenthread.plans.v1.Plans.ListMeasureTemplates", "goldenthread.plans.v1.Plans.ListInspections", "goldenthread.plans.v1.Plans.GetCoverage", "goldenthread.plans.v1.Plans.ListMeetings", "goldenthread.plans.v1.Plans.GetBoardFigures", "goldenthread.plans.v1.Plans.GetDifference", "goldenthread.plans.v1.Plans.ListFindings", "goldenthread.plans.v1.Plans.ListWithdrawn", "goldenthread.plans.v1.Plans.ListNotices", "goldenthread.plans.v1.Plans.GetReviewView", "goldenthread.plans.v1.Plans.ListBoards", "goldenthread.plans.v1.Plans.GetMeeting", "goldenthread.plans.v1.Plans.GetChallenge", "goldenthread.plans.v1.Plans.ListVersions", "goldenthread.plans.v1.Plans.GetVersion", "goldenthread.plans.v1.Plans.ListPacks", "goldenthread.plans.v1.Plans.GetPack", "goldenthread.plans.v1.Plans.ListImportHeadings", "goldenthread.plans.v1.Plans.ExportPlan", "goldenthread.plans.v1.Plans.Watch", "goldenthread.plans.v1.Plans.Verify", "goldenthread.plans.v1.Plans.RegisterAuthority", "goldenthread.plans.v1.Plans.ChangeSettings", "goldenthread.plans.v1.Plans.DefineRatingScheme", "goldenthread.plans.v1.Plans.ImportFile", "goldenthread.plans.v1.Plans.RecordInspection", "goldenthread.plans.v1.Plans.LinkParagraphs", "goldenthread.plans.v1.Plans.DeclineThreadStart", "goldenthread.plans.v1.Plans.CreatePlan", "goldenthread.plans.v1.Plans.AddSection", "goldenthread.plans.v1.Plans.AddObjective", "goldenthread.plans.v1.Plans.ReviseObjective", "goldenthread.plans.v1.Plans.AddAction", "goldenthread.plans.v1.Plans.ReviseAction", "goldenthread.plans.v1.Plans.MoveDueDate", "goldenthread.plans.v1.Plans.AddCriterion", "goldenthread.plans.v1.Plans.ReviseCriterion", "goldenthread.plans.v1.Plans.AddVoice", "goldenthread.plans.v1.Plans.ReviseVoice", "goldenthread.plans.v1.Plans.Rate", "goldenthread.plans.v1.Plans.RecordUpdate", "goldenthread.plans.v1.Plans.AddEvidence", "goldenthread.plans.v1.Plans.DefineMeasure", "goldenthread.plans.v1.Plans.ReviseMeasure", "goldenthread.plans.v1.Plans.SetTargets", "goldenthread.plans.v1.Plans.RecordReading", "goldenthread.plans.v1.Plans.RebaselineMeasure", "goldenthread.plans.v1.Plans.AcceptFinding", "goldenthread.plans.v1.Plans.ReopenFinding", "goldenthread.plans.v1.Plans.Withdraw", "goldenthread.plans.v1.Plans.Restore", "goldenthread.plans.v1.Plans.SetEmbeddedTest", "goldenthread.plans.v1.Plans.PassEmbeddedTest", "goldenthread.plans.v1.Plans.RecordMeeting", "goldenthread.plans.v1.Plans.RaiseChallenge", "goldenthread.plans.v1.Plans.AnswerChallenge", "goldenthread.plans.v1.Plans.AcceptChallenge", "goldenthread.plans.v1.Plans.RecordNotice", "goldenthread.plans.v1.Plans.EndNotice", "goldenthread.plans.v1.Plans.RecordReview", "goldenthread.plans.v1.Plans.AddThreadStart", "goldenthread.plans.v1.Plans.DefineBoard", "goldenthread.plans.v1.Plans.CloseDecision", "goldenthread.plans.v1.Plans.NameVersion", "goldenthread.plans.v1.Plans.PublishVersion", "goldenthread.plans.v1.Plans.FreezePack", "goldenthread.plans.v1.Plans.AddErratum", "goldenthread.plans.v1.Plans.EditActions", "goldenthread.plans.v1.Plans.RevisePlan", "goldenthread.plans.v1.Plans.ReviseSection"],
    base64: "CiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvc2VydmljZS5wcm90bxIVZ29sZGVudGhyZWFkLnBsYW5zLnYxGidnb2xkZW50aHJlYWQvY2FsZW5kYXIvdjEvY2FsZW5kYXIucHJvdG8aI2dvbGRlbnRocmVhZC9sZWRnZXIvdjEvbGVkZ2VyLnByb3RvGiVnb2xkZW50aHJlYWQvcGxhbnMvdjEvYXNzdXJhbmNlLnByb3RvGiJnb2xkZW50aHJlYWQvcGxhbnMvdjEvYm9hcmRzLnByb3RvGiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvZXhwb3J0cy5wcm90bxojZ29sZGVudGhyZWFkL3BsYW5zL3YxL2ltcG9ydHMucHJvdG8aJ2dvbGRlbnRocmVhZC9wbGFucy92MS9pbnNwZWN0aW9ucy5wcm90bxokZ29sZGVudGhyZWFkL3BsYW5zL3YxL21lYXN1cmVzLnByb3RvGiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvbm90aWNlcy5wcm90bxohZ29sZGVudGhyZWFkL3BsYW5zL3YxL3BsYW5zLnByb3RvGiNnb2xkZW50aHJlYWQvcGxhbnMvdjEvcmV2aWV3cy5wcm90bxokZ29sZGVudGhyZWFkL3BsYW5zL3YxL3ZlcnNpb25zLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIhgKFkxpc3RBdXRob3JpdGllc1JlcXVlc3QiXQoXTGlzdEF1dGhvcml0aWVzUmVzcG9uc2USQgoLYXV0aG9yaXRpZXMYASADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQXV0aG9yaXR5UgthdXRob3JpdGllcyJHChNHZXRBdXRob3JpdHlSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQiRAoQTGlzdFBsYW5zUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIogBChFMaXN0UGxhbnNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIxCgVwbGFucxgCIAMoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgVwbGFucyJbCg5HZXRQbGFuUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZCLdAwoKUGxhbkRldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIvCgRwbGFuGAIgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SRwoKb2JqZWN0aXZlcxgDIAMoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5UgpvYmplY3RpdmVzEj4KB2FjdGlvbnMYBCADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIHYWN0aW9ucxI7CgZjb3VudHMYBSABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uQ291bnRzUgZjb3VudHMSTAoPcHJvZ3Jlc3Nfc2NoZW1lGAYgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIOcHJvZ3Jlc3NTY2hlbWUSSAoNaW1wYWN0X3NjaGVtZRgHIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDGltcGFjdFNjaGVtZSJqChNHZXRPYmplY3RpdmVSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSIQoMb2JqZWN0aXZlX2lkGAIgASgJUgtvYmplY3RpdmVJZCK4CAoPT2JqZWN0aXZlRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ei8KBHBsYW4YAiABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbhI4CgdzZWN0aW9uGAMgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlNlY3Rpb25SB3NlY3Rpb24SPgoJb2JqZWN0aXZlGAQgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVIJb2JqZWN0aXZlEkEKB3N1bW1hcnkYBSABKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlU3VtbWFyeVIHc3VtbWFyeRI+CgdhY3Rpb25zGAYgAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblN1bW1hcnlSB2FjdGlvbnMSQQoIbWVhc3VyZXMYByADKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVN1bW1hcnlSCG1lYXN1cmVzEjsKCGV2aWRlbmNlGAggAygLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkV2aWRlbmNlUghldmlkZW5jZRJHCg10aHJlYWRfc3RhcnRzGAkgAygLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRocmVhZFN0YXJ0Ugx0aHJlYWRTdGFydHMSPwoIZmluZGluZ3MYCiADKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hlY2tGaW5kaW5nUghmaW5kaW5ncxI+CgdoaXN0b3J5GAsgAygLMiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkSTAoPcHJvZ3Jlc3Nfc2NoZW1lGAwgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIOcHJvZ3Jlc3NTY2hlbWUSSAoNaW1wYWN0X3NjaGVtZRgNIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVSDGltcGFjdFNjaGVtZRJACgpwYXJhZ3JhcGhzGA4gAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBhcmFncmFwaFIKcGFyYWdyYXBocxJBCgdyYXRpbmdzGA8gAygLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ0NvbXBhcmlzb25SB3JhdGluZ3MSTgoOc3ViX29iamVjdGl2ZXMYECADKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlU3VtbWFyeVINc3ViT2JqZWN0aXZlcyLvAQoSTGlzdEFjdGlvbnNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkEh0KCnNlY3Rpb25faWQYAyABKAlSCXNlY3Rpb25JZBIUCgVsZWFkcxgEIAMoCVIFbGVhZHMSQQoGc3RhdHVzGAUgASgOMikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblN0YXR1c0ZpbHRlclIGc3RhdHVzEhYKBnNlYXJjaBgGIAEoCVIGc2VhcmNoIqICChNMaXN0QWN0aW9uc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ej4KB2FjdGlvbnMYAiADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIHYWN0aW9ucxI7CgZjb3VudHMYAyABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uQ291bnRzUgZjb3VudHMSGwoJYWxsX2xlYWRzGAQgAygJUghhbGxMZWFkcxIvCgRwbGFuGAUgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4iYQoQR2V0QWN0aW9uUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhsKCWFjdGlvbl9pZBgCIAEoCVIIYWN0aW9uSWQipggKDEFjdGlvbkRldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIvCgRwbGFuGAIgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SOAoHc2VjdGlvbhgDIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5TZWN0aW9uUgdzZWN0aW9uEkUKCW9iamVjdGl2ZRgEIAEoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5UglvYmplY3RpdmUSNQoGYWN0aW9uGAUgASgLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblIGYWN0aW9uEj4KB3N1bW1hcnkYBiABKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIHc3VtbWFyeRJBCghtZWFzdXJlcxgHIAMoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlU3VtbWFyeVIIbWVhc3VyZXMSOwoIZXZpZGVuY2UYCCADKAsyHy5nb2xkZW50aHJlYWQucGxhbnMudjEuRXZpZGVuY2VSCGV2aWRlbmNlEkcKDXRocmVhZF9zdGFydHMYCSADKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuVGhyZWFkU3RhcnRSDHRocmVhZFN0YXJ0cxI/CghmaW5kaW5ncxgKIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGVja0ZpbmRpbmdSCGZpbmRpbmdzEj4KB2hpc3RvcnkYCyADKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkhpc3RvcnlFbnRyeVIHaGlzdG9yeRJMCg9wcm9ncmVzc19zY2hlbWUYDCABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nU2NoZW1lUg5wcm9ncmVzc1NjaGVtZRJICg1pbXBhY3Rfc2NoZW1lGA0gASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIMaW1wYWN0U2NoZW1lEkEKB3JhdGluZ3MYDiADKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQ29tcGFyaXNvblIHcmF0aW5ncxJDCgpkZXBlbmRzX29uGA8gAygLMiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblN1bW1hcnlSCWRlcGVuZHNPbhJBCgluZWVkZWRfYnkYECADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIIbmVlZGVkQnkiYAoTTGlzdE1lYXN1cmVzUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZCLMAQoUTGlzdE1lYXN1cmVzUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSQQoIbWVhc3VyZXMYAiADKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVN1bW1hcnlSCG1lYXN1cmVzEi8KBHBsYW4YAyABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbiJkChFHZXRNZWFzdXJlUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEh0KCm1lYXN1cmVfaWQYAiABKAlSCW1lYXN1cmVJZCKfBAoNTWVhc3VyZURldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBIvCgRwbGFuGAIgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SPwoHc3VtbWFyeRgDIAEoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlU3VtbWFyeVIHc3VtbWFyeRI6CghyZWFkaW5ncxgEIAMoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWFkaW5nUghyZWFkaW5ncxI1CgVjaGFydBgFIAEoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5YbVJDaGFydFIFY2hhcnQSRwoKb2JqZWN0aXZlcxgGIAMoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVTdW1tYXJ5UgpvYmplY3RpdmVzEj4KB2FjdGlvbnMYByADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uU3VtbWFyeVIHYWN0aW9ucxI+CgdoaXN0b3J5GAggAygLMiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkSHgoKdHJhamVjdG9yeRgJIAMoCVIKdHJhamVjdG9yeSIdChtMaXN0TWVhc3VyZVRlbXBsYXRlc1JlcXVlc3QiZAocTGlzdE1lYXN1cmVUZW1wbGF0ZXNSZXNwb25zZRJECgl0ZW1wbGF0ZXMYASADKAsyJi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVRlbXBsYXRlUgl0ZW1wbGF0ZXMihwIKD01lYXN1cmVUZW1wbGF0ZRIQCgNrZXkYASABKAlSA2tleRI4CgdtZWFzdXJlGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVSB21lYXN1cmUSHAoJdGltZXNjYWxlGAMgASgJUgl0aW1lc2NhbGUSHgoKY29udmVudGlvbhgEIAEoCVIKY29udmVudGlvbhIZCghpc19sb2NhbBgFIAEoCFIHaXNMb2NhbBIhCgx3b3JraW5nX2RheXMYBiABKAVSC3dvcmtpbmdEYXlzEhYKBm1vbnRocxgHIAEoBVIGbW9udGhzEhQKBWhvdXJzGAggASgFUgVob3VycyJKChZMaXN0SW5zcGVjdGlvbnNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQioAEKF0xpc3RJbnNwZWN0aW9uc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EkMKC2luc3BlY3Rpb25zGAIgAygLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkluc3BlY3Rpb25SC2luc3BlY3Rpb25zImsKEkdldENvdmVyYWdlUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEiMKDWluc3BlY3Rpb25faWQYAiABKAlSDGluc3BlY3Rpb25JZCJHChNMaXN0TWVldGluZ3NSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQi1gIKFExpc3RNZWV0aW5nc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EjoKCG1lZXRpbmdzGAIgAygLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSCG1lZXRpbmdzEkAKCmNoYWxsZW5nZXMYAyADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hhbGxlbmdlUgpjaGFsbGVuZ2VzEkAKB2NhcnJpZWQYBCADKAsyJi5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2FycmllZERlY2lzaW9uUgdjYXJyaWVkEjwKBmJvYXJkcxgFIAMoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZFN0YW5kaW5nUgZib2FyZHMiYwoWR2V0Qm9hcmRGaWd1cmVzUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZCKMAwoUR2V0RGlmZmVyZW5jZVJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBI8CgVzaW5jZRgCIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBXNpbmNlEhcKB3BsYW5faWQYAyABKAlSBnBsYW5JZBJFCgpzaW5jZV9sYXN0GAQgASgOMiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRpZmZlcmVuY2VTaW5jZVIJc2luY2VMYXN0EigKEHNpbmNlX21lZXRpbmdfaWQYBSABKAlSDnNpbmNlTWVldGluZ0lkEiYKD3NpbmNlX3Jldmlld19pZBgGIAEoCVINc2luY2VSZXZpZXdJZBIoChBzaW5jZV92ZXJzaW9uX2lkGAcgASgJUg5zaW5jZVZlcnNpb25JZBIoChB1bnRpbF92ZXJzaW9uX2lkGAggASgJUg51bnRpbFZlcnNpb25JZCJgChNMaXN0RmluZGluZ3NSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIpkBChRMaXN0RmluZGluZ3NSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI/CghmaW5kaW5ncxgCIAMoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGVja0ZpbmRpbmdSCGZpbmRpbmdzIoEBChhSZWdpc3RlckF1dGhvcml0eVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRISCgRuYW1lGAIgASgJUgRuYW1lEhkKCG9uc19jb2RlGAMgASgJUgdvbnNDb2RlIpABChVDaGFuZ2VTZXR0aW5nc1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI/CghzZXR0aW5ncxgCIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuU2V0dGluZ3NSCHNldHRpbmdzIpABChlEZWZpbmVSYXRpbmdTY2hlbWVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOwoGc2NoZW1lGAIgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIGc2NoZW1lIpQBChdSZWNvcmRJbnNwZWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEkEKCmluc3BlY3Rpb24YAiABKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuSW5zcGVjdGlvblIKaW5zcGVjdGlvbiK0AQoVTGlua1BhcmFncmFwaHNSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USJgoPdGhyZWFkX3N0YXJ0X2lkGAIgASgJUg10aHJlYWRTdGFydElkEiMKDXBhcmFncmFwaF9pZHMYAyADKAlSDHBhcmFncmFwaElkcxIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiLfAQoUQWNjZXB0RmluZGluZ1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIXCgdwbGFuX2lkGAIgASgJUgZwbGFuSWQSEgoEcnVsZRgDIAEoCVIEcnVsZRI0CgRyZWZzGAQgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIEcmVmcxIUCgVmb3VuZBgFIAEoCVIFZm91bmQSFgoGcmVhc29uGAYgASgJUgZyZWFzb24ixgEKFFJlb3BlbkZpbmRpbmdSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USEgoEcnVsZRgCIAEoCVIEcnVsZRI0CgRyZWZzGAMgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIEcmVmcxIUCgVmb3VuZBgEIAEoCVIFZm91bmQSFgoGcmVhc29uGAUgASgJUgZyZWFzb24ikwEKGURlY2xpbmVUaHJlYWRTdGFydFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRImCg90aHJlYWRfc3RhcnRfaWQYAiABKAlSDXRocmVhZFN0YXJ0SWQSFgoGcmVhc29uGAMgASgJUgZyZWFzb24i9wEKEUNyZWF0ZVBsYW5SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USFAoFdGl0bGUYAiABKAlSBXRpdGxlEjwKBWRhdGVkGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFZGF0ZWQSLAoScHJvZ3Jlc3Nfc2NoZW1lX2lkGAQgASgJUhBwcm9ncmVzc1NjaGVtZUlkEigKEGltcGFjdF9zY2hlbWVfaWQYBSABKAlSDmltcGFjdFNjaGVtZUlkIoUBChFBZGRTZWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB3NlY3Rpb24YAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIHc2VjdGlvbiKNAQoTQWRkT2JqZWN0aXZlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCW9iamVjdGl2ZRgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVSCW9iamVjdGl2ZSKoAQoWUmV2aXNlT2JqZWN0aXZlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCW9iamVjdGl2ZRgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVSCW9iamVjdGl2ZRIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKBAQoQQWRkQWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjUKBmFjdGlvbhgCIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbiKcAQoTUmV2aXNlQWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjUKBmFjdGlvbhgCIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKTAQoSTW92ZUR1ZURhdGVSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGwoJYWN0aW9uX2lkGAIgASgJUghhY3Rpb25JZBIQCgNkdWUYAyABKAlSA2R1ZRIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiKNAQoTQWRkQ3JpdGVyaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCWNyaXRlcmlvbhgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Dcml0ZXJpb25SCWNyaXRlcmlvbiKoAQoWUmV2aXNlQ3JpdGVyaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEj4KCWNyaXRlcmlvbhgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Dcml0ZXJpb25SCWNyaXRlcmlvbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJ9Cg9BZGRWb2ljZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIyCgV2b2ljZRgCIAEoCzIcLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZVIFdm9pY2UimAEKElJldmlzZVZvaWNlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjIKBXZvaWNlGAIgASgLMhwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlZvaWNlUgV2b2ljZRIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiLoAgoLUmF0ZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI6CgdzdWJqZWN0GAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIHc3ViamVjdBI7CgZhc3BlY3QYAyABKA4yIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQXNwZWN0UgZhc3BlY3QSSgoLcGVyc3BlY3RpdmUYBCABKA4yKC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUGVyc3BlY3RpdmVSC3BlcnNwZWN0aXZlEhIKBHdvcmQYBSABKAlSBHdvcmQSJAoNanVzdGlmaWNhdGlvbhgGIAEoCVINanVzdGlmaWNhdGlvbhIiCg1wYXRoX3RvX2dyZWVuGAcgASgJUgtwYXRoVG9HcmVlbiLGAQoTUmVjb3JkVXBkYXRlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjoKB3N1YmplY3QYAiABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgdzdWJqZWN0EjsKBnVwZGF0ZRgDIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QZXJpb2RVcGRhdGVSBnVwZGF0ZSKJAQoSQWRkRXZpZGVuY2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOwoIZXZpZGVuY2UYAiABKAsyHy5nb2xkZW50aHJlYWQucGxhbnMudjEuRXZpZGVuY2VSCGV2aWRlbmNlIogBChREZWZpbmVNZWFzdXJlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB21lYXN1cmUYAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVIHbWVhc3VyZSKgAQoUUmV2aXNlTWVhc3VyZVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI4CgdtZWFzdXJlGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVSB21lYXN1cmUSFgoGcmVhc29uGAMgASgJUgZyZWFzb24iuwEKEVNldFRhcmdldHNSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USHQoKbWVhc3VyZV9pZBgCIAEoCVIJbWVhc3VyZUlkEjcKB3RhcmdldHMYAyADKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuVGFyZ2V0Ugd0YXJnZXRzEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uIqcBChRSZWNvcmRSZWFkaW5nUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCm1lYXN1cmVfaWQYAiABKAlSCW1lYXN1cmVJZBI4CgdyZWFkaW5nGAMgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlYWRpbmdSB3JlYWRpbmcixQEKGFJlYmFzZWxpbmVNZWFzdXJlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCm1lYXN1cmVfaWQYAiABKAlSCW1lYXN1cmVJZBI6CgRmcm9tGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIEZnJvbRIWCgZyZWFzb24YBCABKAlSBnJlYXNvbiKbAQoPV2l0aGRyYXdSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USOAoGb2JqZWN0GAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGb2JqZWN0EhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIpoBCg5SZXN0b3JlUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKBm9iamVjdBgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSBm9iamVjdBIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiKHAQoWU2V0RW1iZWRkZWRUZXN0UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEiEKDG9iamVjdGl2ZV9pZBgCIAEoCVILb2JqZWN0aXZlSWQSEgoEdGV4dBgDIAEoCVIEdGV4dCKVAQoXUGFzc0VtYmVkZGVkVGVzdFJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIhCgxvYmplY3RpdmVfaWQYAiABKAlSC29iamVjdGl2ZUlkEh8KC2RlY2lzaW9uX2lkGAMgASgJUgpkZWNpc2lvbklkIogBChRSZWNvcmRNZWV0aW5nUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB21lZXRpbmcYAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IHbWVldGluZyKPAQoVUmFpc2VDaGFsbGVuZ2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USPgoJY2hhbGxlbmdlGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIJY2hhbGxlbmdlIosBChZBbnN3ZXJDaGFsbGVuZ2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USIQoMY2hhbGxlbmdlX2lkGAIgASgJUgtjaGFsbGVuZ2VJZBIWCgZhbnN3ZXIYAyABKAlSBmFuc3dlciJzChZBY2NlcHRDaGFsbGVuZ2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USIQoMY2hhbGxlbmdlX2lkGAIgASgJUgtjaGFsbGVuZ2VJZCJIChRMaXN0V2l0aGRyYXduUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIpUBChVMaXN0V2l0aGRyYXduUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSOgoFaXRlbXMYAiADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuV2l0aGRyYXduSXRlbVIFaXRlbXMi0gIKDVdpdGhkcmF3bkl0ZW0SOAoGb2JqZWN0GAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGb2JqZWN0EhQKBXRpdGxlGAIgASgJUgV0aXRsZRI5CgdwYXJ0X29mGAMgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGcGFydE9mEiIKDXBhcnRfb2ZfdGl0bGUYBCABKAlSC3BhcnRPZlRpdGxlEhYKBnJlYXNvbhgFIAEoCVIGcmVhc29uEiEKDHdpdGhkcmF3bl9ieRgGIAEoCVILd2l0aGRyYXduQnkSPQoMd2l0aGRyYXduX2F0GAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFILd2l0aGRyYXduQXQSGAoHdmVyc2lvbhgIIAEoA1IHdmVyc2lvbiJGChJMaXN0Tm90aWNlc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKWAQoTTGlzdE5vdGljZXNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI9Cgdub3RpY2VzGAIgAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk5vdGljZURldGFpbFIHbm90aWNlcyK8AQoUR2V0UmV2aWV3Vmlld1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIbCglub3RpY2VfaWQYAiABKAlSCG5vdGljZUlkEjwKBXNpbmNlGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFc2luY2USFwoHcGxhbl9pZBgEIAEoCVIGcGxhbklkIkUKEUxpc3RCb2FyZHNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQilAEKEkxpc3RCb2FyZHNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI8CgZib2FyZHMYAiADKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRTdGFuZGluZ1IGYm9hcmRzIn0KEUdldE1lZXRpbmdSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSHQoKbWVldGluZ19pZBgCIAEoCVIJbWVldGluZ0lkEhcKB3BsYW5faWQYAyABKAlSBnBsYW5JZCKABQoNTWVldGluZ0RldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI4CgdtZWV0aW5nGAIgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSB21lZXRpbmcSMgoFYm9hcmQYAyABKAsyHC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRSBWJvYXJkEhgKB3BsYW5uZWQYBCABKAhSB3BsYW5uZWQSOQoGYWdlbmRhGAUgAygLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFnZW5kYUl0ZW1SBmFnZW5kYRJACgdjYXJyaWVkGAYgAygLMiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNhcnJpZWREZWNpc2lvblIHY2FycmllZBJACgpjaGFsbGVuZ2VzGAcgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIKY2hhbGxlbmdlcxI6CghwcmV2aW91cxgIIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWV0aW5nUghwcmV2aW91cxIyCgRuZXh0GAkgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSBG5leHQSNgoFcGFja3MYCiADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRQYWNrUgVwYWNrcxI+CgdoaXN0b3J5GAsgAygLMiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkiagoTR2V0Q2hhbGxlbmdlUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEiEKDGNoYWxsZW5nZV9pZBgCIAEoCVILY2hhbGxlbmdlSWQigwEKD0NoYWxsZW5nZUFuc3dlchISCgR0ZXh0GAEgASgJUgR0ZXh0Eh8KC2Fuc3dlcmVkX2J5GAIgASgJUgphbnN3ZXJlZEJ5EjsKC2Fuc3dlcmVkX2F0GAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIKYW5zd2VyZWRBdCLVBAoPQ2hhbGxlbmdlRGV0YWlsEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50Ej4KCWNoYWxsZW5nZRgCIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGFsbGVuZ2VSCWNoYWxsZW5nZRI1CgZwdXRfYXQYAyABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IFcHV0QXQSQAoMb25fYWdlbmRhX29mGAQgAygLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lZXRpbmdSCm9uQWdlbmRhT2YSHwoLYWJvdXRfdGl0bGUYBSABKAlSCmFib3V0VGl0bGUSQAoHYW5zd2VycxgGIAMoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5DaGFsbGVuZ2VBbnN3ZXJSB2Fuc3dlcnMSHwoLYWNjZXB0ZWRfYnkYByABKAlSCmFjY2VwdGVkQnkSOwoLYWNjZXB0ZWRfYXQYCCABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgphY2NlcHRlZEF0EkYKDmFib3V0X3RoZV9zYW1lGAkgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIMYWJvdXRUaGVTYW1lEj4KB2hpc3RvcnkYCiADKAsyJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkhpc3RvcnlFbnRyeVIHaGlzdG9yeSJgChNMaXN0VmVyc2lvbnNSZXF1ZXN0EjAKBHJlYWQYASABKAsyHC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRSBHJlYWQSFwoHcGxhbl9pZBgCIAEoCVIGcGxhbklkIpgBChRMaXN0VmVyc2lvbnNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI+Cgh2ZXJzaW9ucxgCIAMoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuVmVyc2lvblIIdmVyc2lvbnMiZAoRR2V0VmVyc2lvblJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIdCgp2ZXJzaW9uX2lkGAIgASgJUgl2ZXJzaW9uSWQi5QEKDVZlcnNpb25EZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSPAoHdmVyc2lvbhgCIAEoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuVmVyc2lvblIHdmVyc2lvbhI8Cgdjb250ZW50GAMgASgLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5Db250ZW50Ugdjb250ZW50EhYKBmludGFjdBgEIAEoCFIGaW50YWN0IkQKEExpc3RQYWNrc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZCKNAQoRTGlzdFBhY2tzUmVzcG9uc2USQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSNgoFcGFja3MYAiADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRQYWNrUgVwYWNrcyJbCg5HZXRQYWNrUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkEhcKB3BhY2tfaWQYAiABKAlSBnBhY2tJZCLaAQoKUGFja0RldGFpbBJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI0CgRwYWNrGAIgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkJvYXJkUGFja1IEcGFjaxI8Cgdjb250ZW50GAMgASgLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBhY2tDb250ZW50Ugdjb250ZW50EhYKBmludGFjdBgEIAEoCFIGaW50YWN0IoQBChNSZWNvcmROb3RpY2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USNQoGbm90aWNlGAIgASgLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk5vdGljZVIGbm90aWNlIvoBChBFbmROb3RpY2VSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USGwoJbm90aWNlX2lkGAIgASgJUghub3RpY2VJZBJBCghzdGFuZGluZxgDIAEoDjIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5Ob3RpY2VTdGFuZGluZ1IIc3RhbmRpbmcSNgoCb24YBCABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgJvbhIWCgZyZWFzb24YBSABKAlSBnJlYXNvbiKEAQoTUmVjb3JkUmV2aWV3UmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjUKBnJldmlldxgCIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpZXdSBnJldmlldyKWAQoVQWRkVGhyZWFkU3RhcnRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USRQoMdGhyZWFkX3N0YXJ0GAIgASgLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRocmVhZFN0YXJ0Ugt0aHJlYWRTdGFydCKAAQoSRGVmaW5lQm9hcmRSZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USMgoFYm9hcmQYAiABKAsyHC5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRSBWJvYXJkIokBChRDbG9zZURlY2lzaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh8KC2RlY2lzaW9uX2lkGAIgASgJUgpkZWNpc2lvbklkEhgKB291dGNvbWUYAyABKAlSB291dGNvbWUizAEKEk5hbWVWZXJzaW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZBIUCgVsYWJlbBgDIAEoCVIFbGFiZWwSEgoEbm90ZRgEIAEoCVIEbm90ZRI7CgVhc19hdBgFIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBGFzQXQibgoVUHVibGlzaFZlcnNpb25SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USHQoKdmVyc2lvbl9pZBgCIAEoCVIJdmVyc2lvbklkItABChFGcmVlemVQYWNrUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEh0KCm1lZXRpbmdfaWQYAiABKAlSCW1lZXRpbmdJZBIXCgdwbGFuX2lkGAMgASgJUgZwbGFuSWQSFAoFdGl0bGUYBCABKAlSBXRpdGxlEjUKBXBhcnRzGAUgAygLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBhY2tQYXJ0UgVwYXJ0cyJ4ChFBZGRFcnJhdHVtUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEhcKB3BhY2tfaWQYAiABKAlSBnBhY2tJZBISCgR0ZXh0GAMgASgJUgR0ZXh0IkYKDEVkaXRlZEFjdGlvbhIbCglhY3Rpb25faWQYASABKAlSCGFjdGlvbklkEhkKCGJhc2VkX29uGAIgASgDUgdiYXNlZE9uIpEDChJFZGl0QWN0aW9uc1JlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRI9CgdhY3Rpb25zGAIgAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkVkaXRlZEFjdGlvblIHYWN0aW9ucxIQCgNkdWUYAyABKAlSA2R1ZRIUCgVsZWFkcxgEIAMoCVIFbGVhZHMSKQoQYWNjb3VudGFibGVfbGVhZBgFIAEoCVIPYWNjb3VudGFibGVMZWFkEhkKCGFkZF90YWdzGAYgAygJUgdhZGRUYWdzEh8KC3JlbW92ZV90YWdzGAcgAygJUgpyZW1vdmVUYWdzEkEKCHByaW9yaXR5GAggASgOMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjdGlvblByaW9yaXR5Ughwcmlvcml0eRIaCgh3aXRoZHJhdxgJIAEoCFIId2l0aGRyYXcSFgoGcmVhc29uGAogASgJUgZyZWFzb24ilAEKEVJldmlzZVBsYW5SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USLwoEcGxhbhgCIAEoCzIbLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuUgRwbGFuEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIqABChRSZXZpc2VTZWN0aW9uUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjgKB3NlY3Rpb24YAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIHc2VjdGlvbhIWCgZyZWFzb24YAyABKAlSBnJlYXNvbirfAQoSQWN0aW9uU3RhdHVzRmlsdGVyEiQKIEFDVElPTl9TVEFUVVNfRklMVEVSX1VOU1BFQ0lGSUVEEAASIAocQUNUSU9OX1NUQVRVU19GSUxURVJfT1ZFUkRVRRABEiEKHUFDVElPTl9TVEFUVVNfRklMVEVSX0RVRV9TT09OEAISHQoZQUNUSU9OX1NUQVRVU19GSUxURVJfT1BFThADEh0KGUFDVElPTl9TVEFUVVNfRklMVEVSX0RPTkUQBBIgChxBQ1RJT05fU1RBVFVTX0ZJTFRFUl9VTkRBVEVEEAUqeAoPRGlmZmVyZW5jZVNpbmNlEiAKHERJRkZFUkVOQ0VfU0lOQ0VfVU5TUEVDSUZJRUQQABIhCh1ESUZGRVJFTkNFX1NJTkNFX0xBU1RfTUVFVElORxABEiAKHERJRkZFUkVOQ0VfU0lOQ0VfTEFTVF9SRVZJRVcQAjKYPQoFUGxhbnMScAoPTGlzdEF1dGhvcml0aWVzEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RBdXRob3JpdGllc1JlcXVlc3QaLi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEF1dGhvcml0aWVzUmVzcG9uc2USXAoMR2V0QXV0aG9yaXR5EiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldEF1dGhvcml0eVJlcXVlc3QaIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQXV0aG9yaXR5El4KCUxpc3RQbGFucxInLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0UGxhbnNSZXF1ZXN0GiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RQbGFuc1Jlc3BvbnNlElMKB0dldFBsYW4SJS5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0UGxhblJlcXVlc3QaIS5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhbkRldGFpbBJiCgxHZXRPYmplY3RpdmUSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0T2JqZWN0aXZlUmVxdWVzdBomLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RpdmVEZXRhaWwSZAoLTGlzdEFjdGlvbnMSKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEFjdGlvbnNSZXF1ZXN0GiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RBY3Rpb25zUmVzcG9uc2USWQoJR2V0QWN0aW9uEicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldEFjdGlvblJlcXVlc3QaIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uRGV0YWlsEmcKDExpc3RNZWFzdXJlcxIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0TWVhc3VyZXNSZXF1ZXN0GisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RNZWFzdXJlc1Jlc3BvbnNlElwKCkdldE1lYXN1cmUSKC5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0TWVhc3VyZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZURldGFpbBJ/ChRMaXN0TWVhc3VyZVRlbXBsYXRlcxIyLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0TWVhc3VyZVRlbXBsYXRlc1JlcXVlc3QaMy5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE1lYXN1cmVUZW1wbGF0ZXNSZXNwb25zZRJwCg9MaXN0SW5zcGVjdGlvbnMSLS5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEluc3BlY3Rpb25zUmVxdWVzdBouLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0SW5zcGVjdGlvbnNSZXNwb25zZRJZCgtHZXRDb3ZlcmFnZRIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRDb3ZlcmFnZVJlcXVlc3QaHy5nb2xkZW50aHJlYWQucGxhbnMudjEuQ292ZXJhZ2USZwoMTGlzdE1lZXRpbmdzEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RNZWV0aW5nc1JlcXVlc3QaKy5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE1lZXRpbmdzUmVzcG9uc2USZQoPR2V0Qm9hcmRGaWd1cmVzEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldEJvYXJkRmlndXJlc1JlcXVlc3QaIy5nb2xkZW50aHJlYWQucGxhbnMudjEuQm9hcmRGaWd1cmVzEl8KDUdldERpZmZlcmVuY2USKy5nb2xkZW50aHJlYWQucGxhbnMudjEuR2V0RGlmZmVyZW5jZVJlcXVlc3QaIS5nb2xkZW50aHJlYWQucGxhbnMudjEuRGlmZmVyZW5jZRJnCgxMaXN0RmluZGluZ3MSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdEZpbmRpbmdzUmVxdWVzdBorLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0RmluZGluZ3NSZXNwb25zZRJqCg1MaXN0V2l0aGRyYXduEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RXaXRoZHJhd25SZXF1ZXN0GiwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RXaXRoZHJhd25SZXNwb25zZRJkCgtMaXN0Tm90aWNlcxIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0Tm90aWNlc1JlcXVlc3QaKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdE5vdGljZXNSZXNwb25zZRJfCg1HZXRSZXZpZXdWaWV3EisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldFJldmlld1ZpZXdSZXF1ZXN0GiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlld1ZpZXcSYQoKTGlzdEJvYXJkcxIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0Qm9hcmRzUmVxdWVzdBopLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0Qm9hcmRzUmVzcG9uc2USXAoKR2V0TWVldGluZxIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRNZWV0aW5nUmVxdWVzdBokLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWV0aW5nRGV0YWlsEmIKDEdldENoYWxsZW5nZRIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRDaGFsbGVuZ2VSZXF1ZXN0GiYuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZURldGFpbBJnCgxMaXN0VmVyc2lvbnMSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdFZlcnNpb25zUmVxdWVzdBorLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0VmVyc2lvbnNSZXNwb25zZRJcCgpHZXRWZXJzaW9uEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkdldFZlcnNpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlZlcnNpb25EZXRhaWwSXgoJTGlzdFBhY2tzEicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RQYWNrc1JlcXVlc3QaKC5nb2xkZW50aHJlYWQucGxhbnMudjEuTGlzdFBhY2tzUmVzcG9uc2USUwoHR2V0UGFjaxIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5HZXRQYWNrUmVxdWVzdBohLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYWNrRGV0YWlsEnkKEkxpc3RJbXBvcnRIZWFkaW5ncxIwLmdvbGRlbnRocmVhZC5wbGFucy52MS5MaXN0SW1wb3J0SGVhZGluZ3NSZXF1ZXN0GjEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpc3RJbXBvcnRIZWFkaW5nc1Jlc3BvbnNlElkKCkV4cG9ydFBsYW4SKC5nb2xkZW50aHJlYWQucGxhbnMudjEuRXhwb3J0UGxhblJlcXVlc3QaHy5nb2xkZW50aHJlYWQucGxhbnMudjEuRmlsZVBhcnQwARJUCgVXYXRjaBIkLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuV2F0Y2hSZXF1ZXN0GiMuZ29sZGVudGhyZWFkLmxlZGdlci52MS5MZWRnZXJFbnRyeTABElUKBlZlcmlmeRIlLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuVmVyaWZ5UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuVmVyaWZ5UmVzdWx0EmoKEVJlZ2lzdGVyQXV0aG9yaXR5Ei8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlZ2lzdGVyQXV0aG9yaXR5UmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmQKDkNoYW5nZVNldHRpbmdzEiwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYW5nZVNldHRpbmdzUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmwKEkRlZmluZVJhdGluZ1NjaGVtZRIwLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWZpbmVSYXRpbmdTY2hlbWVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSWwoKSW1wb3J0RmlsZRIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbXBvcnRGaWxlUmVxdWVzdBojLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbXBvcnRSZXN1bHQSaAoQUmVjb3JkSW5zcGVjdGlvbhIuLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWNvcmRJbnNwZWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmQKDkxpbmtQYXJhZ3JhcGhzEiwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkxpbmtQYXJhZ3JhcGhzUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmwKEkRlY2xpbmVUaHJlYWRTdGFydBIwLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWNsaW5lVGhyZWFkU3RhcnRSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKQ3JlYXRlUGxhbhIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5DcmVhdGVQbGFuUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElwKCkFkZFNlY3Rpb24SKC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWRkU2VjdGlvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJgCgxBZGRPYmplY3RpdmUSKi5nb2xkZW50aHJlYWQucGxhbnMudjEuQWRkT2JqZWN0aXZlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmYKD1JldmlzZU9iamVjdGl2ZRItLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpc2VPYmplY3RpdmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSWgoJQWRkQWN0aW9uEicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFkZEFjdGlvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJgCgxSZXZpc2VBY3Rpb24SKi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmV2aXNlQWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0El4KC01vdmVEdWVEYXRlEikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1vdmVEdWVEYXRlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKDEFkZENyaXRlcmlvbhIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRDcml0ZXJpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPUmV2aXNlQ3JpdGVyaW9uEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZUNyaXRlcmlvblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJYCghBZGRWb2ljZRImLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRWb2ljZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJeCgtSZXZpc2VWb2ljZRIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpc2VWb2ljZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJQCgRSYXRlEiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYAoMUmVjb3JkVXBkYXRlEiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZFVwZGF0ZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJeCgtBZGRFdmlkZW5jZRIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRFdmlkZW5jZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1EZWZpbmVNZWFzdXJlEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkRlZmluZU1lYXN1cmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYgoNUmV2aXNlTWVhc3VyZRIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpc2VNZWFzdXJlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElwKClNldFRhcmdldHMSKC5nb2xkZW50aHJlYWQucGxhbnMudjEuU2V0VGFyZ2V0c1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1SZWNvcmRSZWFkaW5nEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZFJlYWRpbmdSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSagoRUmViYXNlbGluZU1lYXN1cmUSLy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmViYXNlbGluZU1lYXN1cmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYgoNQWNjZXB0RmluZGluZxIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY2NlcHRGaW5kaW5nUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmIKDVJlb3BlbkZpbmRpbmcSKy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVvcGVuRmluZGluZ1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJYCghXaXRoZHJhdxImLmdvbGRlbnRocmVhZC5wbGFucy52MS5XaXRoZHJhd1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJWCgdSZXN0b3JlEiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlc3RvcmVSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPU2V0RW1iZWRkZWRUZXN0Ei0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlNldEVtYmVkZGVkVGVzdFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJoChBQYXNzRW1iZWRkZWRUZXN0Ei4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBhc3NFbWJlZGRlZFRlc3RSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYgoNUmVjb3JkTWVldGluZxIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWNvcmRNZWV0aW5nUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmQKDlJhaXNlQ2hhbGxlbmdlEiwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhaXNlQ2hhbGxlbmdlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmYKD0Fuc3dlckNoYWxsZW5nZRItLmdvbGRlbnRocmVhZC5wbGFucy52MS5BbnN3ZXJDaGFsbGVuZ2VSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZgoPQWNjZXB0Q2hhbGxlbmdlEi0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkFjY2VwdENoYWxsZW5nZVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJgCgxSZWNvcmROb3RpY2USKi5nb2xkZW50aHJlYWQucGxhbnMudjEuUmVjb3JkTm90aWNlUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EloKCUVuZE5vdGljZRInLmdvbGRlbnRocmVhZC5wbGFucy52MS5FbmROb3RpY2VSZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYAoMUmVjb3JkUmV2aWV3EiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJlY29yZFJldmlld1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJkCg5BZGRUaHJlYWRTdGFydBIsLmdvbGRlbnRocmVhZC5wbGFucy52MS5BZGRUaHJlYWRTdGFydFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJeCgtEZWZpbmVCb2FyZBIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWZpbmVCb2FyZFJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJiCg1DbG9zZURlY2lzaW9uEisuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNsb3NlRGVjaXNpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXgoLTmFtZVZlcnNpb24SKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTmFtZVZlcnNpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSZAoOUHVibGlzaFZlcnNpb24SLC5nb2xkZW50aHJlYWQucGxhbnMudjEuUHVibGlzaFZlcnNpb25SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSXAoKRnJlZXplUGFjaxIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5GcmVlemVQYWNrUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0ElwKCkFkZEVycmF0dW0SKC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWRkRXJyYXR1bVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJeCgtFZGl0QWN0aW9ucxIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5FZGl0QWN0aW9uc1JlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdBJcCgpSZXZpc2VQbGFuEiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlzZVBsYW5SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQSYgoNUmV2aXNlU2VjdGlvbhIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXZpc2VTZWN0aW9uUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0YgZwcm90bzM=")
}
