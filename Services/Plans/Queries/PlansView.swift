package import Figures
package import Messages

/// One authority's plans state, looked at on a day: what every query starts from.
///
/// It remembers what it worked out (a measure's chart, an objective's level), so that an answer which
/// needs it in many places, and the next answer, work it out once. Used by one request at a time.
package final class PlansView {
  package let state: PlansState
  /// Where the state was read from; every answer carries it.
  ///
  /// The next request may ask at another moment of the same day and find the same state.
  package internal(set) var readPoint: ReadPoint
  /// The day that "late", "in date" and "due soon" count from.
  package let today: CalendarDay

  private var worked: WorkedOut
  // By plan, until anything changes.
  private var boards: [String: KeptBoard] = [:]
  private var checks: [String: [CheckFinding]] = [:]

  package init(_ state: PlansState, readPoint: ReadPoint, today: CalendarDay) {
    self.state = state
    self.readPoint = readPoint
    self.today = today
    worked = WorkedOut()
  }

  /// A view of a later state on the same day, which takes over what still holds.
  ///
  /// `earlier` is of all records up to some position, and has to work out anew what is asked of it
  /// again; `changed` names what the records since then may have changed.
  package init(
    _ state: PlansState,
    readPoint: ReadPoint,
    after earlier: PlansView,
    changed: ChangedParts
  ) {
    self.state = state
    self.readPoint = readPoint
    today = earlier.today
    worked = earlier.worked
    earlier.worked = WorkedOut()
    worked.carry(past: changed, in: state)
  }
}

extension PlansView {
  /// The plan with an identifier, or the authority's first for an empty one.
  func index(ofPlan id: String) throws(PlansQueryError) -> PlanIndex {
    if let known = worked.indexes[id.isEmpty ? state.plans.ids.first ?? "" : id] { return known }
    guard let plan = state.plan(id) else {
      throw id.isEmpty ? .noPlan : .unknown(.plan, id)
    }
    let index = PlanIndex(plan, in: self)
    worked.indexes[plan.id] = index
    return index
  }

  /// The standing actions of an objective in plan order.
  func actions(of objectiveID: String) -> [Action] {
    if let known = worked.actionLists[objectiveID] { return known }
    let actions = state.actions(of: objectiveID)
    worked.actionLists[objectiveID] = actions
    return actions
  }

  /// How an action stands today.
  func standing(of action: Action) -> ActionStanding {
    if let known = worked.standings[action.id] { return known }
    let standing = ActionStanding(of: action, on: today)
    worked.standings[action.id] = standing
    return standing
  }

  /// How each action of a plan stands today, in the order of the index.
  func standings(of index: PlanIndex) -> [ActionStanding] {
    index.actionIDs.enumerated().map { place, id in
      worked.standings[id] ?? standing(of: index.actions[place])
    }
  }

  /// What a measure's readings say; `nil` when there is no such measure.
  func assessment(of measureID: String) -> MeasureAssessment? {
    if let known = worked.assessments[measureID] { return known }
    guard let measure = state.measures[measureID] else { return nil }
    let assessment = MeasureAssessment(
      of: measure,
      recorded: state.readings[measureID] ?? Log(),
      runLength: Int(state.settings.filled.runLength),
      on: today
    )
    worked.assessments[measureID] = assessment
    return assessment
  }

  /// What an objective rests on: actions, criteria, evidence and measures.
  func support(of objective: Objective) -> ObjectiveSupport {
    if let known = worked.supports[objective.id] { return known }
    let support = ObjectiveSupport(of: objective, in: self)
    worked.supports[objective.id] = support
    return support
  }

  /// The level that the record supports for an objective.
  func assurance(of objective: Objective) -> AssuranceLevel {
    if let known = worked.levels[objective.id] { return known }
    let level = AssuranceJudgement(of: objective, in: self).level
    worked.levels[objective.id] = level
    return level
  }

  /// Where the ratings of an objective, or of its actions, are contradicted by the record; without
  /// what was accepted with a reason.
  func contradictions(of objective: Objective) -> [CheckFinding] {
    if let known = worked.contradictions[objective.id] { return known }
    let found = ratingFindings(about: objective).filter { $0.accepted == nil }
    worked.contradictions[objective.id] = found
    return found
  }

