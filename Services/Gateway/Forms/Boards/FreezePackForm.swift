import Messages
import ProtobufC

/// A board pack for a meeting, frozen.
struct FreezePackForm: ChangeForm {
  let permission: Permission = .keepPacks
  let meetings: [Meeting]
  /// The meeting that it is for, if that is clear before it is asked.
  let wanted: String?

  var values: [String: [String]] { wanted.map { ["meeting": [$0]] } ?? [:] }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    let newest = meetings.sorted { ($0.heldOn?.dayNumber ?? 0) > ($1.heldOn?.dayNumber ?? 0) }
    return FormPage(
      "Freeze a board pack",
      place: .meetings,
      trail: [
        Crumb(text: "Meetings", address: site.meetings), Crumb(text: "Packs", address: site.packs),
      ],
      about: [
        "The pack holds the board page, the agenda, practice and workforce as they stand now. It "
          + "is never changed afterwards: what turns out wrong is said beside it."
      ],
      asking: [
        .menu(
          "meeting",
          "For which meeting?",
          [("", "No meeting")]
            + newest.map { meeting in
              let words = [meeting.title, meeting.heldOn?.words ?? ""]
              return (meeting.id, words.filter { !$0.isEmpty }.joined(separator: ", "))
            },
          in: form
        ),
        Field(
          "title",
          "Title",
          hint: "Left empty it is named after the meeting and its day.",
          in: form
        ),
      ] + without(form),
      button: "Freeze this pack",
      cancel: site.packs,
      form,
      in: frame
    )
  }

  /// Asked only once something could not be gathered.
  private func without(_ form: FormState) -> [Field] {
    guard form.error("without") != nil || form.values["without"] != nil else { return [] }
    return [
      Field(
        "without",
        "Go without it?",
        as: .boxes([.init("1", "Freeze the pack without what can’t be asked")]),
        in: form
      )
    ]
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let gathered = try await PackGathering(backends: visit.site.backends)
      .parts(visit.read, options: visit.options)
    guard gathered.missing.isEmpty || form.text("without") == "1" else {
      throw FormProblem(
        "without",
        "\(listed(gathered.missing).sentenceCase) can’t be asked at the moment. "
          + "Wait and try again, or freeze the pack without."
      ).rpcError
    }
    let result = try await visit.send(form) { change, plans, options in
      try await plans.freezePack(
        .with {
          ($0.change, $0.parts) = (change, gathered.parts)
          ($0.meetingID, $0.title) = (form.text("meeting"), form.text("title"))
        },
        options: options
      )
    }
    return FormOutcome(
      .frozen,
      at: result.ids.first.map(visit.address.pack) ?? visit.address.packs
    )
  }
}
