import Messages

/// What a form is about: an action, an objective or a measure.
struct FormSubject: Sendable {
  let object: ObjectRef
  /// "Action R3.2".
  let name: String
  let text: String
  let version: Int64
  let progressScheme: RatingScheme?
  let impactScheme: RatingScheme?
  /// The owner's present ratings.
  let progress: Rating?
  let impact: Rating?
  let lastUpdate: PeriodUpdate?

  init(_ detail: ActionDetail) {
    let action = detail.action ?? Action()
    self.object = ObjectRef(.action, action.id)
    self.name = "Action \(action.ref)"
    self.text = action.text
    self.version = action.version
    self.progressScheme = detail.progressScheme
    self.impactScheme = detail.impactScheme
    self.progress = detail.summary?.progress
    self.impact = detail.summary?.impact
    self.lastUpdate = action.updates.last
  }

  init(_ detail: ObjectiveDetail) {
    let objective = detail.objective ?? Objective()
    self.object = ObjectRef(.objective, objective.id)
    self.name = "\(objective.kind.words) \(objective.ref)"
    self.text = objective.title
    self.version = objective.version
    self.progressScheme = detail.progressScheme
    self.impactScheme = detail.impactScheme
    self.progress = detail.summary?.progress
    self.impact = detail.summary?.impact
    self.lastUpdate = objective.updates.last
  }

  init(_ detail: MeasureDetail) {
    let measure = detail.summary?.measure ?? Measure()
    self.object = ObjectRef(.measure, measure.id)
    self.name = "Measure \(measure.ref)"
    self.text = measure.name
    self.version = measure.version
    self.progressScheme = nil
    self.impactScheme = nil
    self.progress = nil
    self.impact = nil
    self.lastUpdate = nil
  }

  /// The form's own address: ".../actions/a7/rate".
  func address(_ form: String, in site: Address) -> String {
    site.to([object.kind == .action ? "actions" : "objectives", object.id, form])
  }

  func page(in site: Address) -> String { site.page(of: object) ?? site.plan }

  func trail(in site: Address) -> [Crumb] {
    switch object.kind {
    case .measure:
      [
        Crumb(text: "Measures", address: site.measures),
        Crumb(text: name, address: page(in: site)),
      ]
    default:
      [Crumb(text: "Plan", address: site.plan), Crumb(text: name, address: page(in: site))]
    }
  }
}
