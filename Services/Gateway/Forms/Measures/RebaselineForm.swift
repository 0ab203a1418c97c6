import Messages
import ProtobufC

/// Begins new limits of a measure's chart, because the process itself was changed.
struct RebaselineForm: ChangeForm {
  let permission: Permission = .keepPlan
  let detail: MeasureDetail

  private var measure: Measure { detail.summary?.measure ?? Measure() }
  var version: Int64 { measure.version }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    return FormPage(
      "Begin new limits for \(measure.name)",
      place: .measures,
      trail: [
        Crumb(text: "Measures", address: site.measures),
        Crumb(text: measure.name, address: site.measure(measure.id)),
      ],
      about: [
        "Mean and limits are computed anew from that day on; the readings before it keep theirs. Do it when you know what was changed, not because the figures look better."
      ],
      asking: [
        .day("from", "From when?", hint: "A day that has come.", required: true, in: form),
        .why("What was changed about the work?", required: true, in: form),
      ],
      button: "Begin new limits",
      cancel: site.measure(measure.id),
      form,
      in: frame
    )
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let from = try form.day("from")
    _ = try await visit.send(form) { change, plans, options in
      try await plans.rebaselineMeasure(
        .with {
          ($0.change, $0.measureID) = (change, measure.id)
          ($0.from, $0.reason) = (from, form.text("reason"))
        },
        options: options
      )
    }
    return FormOutcome(.changed, at: visit.address.measure(measure.id))
  }
}
