import Messages

/// What was done in a period and what comes next.
struct UpdateRow: TemplateValue {
  let when: String
  let who: String
  let progress: [String]
  let next: [String]
  let hasNext: Bool
  let barriers: String?
  let comment: String?
  let delivery: String?

  init(_ update: PeriodUpdate) {
    let period = update.period?.words ?? ""
    let day = update.updatedAt?.day.words ?? ""
    self.when = period.isEmpty ? day : period
    self.who = [PeopleNames.of(update.updatedBy), period.isEmpty ? "" : day].filter { !$0.isEmpty }
      .joined(separator: ", ")
    self.progress = update.progress.paragraphs
    self.next = update.next.paragraphs
    self.hasNext = !update.next.isEmpty
    self.barriers = update.barriers
    self.comment = update.comment
    self.delivery = update.deliveryStatus
  }
}
