import Chassis
import Hummingbird
import Messages
import ProtobufC

/// The headings that a council teaches imports, and forgets again.
enum HeadingRoutes {
  private static let most = 150

  static let all: [PageRoute] = [
    .get("/:authority/import/headings", for: [.improvementManager]) { visit in
      let list = try await visit.importHeadings()
      // From the import's "teach this heading".
      let heading = visit.queryValue("heading").map { ["heading": [String($0.prefix(most))]] }
      let form = visit.freshForm(basedOn: list.version, values: heading ?? [:])
      let frame = visit.frame()
      return visit.show(in: frame, HeadingsPage(list, form, in: frame))
    },
    .post("/:authority/import/headings", for: [.improvementManager]) { visit in
      let form = FormState(posted: try await visit.form())
      let heading = form.text("heading")
      let field = form.text("field")
      var wrong: [FieldError] = []
      if heading.isEmpty || heading.count > most {
        wrong.append(
          FieldError(field: "heading", message: "Enter the heading, up to \(most) characters.")
        )
      }
      if field.isEmpty {
        wrong.append(FieldError(field: "field", message: "Choose what the heading means."))
      }
      guard wrong.isEmpty else {
        let kept = form.saying(wrong)
        let list = try await visit.importHeadings()
        let frame = visit.frame()
        return visit.show(.unprocessableContent, in: frame, HeadingsPage(list, kept, in: frame))
      }
      return try await visit.changeHeadings(form, saying: .taught) { $0[heading] = field }
    },
    .post("/:authority/import/headings/forget", for: [.improvementManager]) { visit in
      let form = FormState(posted: try await visit.form())
      let heading = form.value("heading") ?? ""
      return try await visit.changeHeadings(form, saying: .forgotten) { $0[heading] = nil }
    },
  ]
}

extension Visit {
  fileprivate func importHeadings() async throws -> ListImportHeadingsResponse {
    try await site.backends.ask(.plans) {
      try await site.backends.plans.listImportHeadings(.with { $0.read = read }, options: options)
    }
  }

  /// Saves the council's headings as changed, and all its other settings as they are.
  fileprivate func changeHeadings(
    _ form: FormState,
    saying flash: Flashes.Word,
    _ edit: @escaping (inout [String: String]) -> Void
  ) async throws -> Response {
    try await submit(
      form,
      then: address.importHeadings,
      saying: flash,
      again: { form, frame in
        // The service names the table as a whole; what is wrong is the heading.
        let errors = form.errors.map {
          $0.field.isEmpty || $0.field == "field"
            ? $0 : FieldError(field: "heading", message: $0.message)
        }
        return HeadingsPage(try await importHeadings(), form.saying(errors), in: frame)
      }
    ) {
      let known = try await site.backends.ask(.plans) {
        try await site.backends.plans.getAuthority(.with { $0.read = read }, options: options)
      }
      var settings = known.settings ?? PlanSettings()
      edit(&settings.importSynonyms)
      try await send(form) { change, plans, options in
        _ = try await plans.changeSettings(
          .with { ($0.change, $0.settings) = (change, settings) },
          options: options
        )
      }
    }
  }
}
