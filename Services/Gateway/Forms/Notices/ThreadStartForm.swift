import Messages
import ProtobufC

/// One thing that an inspection, a visit or a notice asks for, with its own number.
struct ThreadStartForm: ChangeForm {
  enum Source: Sendable {
    case inspection(Inspection)
    case notice(Notice)
  }

  let permission: Permission = .keepPlan
  let source: Source
  /// `nil` = a new one.
  let start: ThreadStart?

  var version: Int64 { start?.version ?? 0 }
  var values: [String: [String]] {
    guard let start else {
      return isOfNotice ? [:] : ["kind": [ThreadStartKind.recommendation.name]]
    }
    return [
      "kind": [start.kind.name], "number": [start.number], "text": [start.text],
      "addressee": [start.addressee], "paragraph_ids": [paragraphWords(start.paragraphIDs)],
    ]
  }

  private var isOfNotice: Bool { if case .notice = source { true } else { false } }

  private func back(_ site: Address) -> String {
    switch source {
    case .inspection(let inspection): site.inspection(inspection.id)
    case .notice: site.review()
    }
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let title: String
    switch source {
    case .inspection(let inspection): title = inspection.title
    case .notice(let notice): title = notice.title
    }
    let what = isOfNotice ? "requirement" : "starting point"
    var fields = [
      Field("text", "What is asked for?", required: true, as: .text(rows: 4), in: form),
      Field(
        "number",
        "Its number",
        hint: "The inspectors’ own, whatever the plan renumbers.",
        as: .line(width: 10),
        in: form
      ),
      Field(
        "addressee",
        "Whom does it address?",
        hint: "For example: local authority, safeguarding partnership.",
        in: form
      ),
      Field(
        "paragraph_ids",
        "Which paragraphs does it come from?",
        hint: "Their numbers, for example 17, 21, 34.",
        as: .line(width: 20),
        in: form
      ),
    ]
    if !isOfNotice {
      let kinds: [ThreadStartKind] = [
        .recommendation, .priorityAction, .monitoringPoint, .paragraph, .noticeRequirement,
      ]
      fields.insert(
        .menu("kind", "What is it?", required: true, kinds.map { ($0.name, $0.words) }, in: form),
        at: 0
      )
    }
    return FormPage(
      start == nil ? "Add a \(what)" : "Change a \(what)",
      place: isOfNotice ? .meetings : .inspections,
      trail: [
        isOfNotice
          ? Crumb(text: "Review", address: frame.site.review())
          : Crumb(text: "Inspections", address: frame.site.inspections),
        Crumb(text: title, address: back(frame.site)),
      ],
      subject: title,
      asking: fields,
      button: start == nil ? "Add it" : "Save this change",
      cancel: back(frame.site),
      form,
      in: frame
    )
  }

  func start(in form: FormState) -> ThreadStart {
    var new = start ?? ThreadStart()
    switch source {
    case .inspection(let inspection):
      new.inspectionID = inspection.id
      new.kind = form.named("kind")
    case .notice(let notice):
      new.noticeID = notice.id
      new.kind = .noticeRequirement
    }
    new.number = form.text("number")
    new.text = form.text("text")
    new.addressee = form.text("addressee")
    let typed = form.text("paragraph_ids")
    // What stands as it was shown keeps the paragraphs that have no number of their own.
    if start == nil || typed != paragraphWords(new.paragraphIDs) {
      new.paragraphIDs = typed.split { $0 == "," || $0 == " " || $0 == ";" }.map(String.init)
    }
    return new
  }

  /// "17, 21": paragraphs by their numbers, as the service takes them.
  private func paragraphWords(_ ids: [String]) -> String {
    guard case .inspection(let inspection) = source else { return ids.joined(separator: ", ") }
    return ids.map { id in
      inspection.paragraphs.first { $0.id == id && $0.number > 0 }.map { String($0.number) } ?? id
    }.joined(separator: ", ")
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = start(in: form)
    let result = try await visit.send(form) { change, plans, options in
      try await plans.addThreadStart(
        .with { ($0.change, $0.threadStart) = (change, new) },
        options: options
      )
    }
    let id = start?.id ?? result.ids.first ?? ""
    return FormOutcome(
      start == nil ? .added : .changed,
      at: back(visit.address) + (isOfNotice ? "" : "#start-\(id)")
    )
  }
}
