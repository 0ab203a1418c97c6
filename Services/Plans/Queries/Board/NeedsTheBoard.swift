import Figures
import Messages
import ProtobufC

/// At most seven things that need the board, in order of consequence: contradictions, relapses,
/// what is overdue longest, unanswered challenges, measures that consistently fail.
struct NeedsTheBoard {
  static let most = 7
  /// How many of a kind come before the next kind has had its turn.
  private static let firstOfKind = 2

  let concerns: [BoardConcern]

  /// Takes overdue actions with the longest first, measures with the worst first and contradictions
  /// with the serious ones first.
  init(
    _ index: PlanIndex,
    overdue: [Action],
    measures: [Measure],
    challenges: [Challenge],
    contradictions: [CheckFinding],
    in view: PlansView
  ) {
    let kinds = [
      Self.contradictions(contradictions, index, view), Self.relapses(index, view),
      Self.overdue(overdue, view), Self.unanswered(challenges, view),
      Self.failing(measures, view),
    ]
    // Every kind has a say before any fills the list; what is left goes by consequence again.
    var taken = kinds.map { min($0.count, Self.firstOfKind) }
    while taken.reduce(0, +) > Self.most, let last = taken.lastIndex(where: { $0 > 1 }) {
      taken[last] -= 1
    }
    var left = Self.most - taken.reduce(0, +)
    for (place, kind) in kinds.enumerated() {
      let more = min(left, kind.count - taken[place])
      taken[place] += more
      left -= more
    }
    concerns = zip(kinds, taken).flatMap { kind, count in kind.prefix(count) }
  }

  /// One for each objective that is contradicted, by its worst finding.
  private static func contradictions(
    _ findings: [CheckFinding],
    _ index: PlanIndex,
    _ view: PlansView
  ) -> [BoardConcern] {
    var order: [String] = []
    var byObjective: [String: [CheckFinding]] = [:]
    for finding in findings {
      guard let subject = finding.refs.first else { continue }
      let id =
        subject.kind == .action
        ? view.state.actions.value(of: subject.id) { $0.objectiveID } ?? "" : subject.id
      if byObjective[id] == nil { order.append(id) }
      byObjective[id, default: []].append(finding)
    }
    return order.compactMap { id in
      guard let objective = index.objective(id), let found = byObjective[id],
        let worst = found.first
      else { return nil }
      let more = found.count - 1
      return BoardConcern.with {
        $0.kind = "contradiction"
        $0.object = worst.refs.first
        $0.title = objective.heading
        $0.why =
          more == 0
          ? worst.message
          : "\(worst.message) \(more == 1 ? "One more rating" : "\(more) more findings") "
            + "\(more == 1 ? "here is" : "here are") contradicted."
      }
    }
  }

  static func relapses(_ index: PlanIndex, _ view: PlansView) -> [BoardConcern] {
    index.objectives.compactMap { objective in
      view.relapse(of: objective).map { relapse in
        BoardConcern.with {
          $0.kind = "relapse"
          $0.object = ObjectRef(.objective, objective.id)
          $0.title = objective.heading
          $0.why = "It was embedded and is reopened. \(relapse)"
        }
      }
    }
  }

  private static func overdue(_ actions: [Action], _ view: PlansView) -> [BoardConcern] {
    actions.prefix(most).map { action in
      let standing = view.standing(of: action)
      let due = standing.dueBy.map { "Due by \($0.display), " } ?? ""
      let moved = action.dueMoves.isEmpty ? "" : "; moved \(times(action.dueMoves.count)) before"
      let leads =
        action.leads.isEmpty ? "; nobody leads it" : "; led by \(Counted.list(action.leads))"
      return BoardConcern.with {
        $0.kind = "overdue"
        $0.object = ObjectRef(.action, action.id)
        $0.title = [action.ref, Counted.shortened(action.text)].filter { !$0.isEmpty }
          .joined(separator: " ")
        $0.why =
          "\(due)\(Counted.of(standing.daysLate, "day")) late\(moved)\(leads)."
      }
    }
  }

  private static func unanswered(
    _ challenges: [Challenge],
    _ view: PlansView
  ) -> [BoardConcern] {
    challenges.filter { !$0.isAnswered }.map { challenge in
      let raised = challenge.raisedAt.map { CalendarDay(of: $0) }
      let age = raised.map { "Open for \(Counted.of(max(0, $0.days(to: view.today)), "day"))" }
      let owner = challenge.ownerRole.isEmpty ? "nobody" : challenge.ownerRole
      let due = challenge.due?.calendarDay.map { day in
        day < view.today ? "; an answer was due by \(day.display)" : "; due by \(day.display)"
      }
      return BoardConcern.with {
        $0.kind = "challenge"
        $0.object = ObjectRef(.challenge, challenge.id)
        $0.title = Counted.shortened(challenge.text)
        $0.why = "\(age ?? "Open"), to be answered by \(owner)\(due ?? "")."
      }
    }
  }

  private static func failing(_ measures: [Measure], _ view: PlansView) -> [BoardConcern] {
    measures.compactMap { measure in
      guard let assessment = view.assessment(of: measure.id), assessment.consistentlyFails else {
        return nil
      }
      return BoardConcern.with {
        $0.kind = "measure"
        $0.object = ObjectRef(.measure, measure.id)
        $0.title = [measure.ref, measure.name].filter { !$0.isEmpty }.joined(separator: " ")
        $0.why = "\(assessment.latestWords). \(assessment.sentence)"
      }
    }
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
  }
}

extension Objective {
  /// Reference and title, as a list shows them.
  var heading: String {
    [ref, Counted.shortened(title)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
