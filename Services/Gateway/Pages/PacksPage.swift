import Messages

/// The board packs that were frozen, newest first.
struct PacksPage: Page {
  static let template = "packs"

  let title = "Board packs"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  /// Meetings ahead that have no pack yet.
  let attention: [String]
  let packs: [PackRow]
  let hasPacks: Bool
  let freezeAddress: String?

  init(_ list: ListPacksResponse, meetings: ListMeetingsResponse, in frame: PageFrame) {
    self.trail = [Crumb(text: "Meetings", address: frame.site.meetings)]
    let packed = Set(list.packs.map(\.meetingID))
    self.attention = meetings.boards.compactMap(\.next).filter { !packed.contains($0.id) }
      .map { meeting in
        let name = meeting.title.isEmpty ? meeting.board.words : meeting.title
        return "\(name) on \(meeting.heldOn?.words ?? "a day not set") has no pack yet."
      }
    self.packs = list.packs.map { PackRow($0, in: frame) }
    self.hasPacks = !list.packs.isEmpty
    self.freezeAddress = frame.permits(.keepPacks) ? frame.site.newPack() : nil
  }
}
