// swift-format-ignore-file
// Generated from goldenthread/workforce/v1/workforce.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct Team: ProtobufMessage {
  package var id: String = ""
  package var name: String = ""
  package var locality: String = ""
  package var service: String = ""
  package var openedOn: CalendarDate?
  /// Set when the team merged or closed.
  package var closedOn: CalendarDate?
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.Team" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__team__type(), "ttttmm.") { [CalendarDate.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.name = try c.text(1)
    self.locality = try c.text(2)
    self.service = try c.text(3)
    self.openedOn = try c.message(4)
    self.closedOn = try c.message(5)
    self.version = c.int64(6)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.name)
    try c.text(2, self.locality)
    try c.text(3, self.service)
    try c.message(4, self.openedOn)
    try c.message(5, self.closedOn)
    c.int64(6, self.version)
    c.unknownFields(self.unknownFields)
  }
}

/// What one team reports for one month; FTE to two decimals, posts at month's end.
package struct MonthlyReturn: ProtobufMessage {
  package var teamID: String = ""
  /// The first day of the month.
  package var month: CalendarDate?
  /// Directly employed social workers in post.
  package var fteInPost: Double = 0
  package var fteVacancies: Double = 0
  package var fteAgency: Double = 0
  package var fteAgencyCoveringVacancies: Double = 0
  /// In the month; moves within the authority are not leavers.
  package var fteLeavers: Double = 0
  package var fteStarters: Double = 0
  package var casesHeld: Int32 = 0
  /// FTE holding one case or more, agency included.
  package var fteHoldingCases: Double = 0
  package var workersHoldingCases: Int32 = 0
  package var workersAtOrUnder18: Int32 = 0
  package var workersAtOrUnder22: Int32 = 0
  package var highestCaseload: Int32 = 0
  package var casesHeldByManagers: Int32 = 0
  package var unallocatedChildren: Int32 = 0
  package var supervisionDue: Int32 = 0
  package var supervisionHeld: Int32 = 0
  package var supervisionRecordedLate: Int32 = 0
  package var caseworkSupervisionDue: Int32 = 0
  package var caseworkSupervisionHeld: Int32 = 0
  package var trainingRequired: Int32 = 0
  package var trainingCompleted: Int32 = 0
  package var appraisalsDue: Int32 = 0
  package var appraisalsHeld: Int32 = 0
  package var daysLost: Double?
  /// "green", "amber", "red", or empty.
  package var teamRating: String = ""
  package var note: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.MonthlyReturn" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__monthly_return__type(), "tm........................tt") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.teamID = try c.text(0)
    self.month = try c.message(1)
    self.fteInPost = c.double(2)
    self.fteVacancies = c.double(3)
    self.fteAgency = c.double(4)
    self.fteAgencyCoveringVacancies = c.double(5)
    self.fteLeavers = c.double(6)
    self.fteStarters = c.double(7)
    self.casesHeld = c.int32(8)
    self.fteHoldingCases = c.double(9)
    self.workersHoldingCases = c.int32(10)
    self.workersAtOrUnder18 = c.int32(11)
    self.workersAtOrUnder22 = c.int32(12)
    self.highestCaseload = c.int32(13)
    self.casesHeldByManagers = c.int32(14)
    self.unallocatedChildren = c.int32(15)
    self.supervisionDue = c.int32(16)
    self.supervisionHeld = c.int32(17)
    self.supervisionRecordedLate = c.int32(18)
    self.caseworkSupervisionDue = c.int32(19)
    self.caseworkSupervisionHeld = c.int32(20)
    self.trainingRequired = c.int32(21)
    self.trainingCompleted = c.int32(22)
    self.appraisalsDue = c.int32(23)
    self.appraisalsHeld = c.int32(24)
    if c.has(25) { self.daysLost = c.double(25) }
    self.teamRating = try c.text(26)
    self.note = try c.text(27)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.teamID)
    try c.message(1, self.month)
    c.double(2, self.fteInPost)
    c.double(3, self.fteVacancies)
    c.double(4, self.fteAgency)
    c.double(5, self.fteAgencyCoveringVacancies)
    c.double(6, self.fteLeavers)
    c.double(7, self.fteStarters)
    c.int32(8, self.casesHeld)
    c.double(9, self.fteHoldingCases)
    c.int32(10, self.workersHoldingCases)
    c.int32(11, self.workersAtOrUnder18)
    c.int32(12, self.workersAtOrUnder22)
    c.int32(13, self.highestCaseload)
    c.int32(14, self.casesHeldByManagers)
    c.int32(15, self.unallocatedChildren)
    c.int32(16, self.supervisionDue)
    c.int32(17, self.supervisionHeld)
    c.int32(18, self.supervisionRecordedLate)
    c.int32(19, self.caseworkSupervisionDue)
    c.int32(20, self.caseworkSupervisionHeld)
    c.int32(21, self.trainingRequired)
    c.int32(22, self.trainingCompleted)
    c.int32(23, self.appraisalsDue)
    c.int32(24, self.appraisalsHeld)
    if let value = self.daysLost { c.choosing(25).double(25, value) }
    try c.text(26, self.teamRating)
    try c.text(27, self.note)
    c.unknownFields(self.unknownFields)
  }
}

