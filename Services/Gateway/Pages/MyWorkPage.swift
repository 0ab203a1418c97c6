import Messages

/// What is mine, what is due, what waits for my answer.
struct MyWorkPage: Page {
  static let template = "my-work"

  let title = "My work"
  let place: NavigationItem? = .myWork
  let headline: String
  let groups: [Group]
  let hasActions: Bool
  let challenges: [ChallengeRow]
  let hasChallenges: Bool
  let inbox: [InboxRow]
  let hasInbox: Bool
  let inboxAddress: String
  let roles: String

  /// Actions of one urgency.
  struct Group: TemplateValue {
    let id: String
    let name: String
    let actions: [ActionRow]
  }

  init(
    actions: [ActionSummary],
    challenges: [Challenge],
    inbox: ListInboxResponse?,
    in frame: PageFrame
  ) {
    let today = frame.shownDate
    func days(_ action: ActionSummary) -> Int? {
      action.due?.dueBy.map { $0.dayNumber - today.dayNumber }
    }
    let open = actions.filter { !$0.done && !$0.withdrawn }
    let late = open.filter { $0.daysLate > 0 }.sorted { $0.daysLate > $1.daysLate }
    let soon = open.filter { $0.daysLate == 0 && (days($0).map { $0 <= 28 } ?? false) }
      .sorted { (days($0) ?? 0) < (days($1) ?? 0) }
    let later = open.filter { $0.daysLate == 0 && !(days($0).map { $0 <= 28 } ?? false) }
    let done = actions.filter(\.done)
    func group(_ id: String, _ name: String, _ actions: [ActionSummary]) -> Group? {
      actions.isEmpty
        ? nil
        : Group(
          id: id,
          name: "\(name) (\(actions.count))",
          actions: actions.map { ActionRow($0, in: frame) }
        )
    }
    self.groups = [
      group("late", "Overdue", late), group("soon", "Due in the next 28 days", soon),
      group("later", "Later or without a date", later), group("done", "Done", done),
    ].compactMap(\.self)
    self.hasActions = !groups.isEmpty
    self.headline =
      open.isEmpty
      ? "Nothing is waiting for you."
      : "\(counted(late.count, "action is", "actions are")) overdue, \(soon.count) due in the next 28 days."
    self.challenges = ChallengeRow.open(challenges, today: today, in: frame)
    self.hasChallenges = !self.challenges.isEmpty
    self.inbox = (inbox?.items ?? []).filter { $0.readAt == nil }.prefix(5).map(InboxRow.init)
    self.hasInbox = !self.inbox.isEmpty
    self.inboxAddress = frame.site.inbox
    self.roles = listed(frame.reader?.roles ?? [])
  }
}
