import Messages

/// What stands in one plan, in plan order, gathered once.
struct PlanIndex {
  /// With its standing sections.
  let plan: Plan
  private(set) var objectives: [Objective]
  /// In the order of their objectives.
  private(set) var actions: [Action]
  private(set) var measures: [Measure]
  // Beside the messages, which are costly to copy.
  let objectiveIDs: [String]
  let actionIDs: [String]
  let measureIDs: [String]
  private let sectionPlaces: [String: Int]
  private let objectivePlaces: [String: Int]
  private let actionPlaces: [String: Int]
  private let measurePlaces: [String: Int]

  init(_ plan: Plan, in view: PlansView) {
    let state = view.state
    var plan = plan
    plan.sections = state.sections(of: plan.id)
    self.plan = plan
    self.objectives = plan.sections.flatMap { state.objectives(of: $0.id) }
    self.actions = objectives.flatMap { view.actions(of: $0.id) }
    self.measures = state.measures(of: plan.id)
    self.objectiveIDs = objectives.map(\.id)
    self.actionIDs = actions.map(\.id)
    self.measureIDs = measures.map(\.id)
    self.sectionPlaces = Self.places(plan.sections.map(\.id))
    self.objectivePlaces = Self.places(objectiveIDs)
    self.actionPlaces = Self.places(actionIDs)
    self.measurePlaces = Self.places(measureIDs)
  }

  /// The section, when it stands in this plan.
  func section(_ id: String) -> Section? { sectionPlaces[id].map { plan.sections[$0] } }

  /// The objective, when it stands in this plan.
  func objective(_ id: String) -> Objective? { objectivePlaces[id].map { objectives[$0] } }

  /// The action, when it stands in this plan.
  func action(_ id: String) -> Action? { actionPlaces[id].map { actions[$0] } }

  /// The measure, when it stands in this plan.
  func measure(_ id: String) -> Measure? { measurePlaces[id].map { measures[$0] } }

  /// Whether an objective, action or measure stands in this plan.
  func stands(_ id: String) -> Bool {
    actionPlaces[id] != nil || objectivePlaces[id] != nil || measurePlaces[id] != nil
  }

  /// Takes what changed from a later state, in which the same things stand in the same order.
  mutating func renew(_ changed: ChangedParts, from state: PlansState) {
    for id in changed.objectives {
      if let place = objectivePlaces[id], let now = state.objectives[id] { objectives[place] = now }
    }
    for id in changed.actions {
      if let place = actionPlaces[id], let now = state.actions[id] { actions[place] = now }
    }
    for id in changed.measures {
      if let place = measurePlaces[id], let now = state.measures[id] { measures[place] = now }
    }
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
