import Foundation
import Messages
import ProtobufC

/// An improvement notice or a direction as the department issued it.
struct NoticeForm: ChangeForm {
  let permission: Permission = .keepPlan
  let inspections: [Inspection]
  let notices: [Notice]
  /// `nil` = a new one.
  let notice: Notice?

  var version: Int64 { notice?.version ?? 0 }
  var values: [String: [String]] {
    guard let notice else {
      return [
        "kind": [NoticeKind.improvementNotice.name], "review_interval_months": ["6"],
        "issued_by": ["Secretary of State for Education"],
      ]
    }
    return [
      "kind": [notice.kind.name], "title": [notice.title], "issued_by": [notice.issuedBy],
      "issued_on": [notice.issuedOn?.iso ?? ""], "summary": [notice.summary],
      "review_interval_months": [String(notice.reviewIntervalMonths)],
      "inspection_id": [notice.inspectionID], "follows_id": [notice.followsID],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      notice == nil ? "Record a notice" : "Change a notice",
      place: .meetings,
      trail: [Crumb(text: "Review", address: frame.site.review())],
      asking: words(in: form) + origin(in: form),
      button: notice == nil ? "Record this notice" : "Save this change",
      cancel: frame.site.review(),
      form,
      in: frame
    )
  }

  private func words(in form: FormState) -> [Field] {
    [
      Field(
        "kind",
        "What was issued?",
        required: true,
        as: .choice(
          [.improvementNotice, .direction].map { (kind: NoticeKind) in .init(kind.name, kind.words)
          }
        ),
        in: form
      ),
      Field("title", "Title", required: true, in: form),
      .day("issued_on", "When?", required: true, in: form),
      Field("issued_by", "By whom?", in: form),
      Field("summary", "What is it about?", as: .text(rows: 3), in: form),
      Field(
        "review_interval_months",
        "How often is it reviewed, in months?",
        hint: "Six, where the notice says nothing.",
        as: .line(width: 5),
        in: form
      ),
    ]
      + (notice == nil
        ? [
          Field(
            "requirements",
            "What does it require?",
            hint:
              "One requirement a line, with its own number first: “3. Children are seen alone.” More can be added later.",
            as: .text(rows: 6),
            in: form
          )
        ] : [])
  }

  private func origin(in form: FormState) -> [Field] {
    [
      .menu(
        "inspection_id",
        "Which inspection does it follow?",
        [("", "None")] + inspections.map { ($0.id, $0.title.shortened(to: 80)) },
        in: form
      ),
      .menu(
        "follows_id",
        "Does it take the place of another notice?",
        [("", "No")]
          + notices.filter { $0.id != notice?.id }.map { ($0.id, $0.title.shortened(to: 80)) },
        in: form
      ),
    ]
  }

  /// The notice as it should be; its standing and requirements that are there stay.
  ///
  /// - Throws: `RPCError` where the day is none or the interval no number.
  func notice(in form: FormState) throws -> Notice {
    var new = notice ?? Notice()
    new.kind = form.named("kind")
    new.title = form.text("title")
    new.issuedOn = try form.day("issued_on")
    new.issuedBy = form.text("issued_by")
    new.summary = form.text("summary")
    new.reviewIntervalMonths = try form.whole("review_interval_months") ?? 0
    new.inspectionID = form.text("inspection_id")
    new.followsID = form.text("follows_id")
    new.requirements =
      notice == nil ? form.lines("requirements").map(NumberedLine.init).map(\.requirement) : []
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try notice(in: form)
    _ = try await visit.send(form) { change, plans, options in
      try await plans.recordNotice(
        .with { ($0.change, $0.notice) = (change, new) },
        options: options
      )
    }
    return FormOutcome(notice == nil ? .added : .changed, at: visit.address.review())
  }

  func field(refused path: String) -> String {
    path.hasPrefix("notice.requirements") ? "requirements" : FieldError.name(ofPath: path)
  }
}

/// A line that begins with a number of its own, such as "2.1 Children are seen alone".
struct NumberedLine: Hashable, Sendable {
  /// Empty where the line begins with none.
  let number: String
  let text: String

  init(_ line: String) {
    let head = line.prefix { $0.isNumber || $0 == "." || $0 == ")" }
    let rest = line.dropFirst(head.count)
    let number = head.trimmingCharacters(in: [".", ")"])
    let isNumber = !number.isEmpty && rest.first?.isWhitespace == true
    self.number = isNumber ? number : ""
    self.text = isNumber ? rest.trimmingCharacters(in: .whitespaces) : line
  }

  fileprivate var requirement: ThreadStart {
    .with {
      ($0.kind, $0.number, $0.text) = (.noticeRequirement, number, text)
    }
  }
}
