import Messages

/// What a view has worked out of its state so far.
///
/// After everyday records a view of the later state takes it over, but for what those touched.
struct WorkedOut {
  /// By the plan's identifier.
  var indexes: [String: PlanIndex] = [:]
  var actionLists: [String: [Action]] = [:]
  var standings: [String: ActionStanding] = [:]
  var actionSummaries: [String: ActionSummary] = [:]
  var assessments: [String: MeasureAssessment] = [:]
  var measureSummaries: [String: MeasureSummary] = [:]
  var supports: [String: ObjectiveSupport] = [:]
  var levels: [String: AssuranceLevel] = [:]
  /// On the ratings of an objective and of its actions.
  var ratingFindings: [String: [CheckFinding]] = [:]
  var contradictions: [String: [CheckFinding]] = [:]
  /// By the identifier of what the texts are about.
  var written: [String: WrittenContradictions] = [:]
  var objectiveSummaries: [String: ObjectiveSummary] = [:]
  var meetingsNewestFirst: [Meeting]?
  /// By the plan's identifier.
  var voicePairs: [String: [VoicePair]] = [:]
  /// Of each plan, those that name objectives, criteria and actions.
  var flaws: [String: [CheckFinding]] = [:]
  var differences = KeptDifferences()

  /// Keeps what still holds in `state` after records that changed these parts.
  mutating func carry(past changed: ChangedParts, in state: PlansState) {
    for id in indexes.keys { indexes[id]?.renew(changed, from: state) }
    for id in changed.actions {
      standings[id] = nil
      actionSummaries[id] = nil
    }
    for id in changed.objectives {
      actionLists[id] = nil
      supports[id] = nil
      levels[id] = nil
      ratingFindings[id] = nil
      contradictions[id] = nil
      objectiveSummaries[id] = nil
    }
    for id in changed.measures {
      assessments[id] = nil
      measureSummaries[id] = nil
    }
    for id in changed.all {
      written[id] = nil
      differences.forget(id)
    }
    // Any change may make or mend a flaw somewhere else.
    flaws = [:]
  }
}

/// What was found to differ, object by object, from the earlier view that was compared with last.
struct KeptDifferences {
  /// Only to know it again: another request may be using it.
  private weak var before: PlansView?
  private var byObject: [String: Difference] = [:]

  /// What differs about an object; `nil` when it was not compared with this view.
  func difference(of id: String, since view: PlansView) -> Difference? {
    before === view ? byObject[id] : nil
  }

  mutating func keep(_ difference: Difference, of id: String, since view: PlansView) {
    if before !== view {
      before = view
      byObject = [:]
    }
    byObject[id] = difference
  }

  mutating func forget(_ id: String) { byObject[id] = nil }
}
