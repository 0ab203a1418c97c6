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
  ) -> (found: MeasureIDs, recorded: [String]) {
    var known = Unmatched(state.measures(of: plan.id, withdrawn: true))
    var ids = MeasureIDs()
    var recorded: [String] = []
    for measure in imported {
      let place =
        measure.sectionIndex
        ?? document.sections.firstIndex {
          (!measure.sectionTitle.isEmpty && $0.title == measure.sectionTitle)
            || (!measure.section.isEmpty
              && ($0.ref == measure.section || $0.title == measure.section))
        }
      let sectionID =
        place.flatMap { sectionIDs.indices.contains($0) ? sectionIDs[$0] : nil } ?? ""
      let match = known.take(measure, sectionID: sectionID)
      let parts = measure.totalOf.filter(recorded.indices.contains).map { recorded[$0] }
      let merged = merge(measure, match, sectionID: sectionID, plan: plan, totalOf: parts)
      recorded.append(merged.id)
      ids.add(merged)
    }
    for measure in known.elements { ids.add(measure) }
    return (ids, recorded)
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
    let targets = imported.targets.map { Target($0, unit: measure.unit) }
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
      if !targets.isEmpty, Set(targets) != Set(match.targets) {
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
      if measure.reportingYear == .unspecified { measure.reportingYear = .financial }
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
      var reading = Reading(row, period: Messages.Period(period), unit: measure.unit)
      reading.source = fileName
      reading.definitionVersion = measure.definitionVersion
      warn(ifContradicted: reading, row, of: measure)
      let place = current.firstIndex { $0.isSamePeriod(as: reading) }
      if let place, current[place].saysTheSame(as: reading) { continue }
      reading.correction =
        place.map { current[$0].definitionVersion == reading.definitionVersion } ?? false
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
    let unsaid = measures.filter { MeasurePolarity($0) == .unspecified && !$0.isExact }
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
    let polarity = row.isExact ? MeasurePolarity(words: row.polarity) : MeasurePolarity(row)
    if polarity != .unspecified { self.polarity = polarity }
    if !row.polarity.isEmpty {
      polarityAsWritten = row.polarity == self.polarity.shown ? "" : row.polarity
    }
    let frequency = row.isExact ? Frequency(words: row.frequency) : Frequency(row)
    if frequency != .unspecified { self.frequency = frequency }
    if !row.frequency.isEmpty {
      frequencyAsWritten = row.frequency == self.frequency.shown ? "" : row.frequency
    }
    let unit = row.isExact ? MeasureUnit(row.unit) : MeasureUnit(row)
    if unit != .unspecified { self.unit = unit }
    let words = "\(row.name) \(row.definition)".lowercased()
    if let said = MeasureKind.allCases.first(where: { $0.inWords == row.kind }) {
      kind = said
    } else if words.contains("cumulative") || words.contains("year to date") {
      kind = .cumulative
    } else if kind == .unspecified {
      if words.contains("rolling") { kind = .rolling }
      if words.contains("snapshot") { kind = .snapshot }
    }
    if let said = ReportingYear.allCases.first(where: { $0.inWords == row.year }) {
      reportingYear = said
    }
    if !row.columnTotals.isEmpty { columnTotals = row.columnTotals.map { ColumnTotal($0) } }
    if !row.benchmarks.isEmpty { benchmarks = row.benchmarks.map { Benchmark($0) } }
    if let tolerance = row.tolerance { amberTolerance = tolerance }
    if let decimals = row.decimals { self.decimals = Int32(clamping: decimals) }
    rangeLower = row.rangeLower ?? rangeLower
    rangeUpper = row.rangeUpper ?? rangeUpper
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
    let comparisons = Set(row.targets.map(\.quantity.comparison))
    self = Self(words: row.polarity)
    if self != .unspecified { return }
    if !comparisons.isDisjoint(with: ["at least", "above"]) {
      self = .higherBetter
    } else if !comparisons.isDisjoint(with: ["at most", "below"]) {
      self = .lowerBetter
    } else {
      self = Self(verbOf: [row.name] + row.targets.map(\.asWritten))
    }
  }

  /// What a column about it says; unspecified for words that don't tell.
  init(words text: String) {
    let words = text.lowercased()
    let parts = Set(words.split { !$0.isLetter })
    if words.contains("high") || words.contains("increase") || words.contains("bigger")
      || !parts.isDisjoint(with: ["up", "more", "larger", "upward", "upwards"])
    {
      self = .higherBetter
    } else if words.contains("low") || words.contains("decrease") || words.contains("smaller")
      || !parts.isDisjoint(with: ["down", "fewer", "less", "downward", "downwards", "reduce"])
    {
      self = .lowerBetter
    } else if words.contains("range") {
      self = .inRange
    } else if words.contains("neutral") {
      self = .neutral
    } else {
      self = .unspecified
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
    self = Self(words: row.frequency)
    if self != .unspecified { return }
    switch row.readings.compactMap(\.period).first?.kind {
    case .month: self = .monthly
    case .quarter: self = .quarterly
    case .sixMonths: self = .sixMonthly
    case .year: self = .annual
    case .term: self = .termly
    case nil: self = .unspecified
    }
  }

  /// What a column about it says; unspecified for words that don't tell.
  init(words text: String) {
    let words = text.lowercased()
    func says(_ phrases: String...) -> Bool { phrases.contains { words.contains($0) } }
    let months = words.split { !$0.isNumber }.compactMap { Int($0) }.first
    if says("term") {
      self = .termly
    } else if says("quarter") || says("three month", "three-month")
      || (says("month") && months == 3)
    {
      self = .quarterly
    } else if says("six", "half", "semi", "bi-annual", "biannual", "twice a year", "twice yearly")
      || (says("month") && months == 6)
    {
      self = .sixMonthly
    } else if says("annual", "year") || (says("month") && months == 12) {
      self = .annual
    } else if says("month"), months ?? 1 == 1 {
      self = .monthly
    } else {
      self = .unspecified
    }
  }
}

extension MeasureUnit {
  fileprivate init(_ row: ImportedMeasure) {
    let units = [row.unit] + row.targets.map(\.quantity.unit) + row.readings.map(\.quantity.unit)
    self.init(units.first { $0 != .unknown } ?? .unknown)
    guard self == .unspecified else { return }
    // Parts alone, and never a figure: they are the figure.
    let parts = row.readings.map(\.quantity).filter { $0.denominator != nil }
    if !parts.isEmpty, parts.allSatisfy({ $0.value == nil }) { self = .nOfM }
  }

  fileprivate init(_ unit: ImportedMeasure.Unit) {
    switch unit {
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

extension ColumnTotal {
  fileprivate init(_ total: ImportedColumnTotal) {
    self.init()
    (heading, text, value) = (total.heading, total.asWritten, total.value)
    parts = total.parts.map { part in
      .with {
        ($0.heading, $0.value) = (part.heading, part.value)
        $0.period = part.period.map { Messages.Period($0) }
      }
    }
  }
}

extension Benchmark {
  fileprivate init(_ benchmark: ImportedBenchmark) {
    self.init()
    (label, value) = (benchmark.label, benchmark.value)
    dated = benchmark.dated.map { CalendarDate($0) }
  }
}

extension Quantity {
  /// The figure in a measure's unit: what is written, or what its parts make.
  ///
  /// “12 of 15” is 80 for a share, and 12 where things are counted.
  func recorded(in unit: MeasureUnit) -> Double? {
    guard let part = numerator, let whole = denominator, whole > 0 else { return value }
    if self.unit == .nOfM, unit != .percent, unit != .nOfM { return value }
    return value == nil || self.unit == .nOfM ? part / whole * unit.scale : value
  }
}

extension Target {
  fileprivate init(_ imported: ImportedTarget, unit: MeasureUnit) {
    self.init()
    let quantity = imported.quantity
    value = quantity.recorded(in: unit)
    rangeEnd = quantity.rangeEnd
    text = imported.asWritten
    from = (imported.period?.firstDay ?? imported.from).map { CalendarDate($0) }
    by = (imported.due.dueBy ?? imported.by).map { CalendarDate($0) }
    byText = imported.due.text
  }
}

extension Reading {
  fileprivate init(_ imported: ImportedReading, period: Messages.Period, unit: MeasureUnit) {
    self.init()
    self.period = period
    let quantity = imported.quantity
    value = quantity.recorded(in: unit)
    numerator = quantity.numerator
    denominator = quantity.denominator
    text = imported.asWritten
    note = imported.note
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
