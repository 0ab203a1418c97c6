import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Every meeting, newest first, and every challenge: open ones first, then by age.
  package func meetings() -> ListMeetingsResponse {
    ListMeetingsResponse.with {
      $0.readPoint = readPoint
      $0.meetings = meetingsNewestFirst
      let open = openChallenges
      let openIDs = Set(open.map(\.id))
      $0.challenges = open + state.challenges.reversed().filter { !openIDs.contains($0.id) }
      $0.carried = carriedDecisions()
      $0.boards = boardStandings
    }
  }

  /// The meeting that "since" counts from: the latest one of the improvement board that was held
  /// before today, or of any board where that one never met.
  package var lastMeeting: Meeting? {
    let held = meetingsNewestFirst.lazy.filter { [today] meeting in
      meeting.cancelledBecause.isEmpty
        && (meeting.heldOn?.calendarDay.map { $0 < today } ?? false)
    }
    return held.first { $0.board == .improvement } ?? held.first
  }

  /// Challenges that the chair hasn't accepted an answer to: unanswered ones first, oldest first.
  var openChallenges: [Challenge] {
    let open = state.challenges.filter { !$0.accepted }
    return open.filter { !$0.isAnswered } + open.filter(\.isAnswered)
  }
}

extension Challenge {
  /// An answer was given; the chair may still have to accept it.
  var isAnswered: Bool { !answer.isEmpty }
}
