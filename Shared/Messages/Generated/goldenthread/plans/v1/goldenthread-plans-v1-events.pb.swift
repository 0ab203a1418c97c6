// swift-format-ignore-file
// Generated from goldenthread/plans/v1/events.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// One fact in the plans ledger. Meanings never change; a new meaning is a new event.
package struct PlansEvent: ProtobufMessage {
  package var event: Event?
  package var unknownFields = UnknownFields()

  package init() {}

  package indirect enum Event: Hashable, Sendable {
    case authorityRegistered(AuthorityRegistered)
    case settingsChanged(SettingsChanged)
    case ratingSchemeDefined(RatingSchemeDefined)
    case inspectionRecorded(InspectionRecorded)
    case threadStartRecorded(ThreadStartRecorded)
    case threadStartDeclined(ThreadStartDeclined)
    case planCreated(PlanCreated)
    case planRevised(PlanRevised)
    case sectionAdded(SectionAdded)
    case sectionRevised(SectionRevised)
    case objectiveAdded(ObjectiveAdded)
    case objectiveRevised(ObjectiveRevised)
    case actionAdded(ActionAdded)
    case actionRevised(ActionRevised)
    case dueDateMoved(DueDateMoved)
    case criterionAdded(CriterionAdded)
    case criterionRevised(CriterionRevised)
    case voiceAdded(VoiceAdded)
    case rated(Rated)
    case periodUpdateRecorded(PeriodUpdateRecorded)
    case evidenceAdded(EvidenceAdded)
    case measureDefined(MeasureDefined)
    case measureRevised(MeasureRevised)
    case targetsSet(TargetsSet)
    case readingRecorded(ReadingRecorded)
    case measureRebaselined(MeasureRebaselined)
    case withdrawn(Withdrawn)
    case restored(Restored)
    case embeddedTestSet(EmbeddedTestSet)
    case embeddedTestPassed(EmbeddedTestPassed)
    case meetingRecorded(MeetingRecorded)
    case challengeRaised(ChallengeRaised)
    case challengeAnswered(ChallengeAnswered)
    case challengeAccepted(ChallengeAccepted)
    case fileImported(FileImported)
    case figureReceived(FigureReceived)
    case findingAccepted(FindingAccepted)
    case findingReopened(FindingReopened)
    case paragraphsLinked(ParagraphsLinked)
    case noticeRecorded(NoticeRecorded)
    case noticeEnded(NoticeEnded)
    case reviewRecorded(ReviewRecorded)
    case boardDefined(BoardDefined)
    case decisionClosed(DecisionClosed)
    case versionNamed(VersionNamed)
    case versionPublished(VersionPublished)
    case packFrozen(PackFrozen)
    case erratumAdded(ErratumAdded)
    case voiceRevised(VoiceRevised)
  }

  package static var protobufName: String { "goldenthread.plans.v1.PlansEvent" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plans_event__type(), "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm") { [AuthorityRegistered.protobufType, SettingsChanged.protobufType, RatingSchemeDefined.protobufType, InspectionRecorded.protobufType, ThreadStartRecorded.protobufType, ThreadStartDeclined.protobufType, PlanCreated.protobufType, PlanRevised.protobufType, SectionAdded.protobufType, SectionRevised.protobufType, ObjectiveAdded.protobufType, ObjectiveRevised.protobufType, ActionAdded.protobufType, ActionRevised.protobufType, DueDateMoved.protobufType, CriterionAdded.protobufType, CriterionRevised.protobufType, VoiceAdded.protobufType, Rated.protobufType, PeriodUpdateRecorded.protobufType, EvidenceAdded.protobufType, MeasureDefined.protobufType, MeasureRevised.protobufType, TargetsSet.protobufType, ReadingRecorded.protobufType, MeasureRebaselined.protobufType, Withdrawn.protobufType, Restored.protobufType, EmbeddedTestSet.protobufType, EmbeddedTestPassed.protobufType, MeetingRecorded.protobufType, ChallengeRaised.protobufType, ChallengeAnswered.protobufType, ChallengeAccepted.protobufType, FileImported.protobufType, FigureReceived.protobufType, FindingAccepted.protobufType, FindingReopened.protobufType, ParagraphsLinked.protobufType, NoticeRecorded.protobufType, NoticeEnded.protobufType, ReviewRecorded.protobufType, BoardDefined.protobufType, DecisionClosed.protobufType, VersionNamed.protobufType, VersionPublished.protobufType, PackFrozen.protobufType, ErratumAdded.protobufType, VoiceRevised.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    switch c.chosen(0) {
    case 1: self.event = .authorityRegistered(try c.message(0) ?? .init())
    case 2: self.event = .settingsChanged(try c.message(1) ?? .init())
    case 3: self.event = .ratingSchemeDefined(try c.message(2) ?? .init())
    case 4: self.event = .inspectionRecorded(try c.message(3) ?? .init())
    case 5: self.event = .threadStartRecorded(try c.message(4) ?? .init())
    case 6: self.event = .threadStartDeclined(try c.message(5) ?? .init())
    case 7: self.event = .planCreated(try c.message(6) ?? .init())
    case 8: self.event = .planRevised(try c.message(7) ?? .init())
    case 9: self.event = .sectionAdded(try c.message(8) ?? .init())
    case 10: self.event = .sectionRevised(try c.message(9) ?? .init())
    case 11: self.event = .objectiveAdded(try c.message(10) ?? .init())
    case 12: self.event = .objectiveRevised(try c.message(11) ?? .init())
    case 13: self.event = .actionAdded(try c.message(12) ?? .init())
    case 14: self.event = .actionRevised(try c.message(13) ?? .init())
    case 15: self.event = .dueDateMoved(try c.message(14) ?? .init())
    case 16: self.event = .criterionAdded(try c.message(15) ?? .init())
    case 17: self.event = .criterionRevised(try c.message(16) ?? .init())
    case 18: self.event = .voiceAdded(try c.message(17) ?? .init())
    case 19: self.event = .rated(try c.message(18) ?? .init())
    case 20: self.event = .periodUpdateRecorded(try c.message(19) ?? .init())
    case 21: self.event = .evidenceAdded(try c.message(20) ?? .init())
    case 22: self.event = .measureDefined(try c.message(21) ?? .init())
    case 23: self.event = .measureRevised(try c.message(22) ?? .init())
    case 24: self.event = .targetsSet(try c.message(23) ?? .init())
    case 25: self.event = .readingRecorded(try c.message(24) ?? .init())
    case 26: self.event = .measureRebaselined(try c.message(25) ?? .init())
    case 27: self.event = .withdrawn(try c.message(26) ?? .init())
    case 28: self.event = .restored(try c.message(27) ?? .init())
    case 29: self.event = .embeddedTestSet(try c.message(28) ?? .init())
    case 30: self.event = .embeddedTestPassed(try c.message(29) ?? .init())
    case 31: self.event = .meetingRecorded(try c.message(30) ?? .init())
    case 32: self.event = .challengeRaised(try c.message(31) ?? .init())
    case 33: self.event = .challengeAnswered(try c.message(32) ?? .init())
    case 34: self.event = .challengeAccepted(try c.message(33) ?? .init())
    case 35: self.event = .fileImported(try c.message(34) ?? .init())
    case 36: self.event = .figureReceived(try c.message(35) ?? .init())
    case 50: self.event = .findingAccepted(try c.message(36) ?? .init())
    case 51: self.event = .findingReopened(try c.message(37) ?? .init())
    case 52: self.event = .paragraphsLinked(try c.message(38) ?? .init())
    case 60: self.event = .noticeRecorded(try c.message(39) ?? .init())
    case 61: self.event = .noticeEnded(try c.message(40) ?? .init())
    case 62: self.event = .reviewRecorded(try c.message(41) ?? .init())
    case 63: self.event = .boardDefined(try c.message(42) ?? .init())
    case 64: self.event = .decisionClosed(try c.message(43) ?? .init())
    case 65: self.event = .versionNamed(try c.message(44) ?? .init())
    case 66: self.event = .versionPublished(try c.message(45) ?? .init())
    case 67: self.event = .packFrozen(try c.message(46) ?? .init())
    case 68: self.event = .erratumAdded(try c.message(47) ?? .init())
    case 69: self.event = .voiceRevised(try c.message(48) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    switch self.event {
    case nil: break
    case .authorityRegistered(let value)?: try c.choosing(0).message(0, value)
    case .settingsChanged(let value)?: try c.choosing(1).message(1, value)
    case .ratingSchemeDefined(let value)?: try c.choosing(2).message(2, value)
    case .inspectionRecorded(let value)?: try c.choosing(3).message(3, value)
    case .threadStartRecorded(let value)?: try c.choosing(4).message(4, value)
    case .threadStartDeclined(let value)?: try c.choosing(5).message(5, value)
    case .planCreated(let value)?: try c.choosing(6).message(6, value)
    case .planRevised(let value)?: try c.choosing(7).message(7, value)
    case .sectionAdded(let value)?: try c.choosing(8).message(8, value)
    case .sectionRevised(let value)?: try c.choosing(9).message(9, value)
    case .objectiveAdded(let value)?: try c.choosing(10).message(10, value)
    case .objectiveRevised(let value)?: try c.choosing(11).message(11, value)
    case .actionAdded(let value)?: try c.choosing(12).message(12, value)
    case .actionRevised(let value)?: try c.choosing(13).message(13, value)
    case .dueDateMoved(let value)?: try c.choosing(14).message(14, value)
    case .criterionAdded(let value)?: try c.choosing(15).message(15, value)
    case .criterionRevised(let value)?: try c.choosing(16).message(16, value)
    case .voiceAdded(let value)?: try c.choosing(17).message(17, value)
    case .rated(let value)?: try c.choosing(18).message(18, value)
    case .periodUpdateRecorded(let value)?: try c.choosing(19).message(19, value)
    case .evidenceAdded(let value)?: try c.choosing(20).message(20, value)
    case .measureDefined(let value)?: try c.choosing(21).message(21, value)
    case .measureRevised(let value)?: try c.choosing(22).message(22, value)
    case .targetsSet(let value)?: try c.choosing(23).message(23, value)
    case .readingRecorded(let value)?: try c.choosing(24).message(24, value)
    case .measureRebaselined(let value)?: try c.choosing(25).message(25, value)
    case .withdrawn(let value)?: try c.choosing(26).message(26, value)
    case .restored(let value)?: try c.choosing(27).message(27, value)
    case .embeddedTestSet(let value)?: try c.choosing(28).message(28, value)
    case .embeddedTestPassed(let value)?: try c.choosing(29).message(29, value)
    case .meetingRecorded(let value)?: try c.choosing(30).message(30, value)
    case .challengeRaised(let value)?: try c.choosing(31).message(31, value)
    case .challengeAnswered(let value)?: try c.choosing(32).message(32, value)
    case .challengeAccepted(let value)?: try c.choosing(33).message(33, value)
    case .fileImported(let value)?: try c.choosing(34).message(34, value)
    case .figureReceived(let value)?: try c.choosing(35).message(35, value)
    case .findingAccepted(let value)?: try c.choosing(36).message(36, value)
    case .findingReopened(let value)?: try c.choosing(37).message(37, value)
    case .paragraphsLinked(let value)?: try c.choosing(38).message(38, value)
    case .noticeRecorded(let value)?: try c.choosing(39).message(39, value)
    case .noticeEnded(let value)?: try c.choosing(40).message(40, value)
    case .reviewRecorded(let value)?: try c.choosing(41).message(41, value)
    case .boardDefined(let value)?: try c.choosing(42).message(42, value)
    case .decisionClosed(let value)?: try c.choosing(43).message(43, value)
    case .versionNamed(let value)?: try c.choosing(44).message(44, value)
    case .versionPublished(let value)?: try c.choosing(45).message(45, value)
    case .packFrozen(let value)?: try c.choosing(46).message(46, value)
    case .erratumAdded(let value)?: try c.choosing(47).message(47, value)
    case .voiceRevised(let value)?: try c.choosing(48).message(48, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct AuthorityRegistered: ProtobufMessage {
  @Boxed package var authority: Authority?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.AuthorityRegistered" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__authority_registered__type(), "m") { [Authority.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.authority = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.authority)
    c.unknownFields(self.unknownFields)
  }
}

package struct SettingsChanged: ProtobufMessage {
  package var settings: PlanSettings?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.SettingsChanged" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__settings_changed__type(), "m") { [PlanSettings.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.settings = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.settings)
    c.unknownFields(self.unknownFields)
  }
}

package struct RatingSchemeDefined: ProtobufMessage {
  package var scheme: RatingScheme?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RatingSchemeDefined" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rating_scheme_defined__type(), "m") { [RatingScheme.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.scheme = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.scheme)
    c.unknownFields(self.unknownFields)
  }
}

package struct InspectionRecorded: ProtobufMessage {
  /// Without its thread starts, which follow as records of their own.
  @Boxed package var inspection: Inspection?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.InspectionRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__inspection_recorded__type(), "m") { [Inspection.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.inspection = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.inspection)
    c.unknownFields(self.unknownFields)
  }
}

package struct ThreadStartRecorded: ProtobufMessage {
  @Boxed package var threadStart: ThreadStart?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ThreadStartRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__thread_start_recorded__type(), "m") { [ThreadStart.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.threadStart = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.threadStart)
    c.unknownFields(self.unknownFields)
  }
}

package struct ThreadStartDeclined: ProtobufMessage {
  package var threadStartID: String = ""
  /// Empty = taken up again.
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ThreadStartDeclined" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__thread_start_declined__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.threadStartID = try c.text(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.threadStartID)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct PlanCreated: ProtobufMessage {
  @Boxed package var plan: Plan?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PlanCreated" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan_created__type(), "m") { [Plan.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.plan = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.plan)
    c.unknownFields(self.unknownFields)
  }
}

package struct PlanRevised: ProtobufMessage {
  @Boxed package var plan: Plan?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PlanRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan_revised__type(), "mt") { [Plan.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.plan = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.plan)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct SectionAdded: ProtobufMessage {
  package var section: Section?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.SectionAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__section_added__type(), "m") { [Section.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.section = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.section)
    c.unknownFields(self.unknownFields)
  }
}

package struct SectionRevised: ProtobufMessage {
  package var section: Section?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.SectionRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__section_revised__type(), "mt") { [Section.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.section = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.section)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ObjectiveAdded: ProtobufMessage {
  /// Without criteria, voices, ratings and updates, which are records of their own.
  @Boxed package var objective: Objective?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectiveAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective_added__type(), "m") { [Objective.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.objective = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.objective)
    c.unknownFields(self.unknownFields)
  }
}

package struct ObjectiveRevised: ProtobufMessage {
  @Boxed package var objective: Objective?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectiveRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective_revised__type(), "mt") { [Objective.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.objective = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.objective)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ActionAdded: ProtobufMessage {
  @Boxed package var action: Action?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ActionAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action_added__type(), "m") { [Action.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.action = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.action)
    c.unknownFields(self.unknownFields)
  }
}

/// The action's own fields as they are from now on; ratings, updates and the due date are not
/// touched by it.
package struct ActionRevised: ProtobufMessage {
  @Boxed package var action: Action?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ActionRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action_revised__type(), "mt") { [Action.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.action = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.action)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct DueDateMoved: ProtobufMessage {
  package var actionID: String = ""
  @Boxed package var to: DueDate?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DueDateMoved" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__due_date_moved__type(), "tmt") { [DueDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.actionID = try c.text(0)
    self.to = try c.message(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.actionID)
    try c.message(1, self.to)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct CriterionAdded: ProtobufMessage {
  package var criterion: Criterion?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CriterionAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__criterion_added__type(), "m") { [Criterion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.criterion = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.criterion)
    c.unknownFields(self.unknownFields)
  }
}

package struct CriterionRevised: ProtobufMessage {
  package var criterion: Criterion?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.CriterionRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__criterion_revised__type(), "mt") { [Criterion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.criterion = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.criterion)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct VoiceAdded: ProtobufMessage {
  @Boxed package var voice: Voice?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.VoiceAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__voice_added__type(), "m") { [Voice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.voice = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.voice)
    c.unknownFields(self.unknownFields)
  }
}

package struct VoiceRevised: ProtobufMessage {
  @Boxed package var voice: Voice?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.VoiceRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__voice_revised__type(), "mt") { [Voice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.voice = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.voice)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct Rated: ProtobufMessage {
  package var subject: ObjectRef?
  /// Who and when come from the record.
  @Boxed package var rating: Rating?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Rated" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rated__type(), "mm") { [ObjectRef.protobufType, Rating.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.subject = try c.message(0)
    self.rating = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.subject)
    try c.message(1, self.rating)
    c.unknownFields(self.unknownFields)
  }
}

package struct PeriodUpdateRecorded: ProtobufMessage {
  package var subject: ObjectRef?
  @Boxed package var update: PeriodUpdate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PeriodUpdateRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__period_update_recorded__type(), "mm") { [ObjectRef.protobufType, PeriodUpdate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.subject = try c.message(0)
    self.update = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.subject)
    try c.message(1, self.update)
    c.unknownFields(self.unknownFields)
  }
}

