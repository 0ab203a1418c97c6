import Messages

/// Boards: meetings with their decisions, and the challenges that they put.
struct MeetingsPage: Page {
  static let template = "meetings"

  let title = "Meetings"
  let place: NavigationItem? = .meetings
  let challenges: [ChallengeRow]
  let hasOpen: Bool
  let accepted: [ChallengeRow]
  let hasAccepted: Bool
  let meetings: [Row]
  let hasMeetings: Bool
  let challengeAddress: String?
  let recordAddress: String?
  let reviewAddress: String

  struct Row: TemplateValue {
    let name: String
    let board: String
    let on: String
    let attendance: String?
    let decisions: [DecisionRow]
    let hasDecisions: Bool
    let notes: [String]
    let difference: String
  }

  init(_ list: ListMeetingsResponse, in frame: PageFrame) {
    let today = frame.shownDate
    self.challenges = ChallengeRow.open(list.challenges, today: today, in: frame)
    self.hasOpen = !challenges.isEmpty
    self.accepted = list.challenges.filter(\.accepted).map {
      ChallengeRow($0, today: today, in: frame)
    }
    self.hasAccepted = !accepted.isEmpty
    self.meetings = list.meetings.sorted {
      ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0)
    }.map { meeting in
      Row(
        name: meeting.title.isEmpty ? meeting.board.words : meeting.title,
        board: meeting.board.words,
        on: meeting.heldOn?.words ?? "Not dated",
        attendance: meeting.attendance.joined(separator: ", "),
        decisions: meeting.decisions.map { DecisionRow($0, in: frame) },
        hasDecisions: !meeting.decisions.isEmpty,
        notes: meeting.notes.paragraphs,
        difference: frame.site.difference(since: meeting.heldOn)
      )
    }
    self.hasMeetings = !list.meetings.isEmpty
    self.reviewAddress = frame.site.review()
    self.recordAddress = frame.permits(.recordMeeting) ? frame.site.newMeeting : nil
    self.challengeAddress =
      frame.permits(.raiseChallenge) ? frame.site.newChallenge(about: nil) : nil
  }
}
