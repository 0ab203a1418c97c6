import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// A meeting with its agenda and what it has to carry.
  ///
  /// An empty identifier is the next one planned, of the improvement board where there is one, or
  /// else the last one held.
  ///
  /// - Throws: ``PlansQueryError`` when there is no such meeting or plan.
  package func meeting(_ id: String, planID: String) throws(PlansQueryError) -> MeetingDetail {
    guard let meeting = id.isEmpty ? meetingInView : state.meetings[id] else {
      throw .unknown(.meeting, id)
    }
    let index: PlanIndex?
    do {
      index = try self.index(ofPlan: planID)
    } catch .noPlan {
      index = nil
    }
    let siblings = meetingsNewestFirst.filter {
      $0.isOfSameBoard(as: meeting) && $0.cancelledBecause.isEmpty
    }
    let place = siblings.firstIndex { $0.id == meeting.id }
    let planned = isPlanned(meeting)
    return .with {
      $0.readPoint = readPoint
      $0.meeting = meeting
      $0.board = state.boards[meeting.boardID] ?? state.boards.first { meeting.isOf($0) }
      $0.planned = planned
      $0.agenda = planned ? Agenda(of: meeting, index, in: self).items : meeting.agenda
      $0.carried = carriedDecisions(to: meeting)
      $0.challenges = state.challenges(of: meeting.id)
      $0.previous = place.flatMap { $0 + 1 < siblings.count ? siblings[$0 + 1] : nil }
      $0.next = place.flatMap { $0 > 0 ? siblings[$0 - 1] : nil }
      $0.packs = packsNewestFirst.filter { $0.meetingID == meeting.id }
      $0.history = history(of: meeting.id)
    }
  }

  /// The meeting that a reader most likely means.
  private var meetingInView: Meeting? {
    let planned = meetingsNewestFirst.reversed().filter { isPlanned($0) }
    return planned.first { $0.board == .improvement } ?? planned.first ?? lastMeeting
  }
}