/// One computed figure with the formula beside it.
package struct WorkforceFigure: ProtobufMessage {
  /// "vacancy_rate", "agency_rate", "agency_of_establishment", "turnover_12m", …
  package var key: String = ""
  package var title: String = ""
  package var value: Double?
  /// "percent", "cases per FTE", "count".
  package var unit: String = ""
  package var numerator: Double?
  package var denominator: Double?
  /// "DfE" or "local".
  package var definition: String = ""
  /// "vacancies ÷ (vacancies + in post)".
  package var formula: String = ""
  /// Why the local one differs, or why there is no value.
  package var note: String = ""
  /// True where lower is better.
  package var lowerBetter: Bool = false
  /// The same figure three months and a year before, where known.
  package var threeMonthsBefore: Double?
  package var yearBefore: Double?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.WorkforceFigure" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__workforce_figure__type(), "tt.t..ttt...")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.key = try c.text(0)
    self.title = try c.text(1)
    if c.has(2) { self.value = c.double(2) }
    self.unit = try c.text(3)
    if c.has(4) { self.numerator = c.double(4) }
    if c.has(5) { self.denominator = c.double(5) }
    self.definition = try c.text(6)
    self.formula = try c.text(7)
    self.note = try c.text(8)
    self.lowerBetter = c.bool(9)
    if c.has(10) { self.threeMonthsBefore = c.double(10) }
    if c.has(11) { self.yearBefore = c.double(11) }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.key)
    try c.text(1, self.title)
    if let value = self.value { c.choosing(2).double(2, value) }
    try c.text(3, self.unit)
    if let value = self.numerator { c.choosing(4).double(4, value) }
    if let value = self.denominator { c.choosing(5).double(5, value) }
    try c.text(6, self.definition)
    try c.text(7, self.formula)
    try c.text(8, self.note)
    c.bool(9, self.lowerBetter)
    if let value = self.threeMonthsBefore { c.choosing(10).double(10, value) }
    if let value = self.yearBefore { c.choosing(11).double(11, value) }
    c.unknownFields(self.unknownFields)
  }
}

package struct FiguresOfMonth: ProtobufMessage {
  package var month: Period?
  package var figures: [WorkforceFigure] = []
  package var teamsReturned: Int32 = 0
  package var teamsOpen: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.FiguresOfMonth" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__figures_of_month__type(), "mm..") { [Period.protobufType, WorkforceFigure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.month = try c.message(0)
    self.figures = try c.messages(1)
    self.teamsReturned = c.int32(2)
    self.teamsOpen = c.int32(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.month)
    try c.messages(1, self.figures)
    c.int32(2, self.teamsReturned)
    c.int32(3, self.teamsOpen)
    c.unknownFields(self.unknownFields)
  }
}

