import Exchange
package import Figures
package import Messages
import ProtobufC

extension AuditsState {
  /// Rounds from the oldest period.
  package var roundsInOrder: [AuditRound] {
    rounds.enumerated().sorted { left, right in
      let leftDay = left.element.firstDay
      let rightDay = right.element.firstDay
      return leftDay == rightDay ? left.offset < right.offset : leftDay < rightDay
    }.map(\.element)
  }

  /// The audits service's part of the board view, as of a day.
  package func practiceFigures(on today: CalendarDay) -> PracticeFigures {
    let graded = audits.filter(\.isGraded)
    let waiting = graded.filter {
      $0.needsAcknowledgement && $0.concernAcknowledgedBy.isEmpty
    }
    let moderation = moderation(of: graded)
    return .with {
      $0.rounds = roundsInOrder.map { RoundFigures($0, in: self).summary(on: today) }
      $0.agreement = moderation.raw
      $0.moderation = moderation
      $0.actionsInTime = RoundFigures.inTime(Array(actions), fallenDueBy: today)
      $0.actionsOverdue = Int32(actions.count { $0.isOverdue(on: today) })
      $0.themes = themes(of: graded)
      $0.unacknowledgedConcerns = Int32(waiting.count(where: \.immediateSafeguardingConcern))
      $0.unacknowledgedInadequate = Int32(waiting.count { !$0.immediateSafeguardingConcern })
      $0.teamsOfConcern = teamsOfConcern
    }
  }

  /// How far moderators agree with auditors.
  package func moderation(of audits: [Audit]) -> ModerationAgreement {
    let pairs = audits.compactMap { audit -> (first: Int, second: Int)? in
      guard let first = audit.overall.rank, let second = audit.moderatedOverall.rank else {
        return nil
      }
      return (first, second)
    }
    let agreement = Agreement(pairs: pairs, gradeCount: Grade.scale.count)
    return .with {
      $0.pairs = Int32(pairs.count)
      $0.raw = Messages.Proportion(pairs.count { $0.first == $0.second }, of: pairs.count)
      $0.kappa = agreement?.kappa
      $0.linearKappa = agreement?.linearKappa
      $0.quadraticKappa = agreement?.quadraticKappa
      $0.movedUp = Int32(agreement?.movedUp ?? 0)
      $0.movedDown = Int32(agreement?.movedDown ?? 0)
      $0.fewPairs = pairs.count < Agreement.fewPairs
    }
  }

  /// What audits were tagged with, the most frequent first.
  private func themes(of audits: [Audit]) -> [ThemeCount] {
    var counts: [String: (audits: Int, rounds: Set<String>)] = [:]
    for audit in audits {
      for theme in audit.themes {
        counts[theme, default: (0, [])].audits += 1
        counts[theme, default: (0, [])].rounds.insert(audit.roundID)
      }
    }
    return counts.sorted { left, right in
      left.value.audits == right.value.audits
        ? left.key < right.key : left.value.audits > right.value.audits
    }.map { theme, count in
      .with {
        $0.theme = theme
        $0.audits = Int32(count.audits)
        $0.rounds = Int32(count.rounds.count)
      }
    }
  }

  /// Teams with inadequate work in two or more of the last four rounds that have grades.
  private var teamsOfConcern: [TeamConcern] {
    let recent = roundsInOrder.map { audits(of: $0.id).filter(\.isGraded) }.filter { !$0.isEmpty }
      .suffix(4)
    return Dictionary(grouping: recent.flatMap(\.self), by: \.team).compactMap { team, audits in
      let inadequate = audits.filter { $0.standingOverall == .inadequate }
      let rounds = Set(inadequate.map(\.roundID)).count
      guard rounds > 1 else { return nil }
      return TeamConcern.with {
        $0.team = team
        $0.rounds = Int32(rounds)
        $0.inadequate = Int32(inadequate.count)
        $0.audits = Int32(audits.count)
      }
    }.sorted { ($1.rounds, $1.inadequate, $0.team) < ($0.rounds, $0.inadequate, $1.team) }
  }
}

extension AuditRound {
  var firstDay: CalendarDay {
    period?.firstDay.flatMap(CalendarDay.init(date:)) ?? .earliest
  }
}
