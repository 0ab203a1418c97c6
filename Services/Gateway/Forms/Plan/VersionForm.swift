import Messages
import ProtobufC

/// A name of its own for the plan, as it stands or as it stood on a day.
struct VersionForm: ChangeForm {
  let permission: Permission = .keepVersions

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    return FormPage(
      "Name a version",
      trail: [
        Crumb(text: "Plan", address: site.plan), Crumb(text: "Versions", address: site.versions),
      ],
      about: [
        "A version is the plan as it is now, under a name that people use for it. Until it is "
          + "published the name can be given again to a later state."
      ],
      asking: [
        Field(
          "label",
          "Name",
          hint: "For example “V1.2” or “May refresh”.",
          required: true,
          as: .line(width: 20),
          in: form
        ),
        Field("note", "What is it?", hint: "Who agreed it and why.", as: .text(rows: 3), in: form),
        .day(
          "as_at",
          "Of another day?",
          hint:
            "Left empty it is the plan as it stands now; else as it stood at the end of that day.",
          in: form
        ),
      ],
      button: "Name this version",
      cancel: site.versions,
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let day = try form.day("as_at")
    let result = try await visit.send(form) { change, plans, options in
      try await plans.nameVersion(
        .with {
          ($0.change, $0.asAt) = (change, day)
          ($0.label, $0.note) = (form.text("label"), form.text("note"))
        },
        options: options
      )
    }
    return FormOutcome(
      .named,
      at: result.ids.first.map(visit.address.version) ?? visit.address.versions
    )
  }
}
