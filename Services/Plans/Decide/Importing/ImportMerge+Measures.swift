import Figures
import Messages
import PlanImport
import ProtobufC

/// Which measures a reference means: those of the same section, or else those of the plan when
/// only one section has such.
struct MeasureIDs {
  private var measures: [(ref: Reference, sectionID: String, id: String)] = []

  mutating func add(_ measure: Measure) {
    guard !measure.ref.isEmpty else { return }
    measures.append((Reference(measure.ref), measure.sectionID, measure.id))
  }

  /// The measures with this reference, or where there is none the family under it: `1` means 1a to
  /// 1e.
  func find(_ ref: String, sectionID: String) -> [String] {
    let wanted = Reference(ref)
    let same = chosen(measures.filter { $0.ref.isSame(as: wanted) }, sectionID)
    return same.isEmpty ? chosen(measures.filter { $0.ref.isPart(of: wanted) }, sectionID) : same
  }

  private func chosen(
    _ found: [(ref: Reference, sectionID: String, id: String)],
    _ sectionID: String
  ) -> [String] {
    let own = found.filter { $0.sectionID == sectionID }
    if !own.isEmpty { return own.map(\.id) }
    return Set(found.map(\.sectionID)).count == 1 ? found.map(\.id) : []
  }
}

extension ImportMerge {
  /// Records measures or what is different about them, with targets and readings.
  mutating func merge(
    _ imported: [ImportedMeasure],
    of document: ImportedPlan,
    plan: Plan,
    sectionIDs: [String]
  ) -> MeasureIDs {
    var known = Unmatched(state.measures(of: plan.id, withdrawn: true))
    var ids = MeasureIDs()
    var recorded: [String] = []
    for measure in imported {
      let place = document.sections.firstIndex {
        (!measure.sectionTitle.isEmpty && $0.title == measure.sectionTitle)
          || (!measure.section.isEmpty
            && ($0.ref == measure.section || $0.title == measure.section))
      }
      let sectionID = place.map { sectionIDs[$0] } ?? ""
      let match = known.take(measure, sectionID: sectionID)
      let parts = measure.totalOf.filter(recorded.indices.contains).map { recorded[$0] }
      let merged = merge(measure, match, sectionID: sectionID, plan: plan, totalOf: parts)
      recorded.append(merged.id)
      ids.add(merged)
    }
    for measure in known.elements { ids.add(measure) }
    return ids
  }

  private mutating func merge(
    _ imported: ImportedMeasure,
    _ match: Measure?,
    sectionID: String,
    plan: Plan,
    totalOf parts: [String]
  ) -> Measure {
    var measure = match ?? .with { $0.amberTolerance = 0.1 }
    measure.take(imported)
    if !sectionID.isEmpty { measure.sectionID = sectionID }
    if !parts.isEmpty { measure.totalOfIDs = parts }
    let targets = imported.targets.map { Target($0) }
    if let match {
      if measure.definition != match.definition || measure.unit != match.unit {
        measure.definitionVersion += 1
      }
      if !measure.changes(from: match).isEmpty {
        draft.record(
          .measureRevised(
            .with {
              $0.measure = measure
              $0.measure?.targets = []
              $0.measure?.version = 0
              $0.reason = reason
            }
          )
        )
      }
      if !targets.isEmpty, targets != match.targets {
        draft.record(
          .targetsSet(
            .with {
              $0.measureID = match.id
              $0.targets = targets
              $0.reason = reason
            }
          )
        )
      }
    } else {
      measure.id = draft.id("m")
      measure.planID = plan.id
      measure.definitionVersion = 1
      measure.source = .imported
      measure.kind = measure.kind == .unspecified ? .inPeriod : measure.kind
      measure.reportingYear = .financial
      measure.targets = targets
      draft.record(.measureDefined(.with { $0.measure = measure }))
    }
    merge(imported.readings, of: measure)
    return measure
  }

