import Exchange
package import Figures
package import Messages
import ProtobufC

/// What a round comes to.
package struct RoundFigures {
  let round: AuditRound
  private let audits: [Audit]
  let state: AuditsState

  package init(_ round: AuditRound, in state: AuditsState) {
    self.round = round
    self.audits = state.audits(of: round.id)
    self.state = state
  }

  var graded: [Audit] { audits.filter(\.isGraded) }
  private var actions: [AuditAction] { audits.flatMap { state.actions(of: $0.id) } }

  /// The round in a row of a table, as of a day.
  package func summary(on today: CalendarDay) -> RoundSummary {
    let moderated = graded.filter { $0.moderatedOverall != .unspecified }
    let open = actions.filter { $0.doneOn == nil }
    return .with {
      $0.round = round
      $0.mix = GradeMix(graded.map(\.standingOverall))
      $0.assigned = Int32(audits.count)
      $0.submitted = Int32(graded.count)
      $0.exempted = Int32(audits.count { $0.state == .exempted })
      $0.agreement = Messages.Proportion(
        moderated.count { $0.overall == $0.moderatedOverall },
        of: moderated.count
      )
      $0.actionsInTime = Self.inTime(actions, fallenDueBy: today)
      $0.actionsOpen = Int32(open.count)
      $0.actionsOverdue = Int32(open.count { $0.isOverdue(on: today) })
    }
  }

  /// The grades of each domain of the tool.
  package var domains: [DomainMix] {
    (state.tool(of: round)?.domains ?? []).map { domain in
      .with {
        $0.domain = domain
        $0.mix = GradeMix(
          graded.flatMap(\.domainGrades).filter { $0.domainCode == domain.code }.map(\.grade)
        )
      }
    }
  }

  /// The grades of each team, in alphabetical order.
  package var teams: [TeamMix] {
    Dictionary(grouping: graded, by: \.team).sorted { $0.key < $1.key }.map { team, audits in
      .with {
        $0.team = team
        $0.mix = GradeMix(audits.map(\.standingOverall))
      }
    }
  }

  /// Of the actions that have fallen due, those done by their due date.
  static func inTime(
    _ actions: [AuditAction],
    fallenDueBy today: CalendarDay
  ) -> Messages.Proportion {
    let fallen = actions.filter { $0.dueDay.map { $0 < today } ?? false || $0.doneOn != nil }
    return Messages.Proportion(fallen.count(where: \.isInTime), of: fallen.count)
  }
}

extension AuditAction {
  var dueDay: CalendarDay? { due.flatMap(CalendarDay.init(date:)) }
  var doneDay: CalendarDay? { doneOn.flatMap(CalendarDay.init(date:)) }

  /// Whether it was done by its due date.
  var isInTime: Bool {
    guard let dueDay, let doneDay else { return false }
    return doneDay <= dueDay
  }

  /// Whether it is still open after its due date.
  func isOverdue(on today: CalendarDay) -> Bool {
    doneOn == nil && (dueDay.map { $0 < today } ?? false)
  }
}
