import Messages
import ProtobufC

/// What the council sets for its plan: how often updates are expected, how long evidence counts, how
/// many readings level 2 asks for, how charts are read.
struct SettingsForm: ChangeForm {
  let permission: Permission = .changeSettings
  let council: Authority

  private var settings: PlanSettings { council.settings ?? PlanSettings() }
  var version: Int64 { council.version }
  var values: [String: [String]] {
    [
      "reporting_cycle_days": [String(settings.reportingCycleDays)],
      "evidence_shelf_life_months": [String(settings.evidenceShelfLifeMonths)],
      "readings_on_target": [String(settings.readingsOnTarget)],
      "run_length": [settings.runLength == 0 ? "" : String(settings.runLength)],
      "amber_tolerance": [
        settings.amberTolerance == 0 ? "" : plainNumber(settings.amberTolerance * 100)
      ],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      "Change the settings",
      place: nil,
      trail: [Crumb(text: "Settings", address: frame.site.settings)],
      about: ["Levels and checks are computed with these from now on; past days keep theirs."],
      asking: [
        Field(
          "reporting_cycle_days",
          "Within how many days is an update expected?",
          hint: "31 unless you set another.",
          required: true,
          as: .line(width: 5),
          in: form
        ),
        Field(
          "evidence_shelf_life_months",
          "For how many months does evidence count?",
          hint: "12 unless you set another. An item of evidence can have its own.",
          required: true,
          as: .line(width: 5),
          in: form
        ),
        Field(
          "readings_on_target",
          "How many readings in a row on target does level 2 ask for?",
          hint: "3 unless you set another.",
          required: true,
          as: .line(width: 5),
          in: form
        ),
        Field(
          "run_length",
          "How many points in a run make a signal on a chart?",
          hint:
            "7 unless you set another, from 5 to 12. Fewer find change sooner, and more of it by chance.",
          as: .line(width: 5),
          in: form
        ),
        Field(
          "amber_tolerance",
          "How far from its target is a measure still amber, in per cent of the target?",
          hint:
            "10 unless you set another. For measures that are defined from now on and say nothing of their own.",
          as: .line(width: 5),
          in: form
        ),
      ],
      button: "Save the settings",
      cancel: frame.site.settings,
      form,
      in: frame
    )
  }

  /// The settings as they should be; what imports were taught stays.
  ///
  /// - Throws: `RPCError` for a field that holds no whole number.
  func settings(in form: FormState) throws -> PlanSettings {
    var new = settings
    new.reportingCycleDays = try form.whole("reporting_cycle_days") ?? 0
    new.evidenceShelfLifeMonths = try form.whole("evidence_shelf_life_months") ?? 0
    new.readingsOnTarget = try form.whole("readings_on_target") ?? 0
    new.runLength = try form.whole("run_length") ?? 0
    new.amberTolerance = (try form.number("amber_tolerance") ?? 0) / 100
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try settings(in: form)
    _ = try await visit.send(form) { change, plans, options in
      try await plans.changeSettings(
        .with { ($0.change, $0.settings) = (change, new) },
        options: options
      )
    }
    return FormOutcome(.changed, at: visit.address.settings)
  }
}
