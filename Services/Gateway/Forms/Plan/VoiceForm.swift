import Messages
import ProtobufC

/// What children, parents, staff or partners say: promised, or heard on a day; a new voice, or a
/// revision of one.
struct VoiceForm: ChangeForm {
  let permission: Permission = .addVoice
  let detail: ObjectiveDetail
  /// `nil` = a new one.
  let voice: Voice?

  var owners: [String] { detail.ownRoles }
  var version: Int64 { voice?.version ?? 0 }
  var values: [String: [String]] {
    guard let voice else { return ["heard": ["heard"], "speaker": [Speaker.children.name]] }
    return [
      "text": [voice.text], "speaker": [voice.speaker.name], "source": [voice.source],
      "heard": [voice.heard ? "heard" : "promised"], "heard_on": [voice.heardOn?.iso ?? ""],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let subject = FormSubject(detail)
    return FormPage(
      voice == nil
        ? "Add a voice to \(subject.name.lowercasedFirst)"
        : "Change a voice of \(subject.name.lowercasedFirst)",
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
      ] + (voice == nil ? [] : [.why(in: form)]),
      button: voice == nil ? "Add this voice" : "Save this change",
      cancel: subject.page(in: frame.site),
      form,
      in: frame
    )
  }

  /// - Throws: `RPCError` where the day is none.
  func voice(in form: FormState) throws -> Voice {
    var new = voice ?? Voice()
    new.objectiveID = detail.objective?.id ?? ""
    new.text = form.text("text")
    new.speaker = form.named("speaker")
    new.heard = form.text("heard") == "heard"
    new.heardOn = try form.day("heard_on")
    new.source = form.text("source")
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try voice(in: form)
    let isNew = voice == nil
    try await visit.send(form) { change, plans, options in
      if isNew {
        _ = try await plans.addVoice(
          .with { ($0.change, $0.voice) = (change, new) },
          options: options
        )
      } else {
        _ = try await plans.reviseVoice(
          .with { ($0.change, $0.voice, $0.reason) = (change, new, form.text("reason")) },
          options: options
        )
      }
    }
    return FormOutcome(
      isNew ? .added : .changed,
      at: visit.address.objective(new.objectiveID) + "#voices"
    )
  }
}
