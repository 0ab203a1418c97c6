import Messages

/// One change of an object, in words.
struct HistoryRow: TemplateValue {
  let on: String
  let who: String
  let summary: String
  let reason: String?

  init(_ entry: HistoryEntry) {
    let effective = entry.effectiveAt?.day
    let recorded = entry.recordedAt?.day
    if let effective, let recorded, effective != recorded {
      self.on = "\(effective.words), recorded \(recorded.words)"
    } else {
      self.on = (effective ?? recorded)?.words ?? ""
    }
    self.who = PeopleNames.of(entry.actor)
    self.summary = entry.summary
    self.reason = entry.reason
  }
}
