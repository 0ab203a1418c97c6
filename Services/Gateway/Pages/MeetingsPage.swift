import Messages

/// Boards: what comes next, the challenges that they put, what they decided, and their meetings.
struct MeetingsPage: Page {
  static let template = "meetings"

  let title = "Meetings"
  let place: NavigationItem? = .meetings
  let challenges: [ChallengeRow]
  let hasOpen: Bool
  let accepted: [ChallengeRow]
  let hasAccepted: Bool
  let acceptedWords: String
  let boards: [BoardRow]
  let hasBoards: Bool
  let next: NextMeetingPart?
  let carriedTable: DecisionTable?
  let meetings: [Row]
  let hasMeetings: Bool
  let challengeAddress: String?
  let recordAddress: String?
  let packsAddress: String
  let reviewAddress: String
  let boardsAddress: String

  struct Row: TemplateValue {
    let name: String
    let address: String
    let board: String?
    let on: String
    let decisions: String
    let late: Bool
    let state: String?
    let difference: String?
  }

  /// A board with its meetings around the day looked at.
  struct BoardRow: TemplateValue {
    let name: String
    let about: String
    let last: Crumb?
    let next: Crumb?
    let expected: String?
    let behind: Bool
  }

  /// `next` is the meeting that comes next, for those who prepare it.
  init(_ list: ListMeetingsResponse, next: MeetingDetail? = nil, in frame: PageFrame) {
    let today = frame.shownDate
    let site = frame.site
    self.challenges = ChallengeRow.open(list.challenges, today: today, in: frame)
    self.hasOpen = !challenges.isEmpty
    self.accepted = list.challenges.filter(\.accepted).map {
      ChallengeRow($0, today: today, in: frame)
    }
    self.hasAccepted = !accepted.isEmpty
    self.acceptedWords = counted(accepted.count, "closed challenge")
    self.boards = list.boards.map { BoardRow($0, in: frame) }
    self.hasBoards = !list.boards.isEmpty
    self.next = next.map { NextMeetingPart($0, in: frame) }
    self.carriedTable = DecisionTable(list.carried.map { DecisionLine($0, in: frame) })
    let names = Dictionary(
      list.boards.compactMap(\.board).map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    self.meetings = list.meetings.sorted {
      ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0)
    }.map { Row($0, board: names[$0.boardID] ?? $0.board.words, in: frame) }
    self.hasMeetings = !list.meetings.isEmpty
    self.packsAddress = site.packs
    self.reviewAddress = site.review()
    self.recordAddress = frame.permits(.recordMeeting) ? site.newMeeting : nil
    self.boardsAddress = site.boards
    self.challengeAddress =
      frame.permits(.raiseChallenge) ? site.newChallenge(about: nil) : nil
  }
}

extension MeetingsPage.Row {
  init(_ meeting: Meeting, board: String, in frame: PageFrame) {
    let day = frame.shownDate
    self.name = meeting.title.isEmpty ? meeting.board.words : meeting.title
    self.address = frame.site.meeting(meeting.id)
    self.board = board == name ? nil : board
    self.on = meeting.heldOn?.words ?? "Not dated"
    let isAhead = meeting.isAhead(of: day)
    self.decisions =
      meeting.decisions.isEmpty
      ? (isAhead ? "None yet" : "No decision recorded")
      : MeetingPage.words(meeting.decisions, on: day)
    self.late = meeting.decisions.contains { DecisionLine.lateness(of: $0, on: day) > 0 }
    self.state = !meeting.cancelledBecause.isEmpty ? "Not held" : isAhead ? "Planned" : nil
    self.difference =
      isAhead || meeting.heldOn == nil ? nil : frame.site.difference(since: meeting.heldOn)
  }
}

extension MeetingsPage.BoardRow {
  init(_ standing: BoardStanding, in frame: PageFrame) {
    let board = standing.board ?? Board()
    self.name = board.name.isEmpty ? board.kind.words : board.name
    self.about =
      [
        board.cadence.isEmpty ? "" : "Meets \(board.cadence)",
        board.chairRole.isEmpty ? "" : "chaired by the \(board.chairRole.lowercasedFirst)",
        "\(counted(standing.meetingsHeld, "meeting")) on record",
      ].filter { !$0.isEmpty }.joined(separator: ", ").asSentence
    func crumb(_ meeting: Meeting) -> Crumb {
      Crumb(text: meeting.heldOn?.words ?? "not dated", address: frame.site.meeting(meeting.id))
    }
    self.last = standing.last.map(crumb)
    self.next = standing.next.map(crumb)
    self.behind = standing.behind
    self.expected = standing.nextExpectedBy.map { day in
      standing.behind
        ? "Behind: its cadence asks for a meeting by \(day.words)." : "Due to meet by \(day.words)."
    }
  }
}

extension Meeting {
  /// It is planned for later, or for that day with nothing on record of it yet.
  func isAhead(of day: CalendarDate) -> Bool {
    guard let heldOn, cancelledBecause.isEmpty else { return false }
    return heldOn.dayNumber > day.dayNumber
      || (heldOn == day && attendance.isEmpty && decisions.isEmpty && notes.isEmpty)
  }
}