/// A team rated amber or red for some months in a row.
package struct TeamInDifficulty: ProtobufMessage {
  @Boxed package var team: Team?
  package var rating: String = ""
  package var months: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.TeamInDifficulty" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__team_in_difficulty__type(), "mt.") { [Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.team = try c.message(0)
    self.rating = try c.text(1)
    self.months = c.int32(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.team)
    try c.text(1, self.rating)
    c.int32(2, self.months)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListTeamsRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.ListTeamsRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__list_teams_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListTeamsResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var teams: [Team] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.ListTeamsResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__list_teams_response__type(), "mm") { [ReadPoint.protobufType, Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.teams = try c.messages(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.teams)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetTeamRequest: ProtobufMessage {
  package var read: Read?
  package var teamID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.GetTeamRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__get_team_request__type(), "mt") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.teamID = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    try c.text(1, self.teamID)
    c.unknownFields(self.unknownFields)
  }
}

package struct TeamDetail: ProtobufMessage {
  package var readPoint: ReadPoint?
  @Boxed package var team: Team?
  package var returns: [MonthlyReturn] = []
  package var months: [FiguresOfMonth] = []
  package var history: [HistoryEntry] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.TeamDetail" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__team_detail__type(), "mmmmm") { [ReadPoint.protobufType, Team.protobufType, MonthlyReturn.protobufType, FiguresOfMonth.protobufType, HistoryEntry.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.team = try c.message(1)
    self.returns = try c.messages(2)
    self.months = try c.messages(3)
    self.history = try c.messages(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.message(1, self.team)
    try c.messages(2, self.returns)
    try c.messages(3, self.months)
    try c.messages(4, self.history)
    c.unknownFields(self.unknownFields)
  }
}

package struct GetWorkforceFiguresRequest: ProtobufMessage {
  package var read: Read?
  /// Months to give, newest last. Default 12, at most 120.
  package var months: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.GetWorkforceFiguresRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__get_workforce_figures_request__type(), "m.") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.months = c.int32(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.int32(1, self.months)
    c.unknownFields(self.unknownFields)
  }
}

/// The workforce service's part of the board view.
package struct WorkforceFigures: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var months: [FiguresOfMonth] = []
  package var teamsInDifficulty: [TeamInDifficulty] = []
  package var casesHeldByManagers: Int32 = 0
  package var unallocatedChildren: Int32 = 0
  /// Open teams that have not returned the latest month.
  package var missingReturns: [Team] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.WorkforceFigures" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__workforce_figures__type(), "mmm..m") { [ReadPoint.protobufType, FiguresOfMonth.protobufType, TeamInDifficulty.protobufType, Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.readPoint = try c.message(0)
    self.months = try c.messages(1)
    self.teamsInDifficulty = try c.messages(2)
    self.casesHeldByManagers = c.int32(3)
    self.unallocatedChildren = c.int32(4)
    self.missingReturns = try c.messages(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.readPoint)
    try c.messages(1, self.months)
    try c.messages(2, self.teamsInDifficulty)
    c.int32(3, self.casesHeldByManagers)
    c.int32(4, self.unallocatedChildren)
    try c.messages(5, self.missingReturns)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListWorkforcePublishedFiguresRequest: ProtobufMessage {
  package var read: Read?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.ListWorkforcePublishedFiguresRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__list_workforce_published_figures_request__type(), "m") { [Read.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.read = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.read)
    c.unknownFields(self.unknownFields)
  }
}

package struct ListWorkforcePublishedFiguresResponse: ProtobufMessage {
  package var readPoint: ReadPoint?
  package var figures: [PublishedFigure] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.ListWorkforcePublishedFiguresResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__list_workforce_published_figures_response__type(), "mm") { [ReadPoint.protobufType, PublishedFigure.protobufType] }

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

