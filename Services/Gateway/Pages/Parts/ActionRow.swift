import Messages

/// An action as lists show it.
struct ActionRow: TemplateValue {
  let ref: String
  let text: String
  let address: String
  let leads: String
  let due: String
  /// "12 days late".
  let late: String?
  /// "moved twice".
  let moved: String?
  let progress: StatusTag
  let impact: StatusTag
  let lastUpdate: String
  let evidence: String
  let withdrawn: Bool
  let objectiveRef: String
  let objectiveAddress: String
  /// Where an update can be posted; absent where this reader can't.
  let updateAddress: String?

  init(_ action: ActionSummary, in frame: PageFrame) {
    self.ref = action.ref
    self.text = action.text
    self.address = frame.site.action(action.id)
    self.leads = action.leads.isEmpty ? "No lead" : action.leads.joined(separator: ", ")
    self.due = action.due?.short ?? "No date"
    self.late =
      action.daysLate > 0 && !action.done ? "\(counted(action.daysLate, "day")) late" : nil
    self.moved = action.dueMovedTimes > 0 ? "moved \(times(action.dueMovedTimes))" : nil
    self.progress = StatusTag(rated: action.progress)
    self.impact = StatusTag(rated: action.impact)
    self.lastUpdate = action.lastUpdateOn?.words ?? "Never"
    self.evidence = action.evidenceItems == 0 ? "None" : grouped(action.evidenceItems)
    self.withdrawn = action.withdrawn
    self.objectiveRef = action.objectiveRef
    self.objectiveAddress = frame.site.objective(action.objectiveID)
    self.updateAddress =
      frame.permits(.postUpdate) && !action.withdrawn && !action.done
      ? frame.site.to(["actions", action.id, "update"]) : nil
  }
}

/// "once", "twice", "3 times".
func times(_ count: Int32) -> String {
  switch count {
  case 1: "once"
  case 2: "twice"
  default: "\(count) times"
  }
}
