import Figures
package import Messages
import ProtobufC

extension PlansView {
  /// Every board with its meetings around today, in the order defined.
  package func listBoards() -> ListBoardsResponse {
    .with {
      $0.readPoint = readPoint
      $0.boards = boardStandings
    }
  }

  var boardStandings: [BoardStanding] { state.boards.map { standing(of: $0) } }

  private func standing(of board: Board) -> BoardStanding {
    let meetings = meetingsNewestFirst.filter { $0.isOf(board) }
    let held = meetings.filter { isHeld($0) }
    let next = meetings.last { isPlanned($0) }
    let cadence = Int(board.meetsEveryDays)
    let expected =
      cadence > 0 ? held.first?.heldOn?.calendarDay.map { $0.adding(days: cadence) } : nil
    return .with {
      $0.board = board
      $0.last = held.first
      $0.next = next
      $0.nextExpectedBy = expected.map { CalendarDate($0) }
      $0.behind =
        expected.map { ((next?.heldOn?.calendarDay).map { max($0, today) } ?? today) > $0 }
        ?? false
      $0.meetingsHeld = Int32(clamping: held.count)
    }
  }

  /// A meeting that took place: before today, or today with something on record.
  func isHeld(_ meeting: Meeting) -> Bool {
    guard meeting.cancelledBecause.isEmpty, let day = meeting.heldOn?.calendarDay else {
      return false
    }
    return day < today
      || (day == today && !(meeting.attendance + meeting.notesAndDecisions).isEmpty)
  }

  /// A meeting that lies ahead.
  func isPlanned(_ meeting: Meeting) -> Bool {
    guard meeting.cancelledBecause.isEmpty, let day = meeting.heldOn?.calendarDay else {
      return false
    }
    return day >= today && !isHeld(meeting)
  }
}

extension Meeting {
  fileprivate var notesAndDecisions: [String] {
    decisions.map(\.text) + [notes].filter { !$0.isEmpty }
  }

  /// Whether it is a meeting of a board; one that names no board is of the only kind it has.
  func isOf(_ board: Board) -> Bool {
    boardID.isEmpty ? self.board == board.kind : boardID == board.id
  }

  /// Whether two meetings are of the same board.
  func isOfSameBoard(as other: Meeting) -> Bool {
    boardID.isEmpty || other.boardID.isEmpty ? board == other.board : boardID == other.boardID
  }
}
