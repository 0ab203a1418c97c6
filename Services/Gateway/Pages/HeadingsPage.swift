import Messages

/// What imports take headings to mean, and the words of this council's own documents.
struct HeadingsPage: Page {
  static let template = "headings"

  let title = "What headings mean"
  let trail: [Crumb]
  let form: FormValue
  let own: [OwnRow]
  let hasOwn: Bool
  let groups: [Group]
  let forget: String
  /// For the buttons that forget a heading; the form above carries its own.
  let key: String
  let basedOn: String

  /// A heading that this council has taught.
  struct OwnRow: TemplateValue {
    let heading: String
    let meaning: String
  }

  struct Group: TemplateValue {
    let name: String
    let rows: [Row]
  }

  struct Row: TemplateValue {
    let title: String
    let own: String?
    /// "Due, Due date, By when".
    let standard: String
    let hasStandard: Bool
  }

  init(_ list: ListImportHeadingsResponse, _ form: FormState, in frame: PageFrame) {
    let site = frame.site
    self.trail = [Crumb(text: "Import a file", address: site.importing)]
    self.forget = site.importHeadings + "/forget"
    self.key = form.key + "-forget"
    self.basedOn = String(list.version)
    self.own = list.meanings.flatMap { meaning in
      meaning.own.map { OwnRow(heading: $0, meaning: meaning.title) }
    }.sorted { $0.heading.lowercased() < $1.heading.lowercased() }
    self.hasOwn = !own.isEmpty
    var names: [String] = []
    for meaning in list.meanings where !names.contains(meaning.group) {
      names.append(meaning.group)
    }
    self.groups = names.map { name in
      Group(name: name, rows: list.meanings.filter { $0.group == name }.map(Row.init))
    }
    let choices = list.meanings.map {
      Field.Choice($0.field, "\($0.title) (\($0.group.lowercasedFirst))")
    }
    self.form = FormValue(
      form,
      to: site.importHeadings,
      fields: [
        Field(
          "heading",
          "Heading",
          hint: "As your document writes it, for example “What we will do”.",
          required: true,
          as: .line(),
          in: form
        ),
        Field(
          "field",
          "What does it mean?",
          required: true,
          as: .menu([.init("", "Choose a meaning")] + choices),
          in: form
        ),
      ],
      button: "Teach this heading",
      cancel: site.importing
    )
  }
}

extension HeadingsPage.Row {
  init(_ meaning: ImportMeaning) {
    self.title = meaning.title
    self.own = meaning.own.isEmpty ? nil : meaning.own.joined(separator: ", ")
    self.standard = meaning.standard.joined(separator: ", ")
    self.hasStandard = !meaning.standard.isEmpty
  }
}
