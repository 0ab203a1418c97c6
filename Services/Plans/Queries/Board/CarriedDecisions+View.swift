import Figures
import Messages
import ProtobufC

extension PlansView {
  /// Decisions that somebody still has to carry out, those of one board before a meeting or all:
  /// those that are late longest first, undated ones last.
  func carriedDecisions(to meeting: Meeting? = nil) -> [CarriedDecision] {
    let held = meetingsNewestFirst.filter { isHeld($0) }
    let carried = held.reversed().flatMap { taken -> [CarriedDecision] in
      if let meeting, !taken.isOfSameBoard(as: meeting) || !taken.isBefore(meeting) { return [] }
      let later = held.prefix { $0.id != taken.id }.count { $0.isOfSameBoard(as: taken) }
      return taken.decisions.filter(\.isCarried).map { decision in
        let due = decision.due?.calendarDay
        return .with {
          $0.decision = decision
          $0.meetingID = taken.id
          $0.meetingTitle = taken.title
          $0.decidedOn = taken.heldOn
          $0.daysLate = Int32(clamping: max(0, due.map { $0.days(to: today) } ?? 0))
          $0.meetingsSince = Int32(clamping: later)
        }
      }
    }
    return carried.enumerated().sorted { left, right in
      let one = left.element.decision?.due?.calendarDay ?? .latest
      let other = right.element.decision?.due?.calendarDay ?? .latest
      return (one, left.offset) < (other, right.offset)
    }.map(\.element)
  }
}

extension Meeting {
  /// It was held on an earlier day; a meeting without a day comes after all others.
  fileprivate func isBefore(_ other: Meeting) -> Bool {
    guard id != other.id, let day = heldOn?.calendarDay else { return false }
    return other.heldOn?.calendarDay.map { day < $0 } ?? true
  }
}

extension Decision {
  /// Somebody or some day belongs to it, and nothing has come of it yet.
  var isCarried: Bool {
    outcome.isEmpty && (!ownerRole.isEmpty || due != nil || kind == .boardAction)
  }
}