package struct EvidenceAdded: ProtobufMessage {
  @Boxed package var evidence: Evidence?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EvidenceAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__evidence_added__type(), "m") { [Evidence.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.evidence = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.evidence)
    c.unknownFields(self.unknownFields)
  }
}

package struct MeasureDefined: ProtobufMessage {
  @Boxed package var measure: Measure?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureDefined" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_defined__type(), "m") { [Measure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measure = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.measure)
    c.unknownFields(self.unknownFields)
  }
}

package struct MeasureRevised: ProtobufMessage {
  @Boxed package var measure: Measure?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureRevised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_revised__type(), "mt") { [Measure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measure = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.measure)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct TargetsSet: ProtobufMessage {
  package var measureID: String = ""
  package var targets: [Target] = []
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.TargetsSet" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__targets_set__type(), "tmt") { [Target.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measureID = try c.text(0)
    self.targets = try c.messages(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.measureID)
    try c.messages(1, self.targets)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReadingRecorded: ProtobufMessage {
  package var measureID: String = ""
  @Boxed package var reading: Reading?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReadingRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__reading_recorded__type(), "tm") { [Reading.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measureID = try c.text(0)
    self.reading = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.measureID)
    try c.message(1, self.reading)
    c.unknownFields(self.unknownFields)
  }
}

package struct MeasureRebaselined: ProtobufMessage {
  package var measureID: String = ""
  package var rebaseline: Rebaseline?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeasureRebaselined" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__measure_rebaselined__type(), "tm") { [Rebaseline.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.measureID = try c.text(0)
    self.rebaseline = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.measureID)
    try c.message(1, self.rebaseline)
    c.unknownFields(self.unknownFields)
  }
}

