import Messages

/// Freezes a board pack for a meeting.
struct FreezePackPage: Page {
  static let template = "plain-form"

  let title = "Freeze a board pack"
  let place: NavigationItem? = .meetings
  let trail: [Crumb]
  let about: String? =
    "The pack holds the board page, the agenda, practice and workforce as they stand now. It is "
    + "never changed afterwards: what turns out wrong is said beside it."
  let form: FormValue

  /// `missing` names services that can't be asked now: the pack goes without them only when that
  /// is said.
  init(
    _ meetings: [Meeting],
    missing: [String] = [],
    _ form: FormState,
    in frame: PageFrame
  ) {
    let site = frame.site
    self.trail = [
      Crumb(text: "Meetings", address: site.meetings), Crumb(text: "Packs", address: site.packs),
    ]
    let newest = meetings.sorted { ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0) }
    var fields = [
      Field(
        "meeting",
        "For which meeting?",
        as: .menu(
          [.init("", "No meeting")]
            + newest.map { meeting in
              .init(
                meeting.id,
                [meeting.title, meeting.heldOn?.words ?? ""].filter { !$0.isEmpty }
                  .joined(separator: ", ")
              )
            }
        ),
        in: form
      ),
      Field(
        "title",
        "Title",
        hint: "Left empty it is named after the meeting and its day.",
        in: form
      ),
    ]
    if !missing.isEmpty || form.values["without"] != nil {
      fields.append(
        Field(
          "without",
          "Go without it?",
          as: .boxes([
            .init("1", "Freeze the pack without \(listed(missing.isEmpty ? ["it"] : missing))")
          ]),
          in: form
        )
      )
    }
    self.form = FormValue(
      form,
      to: site.newPack(),
      fields: fields,
      button: "Freeze this pack",
      cancel: site.packs
    )
  }
}
