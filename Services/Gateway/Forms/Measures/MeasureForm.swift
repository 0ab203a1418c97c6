import Messages
import ProtobufC

/// A measure's definition: a new one, freely or from a template, or a revision.
struct MeasureForm: ChangeForm {
  let permission: Permission = .keepPlan
  let plan: Plan
  /// `nil` = a new one.
  let measure: Measure?
  /// What a new one is made from.
  let template: MeasureTemplate?

  init(_ plan: Plan, revising measure: Measure? = nil, from template: MeasureTemplate? = nil) {
    (self.plan, self.measure, self.template) = (plan, measure, template)
  }

  var version: Int64 { measure?.version ?? 0 }
  var values: [String: [String]] {
    guard let shown = measure ?? template?.measure else {
      return [
        "unit": [MeasureUnit.percent.name], "polarity": [MeasurePolarity.higherBetter.name],
        "frequency": [Frequency.monthly.name], "kind": [MeasureKind.inPeriod.name],
      ]
    }
    return [
      "ref": [shown.ref], "name": [shown.name], "definition": [shown.definition],
      "unit": [shown.unit.name], "polarity": [shown.polarity.name],
      "frequency": [shown.frequency.name], "kind": [shown.kind.name],
      "responsible_role": [shown.responsibleRole], "section_id": [shown.sectionID],
      "amber_tolerance": [plainNumber(shown.amberTolerance * 100)],
      "range_lower": [shown.rangeLower.map(plainNumber) ?? ""],
      "range_upper": [shown.rangeUpper.map(plainNumber) ?? ""],
    ]
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    let own = measure.map { site.measure($0.id) }
    return FormPage(
      measure.map { "Change measure \($0.ref)" } ?? "Define a measure",
      place: .measures,
      trail: [Crumb(text: "Measures", address: site.measures)]
        + (own.map { [Crumb(text: measure?.name ?? "", address: $0)] } ?? []),
      about: about,
      asking: words(in: form) + shape(in: form)
        + (measure == nil
          ? []
          : [
            .why("Why does it change?", in: form)
          ]),
      button: measure == nil ? "Define this measure" : "Save this change",
      cancel: own ?? site.measures,
      form,
      in: frame
    )
  }

  private var about: [String] {
    if measure != nil {
      return [
        "Another definition or unit starts a new version of the measure: the readings so far keep the one that they were counted by."
      ]
    }
    guard let template else { return [] }
    return ["Within \(template.timescale). \(template.convention)"]
  }

  private func words(in form: FormState) -> [Field] {
    [
      Field("name", "What is it called?", required: true, in: form),
      Field(
        "definition",
        "How is it counted?",
        hint:
          "What counts, of all of what, from which source. Two people should come to one figure.",
        as: .text(rows: 3),
        in: form
      ),
      Field(
        "ref",
        "Reference",
        hint: "As the plan cites it, for example KPI 7.",
        as: .line(width: 10),
        in: form
      ),
      Field("responsible_role", "Who is responsible?", hint: "A role.", in: form),
      .menu(
        "section_id",
        "Which section does it belong to?",
        [("", "None")]
          + plan.sections.filter { !$0.withdrawn }
          .map { ($0.id, "\($0.ref) \($0.title)".shortened(to: 80)) },
        in: form
      ),
    ]
  }

  private func shape(in form: FormState) -> [Field] {
    [
      .menu(
        "unit",
        "What is its unit?",
        required: true,
        MeasureUnit.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
        in: form
      ),
      .menu(
        "polarity",
        "What is better?",
        required: true,
        MeasurePolarity.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
        in: form
      ),
      Field(
        "range_lower",
        "Lower end of the range",
        hint: "Only where it is best within a range.",
        as: .line(width: 5),
        in: form
      ),
      Field("range_upper", "Upper end of the range", as: .line(width: 5), in: form),
      .menu(
        "frequency",
        "How often is it read?",
        required: true,
        Frequency.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
        in: form
      ),
      .menu(
        "kind",
        "What does a figure cover?",
        required: true,
        MeasureKind.allCases.filter { $0 != .unspecified }.map { ($0.name, $0.words) },
        in: form
      ),
      Field(
        "amber_tolerance",
        "How far from the target is still amber, in per cent of the target?",
        hint:
          "10 means that 81% is within tolerance of 90%. Leave empty for the council’s own setting.",
        as: .line(width: 5),
        in: form
      ),
    ]
  }

  /// The measure as it should be: what the form doesn't ask stays.
  ///
  /// - Throws: `RPCError` for a field that holds no number.
  func measure(in form: FormState) throws -> Measure {
    var new = measure ?? template?.measure ?? Measure()
    new.planID = plan.id
    new.ref = form.text("ref")
    new.name = form.text("name")
    new.definition = form.text("definition")
    new.responsibleRole = form.text("responsible_role")
    new.sectionID = form.text("section_id")
    new.unit = form.named("unit")
    new.polarity = form.named("polarity")
    new.frequency = form.named("frequency")
    new.kind = form.named("kind")
    new.rangeLower = try form.number("range_lower")
    new.rangeUpper = try form.number("range_upper")
    new.amberTolerance = (try form.number("amber_tolerance") ?? 0) / 100
    return new
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = try measure(in: form)
    let isNew = measure == nil
    let id = try await visit.send(form) { change, plans, options in
      if isNew {
        return try await plans.defineMeasure(
          .with { ($0.change, $0.measure) = (change, new) },
          options: options
        ).ids.first ?? ""
      }
      _ = try await plans.reviseMeasure(
        .with { ($0.change, $0.measure, $0.reason) = (change, new, form.text("reason")) },
        options: options
      )
      return new.id
    }
    return FormOutcome(isNew ? .added : .changed, at: visit.address.measure(id))
  }
}

extension MeasureUnit {
  /// As forms and tables name it.
  var words: String {
    switch self {
    case .percent: "Per cent"
    case .count: "Count"
    case .ratePer10000: "Rate per 10,000"
    case .fte: "Full-time equivalents"
    case .days: "Days"
    case .nOfM: "So many of so many"
    case .score: "Score"
    default: "Not set"
    }
  }
}

extension MeasurePolarity {
  var words: String {
    switch self {
    case .higherBetter: "Higher is better"
    case .lowerBetter: "Lower is better"
    case .inRange: "Best within a range"
    case .neutral: "Neither: it is context"
    default: "Not set"
    }
  }
}

extension MeasureKind {
  var words: String {
    switch self {
    case .snapshot: "A day: how things stood then"
    case .inPeriod: "The period alone"
    case .rolling: "The twelve months up to its end"
    case .cumulative: "Everything since the year began (no limits are drawn)"
    default: "Not set"
    }
  }
}
