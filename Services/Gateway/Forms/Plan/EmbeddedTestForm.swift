import Messages
import ProtobufC

/// What the board will look for before it calls a change embedded, set beforehand.
struct EmbeddedTestForm: ChangeForm {
  let permission: Permission = .setTest
  let detail: ObjectiveDetail

  var version: Int64 { detail.objective?.version ?? 0 }
  var values: [String: [String]] { ["text": [detail.objective?.embeddedTest?.text ?? ""]] }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    return FormPage(
      "Set the board’s test for \(subject.name.lowercasedFirst)",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      about: [
        "Level 3, embedded, needs this test, dated evidence, and a decision of a later meeting that it is passed. A test that is changed has to be passed again."
      ],
      asking: [
        Field(
          "text",
          "What will the board look for?",
          hint: "For example: two audits, six months apart, with 80% good or better.",
          required: true,
          as: .text(rows: 4),
          in: form
        )
      ],
      button: "Set this test",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let id = detail.objective?.id ?? ""
    _ = try await visit.send(form) { change, plans, options in
      try await plans.setEmbeddedTest(
        .with { ($0.change, $0.objectiveID, $0.text) = (change, id, form.text("text")) },
        options: options
      )
    }
    return FormOutcome(.testSet, at: visit.address.objective(id) + "#assurance")
  }
}

/// The chair's word that the test is passed, by a decision of a meeting.
struct PassTestForm: ChangeForm {
  let permission: Permission = .passTest
  let detail: ObjectiveDetail
  /// Newest first.
  let meetings: [Meeting]

  var version: Int64 { detail.objective?.version ?? 0 }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    let choices = decisions
    return FormPage(
      "Pass the board’s test for \(subject.name.lowercasedFirst)",
      trail: subject.trail(in: frame.site),
      subject: detail.objective?.embeddedTest?.text,
      about: choices.isEmpty
        ? [
          "No meeting since the test was set has recorded a decision. Record the meeting with its decision first."
        ] : [],
      asking: [
        Field(
          "decision_id",
          "Which decision says that it is passed?",
          hint: "Of a meeting after the day on which the test was set.",
          required: true,
          as: .choice(choices),
          in: form
        )
      ],
      button: "The test is passed",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  /// Decisions that could be the one: of a later day than the test, about this or nothing named.
  var decisions: [Field.Choice] {
    let own = ObjectRef(.objective, detail.objective?.id ?? "")
    let set = detail.objective?.embeddedTest?.setAt?.day.dayNumber ?? .max
    return meetings.filter { ($0.heldOn?.dayNumber ?? .min) > set }.flatMap { meeting in
      meeting.decisions.filter { $0.about == nil || $0.about == own }.map { decision in
        Field.Choice(
          decision.id,
          decision.text.shortened(to: 160),
          hint: "\(meeting.title), \(meeting.heldOn?.words ?? "")"
        )
      }
    }
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let id = detail.objective?.id ?? ""
    _ = try await visit.send(form) { change, plans, options in
      try await plans.passEmbeddedTest(
        .with {
          ($0.change, $0.objectiveID, $0.decisionID) = (change, id, form.text("decision_id"))
        },
        options: options
      )
    }
    return FormOutcome(.testPassed, at: visit.address.objective(id) + "#assurance")
  }
}