package struct Withdrawn: ProtobufMessage {
  package var object: ObjectRef?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Withdrawn" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__withdrawn__type(), "mt") { [ObjectRef.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.object = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.object)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct Restored: ProtobufMessage {
  package var object: ObjectRef?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Restored" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__restored__type(), "mt") { [ObjectRef.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.object = try c.message(0)
    self.reason = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.object)
    try c.text(1, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct EmbeddedTestSet: ProtobufMessage {
  package var objectiveID: String = ""
  package var text: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EmbeddedTestSet" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__embedded_test_set__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.objectiveID = try c.text(0)
    self.text = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.objectiveID)
    try c.text(1, self.text)
    c.unknownFields(self.unknownFields)
  }
}

package struct EmbeddedTestPassed: ProtobufMessage {
  package var objectiveID: String = ""
  package var decisionID: String = ""
  package var on: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EmbeddedTestPassed" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__embedded_test_passed__type(), "ttm") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.objectiveID = try c.text(0)
    self.decisionID = try c.text(1)
    self.on = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.objectiveID)
    try c.text(1, self.decisionID)
    try c.message(2, self.on)
    c.unknownFields(self.unknownFields)
  }
}

package struct MeetingRecorded: ProtobufMessage {
  @Boxed package var meeting: Meeting?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.MeetingRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__meeting_recorded__type(), "m") { [Meeting.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.meeting = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.meeting)
    c.unknownFields(self.unknownFields)
  }
}

