import Messages

/// What stands in one plan, in plan order, gathered once.
struct PlanIndex {
  /// With its standing sections.
  let plan: Plan
  let objectives: [Objective]
  /// In the order of their objectives.
  let actions: [Action]
  let measures: [Measure]
  private let sectionPlaces: [String: Int]
  private let objectivePlaces: [String: Int]

  init(_ plan: Plan, in view: PlansView) {
    let state = view.state
    var plan = plan
    plan.sections = state.sections(of: plan.id)
    self.plan = plan
    self.objectives = plan.sections.flatMap { state.objectives(of: $0.id) }
    self.actions = objectives.flatMap { view.actions(of: $0.id) }
    self.measures = state.measures(of: plan.id)
    self.sectionPlaces = Self.places(plan.sections.map(\.id))
    self.objectivePlaces = Self.places(objectives.map(\.id))
  }

  /// The section, when it stands in this plan.
  func section(_ id: String) -> Section? { sectionPlaces[id].map { plan.sections[$0] } }

  /// The objective, when it stands in this plan.
  func objective(_ id: String) -> Objective? { objectivePlaces[id].map { objectives[$0] } }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
