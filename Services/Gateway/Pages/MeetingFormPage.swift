import Messages
import ProtobufC

/// A meeting of a board: who was there, what it talked about and what it decided.
struct MeetingFormPage: Page {
  static let template = "plain-form"

  let title = "Record a meeting"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let about: String? = "Challenges that it put are raised one by one, with their owners."
  let form: FormValue

  init(_ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Meetings", address: site.meetings)]
    let boards = BoardKind.allCases.filter { $0 != .unspecified }
    self.form = FormValue(
      form,
      to: site.newMeeting,
      fields: [
        Field(
          "board",
          "Which board met?",
          required: true,
          initial: BoardKind.improvement.name,
          as: .menu(boards.map { .init($0.name, $0.words) }),
          in: form
        ),
        Field(
          "held_on",
          "When?",
          required: true,
          initial: frame.today.iso,
          as: .line(type: "date", width: 10),
          in: form
        ),
        Field(
          "title",
          "Title",
          hint: "For example “Improvement Board, November”.",
          required: true,
          in: form
        ),
        Field(
          "attendance",
          "Who was there?",
          hint: "Roles, one a line.",
          as: .text(rows: 5),
          in: form
        ),
        Field(
          "notes",
          "What was on the agenda?",
          hint: "A line for each item, with what was said about it.",
          as: .text(rows: 5),
          in: form
        ),
        Field(
          "decisions",
          "What was decided?",
          hint: "One decision a line. They stay on record.",
          as: .text(rows: 5),
          in: form
        ),
      ],
      button: "Record this meeting",
      cancel: site.meetings
    )
  }
}
