import Messages
import ProtobufC

/// What children, parents, staff or partners say: promised, or heard on a day.
struct VoiceForm: ChangeForm {
  let permission: Permission = .addVoice
  let detail: ObjectiveDetail

  var owners: [String] { detail.ownRoles }
  var values: [String: [String]] { ["heard": ["heard"], "speaker": [Speaker.children.name]] }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    return FormPage(
      "Add a voice to \(subject.name.lowercasedFirst)",
      trail: subject.trail(in: frame.site),
      subject: subject.text,
      asking: [
        Field(
          "text",
          "What do they say?",
          hint: "In their words, with nothing that could identify a child.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
        .menu(
          "speaker",
          "Who says it?",
          required: true,
          Speaker.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
          in: form
        ),
        Field(
          "heard",
          "Was it said, or is it what we promise they will say?",
          required: true,
          as: .choice([
            .init("heard", "It was said"), .init("promised", "We promise that they will say it"),
          ]),
          in: form
        ),
        .day("heard_on", "When was it said?", hint: "Only for what was said.", in: form),
        Field(
          "source",
          "Where does it come from?",
          hint: "For example: care leavers’ forum, 14 voices.",
          in: form
        ),
      ],
      button: "Add this voice",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  func voice(in form: FormState) -> Voice {
    let speaker = form.text("speaker")
    return .with {
      $0.objectiveID = detail.objective?.id ?? ""
      $0.text = form.text("text")
      $0.speaker = Speaker.allCases.first { $0.name == speaker } ?? .unspecified
      $0.heard = form.text("heard") == "heard"
      $0.heardOn = CalendarDate(iso: form.text("heard_on"))
      $0.source = form.text("source")
    }
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let voice = voice(in: form)
    _ = try await visit.send(form) { change, plans, options in
      try await plans.addVoice(
        .with { ($0.change, $0.voice) = (change, voice) },
        options: options
      )
    }
    return FormOutcome(.added, at: visit.address.objective(voice.objectiveID) + "#voices")
  }
}