package struct ChallengeRaised: ProtobufMessage {
  @Boxed package var challenge: Challenge?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChallengeRaised" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__challenge_raised__type(), "m") { [Challenge.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.challenge = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.challenge)
    c.unknownFields(self.unknownFields)
  }
}

package struct ChallengeAnswered: ProtobufMessage {
  package var challengeID: String = ""
  package var answer: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChallengeAnswered" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__challenge_answered__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.challengeID = try c.text(0)
    self.answer = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.challengeID)
    try c.text(1, self.answer)
    c.unknownFields(self.unknownFields)
  }
}

package struct ChallengeAccepted: ProtobufMessage {
  package var challengeID: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ChallengeAccepted" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__challenge_accepted__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.challengeID = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.challengeID)
    c.unknownFields(self.unknownFields)
  }
}

/// A file was read; what it held follows as records of its own.
package struct FileImported: ProtobufMessage {
  package var fileName: String = ""
  package var sha256: [UInt8] = []
  /// "plan", "inspection", "readings".
  package var kind: String = ""
  package var warnings: Int32 = 0
  package var rejects: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FileImported" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__file_imported__type(), "tbt..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.fileName = try c.text(0)
    self.sha256 = c.bytes(1)
    self.kind = try c.text(2)
    self.warnings = c.int32(3)
    self.rejects = c.int32(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.fileName)
    c.bytes(1, self.sha256)
    try c.text(2, self.kind)
    c.int32(3, self.warnings)
    c.int32(4, self.rejects)
    c.unknownFields(self.unknownFields)
  }
}

/// A finding of the checks is known and stands, with a reason.
package struct FindingAccepted: ProtobufMessage {
  /// Who and when come from the record.
  package var acceptance: FindingAcceptance?
  /// The finding's sentence at the time.
  package var message: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FindingAccepted" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__finding_accepted__type(), "mt") { [FindingAcceptance.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.acceptance = try c.message(0)
    self.message = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.acceptance)
    try c.text(1, self.message)
    c.unknownFields(self.unknownFields)
  }
}

/// An accepted finding is one again.
package struct FindingReopened: ProtobufMessage {
  package var rule: String = ""
  package var refs: [ObjectRef] = []
  package var found: String = ""
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FindingReopened" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__finding_reopened__type(), "tmtt") { [ObjectRef.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.rule = try c.text(0)
    self.refs = try c.messages(1)
    self.found = try c.text(2)
    self.reason = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.rule)
    try c.messages(1, self.refs)
    try c.text(2, self.found)
    try c.text(3, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

/// Which paragraphs of its report a thread start comes from, all of them.
package struct ParagraphsLinked: ProtobufMessage {
  package var threadStartID: String = ""
  package var paragraphIDs: [String] = []
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ParagraphsLinked" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__paragraphs_linked__type(), "ttt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.threadStartID = try c.text(0)
    self.paragraphIDs = try c.texts(1)
    self.reason = try c.text(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.threadStartID)
    try c.texts(1, self.paragraphIDs)
    try c.text(2, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

/// A figure that another service published, as it came; a linked measure's reading follows.
package struct FigureReceived: ProtobufMessage {
  package var service: String = ""
  package var position: Int64 = 0
  @Boxed package var figure: PublishedFigure?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.FigureReceived" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__figure_received__type(), "t.m") { [PublishedFigure.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.text(0)
    self.position = c.int64(1)
    self.figure = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.service)
    c.int64(1, self.position)
    try c.message(2, self.figure)
    c.unknownFields(self.unknownFields)
  }
}

package struct NoticeRecorded: ProtobufMessage {
  /// Without its requirements, which follow as thread starts.
  @Boxed package var notice: Notice?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.NoticeRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__notice_recorded__type(), "m") { [Notice.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.notice = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.notice)
    c.unknownFields(self.unknownFields)
  }
}

package struct NoticeEnded: ProtobufMessage {
  package var noticeID: String = ""
  /// Lifted or escalated.
  package var standing: NoticeStanding = .init()
  package var on: CalendarDate?
  package var reason: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.NoticeEnded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__notice_ended__type(), "t.mt") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.noticeID = try c.text(0)
    self.standing = c.enumeration(1)
    self.on = try c.message(2)
    self.reason = try c.text(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.noticeID)
    c.enumeration(1, self.standing)
    try c.message(2, self.on)
    try c.text(3, self.reason)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReviewRecorded: ProtobufMessage {
  /// Who gave each finding and when come from the record in which it first stands.
  @Boxed package var review: Review?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ReviewRecorded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__review_recorded__type(), "m") { [Review.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.review = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.review)
    c.unknownFields(self.unknownFields)
  }
}

package struct BoardDefined: ProtobufMessage {
  package var board: Board?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.BoardDefined" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__board_defined__type(), "m") { [Board.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.board = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.board)
    c.unknownFields(self.unknownFields)
  }
}

package struct DecisionClosed: ProtobufMessage {
  package var decisionID: String = ""
  package var outcome: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DecisionClosed" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__decision_closed__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.decisionID = try c.text(0)
    self.outcome = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.decisionID)
    try c.text(1, self.outcome)
    c.unknownFields(self.unknownFields)
  }
}

package struct VersionNamed: ProtobufMessage {
  @Boxed package var version: PlanVersion?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.VersionNamed" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__version_named__type(), "m") { [PlanVersion.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.version = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct VersionPublished: ProtobufMessage {
  package var versionID: String = ""
  /// A PlanContent, encoded: frozen byte by byte.
  package var content: [UInt8] = []
  package var sha256: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.VersionPublished" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__version_published__type(), "tbb")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.versionID = try c.text(0)
    self.content = c.bytes(1)
    self.sha256 = c.bytes(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.versionID)
    c.bytes(1, self.content)
    c.bytes(2, self.sha256)
    c.unknownFields(self.unknownFields)
  }
}

