import Messages

/// A version of the plan as lists show it.
struct VersionRow: TemplateValue {
  let id: String
  let label: String
  let address: String
  let note: String?
  let named: String
  let state: StatusTag
  let published: String?

  init(_ version: PlanVersion, in site: Address) {
    self.id = version.id
    self.label = version.label
    self.address = site.version(version.id)
    self.note = version.note.isEmpty ? nil : version.note.asSentence
    self.named = [version.namedAt?.day.words ?? "", PeopleNames.of(version.namedBy)]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    self.state =
      version.published
      ? StatusTag(word: "Published", shape: .tick, colour: "green")
      : StatusTag(word: "Not published", shape: .ring, colour: "grey")
    self.published =
      version.published
      ? [version.publishedAt?.day.words ?? "", PeopleNames.of(version.publishedBy)]
        .filter { !$0.isEmpty }.joined(separator: ", ") : nil
  }
}
