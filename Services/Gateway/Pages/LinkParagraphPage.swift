import Messages

/// Says which recommendations a paragraph of a report led to; suggestions come first and count for
/// nothing until somebody chooses them.
struct LinkParagraphPage: Page {
  static let template = "link-paragraph"

  let title: String
  let place: NavigationItem? = .inspections
  let trail: [Crumb]
  let text: String
  let form: FormValue

  init(_ row: CoverageRow, of inspection: Inspection, _ form: FormState, in frame: PageFrame) {
    let paragraph = row.paragraph ?? Paragraph()
    let page = frame.site.inspection(inspection.id)
    self.title = "What did paragraph \(paragraph.number) lead to?"
    self.trail = [
      Crumb(text: "Inspections", address: frame.site.inspections),
      Crumb(text: "Coverage", address: page),
    ]
    self.text = paragraph.text
    let because = Dictionary(
      row.suggestions.map { ($0.threadStartID, $0.because) },
      uniquingKeysWith: { first, _ in first }
    )
    let suggested = row.suggestions.compactMap { suggestion in
      inspection.threadStarts.first { $0.id == suggestion.threadStartID }
    }
    let rest = inspection.threadStarts.filter { because[$0.id] == nil }
    let choices = (suggested + rest).map { start in
      Field.Choice(
        start.id,
        "\(start.nameWords): \(start.text.shortened(to: 140))",
        hint: because[start.id].map { "Suggested: \($0)" }
      )
    }
    self.form = FormValue(
      form,
      to: frame.site.linking(inspection.id, paragraph: paragraph.id),
      fields: [
        Field(
          "thread_start",
          "Recommendations",
          hint: "Choose all that this paragraph led to.",
          as: .boxes(choices),
          in: form
        )
      ],
      button: "Link them",
      cancel: page
    )
  }
}
