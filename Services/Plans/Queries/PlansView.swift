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

  private var indexes: [String: PlanIndex] = [:]
  private var actionLists: [String: [Action]] = [:]
  private var standings: [String: ActionStanding] = [:]
  private var assessments: [String: MeasureAssessment] = [:]
  private var supports: [String: ObjectiveSupport] = [:]
  private var levels: [String: AssuranceLevel] = [:]
  private var contradictions: [String: [CheckFinding]] = [:]
  private var measureSummaries: [String: MeasureSummary] = [:]
  private var boards: [String: KeptBoard] = [:]

  /// A view of a later state on the same day, which takes over what still holds.
  ///
  /// `earlier` is of all records up to some position; `changed` names what the records since then
  /// may have changed.
  package init(
    _ state: PlansState,
    readPoint: ReadPoint,
    after earlier: PlansView,
    changed: ChangedParts
  ) {
    self.state = state
    self.readPoint = readPoint
    today = earlier.today
    actionLists = earlier.actionLists
    standings = earlier.standings
    assessments = earlier.assessments
    supports = earlier.supports
    levels = earlier.levels
    contradictions = earlier.contradictions
    measureSummaries = earlier.measureSummaries
    for id in changed.objectives {
      for actionID in state.actionsByObjective[id] { standings[actionID] = nil }
      actionLists[id] = nil
      supports[id] = nil
      levels[id] = nil
      contradictions[id] = nil
    }
    for id in changed.measures {
      assessments[id] = nil
      measureSummaries[id] = nil
    }
  }

  package init(_ state: PlansState, readPoint: ReadPoint, today: CalendarDay) {
    self.state = state
    self.readPoint = readPoint
    self.today = today
  }
}

extension PlansView {
  /// The plan with an identifier, or the authority's first for an empty one.
  func index(ofPlan id: String) throws(PlansQueryError) -> PlanIndex {
    if let known = indexes[id] { return known }
    guard let plan = state.plan(id) else {
      throw id.isEmpty ? .noPlan : .unknown(.plan, id)
    }
    let index = PlanIndex(plan, in: self)
    indexes[id] = index
    indexes[plan.id] = index
    return index
  }

  /// The standing actions of an objective in plan order.
  func actions(of objectiveID: String) -> [Action] {
    if let known = actionLists[objectiveID] { return known }
    let actions = state.actions(of: objectiveID)
    actionLists[objectiveID] = actions
    return actions
  }

  /// How an action stands today.
  func standing(of action: Action) -> ActionStanding {
    if let known = standings[action.id] { return known }
    let standing = ActionStanding(of: action, on: today)
    standings[action.id] = standing
    return standing
  }

  /// What a measure's readings say; `nil` when there is no such measure.
  func assessment(of measureID: String) -> MeasureAssessment? {
    if let known = assessments[measureID] { return known }
    guard let measure = state.measures[measureID] else { return nil }
    let assessment = MeasureAssessment(
      of: measure,
      recorded: state.readings[measureID] ?? [],
      on: today
    )
    assessments[measureID] = assessment
    return assessment
  }

  /// What an objective rests on: actions, criteria, evidence and measures.
  func support(of objective: Objective) -> ObjectiveSupport {
    if let known = supports[objective.id] { return known }
    let support = ObjectiveSupport(of: objective, in: self)
    supports[objective.id] = support
    return support
  }

  /// The level that the record supports for an objective.
  func assurance(of objective: Objective) -> AssuranceLevel {
    if let known = levels[objective.id] { return known }
    let level = AssuranceJudgement(of: objective, in: self).level
    levels[objective.id] = level
    return level
  }

  /// Where the ratings of an objective, or of its actions, are contradicted by the record; without
  /// what was accepted with a reason.
  func contradictions(of objective: Objective) -> [CheckFinding] {
    if let known = contradictions[objective.id] { return known }
    let found = told(OptimismCheck(in: self).findings(about: objective))
      .filter { $0.accepted == nil }
    contradictions[objective.id] = found
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

  /// What `make` gives for a measure, made once.
  func summary(ofMeasure id: String, make: () -> MeasureSummary?) -> MeasureSummary? {
    if let known = measureSummaries[id] { return known }
    let summary = make()
    measureSummaries[id] = summary
    return summary
  }
}
