import Figures
import Messages

/// An objective or an action with the owner's ratings and all that speaks for or against them.
struct RatedSubject {
  let ref: ObjectRef
  /// What a sentence calls it: `9A.7`, `Recommendation 3`.
  let name: String
  let progress: Rating?
  let impact: Rating?
  let measureIDs: [String]
  /// Copied only for those who ask: few ratings claim what evidence must bear out.
  let evidence: () -> [Evidence]
  let lastUpdate: CalendarDay?
  /// Only an action has dates.
  let standing: ActionStanding?

  init(_ objective: Objective, _ support: ObjectiveSupport) {
    ref = ObjectRef(.objective, objective.id)
    name = objective.shortName
    progress = objective.ratings.owners(.progress)
    impact = objective.ratings.owners(.impact)
    measureIDs = support.measureIDs
    evidence = { support.evidence }
    lastUpdate = support.lastUpdate
    standing = nil
  }

  init(_ action: Action, in view: PlansView) {
    let standing = view.standing(of: action)
    ref = ObjectRef(.action, action.id)
    name = action.shortName
    progress = standing.progress
    impact = standing.impact
    measureIDs = action.measureIDs.filter { id in
      view.state.measures.value(of: id) { $0.withdrawn } == false
    }
    // What supports the objective as a whole supports its actions too.
    evidence = {
      view.state.evidence(supporting: action.id)
        + view.state.evidence(supporting: action.objectiveID)
    }
    lastUpdate = standing.lastUpdate
    self.standing = standing
  }
}

/// What the favourable ratings of a subject claim.
struct RatingClaim {
  let subject: RatedSubject
  let ratings: [Rating]

  init(_ subject: RatedSubject, _ ratings: [Rating]) {
    self.subject = subject
    self.ratings = ratings
  }

  /// It says that something changed: impact is rated well, or progress as done.
  var claimsImpact: Bool {
    ratings.contains { $0.aspect == .impact || $0.meaning.isDone }
  }

  /// The rating's own meaning is that what was done is not proven yet.
  var saysItself: Bool { ratings.allSatisfy { $0.meaning == .doneUnproven } }

  /// Work goes on, says the rating.
  var isOnTrack: Bool { ratings.contains { $0.meaning == .onTrack } }

  /// `progress Green and impact Green`.
  var words: String {
    Counted.list(ratings.map { "\($0.aspect == .impact ? "impact" : "progress") \($0.word)" })
  }

  /// `also` is what the sentence adds to what was found and that changes from day to day.
  func finding(
    _ severity: FindingSeverity,
    measures: [MeasureAssessment] = [],
    evidence: [Evidence] = [],
    found: String,
    also: String = "",
    expected: String,
    fix: String
  ) -> CheckFinding {
    CheckFinding(
      OptimismCheck.rule,
      severity,
      [subject.ref] + measures.map { ObjectRef(.measure, $0.measure.id) }
        + evidence.map { ObjectRef(.evidence, $0.id) },
      found: found,
      expected: expected,
      message: "\(subject.name) is rated \(words), but \(found)\(also).",
      fix: fix
    )
  }
}

extension Objective {
  /// What a sentence calls it: `Recommendation 3`, its reference, or its title.
  var shortName: String {
    guard !ref.isEmpty else { return "“\(Counted.shortened(title, to: 60))”" }
    return kind == .recommendation && ref.first?.isNumber == true ? "Recommendation \(ref)" : ref
  }
}

extension Action {
  /// What a sentence calls it: its reference, or the beginning of its words.
  var shortName: String {
    ref.isEmpty ? "“\(Counted.shortened(text, to: 60))”" : ref
  }

  /// The due date as written, on one line.
  var dueWords: String {
    let text = Counted.shortened(due?.text ?? "")
    return text.isEmpty ? "none" : text
  }
}
