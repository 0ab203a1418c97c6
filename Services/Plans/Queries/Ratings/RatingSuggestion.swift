import Figures
import Messages
import ProtobufC

/// What the record itself would rate, and why; `nil` where it can't say.
struct RatingSuggestion {
  let meaning: RatingMeaning
  let because: String

  /// Days late from which lateness no longer looks recoverable.
  static let recoverable = 28

  private init(_ meaning: RatingMeaning, _ because: String) {
    self.meaning = meaning
    self.because = because
  }

  /// Progress of an objective, from its actions.
  static func progress(of objective: Objective, in view: PlansView) -> RatingSuggestion? {
    let support = view.support(of: objective)
    let evidence = support.evidence.filter { view.standing(of: $0).isInDate }
    return progress(
      support.actions.map { (action: $0, standing: view.standing(of: $0)) },
      lastUpdate: support.lastUpdate,
      evidence: evidence,
      in: view
    )
  }

  /// Progress of one action.
  static func progress(of action: Action, in view: PlansView) -> RatingSuggestion? {
    let standing = view.standing(of: action)
    let evidence = view.state.evidence(supporting: action.id)
      .filter { view.standing(of: $0).isInDate }
    return progress(
      [(action, standing)],
      lastUpdate: standing.lastUpdate,
      evidence: evidence,
      in: view
    )
  }

  private static func progress(
    _ actions: [(action: Action, standing: ActionStanding)],
    lastUpdate: CalendarDay?,
    evidence: [Evidence],
    in view: PlansView
  ) -> RatingSuggestion? {
    guard !actions.isEmpty else { return nil }
    let open = actions.filter { !$0.standing.isClosed }
    if open.isEmpty {
      let all = actions.count == 1 ? "It is done" : "All \(actions.count) actions are done"
      return evidence.isEmpty
        ? RatingSuggestion(.doneUnproven, "\(all); no evidence in date shows it.")
        : RatingSuggestion(
          .doneProven,
          "\(all), with \(Counted.of(evidence.count, "item")) of evidence in date."
        )
    }
    let late = open.map(\.standing.daysLate).max() ?? 0
    if late > 0 {
      let overdue = open.count { $0.standing.isOverdue }
      let what =
        actions.count == 1
        ? "It is \(Counted.of(late, "day")) late"
        : "\(Counted.sentence(Counted.of(overdue, "action"))) overdue, the longest by "
          + Counted.of(late, "day")
      return RatingSuggestion(late > recoverable ? .offTrack : .offTrackRecoverable, what + ".")
    }
    let isBegun =
      lastUpdate != nil
      || actions.contains { pair in
        pair.standing.progress.map { $0.meaning != .notStarted } ?? false
      }
    guard isBegun else {
      return RatingSuggestion(.notStarted, "Nothing is due yet and nothing is reported.")
    }
    let cycle = Int(view.state.settings.reportingCycleDays)
    guard let lastUpdate, lastUpdate.days(to: view.today) <= cycle else {
      let last = lastUpdate.map { "the latest update is of \($0.display)" } ?? "there is no update"
      return RatingSuggestion(
        .offTrackRecoverable,
        "Nothing is late, but \(last), and one is due every \(cycle) days."
      )
    }
    return RatingSuggestion(
      .onTrack,
      "Nothing is late and the latest update is of \(lastUpdate.display)."
    )
  }

  /// Impact of an objective, from its measures, evidence and level.
  static func impact(of objective: Objective, in view: PlansView) -> RatingSuggestion? {
    if let relapse = view.relapse(of: objective) {
      return RatingSuggestion(.offTrack, "It was embedded and has relapsed: \(relapse)")
    }
    if view.assurance(of: objective).level >= 3 {
      return RatingSuggestion(.doneProven, "The board passed its own test and it holds.")
    }
    let support = view.support(of: objective)
    return impact(measures: support.measureIDs, evidence: support.evidence, in: view)
  }

  /// Impact of one action, from the measures that it cites and its evidence.
  static func impact(of action: Action, in view: PlansView) -> RatingSuggestion? {
    let measures = action.measureIDs.filter { view.state.measures[$0]?.withdrawn == false }
    return impact(
      measures: measures,
      evidence: view.state.evidence(supporting: action.id),
      in: view
    )
  }

  private static func impact(
    measures ids: [String],
    evidence: [Evidence],
    in view: PlansView
  ) -> RatingSuggestion? {
    let measures = ids.compactMap { view.assessment(of: $0) }.filter { !$0.available.isEmpty }
    func names(_ found: [MeasureAssessment]) -> String {
      Counted.list(found.map(\.measure.shortName), limit: 3)
    }
    let against = measures.filter { $0.showsConcern || $0.consistentlyFails }
    if let first = against.first {
      return RatingSuggestion(
        .offTrack,
        first.showsConcern
          ? "\(names(against)): \(first.latestWords), with a signal of concern."
          : "\(names(against)): \(first.latestWords), which the process as it is will not reach."
      )
    }
    let missed = measures.filter { $0.available.last?.status == .missed }
    if let first = missed.first {
      return RatingSuggestion(
        .offTrackRecoverable,
        "\(Counted.sentence(Counted.of(missed.count, "measure"))) of \(measures.count) off target: "
          + "\(first.measure.shortName), \(first.latestWords)."
      )
    }
    let judged = measures.filter { $0.available.last?.status != .noTarget }
    if !judged.isEmpty {
      return RatingSuggestion(
        .onTrack,
        judged.count == 1
          ? "\(names(judged)) is on target or near it: \(judged[0].latestWords)."
          : "All \(judged.count) measures with a target are on it or near it."
      )
    }
    let speaking = evidence.filter {
      view.standing(of: $0).isInDate && view.standing(of: $0).isOfImpact
    }
    let kinds = Set(speaking.map(\.kind)).count
    guard kinds >= 2 else { return nil }
    return RatingSuggestion(
      .onTrack,
      "No measure says it, but evidence of \(kinds) kinds does, in date."
    )
  }
}

extension RatingSuggestion {
  /// As a council's scheme words it; without a word where the scheme has none of that meaning.
  func message(in scheme: RatingScheme?) -> SuggestedRating {
    let meanings: [RatingMeaning] =
      switch meaning {
      case .doneProven: [.doneProven, .doneUnproven]
      case .doneUnproven: [.doneUnproven, .doneProven]
      case .offTrackRecoverable: [.offTrackRecoverable, .offTrack]
      default: [meaning]
      }
    let words = scheme?.words ?? []
    let word = meanings.lazy.compactMap { wanted in words.first { $0.meaning == wanted } }.first
    return .with {
      $0.meaning = meaning
      $0.word = word?.word ?? ""
      $0.colour = word?.colour ?? ""
      $0.because = because
    }
  }
}
