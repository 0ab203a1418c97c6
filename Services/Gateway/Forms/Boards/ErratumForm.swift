import Messages
import ProtobufC

/// What was found wrong in a pack after it was frozen.
struct ErratumForm: ChangeForm {
  let permission: Permission = .keepPacks
  let pack: BoardPack

  var version: Int64 { pack.version }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    return FormPage(
      "Correct a board pack",
      place: .meetings,
      trail: [
        Crumb(text: "Meetings", address: site.meetings), Crumb(text: "Packs", address: site.packs),
        Crumb(text: pack.title, address: site.pack(pack.id)),
      ],
      subject: pack.title,
      about: [
        "The pack itself stays as it was sent out. The correction stands beside it with its day."
      ],
      asking: [
        Field(
          "text",
          "What is wrong, and what is right?",
          required: true,
          as: .text(rows: 4),
          in: form
        )
      ],
      button: "Add this correction",
      cancel: site.pack(pack.id),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    _ = try await visit.send(form) { change, plans, options in
      try await plans.addErratum(
        .with { ($0.change, $0.packID, $0.text) = (change, pack.id, form.text("text")) },
        options: options
      )
    }
    return FormOutcome(.corrected, at: visit.address.pack(pack.id))
  }
}