package struct AddTeamRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var team: Team?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.AddTeamRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__add_team_request__type(), "mm") { [Change.protobufType, Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.team = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.team)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReviseTeamRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var team: Team?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.ReviseTeamRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__revise_team_request__type(), "mmt") { [Change.protobufType, Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.team = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.team)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct RecordMonthlyReturnRequest: ProtobufMessage {
  package var change: Change?
  @Boxed package var monthlyReturn: MonthlyReturn?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.RecordMonthlyReturnRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__record_monthly_return_request__type(), "mm") { [Change.protobufType, MonthlyReturn.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.change = try c.message(0)
    self.monthlyReturn = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.change)
    try c.message(1, self.monthlyReturn)
    c.unknownFields(self.unknownFields)
  }
}

/// One fact in the workforce ledger.
package struct WorkforceEvent: ProtobufMessage {
  package var event: Event?
  package var unknownFields = UnknownFields()

  package init() {}

  package enum Event: Hashable, Sendable {
    case teamAdded(TeamAdded)
    case teamRevised(TeamRevised)
    case monthlyReturnRecorded(MonthlyReturnRecorded)
    case figurePublished(WorkforceFigurePublished)
  }

  package static var protobufName: String { "goldenthread.workforce.v1.WorkforceEvent" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__workforce_event__type(), "mmmm") { [TeamAdded.protobufType, TeamRevised.protobufType, MonthlyReturnRecorded.protobufType, WorkforceFigurePublished.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    switch c.chosen(0) {
    case 1: self.event = .teamAdded(try c.message(0) ?? .init())
    case 2: self.event = .teamRevised(try c.message(1) ?? .init())
    case 3: self.event = .monthlyReturnRecorded(try c.message(2) ?? .init())
    case 4: self.event = .figurePublished(try c.message(3) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    switch self.event {
    case nil: break
    case .teamAdded(let value)?: try c.choosing(0).message(0, value)
    case .teamRevised(let value)?: try c.choosing(1).message(1, value)
    case .monthlyReturnRecorded(let value)?: try c.choosing(2).message(2, value)
    case .figurePublished(let value)?: try c.choosing(3).message(3, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct TeamAdded: ProtobufMessage {
  @Boxed package var team: Team?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.TeamAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__team_added__type(), "m") { [Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.team = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.team)
    c.unknownFields(self.unknownFields)
  }
}

package struct TeamRevised: ProtobufMessage {
  @Boxed package var team: Team?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.TeamRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__team_revised__type(), "mt") { [Team.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.team = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.team)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct MonthlyReturnRecorded: ProtobufMessage {
  @Boxed package var monthlyReturn: MonthlyReturn?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.MonthlyReturnRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__monthly_return_recorded__type(), "m") { [MonthlyReturn.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.monthlyReturn = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.monthlyReturn)
    c.unknownFields(self.unknownFields)
  }
}

package struct WorkforceFigurePublished: ProtobufMessage {
  @Boxed package var figure: PublishedFigure?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.workforce.v1.WorkforceFigurePublished" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__workforce__v1__workforce_figure_published__type(), "m") { [PublishedFigure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.figure = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.figure)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadWorkforceV1Workforce = ProtoFile(
    name: "goldenthread/workforce/v1/workforce.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/figures/v1/figures.proto", "goldenthread/ledger/v1/ledger.proto"],
    services: ["goldenthread.workforce.v1.Workforce"],
    symbols: ["goldenthread.workforce.v1.Team", "goldenthread.workforce.v1.MonthlyReturn", "goldenthread.workforce.v1.WorkforceFigure", "goldenthread.workforce.v1.FiguresOfMonth", "goldenthread.workforce.v1.TeamInDifficulty", "goldenthread.workforce.v1.ListTeamsRequest", "goldenthread.workforce.v1.ListTeamsResponse", "goldenthread.workforce.v1.GetTeamRequest", "goldenthread.workforce.v1.TeamDetail", "goldenthread.workforce.v1.GetWorkforceFiguresRequest", "goldenthread.workforce.v1.WorkforceFigures", "goldenthread.workforce.v1.ListWorkforcePublishedFiguresRequest", "goldenthread.workforce.v1.ListWorkforcePublishedFiguresResponse", "goldenthread.workforce.v1.AddTeamRequest", "goldenthread.workforce.v1.ReviseTeamRequest", "goldenthread.workforce.v1.RecordMonthlyReturnRequest", "goldenthread.workforce.v1.WorkforceEvent", "goldenthread.workforce.v1.TeamAdded", "goldenthread.workforce.v1.TeamRevised", "goldenthread.workforce.v1.MonthlyReturnRecorded", "goldenthread.workforce.v1.WorkforceFigurePublished", "goldenthread.workforce.v1.Workforce", "goldenthread.workforce.v1.Workforce.ListTeams", "goldenthread.workforce.v1.Workforce.GetTeam", "goldenthread.workforce.v1.Workforce.GetWorkforceFigures", "goldenthread.workforce.v1.Workforce.ListWorkforcePublishedFigures", "goldenthread.workforce.v1.Workforce.Watch", "goldenthread.workforce.v1.Workforce.Verify", "goldenthread.workforce.v1.Workforce.AddTeam", "goldenthread.workforce.v1.Workforce.ReviseTeam", "goldenthread.workforce.v1.Workforce.RecordMonthlyReturn"],
    base64: "Cilnb2xkZW50aHJlYWQvd29ya2ZvcmNlL3YxL3dvcmtmb3JjZS5wcm90bxIZZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGiVnb2xkZW50aHJlYWQvZmlndXJlcy92MS9maWd1cmVzLnByb3RvGiNnb2xkZW50aHJlYWQvbGVkZ2VyL3YxL2xlZGdlci5wcm90byKEAgoEVGVhbRIOCgJpZBgBIAEoCVICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZRIaCghsb2NhbGl0eRgDIAEoCVIIbG9jYWxpdHkSGAoHc2VydmljZRgEIAEoCVIHc2VydmljZRJDCglvcGVuZWRfb24YBSABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUghvcGVuZWRPbhJDCgljbG9zZWRfb24YBiABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUghjbG9zZWRPbhIYCgd2ZXJzaW9uGAcgASgDUgd2ZXJzaW9uIuIJCg1Nb250aGx5UmV0dXJuEhcKB3RlYW1faWQYASABKAlSBnRlYW1JZBI8CgVtb250aBgCIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSBW1vbnRoEh4KC2Z0ZV9pbl9wb3N0GAMgASgBUglmdGVJblBvc3QSIwoNZnRlX3ZhY2FuY2llcxgEIAEoAVIMZnRlVmFjYW5jaWVzEh0KCmZ0ZV9hZ2VuY3kYBSABKAFSCWZ0ZUFnZW5jeRJBCh1mdGVfYWdlbmN5X2NvdmVyaW5nX3ZhY2FuY2llcxgGIAEoAVIaZnRlQWdlbmN5Q292ZXJpbmdWYWNhbmNpZXMSHwoLZnRlX2xlYXZlcnMYByABKAFSCmZ0ZUxlYXZlcnMSIQoMZnRlX3N0YXJ0ZXJzGAggASgBUgtmdGVTdGFydGVycxIdCgpjYXNlc19oZWxkGAkgASgFUgljYXNlc0hlbGQSKgoRZnRlX2hvbGRpbmdfY2FzZXMYCiABKAFSD2Z0ZUhvbGRpbmdDYXNlcxIyChV3b3JrZXJzX2hvbGRpbmdfY2FzZXMYCyABKAVSE3dvcmtlcnNIb2xkaW5nQ2FzZXMSMgoWd29ya2Vyc19hdF9vcl91bmRlcl8xOBgMIAEoBVISd29ya2Vyc0F0T3JVbmRlcjE4EjIKFndvcmtlcnNfYXRfb3JfdW5kZXJfMjIYDSABKAVSEndvcmtlcnNBdE9yVW5kZXIyMhIpChBoaWdoZXN0X2Nhc2Vsb2FkGA4gASgFUg9oaWdoZXN0Q2FzZWxvYWQSMwoWY2FzZXNfaGVsZF9ieV9tYW5hZ2VycxgPIAEoBVITY2FzZXNIZWxkQnlNYW5hZ2VycxIxChR1bmFsbG9jYXRlZF9jaGlsZHJlbhgQIAEoBVITdW5hbGxvY2F0ZWRDaGlsZHJlbhInCg9zdXBlcnZpc2lvbl9kdWUYESABKAVSDnN1cGVydmlzaW9uRHVlEikKEHN1cGVydmlzaW9uX2hlbGQYEiABKAVSD3N1cGVydmlzaW9uSGVsZBI6ChlzdXBlcnZpc2lvbl9yZWNvcmRlZF9sYXRlGBMgASgFUhdzdXBlcnZpc2lvblJlY29yZGVkTGF0ZRI4ChhjYXNld29ya19zdXBlcnZpc2lvbl9kdWUYFCABKAVSFmNhc2V3b3JrU3VwZXJ2aXNpb25EdWUSOgoZY2FzZXdvcmtfc3VwZXJ2aXNpb25faGVsZBgVIAEoBVIXY2FzZXdvcmtTdXBlcnZpc2lvbkhlbGQSKwoRdHJhaW5pbmdfcmVxdWlyZWQYFiABKAVSEHRyYWluaW5nUmVxdWlyZWQSLQoSdHJhaW5pbmdfY29tcGxldGVkGBcgASgFUhF0cmFpbmluZ0NvbXBsZXRlZBIlCg5hcHByYWlzYWxzX2R1ZRgYIAEoBVINYXBwcmFpc2Fsc0R1ZRInCg9hcHByYWlzYWxzX2hlbGQYGSABKAVSDmFwcHJhaXNhbHNIZWxkEiAKCWRheXNfbG9zdBgaIAEoAUgAUghkYXlzTG9zdIgBARIfCgt0ZWFtX3JhdGluZxgbIAEoCVIKdGVhbVJhdGluZxISCgRub3RlGBwgASgJUgRub3RlQgwKCl9kYXlzX2xvc3QizgMKD1dvcmtmb3JjZUZpZ3VyZRIQCgNrZXkYASABKAlSA2tleRIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSGQoFdmFsdWUYAyABKAFIAFIFdmFsdWWIAQESEgoEdW5pdBgEIAEoCVIEdW5pdBIhCgludW1lcmF0b3IYBSABKAFIAVIJbnVtZXJhdG9yiAEBEiUKC2Rlbm9taW5hdG9yGAYgASgBSAJSC2Rlbm9taW5hdG9yiAEBEh4KCmRlZmluaXRpb24YByABKAlSCmRlZmluaXRpb24SGAoHZm9ybXVsYRgIIAEoCVIHZm9ybXVsYRISCgRub3RlGAkgASgJUgRub3RlEiEKDGxvd2VyX2JldHRlchgKIAEoCFILbG93ZXJCZXR0ZXISMwoTdGhyZWVfbW9udGhzX2JlZm9yZRgLIAEoAUgDUhF0aHJlZU1vbnRoc0JlZm9yZYgBARIkCgt5ZWFyX2JlZm9yZRgMIAEoAUgEUgp5ZWFyQmVmb3JliAEBQggKBl92YWx1ZUIMCgpfbnVtZXJhdG9yQg4KDF9kZW5vbWluYXRvckIWChRfdGhyZWVfbW9udGhzX2JlZm9yZUIOCgxfeWVhcl9iZWZvcmUi1AEKDkZpZ3VyZXNPZk1vbnRoEjYKBW1vbnRoGAEgASgLMiAuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLlBlcmlvZFIFbW9udGgSRAoHZmlndXJlcxgCIAMoCzIqLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuV29ya2ZvcmNlRmlndXJlUgdmaWd1cmVzEiUKDnRlYW1zX3JldHVybmVkGAMgASgFUg10ZWFtc1JldHVybmVkEh0KCnRlYW1zX29wZW4YBCABKAVSCXRlYW1zT3BlbiJ3ChBUZWFtSW5EaWZmaWN1bHR5EjMKBHRlYW0YASABKAsyHy5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlRlYW1SBHRlYW0SFgoGcmF0aW5nGAIgASgJUgZyYXRpbmcSFgoGbW9udGhzGAMgASgFUgZtb250aHMiRAoQTGlzdFRlYW1zUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIowBChFMaXN0VGVhbXNSZXNwb25zZRJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBI1CgV0ZWFtcxgCIAMoCzIfLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuVGVhbVIFdGVhbXMiWwoOR2V0VGVhbVJlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIXCgd0ZWFtX2lkGAIgASgJUgZ0ZWFtSWQiygIKClRlYW1EZXRhaWwSQAoKcmVhZF9wb2ludBgBIAEoCzIhLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFBvaW50UglyZWFkUG9pbnQSMwoEdGVhbRgCIAEoCzIfLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuVGVhbVIEdGVhbRJCCgdyZXR1cm5zGAMgAygLMiguZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5Nb250aGx5UmV0dXJuUgdyZXR1cm5zEkEKBm1vbnRocxgEIAMoCzIpLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuRmlndXJlc09mTW9udGhSBm1vbnRocxI+CgdoaXN0b3J5GAUgAygLMiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5IaXN0b3J5RW50cnlSB2hpc3RvcnkiZgoaR2V0V29ya2ZvcmNlRmlndXJlc1JlcXVlc3QSMAoEcmVhZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuUmVhZFIEcmVhZBIWCgZtb250aHMYAiABKAVSBm1vbnRocyKmAwoQV29ya2ZvcmNlRmlndXJlcxJACgpyZWFkX3BvaW50GAEgASgLMiEuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUG9pbnRSCXJlYWRQb2ludBJBCgZtb250aHMYAiADKAsyKS5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLkZpZ3VyZXNPZk1vbnRoUgZtb250aHMSWwoTdGVhbXNfaW5fZGlmZmljdWx0eRgDIAMoCzIrLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuVGVhbUluRGlmZmljdWx0eVIRdGVhbXNJbkRpZmZpY3VsdHkSMwoWY2FzZXNfaGVsZF9ieV9tYW5hZ2VycxgEIAEoBVITY2FzZXNIZWxkQnlNYW5hZ2VycxIxChR1bmFsbG9jYXRlZF9jaGlsZHJlbhgFIAEoBVITdW5hbGxvY2F0ZWRDaGlsZHJlbhJICg9taXNzaW5nX3JldHVybnMYBiADKAsyHy5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlRlYW1SDm1pc3NpbmdSZXR1cm5zIlgKJExpc3RXb3JrZm9yY2VQdWJsaXNoZWRGaWd1cmVzUmVxdWVzdBIwCgRyZWFkGAEgASgLMhwuZ29sZGVudGhyZWFkLmxlZGdlci52MS5SZWFkUgRyZWFkIq0BCiVMaXN0V29ya2ZvcmNlUHVibGlzaGVkRmlndXJlc1Jlc3BvbnNlEkAKCnJlYWRfcG9pbnQYASABKAsyIS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlJlYWRQb2ludFIJcmVhZFBvaW50EkIKB2ZpZ3VyZXMYAiADKAsyKC5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5QdWJsaXNoZWRGaWd1cmVSB2ZpZ3VyZXMifQoOQWRkVGVhbVJlcXVlc3QSNgoGY2hhbmdlGAEgASgLMh4uZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSBmNoYW5nZRIzCgR0ZWFtGAIgASgLMh8uZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5UZWFtUgR0ZWFtIpgBChFSZXZpc2VUZWFtUmVxdWVzdBI2CgZjaGFuZ2UYASABKAsyHi5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVIGY2hhbmdlEjMKBHRlYW0YAiABKAsyHy5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlRlYW1SBHRlYW0SFgoGcmVhc29uGAMgASgJUgZyZWFzb24ipQEKGlJlY29yZE1vbnRobHlSZXR1cm5SZXF1ZXN0EjYKBmNoYW5nZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUgZjaGFuZ2USTwoObW9udGhseV9yZXR1cm4YAiABKAsyKC5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLk1vbnRobHlSZXR1cm5SDW1vbnRobHlSZXR1cm4i+wIKDldvcmtmb3JjZUV2ZW50EkUKCnRlYW1fYWRkZWQYASABKAsyJC5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlRlYW1BZGRlZEgAUgl0ZWFtQWRkZWQSSwoMdGVhbV9yZXZpc2VkGAIgASgLMiYuZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5UZWFtUmV2aXNlZEgAUgt0ZWFtUmV2aXNlZBJqChdtb250aGx5X3JldHVybl9yZWNvcmRlZBgDIAEoCzIwLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuTW9udGhseVJldHVyblJlY29yZGVkSABSFW1vbnRobHlSZXR1cm5SZWNvcmRlZBJgChBmaWd1cmVfcHVibGlzaGVkGAQgASgLMjMuZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5Xb3JrZm9yY2VGaWd1cmVQdWJsaXNoZWRIAFIPZmlndXJlUHVibGlzaGVkQgcKBWV2ZW50IkAKCVRlYW1BZGRlZBIzCgR0ZWFtGAEgASgLMh8uZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5UZWFtUgR0ZWFtIloKC1RlYW1SZXZpc2VkEjMKBHRlYW0YASABKAsyHy5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlRlYW1SBHRlYW0SFgoGcmVhc29uGAIgASgJUgZyZWFzb24iaAoVTW9udGhseVJldHVyblJlY29yZGVkEk8KDm1vbnRobHlfcmV0dXJuGAEgASgLMiguZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5Nb250aGx5UmV0dXJuUg1tb250aGx5UmV0dXJuIlwKGFdvcmtmb3JjZUZpZ3VyZVB1Ymxpc2hlZBJACgZmaWd1cmUYASABKAsyKC5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5QdWJsaXNoZWRGaWd1cmVSBmZpZ3VyZTLPBwoJV29ya2ZvcmNlEmYKCUxpc3RUZWFtcxIrLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuTGlzdFRlYW1zUmVxdWVzdBosLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuTGlzdFRlYW1zUmVzcG9uc2USWwoHR2V0VGVhbRIpLmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuR2V0VGVhbVJlcXVlc3QaJS5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlRlYW1EZXRhaWwSeQoTR2V0V29ya2ZvcmNlRmlndXJlcxI1LmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuR2V0V29ya2ZvcmNlRmlndXJlc1JlcXVlc3QaKy5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLldvcmtmb3JjZUZpZ3VyZXMSogEKHUxpc3RXb3JrZm9yY2VQdWJsaXNoZWRGaWd1cmVzEj8uZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5MaXN0V29ya2ZvcmNlUHVibGlzaGVkRmlndXJlc1JlcXVlc3QaQC5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLkxpc3RXb3JrZm9yY2VQdWJsaXNoZWRGaWd1cmVzUmVzcG9uc2USVAoFV2F0Y2gSJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLldhdGNoUmVxdWVzdBojLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuTGVkZ2VyRW50cnkwARJVCgZWZXJpZnkSJS5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlZlcmlmeVJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLlZlcmlmeVJlc3VsdBJaCgdBZGRUZWFtEikuZ29sZGVudGhyZWFkLndvcmtmb3JjZS52MS5BZGRUZWFtUmVxdWVzdBokLmdvbGRlbnRocmVhZC5sZWRnZXIudjEuQ2hhbmdlUmVzdWx0EmAKClJldmlzZVRlYW0SLC5nb2xkZW50aHJlYWQud29ya2ZvcmNlLnYxLlJldmlzZVRlYW1SZXF1ZXN0GiQuZ29sZGVudGhyZWFkLmxlZGdlci52MS5DaGFuZ2VSZXN1bHQScgoTUmVjb3JkTW9udGhseVJldHVybhI1LmdvbGRlbnRocmVhZC53b3JrZm9yY2UudjEuUmVjb3JkTW9udGhseVJldHVyblJlcXVlc3QaJC5nb2xkZW50aHJlYWQubGVkZ2VyLnYxLkNoYW5nZVJlc3VsdGIGcHJvdG8z")
}