  /// What the record says against the ratings of an objective and of its actions.
  func ratingFindings(about objective: Objective) -> [CheckFinding] {
    if let known = worked.ratingFindings[objective.id] { return known }
    let found = told(OptimismCheck(in: self).findings(about: objective))
    worked.ratingFindings[objective.id] = found
    return found
  }

  /// What the texts about an object contradict, as `find` finds it.
  func written(about id: String, find: () -> WrittenContradictions) -> WrittenContradictions {
    if let known = worked.written[id] { return known }
    let found = find()
    worked.written[id] = found
    return found
  }

  /// Flaws of a plan that name objectives, criteria and actions.
  func flaws(of index: PlanIndex) -> [CheckFinding] {
    if let known = worked.flaws[index.plan.id] { return known }
    let flaws = IntegrityCheck(of: index, in: self).findingsOnActions()
    worked.flaws[index.plan.id] = flaws
    return flaws
  }

  /// Every finding of a plan, as `find` finds them.
  func checks(of index: PlanIndex, find: () -> [CheckFinding]) -> [CheckFinding] {
    if let known = checks[index.plan.id] { return known }
    let found = find()
    checks[index.plan.id] = found
    return found
  }

  /// Every meeting, the newest first.
  var meetingsNewestFirst: [Meeting] {
    if let known = worked.meetingsNewestFirst { return known }
    let meetings = state.meetings.enumerated()
      .map { (day: $1.heldOn?.calendarDay ?? .earliest, place: $0, meeting: $1) }
      .sorted { ($0.day, $0.place) > ($1.day, $1.place) }.map(\.meeting)
    worked.meetingsNewestFirst = meetings
    return meetings
  }
}

/// Messages that lists and the board view share, made once each.
extension PlansView {
  func summary(ofMeasure id: String, make: () -> MeasureSummary?) -> MeasureSummary? {
    if let known = worked.measureSummaries[id] { return known }
    let summary = make()
    worked.measureSummaries[id] = summary
    return summary
  }

  func summary(ofObjective id: String, make: () -> ObjectiveSummary) -> ObjectiveSummary {
    if let known = worked.objectiveSummaries[id] { return known }
    let summary = make()
    worked.objectiveSummaries[id] = summary
    return summary
  }

  func summary(ofAction id: String, make: () -> ActionSummary) -> ActionSummary {
    if let known = worked.actionSummaries[id] { return known }
    let summary = make()
    worked.actionSummaries[id] = summary
    return summary
  }

  func voicePairs(ofPlan id: String, make: () -> [VoicePair]) -> [VoicePair] {
    if let known = worked.voicePairs[id] { return known }
    let pairs = make()
    worked.voicePairs[id] = pairs
    return pairs
  }

  /// What `find` finds to differ about an object since an earlier view.
  func difference(
    of id: String,
    since before: PlansView,
    find: () -> Difference
  ) -> Difference {
    if let known = worked.differences.difference(of: id, since: before) { return known }
    let found = find()
    worked.differences.keep(found, of: id, since: before)
    return found
  }
}

/// A board's figures, and of which earlier point they are the difference.
struct KeptBoard {
  var since: ViewShelf.Place?
  var figures: BoardFigures
}

extension PlansView {
  /// The figures that were worked out before, with the points that this request was read at.
  func boardFigures(
    planID: String,
    since place: ViewShelf.Place?,
    _ before: PlansView?
  ) -> BoardFigures? {
    guard let known = boards[planID], known.since == place else { return nil }
    var figures = known.figures
    figures.readPoint = readPoint
    figures.sinceMeeting?.to = readPoint
    figures.sinceMeeting?.from = before?.readPoint
    return figures
  }

  /// Keeps figures for those who ask again before anything changes.
  func keep(_ figures: BoardFigures, planID: String, since place: ViewShelf.Place?) {
    boards[planID] = KeptBoard(since: place, figures: figures)
  }
}
