import Messages

extension FieldChecks {
  /// A measure's own fields; targets, readings and new baselines are recorded apart.
  mutating func measure(_ given: Measure, planID: String, in state: PlansState) -> Measure {
    var new = given
    new.planID = planID
    new.ref = text(given.ref, "measure.ref", .word)
    new.name = text(given.name, "measure.name", .line, isRequired: true)
    new.definition = text(given.definition, "measure.definition")
    new.responsibleRole = text(given.responsibleRole, "measure.responsible_role", .line)
    new.publishedFigureKey = text(
      given.publishedFigureKey,
      "measure.published_figure_key",
      .line
    )
    new.targetAsWritten = text(given.targetAsWritten, "measure.target_as_written", .line)
    new.frequencyAsWritten = text(
      given.frequencyAsWritten,
      "measure.frequency_as_written",
      .line
    )
    new.polarityAsWritten = text(given.polarityAsWritten, "measure.polarity_as_written", .line)
    choice(given.unit, "measure.unit")
    choice(given.polarity, "measure.polarity")
    choice(given.frequency, "measure.frequency")
    choice(given.reportingYear, "measure.reporting_year", isRequired: false)
    choice(given.kind, "measure.kind", isRequired: false)
    choice(given.source, "measure.source", isRequired: false)
    number(given.amberTolerance, "measure.amber_tolerance", in: 0...1)
    number(given.rangeLower, "measure.range_lower")
    number(given.rangeUpper, "measure.range_upper")
    bounds(given.decimals, "measure.decimals", 0...6)
    if given.amberTolerance == 0 { new.amberTolerance = state.settings.filled.amberTolerance }
    if given.reportingYear == .unspecified { new.reportingYear = .financial }
    if given.kind == .unspecified { new.kind = .inPeriod }
    if given.source == .unspecified { new.source = .entered }
    if !given.sectionID.isEmpty, state.sections[given.sectionID]?.planID != planID {
      refuse(
        "measure.section_id",
        found: "“\(given.sectionID.prefix(40))”",
        allowed: "a section of the same plan"
      )
    }
    if let lower = given.rangeLower, let upper = given.rangeUpper, lower > upper {
      refuse(
        "measure.range_lower",
        found: Plans.number(lower),
        allowed: "at most the upper end, \(Plans.number(upper))"
      )
    }
    limit(given.benchmarks.count, 50, "measure.benchmarks")
    for index in given.benchmarks.indices {
      let field = "measure.benchmarks[\(index)]"
      new.benchmarks[index].label = text(
        given.benchmarks[index].label,
        "\(field).label",
        .line,
        isRequired: true
      )
      number(given.benchmarks[index].value, "\(field).value")
      date(given.benchmarks[index].dated, "\(field).dated")
    }
    number(given.baseline, "measure.baseline")
    new.baselineAsWritten = text(given.baselineAsWritten, "measure.baseline_as_written", .line)
    new.totalOfIDs = ids(given.totalOfIDs, "measure.total_of_ids", "a measure of the plan") { id in
      id != given.id && state.measures[id]?.planID == planID
    }
    new.columnTotals = []
    new.targets = []
    new.rebaselines = []
    new.withdrawn = false
    new.version = 0
    return new
  }

  /// Targets that say something: a value, or the words of one that is still to come.
  mutating func targets(_ given: [Target], _ field: String) -> [Target] {
    limit(given.count, FieldChecks.maximumEntries, field)
    var new = given
    for index in new.indices {
      let field = "\(field)[\(index)]"
      new[index].text = text(new[index].text, "\(field).text", .line)
      new[index].byText = text(new[index].byText, "\(field).by_text", .line)
      number(new[index].value, "\(field).value")
      number(new[index].rangeEnd, "\(field).range_end")
      date(new[index].from, "\(field).from")
      date(new[index].by, "\(field).by")
      if new[index].value == nil {
        if new[index].rangeEnd != nil {
          refuse("\(field).value", found: "nothing", allowed: "the first end of the range")
        } else if new[index].text.isEmpty {
          refuse("\(field).value", found: "nothing", allowed: "a value, or text such as “tbc”")
        }
      }
    }
    return new
  }
}
