import Messages

/// The council's boards: how often each meets, when it last did, and whether it is behind.
struct BoardsPage: Page {
  static let template = "boards"

  let title = "Boards"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let boards: [Row]
  let hasBoards: Bool
  let define: String?

  struct Row: TemplateValue {
    let name: String
    let kind: String
    let cadence: String
    let last: String
    let next: String
    let behind: String?
    let chair: String?
    let members: String?
    let terms: [String]
    let change: String?
  }

  init(_ list: ListBoardsResponse, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Meetings", address: site.meetings)]
    self.define = frame.permits(.defineBoards) ? site.to(["boards", "new"]) : nil
    self.boards = list.boards.map { standing in
      let board = standing.board ?? Board()
      let days = board.meetsEveryDays
      let expected = standing.nextExpectedBy.map { "asked for by \($0.words)" }
      return Row(
        name: board.name,
        kind: board.kind.words,
        cadence: board.cadence.isEmpty
          ? (days > 0 ? "every \(counted(days, "day"))" : "no fixed cadence") : board.cadence,
        last: standing.last?.heldOn?.words ?? "None recorded",
        next: standing.next?.heldOn?.words ?? expected?.sentenceCase ?? "None planned",
        behind: standing.behind
          ? "It has not met, and plans no meeting, by \(standing.nextExpectedBy?.words ?? "then")."
          : nil,
        chair: board.chairRole,
        members: board.memberRoles.joined(separator: ", "),
        terms: board.termsOfReference.paragraphs,
        change: frame.permits(.defineBoards) ? site.to(["boards", board.id]) : nil
      )
    }
    self.hasBoards = !list.boards.isEmpty
  }
}
