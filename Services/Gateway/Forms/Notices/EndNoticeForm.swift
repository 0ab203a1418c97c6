import Messages
import ProtobufC

/// A notice is lifted, or something stronger takes its place.
struct EndNoticeForm: ChangeForm {
  let permission: Permission = .keepPlan
  let notice: Notice

  var version: Int64 { notice.version }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      "Record the end of a notice",
      place: .meetings,
      trail: [Crumb(text: "Review", address: frame.site.review())],
      subject: notice.title,
      asking: [
        Field(
          "standing",
          "What became of it?",
          required: true,
          as: .choice([
            .init(NoticeStanding.lifted.name, "It was lifted"),
            .init(NoticeStanding.escalated.name, "Something stronger takes its place"),
          ]),
          in: form
        ),
        .day("on", "When?", required: true, in: form),
        Field(
          "reason",
          "Why?",
          hint: "In the department’s words, where there are some.",
          required: true,
          as: .text(rows: 3),
          in: form
        ),
      ],
      button: "Record the end",
      cancel: frame.site.review(),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let on = try form.day("on")
    _ = try await visit.send(form) { change, plans, options in
      try await plans.endNotice(
        .with {
          ($0.change, $0.noticeID, $0.standing) = (change, notice.id, form.named("standing"))
          ($0.on, $0.reason) = (on, form.text("reason"))
        },
        options: options
      )
    }
    return FormOutcome(.ended, at: visit.address.review())
  }
}
