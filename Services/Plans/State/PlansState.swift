package import Ledger
package import Messages
import ProtobufC

/// Everything the plans service knows of one authority, folded from its ledger.
///
/// Objects are the contract's own messages, with who, when and version filled in from the records.
/// Parts that are objects of their own (a plan's sections, an objective's criteria and voices, an
/// inspection's thread starts) are left out of their owner here; the `full…` lookups put them in.
/// An object's version is the position of the last record that touched it.
package struct PlansState: LedgerState, Hashable {
  /// Position of the last record that was folded; 0 before the first.
  package var position: Int64 = 0
  package var lastRecordedAt: Instant?

  /// Its rating schemes and settings are those in force.
  package var authority: Authority?
  package var settings = PlanSettings.standard
  package var schemes = Catalogue<RatingScheme>()
  package var plans = Catalogue<Plan>()
  package var sections = Catalogue<Section>()
  /// Ratings are the current ones, one for each aspect and perspective; of the updates only the
  /// latest is here.
  package var objectives = Catalogue<Objective>()
  package var criteria = Catalogue<Criterion>()
  package var voices = Catalogue<Voice>()
  /// Ratings and updates as for objectives; moves of the due date are all, oldest first.
  package var actions = Catalogue<Action>()
  package var measures = Catalogue<Measure>()
  package var evidence = Catalogue<Evidence>()
  package var inspections = Catalogue<Inspection>()
  package var threadStarts = Catalogue<ThreadStart>()
  package var meetings = Catalogue<Meeting>()
  package var challenges = Catalogue<Challenge>()
  /// Without their requirements, which are thread starts.
  package var notices = Catalogue<Notice>()
  package var reviews = Catalogue<Review>()
  package var boards = Catalogue<Board>()
  package var versions = Catalogue<PlanVersion>()
  /// Without their content, which stays in the ledger.
  package var packs = Catalogue<BoardPack>()

  /// Every reading of a measure in the order recorded: a correction comes after what it corrects.
  package var readings: [String: Log<Reading>] = [:]
  /// The days that each of those is about, in the same order: readings are costly to look through.
  var readingDays: [String: [PeriodDays]] = [:]
  /// What touched an object, oldest first.
  package var history: [String: PackedLog<HistoryItem>] = [:]
  /// Every period update of an objective or action, oldest first.
  package var updates: [String: PackedLog<PeriodUpdate>] = [:]
  package var imports: [ImportNote] = []
  /// Findings of the checks that were accepted with a reason.
  package var acceptances: [FindingKey: FindingAcceptance] = [:]
  /// Position of the last change of settings or schemes, 0 before the first.
  package var settingsChangedAt: Int64 = 0
  /// Published figures by key, as received.
  package var figures: [String: [ReceivedFigure]] = [:]
  /// The last position received from each service.
  package var cursors: [String: Int64] = [:]

  var sectionsByPlan = Links()
  var objectivesBySection = Links()
  var actionsByObjective = Links()
  var criteriaByObjective = Links()
  var voicesByObjective = Links()
  var measuresByPlan = Links()
  var evidenceByObject = Links()
  var threadStartsByInspection = Links()
  /// Objectives and actions by the thread start or paragraph that they answer.
  var answersByThreadStart = Links()
  /// Objectives, criteria and actions by the measure that they cite.
  var citersByMeasure = Links()
  var challengesByMeeting = Links()
  var threadStartsByNotice = Links()
  var reviewsByNotice = Links()
  /// Actions by the action that must be done before them.
  var dependentsByAction = Links()
  var inspectionByParagraph: [String: String] = [:]

  package init() {}

  package static func problem(reading record: LedgerRecord) -> String? {
    guard let event = try? PlansEvent(protobuf: record.payload) else {
      return "the payload is not a goldenthread.plans.v1.PlansEvent"
    }
    guard let kind = event.kind else { return "the event is of a kind that is not known here" }
    return kind == record.kind ? nil : "the record says \(record.kind), its payload \(kind)"
  }
}
