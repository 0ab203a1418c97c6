import Messages

/// One meeting: what it has to talk about or decided, what came of it, and what it carries.
struct MeetingPage: Page {
  static let template = "meeting"

  let title: String
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let name: String
  let about: String
  /// The agenda stands before what was decided while the meeting lies ahead.
  let planned: Bool
  let cancelled: String?
  /// What needs somebody first, in sentences with figures.
  let attention: [String]
  let agenda: AgendaPart
  let hasAgenda: Bool
  let agendaNote: String
  let decisions: [DecisionLine]
  let hasDecisions: Bool
  let decisionsWords: String
  let challenges: [ChallengeRow]
  let hasChallenges: Bool
  let challengeAddress: String?
  let carriedTable: DecisionTable?
  let packs: [PackRow]
  let hasPacks: Bool
  let freezeAddress: String?
  let attendance: String?
  /// Members of the board whom the attendance doesn't name.
  let absent: String?
  let notes: [String]
  let hasNotes: Bool
  let differenceAddress: String?
  let differenceText: String?
  let previous: Crumb?
  let following: Crumb?
  let next: NextMeetingPart?
  let history: [HistoryRow]

  init(_ detail: MeetingDetail, next: MeetingDetail? = nil, in frame: PageFrame) {
    let site = frame.site
    let meeting = detail.meeting ?? Meeting()
    let board = detail.board
    let today = frame.shownDate
    let boardName = board?.name.isEmpty == false ? board?.name ?? "" : meeting.board.words
    self.name = meeting.title.isEmpty ? boardName : meeting.title
    self.title = [name, meeting.heldOn?.words ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    self.trail = [Crumb(text: "Meetings", address: site.meetings)]
    self.planned = detail.planned
    let on = meeting.heldOn?.words ?? "Not dated"
    let ahead = (meeting.heldOn?.dayNumber ?? 0) - today.dayNumber
    self.about = [
      detail.planned
        ? "Planned for \(on)\(ahead > 0 ? ", in \(counted(ahead, "day"))" : ahead == 0 ? ", today" : "")"
        : on,
      boardName == name ? "" : boardName, board.map(\.cadence) ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    self.cancelled =
      meeting.cancelledBecause.isEmpty
      ? nil : "This meeting was not held: \(meeting.cancelledBecause.asSentence)"
    self.agenda = AgendaPart(detail.agenda, in: frame)
    self.hasAgenda = !detail.agenda.isEmpty
    self.agendaNote =
      detail.planned
      ? "What the chair put there, then what is due by the day, as the record stands on \(today.words). It changes until the meeting; the pack freezes it."
      : "What was put on it beforehand."
    self.decisions = meeting.decisions.map { DecisionLine($0, in: frame) }
    self.hasDecisions = !meeting.decisions.isEmpty
    self.decisionsWords = Self.words(meeting.decisions, on: today)
    self.challenges = detail.challenges.map {
      ChallengeRow($0, today: today, at: meeting.id, in: frame)
    }
    self.hasChallenges = !detail.challenges.isEmpty
    self.challengeAddress =
      frame.permits(.raiseChallenge) ? site.newChallenge(about: nil) : nil
    // The agenda of a meeting that lies ahead names them already.
    self.carriedTable =
      detail.planned
      ? nil : DecisionTable(detail.carried.map { DecisionLine($0, in: frame) })
    self.packs = detail.packs.map { PackRow($0, in: frame) }
    self.hasPacks = !detail.packs.isEmpty
    self.freezeAddress =
      detail.planned && frame.permits(.keepPacks) ? site.newPack(for: meeting.id) : nil
    self.attendance = meeting.attendance.joined(separator: ", ")
    let present = Set(meeting.attendance.map { $0.lowercased() })
    let absent = (board?.memberRoles ?? []).filter { !present.contains($0.lowercased()) }
    self.absent = detail.planned || present.isEmpty || absent.isEmpty ? nil : listed(absent)
    self.notes = meeting.notes.paragraphs
    self.hasNotes = !notes.isEmpty
    let since = detail.previous?.heldOn
    self.differenceText = since.map {
      detail.planned || meeting.heldOn == nil
        ? "What changed since the meeting of \($0.words)"
        : "What changed between the meeting of \($0.words) and this one"
    }
    let until = detail.planned ? frame.asAt : meeting.heldOn
    self.differenceAddress = since.map {
      Address(authority: site.authority, asAt: until).difference(since: $0)
    }
    self.previous = detail.previous.map { Self.crumb($0, in: site) }
    self.following = detail.next.map { Self.crumb($0, in: site) }
    self.next = next.map { NextMeetingPart($0, in: frame) }
    self.history = detail.history.map(HistoryRow.init)
    self.attention = Self.attention(detail, on: today)
  }

  private static func crumb(_ meeting: Meeting, in site: Address) -> Crumb {
    Crumb(
      text: [meeting.title, meeting.heldOn?.words ?? ""].filter { !$0.isEmpty }
        .joined(separator: ", "),
      address: site.meeting(meeting.id)
    )
  }

  /// As in "3 decisions: 1 closed, 2 open, 1 of them late".
  static func words(_ decisions: [Decision], on day: CalendarDate) -> String {
    guard let first = decisions.first else { return "" }
    if decisions.count == 1 {
      let late = DecisionLine.lateness(of: first, on: day) > 0
      return "1 decision, "
        + (!first.outcome.isEmpty
          ? "closed." : late ? "open and late." : first.isOpen ? "open." : "none to follow up.")
    }
    let open = decisions.filter(\.isOpen)
    let closed = decisions.count { !$0.outcome.isEmpty }
    let late = open.count { DecisionLine.lateness(of: $0, on: day) > 0 }
    let parts = [
      closed > 0 ? "\(grouped(closed)) closed" : nil,
      open.isEmpty
        ? nil : "\(grouped(open.count)) open" + (late > 0 ? ", \(late) of them late" : ""),
    ].compactMap(\.self)
    return counted(decisions.count, "decision")
      + (parts.isEmpty ? ", none to follow up." : ": \(listed(parts)).")
  }

  private static func attention(_ detail: MeetingDetail, on day: CalendarDate) -> [String] {
    let meeting = detail.meeting ?? Meeting()
    var sentences: [String] = []
    if detail.planned {
      if !detail.agenda.isEmpty {
        sentences.append(
          "\(counted(detail.agenda.count, "item")) on the agenda so far: "
            + "\(AgendaPart.summary(detail.agenda))."
        )
      }
      if detail.packs.isEmpty { sentences.append("No pack is frozen for it yet.") }
      return sentences
    }
    let late = meeting.decisions.count { DecisionLine.lateness(of: $0, on: day) > 0 }
    if late > 0 {
      sentences.append(
        "\(counted(late, "decision")) of this meeting \(late == 1 ? "is" : "are") late."
      )
    }
    let unanswered = detail.challenges.count { $0.answer.isEmpty }
    if unanswered > 0 {
      sentences.append(
        "\(counted(unanswered, "challenge")) put here \(unanswered == 1 ? "has" : "have") no answer."
      )
    }
    let waiting = detail.challenges.count { !$0.answer.isEmpty && !$0.accepted }
    if waiting > 0 {
      sentences.append(
        "\(counted(waiting, "answer")) \(waiting == 1 ? "waits" : "wait") for the chair."
      )
    }
    let carried = detail.carried.count { $0.daysLate > 0 }
    if carried > 0 {
      sentences.append(
        "\(counted(carried, "decision")) of earlier meetings \(carried == 1 ? "is" : "are") late."
      )
    }
    return sentences
  }
}

/// The meeting that comes next with its agenda so far, for those who prepare it.
struct NextMeetingPart: TemplateValue {
  let name: String
  let on: String
  let address: String
  let words: String?
  let agenda: AgendaPart
  let hasAgenda: Bool

  init(_ detail: MeetingDetail, in frame: PageFrame) {
    let meeting = detail.meeting ?? Meeting()
    self.name = meeting.title.isEmpty ? meeting.board.words : meeting.title
    self.on = meeting.heldOn?.words ?? "not dated"
    self.address = frame.site.meeting(meeting.id)
    self.words =
      detail.agenda.isEmpty
      ? nil
      : "\(counted(detail.agenda.count, "item")) so far: \(AgendaPart.summary(detail.agenda))."
    self.agenda = AgendaPart(detail.agenda, in: frame)
    self.hasAgenda = !detail.agenda.isEmpty
  }
}