  /// Records readings that are new or correct what is recorded.
  mutating func merge(_ imported: [ImportedReading], of measure: Measure) {
    guard !imported.isEmpty else { return }
    var current = state.currentReadings(of: measure.id)
    for row in imported {
      guard let period = row.period else {
        warn(
          row.origin,
          found: row.periodAsWritten,
          "not a period; the reading “\(row.asWritten)” of \(measure.name) is left out"
        )
        continue
      }
      var reading = Reading(row, period: Messages.Period(period))
      reading.source = fileName
      reading.definitionVersion = measure.definitionVersion
      warn(ifContradicted: reading, row, of: measure)
      let place = current.firstIndex { $0.isSamePeriod(as: reading) }
      if let place, current[place].saysTheSame(as: reading) { continue }
      reading.correction = place != nil
      if let place { current[place] = reading } else { current.append(reading) }
      draft.record(
        .readingRecorded(
          .with {
            $0.measureID = measure.id
            $0.reading = reading
          }
        )
      )
    }
  }

  /// A percentage that its own parts contradict is kept as written, for the checks, and told.
  private mutating func warn(
    ifContradicted reading: Reading,
    _ row: ImportedReading,
    of measure: Measure
  ) {
    guard let value = reading.value, let part = reading.numerator,
      let whole = reading.denominator, whole > 0,
      row.quantity.unit == .percent || measure.unit == .percent
    else { return }
    let share = WrittenShare(
      percent: value,
      decimals: value.writtenDecimals,
      part: part,
      whole: whole
    )
    guard share.isContradicted else { return }
    warn(
      row.origin,
      found: "\(share.percentWords) beside \(share.partsWords)",
      "the parts make \(share.computedWords); both are kept as written and the checks show it"
    )
  }

  /// Says once for all of them which measures can't be judged until somebody says what is better.
  mutating func warnOfPolarity(_ measures: [ImportedMeasure]) {
    let unsaid = measures.filter { MeasurePolarity($0) == .unspecified }
    guard let first = unsaid.first else { return }
    let names = unsaid.prefix(8).map { $0.ref.isEmpty ? $0.name : $0.ref }
      .joined(separator: ", ")
    var origin = first.origin
    origin.row = 0
    warn(
      origin,
      found: unsaid.count > 8 ? "\(names), …" : names,
      "\(unsaid.count) of \(measures.count) measures don't say whether higher or lower is better; "
        + "their targets aren't judged until that is set"
    )
  }
}

extension Unmatched<Measure> {
  /// The recorded measure that one of the file stands for: by reference and section, then by name.
  fileprivate mutating func take(_ imported: ImportedMeasure, sectionID: String) -> Measure? {
    take {
      ImportMatching.isSameRef($0.ref, imported.ref) && $0.sectionID == sectionID
        && ImportMatching.isSame($0.name, imported.name)
    } ?? take { ImportMatching.isSameRef($0.ref, imported.ref) && $0.sectionID == sectionID }
      ?? take { ImportMatching.isSame($0.name, imported.name) && !imported.name.isEmpty }
      ?? (imported.name.isEmpty ? take { ImportMatching.isSameRef($0.ref, imported.ref) } : nil)
  }
}

extension Measure {
  /// Takes over what a row says; what it leaves empty stays.
  fileprivate mutating func take(_ row: ImportedMeasure) {
    ref = row.ref.isEmpty ? ref : row.ref
    let name = row.name.isEmpty ? row.ref : row.name
    self.name = ImportMerge.kept(self.name, unlessOther: name)
    let notes = row.other.filter { !$0.text.isEmpty }.map { "\($0.heading): \($0.text)" }
    definition = ImportMerge.kept(
      definition,
      unlessOther: ([row.definition] + notes).filter { !$0.isEmpty }.joined(separator: "\n")
    )
    responsibleRole = ImportMerge.kept(responsibleRole, unlessOther: row.officer)
    if !row.baselineAsWritten.isEmpty {
      baseline = row.baseline.value
      baselineAsWritten = row.baselineAsWritten
    }
    let polarity = MeasurePolarity(row)
    if polarity != .unspecified { self.polarity = polarity }
    let frequency = Frequency(row)
    if frequency != .unspecified { self.frequency = frequency }
    let unit = MeasureUnit(row)
    if unit != .unspecified { self.unit = unit }
    let words = "\(row.name) \(row.definition)".lowercased()
    if words.contains("cumulative") || words.contains("year to date") { kind = .cumulative }
    let targets = row.targets.map { target in
      [target.asWritten, target.due.text].filter { !$0.isEmpty }.joined(separator: " by ")
    }
    targetAsWritten = ImportMerge.kept(
      targetAsWritten,
      unlessOther: row.targets.contains { $0.period != nil } ? "" : targets.joined(separator: "; ")
    )
  }
}

