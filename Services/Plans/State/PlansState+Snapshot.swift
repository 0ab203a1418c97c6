import Exchange
package import Ledger
import Messages

extension PlansState: SnapshotState {
  package static var snapshotParts: [SnapshotPart<PlansState>] {
    [
      .init(\.position), .init(\.lastRecordedAt), .init(\.authority), .init(\.settings),
      .init(\.schemes), .init(\.plans), .init(\.sections), .init(\.objectives), .init(\.criteria),
      .init(\.voices), .init(\.actions), .init(\.measures), .init(\.evidence),
      .init(\.inspections), .init(\.threadStarts), .init(\.meetings), .init(\.challenges),
      .init(\.readings), .init(\.history), .init(\.updates), .init(\.imports), .init(\.acceptances),
      .init(\.settingsChangedAt), .init(\.figures), .init(\.cursors), .init(\.sectionsByPlan),
      .init(\.objectivesBySection), .init(\.actionsByObjective), .init(\.criteriaByObjective),
      .init(\.voicesByObjective), .init(\.measuresByPlan), .init(\.evidenceByObject),
      .init(\.threadStartsByInspection), .init(\.answersByThreadStart), .init(\.citersByMeasure),
      .init(\.challengesByMeeting), .init(\.inspectionByParagraph), .init(\.notices),
      .init(\.reviews), .init(\.boards), .init(\.versions), .init(\.packs),
      .init(\.threadStartsByNotice), .init(\.reviewsByNotice), .init(\.dependentsByAction),
      .init(\.readingDays),
    ]
  }
}

extension Action: SnapshotMessage {}
extension Authority: SnapshotMessage {}
extension Board: SnapshotMessage {}
extension BoardPack: SnapshotMessage {}
extension Challenge: SnapshotMessage {}
extension Criterion: SnapshotMessage {}
extension Evidence: SnapshotMessage {}
extension FindingAcceptance: SnapshotMessage {}
extension Inspection: SnapshotMessage {}
extension Measure: SnapshotMessage {}
extension Meeting: SnapshotMessage {}
extension Notice: SnapshotMessage {}
extension Objective: SnapshotMessage {}
extension Plan: SnapshotMessage {}
extension PlanSettings: SnapshotMessage {}
extension PlanVersion: SnapshotMessage {}
extension PublishedFigure: SnapshotMessage {}
extension PeriodUpdate: SnapshotMessage {}
extension RatingScheme: SnapshotMessage {}
extension Reading: SnapshotMessage {}
extension Review: SnapshotMessage {}
extension Section: SnapshotMessage {}
extension ThreadStart: SnapshotMessage {}
extension Voice: SnapshotMessage {}
