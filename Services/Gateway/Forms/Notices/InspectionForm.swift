import Messages
import ProtobufC

/// An inspection, visit or review by its framework and dates; its paragraphs come from its file, or
/// starting points one by one.
struct InspectionForm: ChangeForm {
  let permission: Permission = .keepPlan
  /// `nil` = a new one.
  let inspection: Inspection?

  var version: Int64 { inspection?.version ?? 0 }
  var values: [String: [String]] {
    guard let inspection else { return [:] }
    return [
      "title": [inspection.title], "framework": [inspection.framework.name],
      "started_on": [inspection.startedOn?.iso ?? ""],
      "ended_on": [inspection.endedOn?.iso ?? ""],
      "published_on": [inspection.publishedOn?.iso ?? ""],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    let own = inspection.map { site.inspection($0.id) } ?? site.inspections
    return FormPage(
      inspection == nil ? "Record an inspection" : "Change an inspection",
      place: .inspections,
      trail: [Crumb(text: "Inspections", address: site.inspections)]
        + (inspection.map { [Crumb(text: $0.title, address: own)] } ?? []),
      about: inspection == nil
        ? [
          "A report that you have as a file is imported instead: that brings its paragraphs, judgements and recommendations."
        ] : [],
      asking: [
        Field("title", "Title", required: true, in: form),
        .menu(
          "framework",
          "What kind is it?",
          required: true,
          [("", "Choose")]
            + InspectionFramework.allCases.filter { $0 != .unspecified }
            .map { ($0.name, $0.words) },
          in: form
        ),
        .day("started_on", "When did it begin?", in: form),
        .day("ended_on", "When did it end?", in: form),
        .day("published_on", "When was it published?", in: form),
      ],
      button: inspection == nil ? "Record this inspection" : "Save this change",
      cancel: own,
      form,
      in: frame
    )
  }

  /// The inspection as it should be: its paragraphs, judgements and starting points stay.
  ///
  /// - Throws: `RPCError` where a day is none.
  func inspection(in form: FormState) throws -> Inspection {
    var new = inspection ?? Inspection()
    new.title = form.text("title")
    new.framework = form.named("framework")
    new.startedOn = try form.day("started_on")
    new.endedOn = try form.day("ended_on")
    new.publishedOn = try form.day("published_on")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try inspection(in: form)
    let result = try await visit.send(form) { change, plans, options in
      try await plans.recordInspection(
        .with { ($0.change, $0.inspection) = (change, new) },
        options: options
      )
    }
    let id = inspection?.id ?? result.ids.first ?? ""
    return FormOutcome(inspection == nil ? .added : .changed, at: visit.address.inspection(id))
  }
}