extension MeasurePolarity {
  /// As the row says, or as the words of its targets do; unspecified where neither does.
  fileprivate init(_ row: ImportedMeasure) {
    let words = row.polarity.lowercased()
    let comparisons = Set(row.targets.map(\.quantity.comparison))
    if words.contains("high") || words.contains("increase") || words.contains("up") {
      self = .higherBetter
    } else if words.contains("low") || words.contains("decrease") || words.contains("down") {
      self = .lowerBetter
    } else if words.contains("range") {
      self = .inRange
    } else if words.contains("neutral") {
      self = .neutral
    } else if !comparisons.isDisjoint(with: ["at least", "above"]) {
      self = .higherBetter
    } else if !comparisons.isDisjoint(with: ["at most", "below"]) {
      self = .lowerBetter
    } else {
      self = Self(verbOf: [row.name] + row.targets.map(\.asWritten))
    }
  }

  /// What a text that begins with a verb wants: “Increase the share of …”, “Reduce to 15%”.
  private init(verbOf texts: [String]) {
    for text in texts {
      let words = text.lowercased().split { !$0.isLetter }.prefix(2)
      if words.contains(where: { ["increase", "increased", "improve", "raise"].contains($0) }) {
        self = .higherBetter
        return
      }
      if words.contains(where: { ["reduce", "reduction", "decrease", "lower"].contains($0) }) {
        self = .lowerBetter
        return
      }
    }
    self = .unspecified
  }
}

extension Frequency {
  /// As the row says, or as its readings come; unspecified where neither tells.
  fileprivate init(_ row: ImportedMeasure) {
    let words = row.frequency.lowercased()
    if words.contains("month"), !words.contains("6"), !words.contains("six") {
      self = .monthly
    } else if words.contains("quarter") {
      self = .quarterly
    } else if ["6", "six", "half", "bi-annual", "biannual", "twice"].contains(where: words.contains)
    {
      self = .sixMonthly
    } else if words.contains("annual") || words.contains("year") {
      self = .annual
    } else if words.contains("term") {
      self = .termly
    } else {
      switch row.readings.compactMap(\.period).first?.kind {
      case .month: self = .monthly
      case .quarter: self = .quarterly
      case .sixMonths: self = .sixMonthly
      case .year: self = .annual
      case .term: self = .termly
      case nil: self = .unspecified
      }
    }
  }
}

extension MeasureUnit {
  fileprivate init(_ row: ImportedMeasure) {
    let units = [row.unit] + row.targets.map(\.quantity.unit) + row.readings.map(\.quantity.unit)
    switch units.first(where: { $0 != .unknown }) ?? .unknown {
    case .percent: self = .percent
    case .count: self = .count
    case .nOfM: self = .nOfM
    case .days: self = .days
    case .fte: self = .fte
    case .ratePer10000: self = .ratePer10000
    case .score: self = .score
    case .unknown: self = .unspecified
    }
  }
}

extension Target {
  fileprivate init(_ imported: ImportedTarget) {
    self.init()
    let quantity = imported.quantity
    value = quantity.value
    if value == nil, let part = quantity.numerator, let whole = quantity.denominator, whole > 0 {
      value = part / whole
    }
    rangeEnd = quantity.rangeEnd
    text = imported.asWritten
    from = imported.period.map { CalendarDate($0.firstDay) }
    by = imported.due.dueBy.map { CalendarDate($0) }
  }
}

extension Reading {
  fileprivate init(_ imported: ImportedReading, period: Messages.Period) {
    self.init()
    self.period = period
    let quantity = imported.quantity
    value = quantity.value
    numerator = quantity.numerator
    denominator = quantity.denominator
    text = imported.asWritten
    note = imported.note
    if let part = numerator, let whole = denominator, whole > 0, value == nil {
      value = part / whole * (quantity.unit == .percent ? 100 : 1)
    }
    guard value == nil else { return }
    let words = (quantity.unavailable ?? imported.asWritten).lowercased()
    if words.contains("suspend") || words.contains("pause") {
      notAvailable = .suspended
    } else if ["tbc", "confirm", "await", "pending"].contains(where: words.contains) {
      notAvailable = .toBeConfirmed
    } else if ["n/a", "not", "nil", "none"].contains(where: words.contains) {
      notAvailable = .notCollected
    } else {
      notAvailable = .other
    }
  }
}