package struct PackFrozen: ProtobufMessage {
  @Boxed package var pack: BoardPack?
  /// A PackContent, encoded: frozen byte by byte.
  package var content: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PackFrozen" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__pack_frozen__type(), "mb") { [BoardPack.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.pack = try c.message(0)
    self.content = c.bytes(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.pack)
    c.bytes(1, self.content)
    c.unknownFields(self.unknownFields)
  }
}

package struct ErratumAdded: ProtobufMessage {
  package var packID: String = ""
  package var erratum: Erratum?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ErratumAdded" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__erratum_added__type(), "tm") { [Erratum.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.packID = try c.text(0)
    self.erratum = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.packID)
    try c.message(1, self.erratum)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Events = ProtoFile(
    name: "goldenthread/plans/v1/events.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "goldenthread/figures/v1/figures.proto", "goldenthread/plans/v1/assurance.proto", "goldenthread/plans/v1/boards.proto", "goldenthread/plans/v1/inspections.proto", "goldenthread/plans/v1/measures.proto", "goldenthread/plans/v1/notices.proto", "goldenthread/plans/v1/plans.proto", "goldenthread/plans/v1/versions.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.PlansEvent", "goldenthread.plans.v1.AuthorityRegistered", "goldenthread.plans.v1.SettingsChanged", "goldenthread.plans.v1.RatingSchemeDefined", "goldenthread.plans.v1.InspectionRecorded", "goldenthread.plans.v1.ThreadStartRecorded", "goldenthread.plans.v1.ThreadStartDeclined", "goldenthread.plans.v1.PlanCreated", "goldenthread.plans.v1.PlanRevised", "goldenthread.plans.v1.SectionAdded", "goldenthread.plans.v1.SectionRevised", "goldenthread.plans.v1.ObjectiveAdded", "goldenthread.plans.v1.ObjectiveRevised", "goldenthread.plans.v1.ActionAdded", "goldenthread.plans.v1.ActionRevised", "goldenthread.plans.v1.DueDateMoved", "goldenthread.plans.v1.CriterionAdded", "goldenthread.plans.v1.CriterionRevised", "goldenthread.plans.v1.VoiceAdded", "goldenthread.plans.v1.VoiceRevised", "goldenthread.plans.v1.Rated", "goldenthread.plans.v1.PeriodUpdateRecorded", "goldenthread.plans.v1.EvidenceAdded", "goldenthread.plans.v1.MeasureDefined", "goldenthread.plans.v1.MeasureRevised", "goldenthread.plans.v1.TargetsSet", "goldenthread.plans.v1.ReadingRecorded", "goldenthread.plans.v1.MeasureRebaselined", "goldenthread.plans.v1.Withdrawn", "goldenthread.plans.v1.Restored", "goldenthread.plans.v1.EmbeddedTestSet", "goldenthread.plans.v1.EmbeddedTestPassed", "goldenthread.plans.v1.MeetingRecorded", "goldenthread.plans.v1.ChallengeRaised", "goldenthread.plans.v1.ChallengeAnswered", "goldenthread.plans.v1.ChallengeAccepted", "goldenthread.plans.v1.FileImported", "goldenthread.plans.v1.FindingAccepted", "goldenthread.plans.v1.FindingReopened", "goldenthread.plans.v1.ParagraphsLinked", "goldenthread.plans.v1.FigureReceived", "goldenthread.plans.v1.NoticeRecorded", "goldenthread.plans.v1.NoticeEnded", "goldenthread.plans.v1.ReviewRecorded", "goldenthread.plans.v1.BoardDefined", "goldenthread.plans.v1.DecisionClosed", "goldenthread.plans.v1.VersionNamed", "goldenthread.plans.v1.VersionPublished", "goldenthread.plans.v1.PackFrozen", "goldenthread.plans.v1.ErratumAdded"],
    base64: "CiJnb2xkZW50aHJlYWQvcGxhbnMvdjEvZXZlbnRzLnByb3RvEhVnb2xkZW50aHJlYWQucGxhbnMudjEaJ2dvbGRlbnRocmVhZC9jYWxlbmRhci92MS9jYWxlbmRhci5wcm90bxolZ29sZGVudGhyZWFkL2ZpZ3VyZXMvdjEvZmlndXJlcy5wcm90bxolZ29sZGVudGhyZWFkL3BsYW5zL3YxL2Fzc3VyYW5jZS5wcm90bxoiZ29sZGVudGhyZWFkL3BsYW5zL3YxL2JvYXJkcy5wcm90bxonZ29sZGVudGhyZWFkL3BsYW5zL3YxL2luc3BlY3Rpb25zLnByb3RvGiRnb2xkZW50aHJlYWQvcGxhbnMvdjEvbWVhc3VyZXMucHJvdG8aI2dvbGRlbnRocmVhZC9wbGFucy92MS9ub3RpY2VzLnByb3RvGiFnb2xkZW50aHJlYWQvcGxhbnMvdjEvcGxhbnMucHJvdG8aJGdvbGRlbnRocmVhZC9wbGFucy92MS92ZXJzaW9ucy5wcm90byLIHwoKUGxhbnNFdmVudBJfChRhdXRob3JpdHlfcmVnaXN0ZXJlZBgBIAEoCzIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5BdXRob3JpdHlSZWdpc3RlcmVkSABSE2F1dGhvcml0eVJlZ2lzdGVyZWQSUwoQc2V0dGluZ3NfY2hhbmdlZBgCIAEoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5TZXR0aW5nc0NoYW5nZWRIAFIPc2V0dGluZ3NDaGFuZ2VkEmAKFXJhdGluZ19zY2hlbWVfZGVmaW5lZBgDIAEoCzIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdTY2hlbWVEZWZpbmVkSABSE3JhdGluZ1NjaGVtZURlZmluZWQSXAoTaW5zcGVjdGlvbl9yZWNvcmRlZBgEIAEoCzIpLmdvbGRlbnRocmVhZC5wbGFucy52MS5JbnNwZWN0aW9uUmVjb3JkZWRIAFISaW5zcGVjdGlvblJlY29yZGVkEmAKFXRocmVhZF9zdGFydF9yZWNvcmRlZBgFIAEoCzIqLmdvbGRlbnRocmVhZC5wbGFucy52MS5UaHJlYWRTdGFydFJlY29yZGVkSABSE3RocmVhZFN0YXJ0UmVjb3JkZWQSYAoVdGhyZWFkX3N0YXJ0X2RlY2xpbmVkGAYgASgLMiouZ29sZGVudGhyZWFkLnBsYW5zLnYxLlRocmVhZFN0YXJ0RGVjbGluZWRIAFITdGhyZWFkU3RhcnREZWNsaW5lZBJHCgxwbGFuX2NyZWF0ZWQYByABKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhbkNyZWF0ZWRIAFILcGxhbkNyZWF0ZWQSRwoMcGxhbl9yZXZpc2VkGAggASgLMiIuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SZXZpc2VkSABSC3BsYW5SZXZpc2VkEkoKDXNlY3Rpb25fYWRkZWQYCSABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvbkFkZGVkSABSDHNlY3Rpb25BZGRlZBJQCg9zZWN0aW9uX3JldmlzZWQYCiABKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblJldmlzZWRIAFIOc2VjdGlvblJldmlzZWQSUAoPb2JqZWN0aXZlX2FkZGVkGAsgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZUFkZGVkSABSDm9iamVjdGl2ZUFkZGVkElYKEW9iamVjdGl2ZV9yZXZpc2VkGAwgASgLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVJldmlzZWRIAFIQb2JqZWN0aXZlUmV2aXNlZBJHCgxhY3Rpb25fYWRkZWQYDSABKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uQWRkZWRIAFILYWN0aW9uQWRkZWQSTQoOYWN0aW9uX3JldmlzZWQYDiABKAsyJC5nb2xkZW50aHJlYWQucGxhbnMudjEuQWN0aW9uUmV2aXNlZEgAUg1hY3Rpb25SZXZpc2VkEksKDmR1ZV9kYXRlX21vdmVkGA8gASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkR1ZURhdGVNb3ZlZEgAUgxkdWVEYXRlTW92ZWQSUAoPY3JpdGVyaW9uX2FkZGVkGBAgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNyaXRlcmlvbkFkZGVkSABSDmNyaXRlcmlvbkFkZGVkElYKEWNyaXRlcmlvbl9yZXZpc2VkGBEgASgLMicuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNyaXRlcmlvblJldmlzZWRIAFIQY3JpdGVyaW9uUmV2aXNlZBJECgt2b2ljZV9hZGRlZBgSIAEoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZUFkZGVkSABSCnZvaWNlQWRkZWQSNAoFcmF0ZWQYEyABKAsyHC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0ZWRIAFIFcmF0ZWQSYwoWcGVyaW9kX3VwZGF0ZV9yZWNvcmRlZBgUIAEoCzIrLmdvbGRlbnRocmVhZC5wbGFucy52MS5QZXJpb2RVcGRhdGVSZWNvcmRlZEgAUhRwZXJpb2RVcGRhdGVSZWNvcmRlZBJNCg5ldmlkZW5jZV9hZGRlZBgVIAEoCzIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5FdmlkZW5jZUFkZGVkSABSDWV2aWRlbmNlQWRkZWQSUAoPbWVhc3VyZV9kZWZpbmVkGBYgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVEZWZpbmVkSABSDm1lYXN1cmVEZWZpbmVkElAKD21lYXN1cmVfcmV2aXNlZBgXIAEoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlUmV2aXNlZEgAUg5tZWFzdXJlUmV2aXNlZBJECgt0YXJnZXRzX3NldBgYIAEoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5UYXJnZXRzU2V0SABSCnRhcmdldHNTZXQSUwoQcmVhZGluZ19yZWNvcmRlZBgZIAEoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWFkaW5nUmVjb3JkZWRIAFIPcmVhZGluZ1JlY29yZGVkElwKE21lYXN1cmVfcmViYXNlbGluZWQYGiABKAsyKS5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVhc3VyZVJlYmFzZWxpbmVkSABSEm1lYXN1cmVSZWJhc2VsaW5lZBJACgl3aXRoZHJhd24YGyABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuV2l0aGRyYXduSABSCXdpdGhkcmF3bhI9CghyZXN0b3JlZBgcIAEoCzIfLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZXN0b3JlZEgAUghyZXN0b3JlZBJUChFlbWJlZGRlZF90ZXN0X3NldBgdIAEoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5FbWJlZGRlZFRlc3RTZXRIAFIPZW1iZWRkZWRUZXN0U2V0El0KFGVtYmVkZGVkX3Rlc3RfcGFzc2VkGB4gASgLMikuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkVtYmVkZGVkVGVzdFBhc3NlZEgAUhJlbWJlZGRlZFRlc3RQYXNzZWQSUwoQbWVldGluZ19yZWNvcmRlZBgfIAEoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWV0aW5nUmVjb3JkZWRIAFIPbWVldGluZ1JlY29yZGVkElMKEGNoYWxsZW5nZV9yYWlzZWQYICABKAsyJi5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hhbGxlbmdlUmFpc2VkSABSD2NoYWxsZW5nZVJhaXNlZBJZChJjaGFsbGVuZ2VfYW5zd2VyZWQYISABKAsyKC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ2hhbGxlbmdlQW5zd2VyZWRIAFIRY2hhbGxlbmdlQW5zd2VyZWQSWQoSY2hhbGxlbmdlX2FjY2VwdGVkGCIgASgLMiguZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZUFjY2VwdGVkSABSEWNoYWxsZW5nZUFjY2VwdGVkEkoKDWZpbGVfaW1wb3J0ZWQYIyABKAsyIy5nb2xkZW50aHJlYWQucGxhbnMudjEuRmlsZUltcG9ydGVkSABSDGZpbGVJbXBvcnRlZBJQCg9maWd1cmVfcmVjZWl2ZWQYJCABKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuRmlndXJlUmVjZWl2ZWRIAFIOZmlndXJlUmVjZWl2ZWQSUwoQZmluZGluZ19hY2NlcHRlZBgyIAEoCzImLmdvbGRlbnRocmVhZC5wbGFucy52MS5GaW5kaW5nQWNjZXB0ZWRIAFIPZmluZGluZ0FjY2VwdGVkElMKEGZpbmRpbmdfcmVvcGVuZWQYMyABKAsyJi5nb2xkZW50aHJlYWQucGxhbnMudjEuRmluZGluZ1Jlb3BlbmVkSABSD2ZpbmRpbmdSZW9wZW5lZBJWChFwYXJhZ3JhcGhzX2xpbmtlZBg0IAEoCzInLmdvbGRlbnRocmVhZC5wbGFucy52MS5QYXJhZ3JhcGhzTGlua2VkSABSEHBhcmFncmFwaHNMaW5rZWQSUAoPbm90aWNlX3JlY29yZGVkGDwgASgLMiUuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk5vdGljZVJlY29yZGVkSABSDm5vdGljZVJlY29yZGVkEkcKDG5vdGljZV9lbmRlZBg9IAEoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5Ob3RpY2VFbmRlZEgAUgtub3RpY2VFbmRlZBJQCg9yZXZpZXdfcmVjb3JkZWQYPiABKAsyJS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmV2aWV3UmVjb3JkZWRIAFIOcmV2aWV3UmVjb3JkZWQSSgoNYm9hcmRfZGVmaW5lZBg/IAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZERlZmluZWRIAFIMYm9hcmREZWZpbmVkElAKD2RlY2lzaW9uX2Nsb3NlZBhAIAEoCzIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5EZWNpc2lvbkNsb3NlZEgAUg5kZWNpc2lvbkNsb3NlZBJKCg12ZXJzaW9uX25hbWVkGEEgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlZlcnNpb25OYW1lZEgAUgx2ZXJzaW9uTmFtZWQSVgoRdmVyc2lvbl9wdWJsaXNoZWQYQiABKAsyJy5nb2xkZW50aHJlYWQucGxhbnMudjEuVmVyc2lvblB1Ymxpc2hlZEgAUhB2ZXJzaW9uUHVibGlzaGVkEkQKC3BhY2tfZnJvemVuGEMgASgLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBhY2tGcm96ZW5IAFIKcGFja0Zyb3plbhJKCg1lcnJhdHVtX2FkZGVkGEQgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkVycmF0dW1BZGRlZEgAUgxlcnJhdHVtQWRkZWQSSgoNdm9pY2VfcmV2aXNlZBhFIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZVJldmlzZWRIAFIMdm9pY2VSZXZpc2VkQgcKBWV2ZW50IlUKE0F1dGhvcml0eVJlZ2lzdGVyZWQSPgoJYXV0aG9yaXR5GAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkF1dGhvcml0eVIJYXV0aG9yaXR5IlIKD1NldHRpbmdzQ2hhbmdlZBI/CghzZXR0aW5ncxgBIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuU2V0dGluZ3NSCHNldHRpbmdzIlIKE1JhdGluZ1NjaGVtZURlZmluZWQSOwoGc2NoZW1lGAEgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVIGc2NoZW1lIlcKEkluc3BlY3Rpb25SZWNvcmRlZBJBCgppbnNwZWN0aW9uGAEgASgLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkluc3BlY3Rpb25SCmluc3BlY3Rpb24iXAoTVGhyZWFkU3RhcnRSZWNvcmRlZBJFCgx0aHJlYWRfc3RhcnQYASABKAsyIi5nb2xkZW50aHJlYWQucGxhbnMudjEuVGhyZWFkU3RhcnRSC3RocmVhZFN0YXJ0IlUKE1RocmVhZFN0YXJ0RGVjbGluZWQSJgoPdGhyZWFkX3N0YXJ0X2lkGAEgASgJUg10aHJlYWRTdGFydElkEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIj4KC1BsYW5DcmVhdGVkEi8KBHBsYW4YASABKAsyGy5nb2xkZW50aHJlYWQucGxhbnMudjEuUGxhblIEcGxhbiJWCgtQbGFuUmV2aXNlZBIvCgRwbGFuGAEgASgLMhsuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5SBHBsYW4SFgoGcmVhc29uGAIgASgJUgZyZWFzb24iSAoMU2VjdGlvbkFkZGVkEjgKB3NlY3Rpb24YASABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIHc2VjdGlvbiJiCg5TZWN0aW9uUmV2aXNlZBI4CgdzZWN0aW9uGAEgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlNlY3Rpb25SB3NlY3Rpb24SFgoGcmVhc29uGAIgASgJUgZyZWFzb24iUAoOT2JqZWN0aXZlQWRkZWQSPgoJb2JqZWN0aXZlGAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVIJb2JqZWN0aXZlImoKEE9iamVjdGl2ZVJldmlzZWQSPgoJb2JqZWN0aXZlGAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdGl2ZVIJb2JqZWN0aXZlEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIkQKC0FjdGlvbkFkZGVkEjUKBmFjdGlvbhgBIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbiJeCg1BY3Rpb25SZXZpc2VkEjUKBmFjdGlvbhgBIAEoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25SBmFjdGlvbhIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJ2CgxEdWVEYXRlTW92ZWQSGwoJYWN0aW9uX2lkGAEgASgJUghhY3Rpb25JZBIxCgJ0bxgCIAEoCzIhLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5EdWVEYXRlUgJ0bxIWCgZyZWFzb24YAyABKAlSBnJlYXNvbiJQCg5Dcml0ZXJpb25BZGRlZBI+Cgljcml0ZXJpb24YASABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ3JpdGVyaW9uUgljcml0ZXJpb24iagoQQ3JpdGVyaW9uUmV2aXNlZBI+Cgljcml0ZXJpb24YASABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ3JpdGVyaW9uUgljcml0ZXJpb24SFgoGcmVhc29uGAIgASgJUgZyZWFzb24iQAoKVm9pY2VBZGRlZBIyCgV2b2ljZRgBIAEoCzIcLmdvbGRlbnRocmVhZC5wbGFucy52MS5Wb2ljZVIFdm9pY2UiWgoMVm9pY2VSZXZpc2VkEjIKBXZvaWNlGAEgASgLMhwuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlZvaWNlUgV2b2ljZRIWCgZyZWFzb24YAiABKAlSBnJlYXNvbiJ6CgVSYXRlZBI6CgdzdWJqZWN0GAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIHc3ViamVjdBI1CgZyYXRpbmcYAiABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUgZyYXRpbmcijwEKFFBlcmlvZFVwZGF0ZVJlY29yZGVkEjoKB3N1YmplY3QYASABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgdzdWJqZWN0EjsKBnVwZGF0ZRgCIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QZXJpb2RVcGRhdGVSBnVwZGF0ZSJMCg1FdmlkZW5jZUFkZGVkEjsKCGV2aWRlbmNlGAEgASgLMh8uZ29sZGVudGhyZWFkLnBsYW5zLnYxLkV2aWRlbmNlUghldmlkZW5jZSJKCg5NZWFzdXJlRGVmaW5lZBI4CgdtZWFzdXJlGAEgASgLMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLk1lYXN1cmVSB21lYXN1cmUiYgoOTWVhc3VyZVJldmlzZWQSOAoHbWVhc3VyZRgBIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5NZWFzdXJlUgdtZWFzdXJlEhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uInwKClRhcmdldHNTZXQSHQoKbWVhc3VyZV9pZBgBIAEoCVIJbWVhc3VyZUlkEjcKB3RhcmdldHMYAiADKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuVGFyZ2V0Ugd0YXJnZXRzEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uImoKD1JlYWRpbmdSZWNvcmRlZBIdCgptZWFzdXJlX2lkGAEgASgJUgltZWFzdXJlSWQSOAoHcmVhZGluZxgCIAEoCzIeLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWFkaW5nUgdyZWFkaW5nInYKEk1lYXN1cmVSZWJhc2VsaW5lZBIdCgptZWFzdXJlX2lkGAEgASgJUgltZWFzdXJlSWQSQQoKcmViYXNlbGluZRgCIAEoCzIhLmdvbGRlbnRocmVhZC5wbGFucy52MS5SZWJhc2VsaW5lUgpyZWJhc2VsaW5lIl0KCVdpdGhkcmF3bhI4CgZvYmplY3QYASABKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0UmVmUgZvYmplY3QSFgoGcmVhc29uGAIgASgJUgZyZWFzb24iXAoIUmVzdG9yZWQSOAoGb2JqZWN0GAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIGb2JqZWN0EhYKBnJlYXNvbhgCIAEoCVIGcmVhc29uIkgKD0VtYmVkZGVkVGVzdFNldBIhCgxvYmplY3RpdmVfaWQYASABKAlSC29iamVjdGl2ZUlkEhIKBHRleHQYAiABKAlSBHRleHQikAEKEkVtYmVkZGVkVGVzdFBhc3NlZBIhCgxvYmplY3RpdmVfaWQYASABKAlSC29iamVjdGl2ZUlkEh8KC2RlY2lzaW9uX2lkGAIgASgJUgpkZWNpc2lvbklkEjYKAm9uGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVICb24iSwoPTWVldGluZ1JlY29yZGVkEjgKB21lZXRpbmcYASABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuTWVldGluZ1IHbWVldGluZyJRCg9DaGFsbGVuZ2VSYWlzZWQSPgoJY2hhbGxlbmdlGAEgASgLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNoYWxsZW5nZVIJY2hhbGxlbmdlIk4KEUNoYWxsZW5nZUFuc3dlcmVkEiEKDGNoYWxsZW5nZV9pZBgBIAEoCVILY2hhbGxlbmdlSWQSFgoGYW5zd2VyGAIgASgJUgZhbnN3ZXIiNgoRQ2hhbGxlbmdlQWNjZXB0ZWQSIQoMY2hhbGxlbmdlX2lkGAEgASgJUgtjaGFsbGVuZ2VJZCKNAQoMRmlsZUltcG9ydGVkEhsKCWZpbGVfbmFtZRgBIAEoCVIIZmlsZU5hbWUSFgoGc2hhMjU2GAIgASgMUgZzaGEyNTYSEgoEa2luZBgDIAEoCVIEa2luZBIaCgh3YXJuaW5ncxgEIAEoBVIId2FybmluZ3MSGAoHcmVqZWN0cxgFIAEoBVIHcmVqZWN0cyJ1Cg9GaW5kaW5nQWNjZXB0ZWQSSAoKYWNjZXB0YW5jZRgBIAEoCzIoLmdvbGRlbnRocmVhZC5wbGFucy52MS5GaW5kaW5nQWNjZXB0YW5jZVIKYWNjZXB0YW5jZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIokBCg9GaW5kaW5nUmVvcGVuZWQSEgoEcnVsZRgBIAEoCVIEcnVsZRI0CgRyZWZzGAIgAygLMiAuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdFJlZlIEcmVmcxIUCgVmb3VuZBgDIAEoCVIFZm91bmQSFgoGcmVhc29uGAQgASgJUgZyZWFzb24idwoQUGFyYWdyYXBoc0xpbmtlZBImCg90aHJlYWRfc3RhcnRfaWQYASABKAlSDXRocmVhZFN0YXJ0SWQSIwoNcGFyYWdyYXBoX2lkcxgCIAMoCVIMcGFyYWdyYXBoSWRzEhYKBnJlYXNvbhgDIAEoCVIGcmVhc29uIogBCg5GaWd1cmVSZWNlaXZlZBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlEhoKCHBvc2l0aW9uGAIgASgDUghwb3NpdGlvbhJACgZmaWd1cmUYAyABKAsyKC5nb2xkZW50aHJlYWQuZmlndXJlcy52MS5QdWJsaXNoZWRGaWd1cmVSBmZpZ3VyZSJHCg5Ob3RpY2VSZWNvcmRlZBI1CgZub3RpY2UYASABKAsyHS5nb2xkZW50aHJlYWQucGxhbnMudjEuTm90aWNlUgZub3RpY2UivQEKC05vdGljZUVuZGVkEhsKCW5vdGljZV9pZBgBIAEoCVIIbm90aWNlSWQSQQoIc3RhbmRpbmcYAiABKA4yJS5nb2xkZW50aHJlYWQucGxhbnMudjEuTm90aWNlU3RhbmRpbmdSCHN0YW5kaW5nEjYKAm9uGAMgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVICb24SFgoGcmVhc29uGAQgASgJUgZyZWFzb24iRwoOUmV2aWV3UmVjb3JkZWQSNQoGcmV2aWV3GAEgASgLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJldmlld1IGcmV2aWV3IkIKDEJvYXJkRGVmaW5lZBIyCgVib2FyZBgBIAEoCzIcLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZFIFYm9hcmQiSwoORGVjaXNpb25DbG9zZWQSHwoLZGVjaXNpb25faWQYASABKAlSCmRlY2lzaW9uSWQSGAoHb3V0Y29tZRgCIAEoCVIHb3V0Y29tZSJMCgxWZXJzaW9uTmFtZWQSPAoHdmVyc2lvbhgBIAEoCzIiLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuVmVyc2lvblIHdmVyc2lvbiJjChBWZXJzaW9uUHVibGlzaGVkEh0KCnZlcnNpb25faWQYASABKAlSCXZlcnNpb25JZBIYCgdjb250ZW50GAIgASgMUgdjb250ZW50EhYKBnNoYTI1NhgDIAEoDFIGc2hhMjU2IlwKClBhY2tGcm96ZW4SNAoEcGFjaxgBIAEoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5Cb2FyZFBhY2tSBHBhY2sSGAoHY29udGVudBgCIAEoDFIHY29udGVudCJhCgxFcnJhdHVtQWRkZWQSFwoHcGFja19pZBgBIAEoCVIGcGFja0lkEjgKB2VycmF0dW0YAiABKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuRXJyYXR1bVIHZXJyYXR1bWIGcHJvdG8z")
}
