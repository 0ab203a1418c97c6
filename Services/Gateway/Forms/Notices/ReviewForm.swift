import Messages
import ProtobufC

/// A review that was held against a notice; what it found of each requirement is the adviser's to
/// say.
struct ReviewForm: ChangeForm {
  let permission: Permission = .recordReview
  let notice: Notice
  let requirements: [ThreadStart]
  /// `nil` = a new one.
  let review: Review?

  var version: Int64 { review?.version ?? 0 }
  var values: [String: [String]] {
    guard let review else { return [:] }
    var values = [
      "held_on": [review.heldOn?.iso ?? ""], "title": [review.title],
      "summary": [review.summary], "letter_location": [review.letterLocation],
    ]
    for (place, start) in requirements.enumerated() {
      let found = review.findings.first { $0.threadStartID == start.id }
      values["progress-\(place)"] = [found?.progress.name ?? ""]
      values["note-\(place)"] = [found?.note ?? ""]
    }
    return values
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      review == nil ? "Record a review" : "Change a review",
      place: .meetings,
      trail: [Crumb(text: "Review", address: frame.site.review())],
      subject: notice.title,
      about: frame.permits(.giveFindings)
        ? [] : ["What the review found of each requirement is recorded by the DfE adviser."],
      asking: [
        .day("held_on", "When was it held?", required: true, in: form),
        Field("summary", "What did it come to?", as: .text(rows: 3), in: form),
        Field(
          "letter_location",
          "Where can the letter be found?",
          hint: "An address or a file reference. The letter itself isn’t stored here.",
          in: form
        ),
        Field("title", "Title", hint: "Leave empty to name it after its day.", in: form),
      ] + (frame.permits(.giveFindings) ? findingFields(in: form) : []),
      button: review == nil ? "Record this review" : "Save this change",
      cancel: frame.site.review(),
      form,
      in: frame
    )
  }

  private func findingFields(in form: FormState) -> [Field] {
    requirements.enumerated().flatMap { place, start in
      [
        Field.menu(
          "progress-\(place)",
          "Requirement \(start.number): \(start.text.shortened(to: 160))",
          [("", "Not looked at in this review")]
            + RequirementProgress.allCases.filter { $0 != .unspecified && $0 != .notLookedAt }
            .map { ($0.name, $0.tag.word) },
          in: form
        ),
        Field("note-\(place)", "Note on \(start.number)", as: .text(rows: 2), in: form),
      ]
    }
  }

  /// The review as it should be; findings that the person may not give stay as they are.
  ///
  /// - Throws: `RPCError` where the day is none.
  func review(in form: FormState, givingFindings: Bool) throws -> Review {
    var new = review ?? Review()
    new.noticeID = notice.id
    new.heldOn = try form.day("held_on")
    new.title = form.text("title")
    new.summary = form.text("summary")
    new.letterLocation = form.text("letter_location")
    guard givingFindings else { return new }
    new.findings = requirements.enumerated().compactMap { place, start in
      let progress: RequirementProgress = form.named("progress-\(place)")
      guard progress != .unspecified else { return nil }
      return .with {
        ($0.threadStartID, $0.progress) = (start.id, progress)
        $0.note = form.text("note-\(place)")
      }
    }
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let mayFind = visit.permissions.everywhere.contains(.giveFindings)
    let new = try review(in: form, givingFindings: mayFind)
    _ = try await visit.send(form) { change, plans, options in
      try await plans.recordReview(
        .with { ($0.change, $0.review) = (change, new) },
        options: options
      )
    }
    return FormOutcome(.reviewed, at: visit.address.review())
  }
}
