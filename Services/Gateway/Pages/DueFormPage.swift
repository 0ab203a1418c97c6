import Messages

/// A new due date, with its reason; the first one is kept.
struct DueFormPage: Page {
  static let template = "due-form"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let subject: String
  let text: String
  let dueNow: String
  let movedWords: String
  /// Where a day is found by counting working days.
  let workingDaysAddress: String
  let form: FormValue

  init(_ detail: ActionDetail, _ form: FormState, in frame: PageFrame) {
    let subject = FormSubject(detail)
    let action = detail.action ?? Action()
    self.title = "Move the due date of \(subject.name.lowercasedFirst)"
    self.trail = subject.trail(in: frame.site)
    self.subject = subject.name
    self.text = subject.text
    self.dueNow = action.due?.words ?? "no date"
    self.movedWords =
      action.dueMoves.isEmpty
      ? "It has not been moved before."
      : "It has been moved \(times(Int32(action.dueMoves.count))); it was first due \(action.originalDue?.short ?? "without a date")."
    self.workingDaysAddress = frame.site.workingDays(for: action.id)
    self.form = FormValue(
      form,
      to: frame.site.due(action.id),
      fields: [
        Field(
          "due",
          "New due date",
          hint: "For example 30 September 2026, or Sep-26.",
          required: true,
          as: .line(width: 20),
          in: form
        ),
        Field(
          "reason",
          "Why does it move?",
          hint: "The board sees this.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
      ],
      button: "Move the due date",
      cancel: subject.page(in: frame.site)
    )
  }
}
