import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Decisions that the board view shows.
  private static let shownDecisions = 10

  /// The plans service's part of the board view.
  ///
  /// An empty `planID` is the authority's first plan. `before` is the authority as it was at the end
  /// of the day of ``lastMeeting``; `nil` where none was held.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such plan.
  package func boardFigures(
    planID: String,
    before: PlansView?
  ) throws(PlansQueryError) -> BoardFigures {
    let index: PlanIndex
    do {
      index = try self.index(ofPlan: planID)
    } catch .noPlan {
      return BoardFigures.with {
        $0.readPoint = readPoint
        $0.lastMeeting = lastMeeting
      }
    }
    let meeting = lastMeeting
    let difference = try before.map { then throws(PlansQueryError) in
      try self.difference(from: then, planID: index.plan.id)
    }
    let counts = ActionCounts(standings(of: index))
    let overdue = overdueLongestFirst(index)
    let measures = worstFirst(index.measures)
    let challenges = openChallenges
    let contradictions = seriousContradictions(index)
    return BoardFigures.with {
      $0.readPoint = readPoint
      $0.plan = index.plan
      $0.lastMeeting = meeting
      $0.since =
        SinceTheMeeting(
          index,
          counts: counts,
          overdue: overdue,
          meeting: meeting,
          before: before,
          difference: difference,
          contradictions: contradictions,
          in: self
        ).sentences
      $0.needsTheBoard =
        NeedsTheBoard(
          index,
          overdue: overdue,
          measures: measures,
          challenges: challenges,
          contradictions: contradictions,
          in: self
        ).concerns
      $0.objectives = index.objectives.map { summary(of: $0, before: before) }
      $0.actions = counts
      $0.overdue = overdue.map { summary(of: $0) }
      $0.measures = measures.compactMap { measureSummary($0.id) }
      $0.openChallenges = challenges
      $0.recentDecisions = Array(
        meetingsNewestFirst.filter { ($0.heldOn?.calendarDay ?? .earliest) <= today }
          .flatMap(\.decisions).prefix(Self.shownDecisions)
      )
      $0.voices = voicePairs(of: index)
      $0.contradictions = contradictions
      $0.sinceMeeting = difference
    }
  }

  /// Standing actions that are late, the longest first.
  func overdueLongestFirst(_ index: PlanIndex) -> [Action] {
    let late = standings(of: index).enumerated().filter(\.element.isOverdue)
    let placed = late.sorted { left, right in
      let one = left.element.daysLate
      let other = right.element.daysLate
      return one == other ? left.offset < right.offset : one > other
    }
    return placed.map { index.actions[$0.offset] }
  }

  /// What contradicts ratings, beyond notes; serious ones first.
  func seriousContradictions(_ index: PlanIndex) -> [CheckFinding] {
    let found = index.objectives.flatMap { contradictions(of: $0) }
    return found.filter { $0.severity == .serious } + found.filter { $0.severity == .warning }
  }
}
