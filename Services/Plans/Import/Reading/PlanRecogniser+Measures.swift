internal import Figures
internal import Tables

/// Rows of tables of measures, grids of months and readings.
extension PlanRecogniser {
  /// A row across a table of measures names the theme that those under it belong to.
  mutating func measureHeading(_ text: String, _ found: HeadingText?, at index: Int) {
    let number = HeadingText.leadingNumber(text)
    measureSection = (found?.ref ?? number?.ref ?? "", found?.title ?? number?.rest ?? text)
    if let year = Self.year(in: [text]) { yearHint = year }
    measure = nil
    addends = []
    mark(index, .section)
  }

  mutating func measureRow(_ index: Int, _ layout: TableLayout) {
    let line = lines[index]
    var texts: [ImportField: String] = [:]
    var cells: [ImportField: SourceLine.Cell] = [:]
    var other: [ImportedDetail] = []
    for cell in line.cells {
      guard
        let column = layout.columns.first(where: { $0.column == cell.column })
      else {
        if cell.column == layout.roleColumn { continue }
        if !layout.columns.contains(where: { $0.column <= cell.column })
          || cell.column > (layout.columns.map(\.column).max() ?? 0)
        {
          other.append(ImportedDetail(heading: "", text: cell.text))
        }
        continue
      }
      if let field = column.field {
        texts[field] = joined(texts[field] ?? "", cell.text)
        cells[field] = cell
      } else if column.periodAsWritten.isEmpty, cell.column != layout.roleColumn {
        other.append(ImportedDetail(heading: column.heading, text: cell.text))
      }
    }
    let ref = texts[.ref] ?? ""
    var name = texts[.measure] ?? ""
    let parts = totalParts(name, at: index)
    if let first = parts.first, let last = parts.last {
      // A table may have several totals: each is called by what it adds up.
      name = "\(name) of \(plan.measures[first].name) to \(plan.measures[last].name)"
    }
    let namesMeasure =
      cells[.measure].map { !$0.isCovered } ?? false || cells[.ref].map { !$0.isCovered } ?? false
    if !namesMeasure {
      guard measure != nil else {
        reject(
          index,
          column: layout.column(.measure).map { line.columnName($0.column, heading: $0.heading) }
            ?? "",
          found: preview(line),
          message: "the row has figures but no measure; allowed is the measure's name or reference"
        )
        return
      }
    } else {
      openMeasure(ref: ref, name: name, at: index)
    }
    guard let measure else { return }
    noteRow(measure, parts, at: index)
    fill(measure, texts, other, baseline: cells[.baseline])
    noteColumnTotal(of: measure, layout, at: index)
    mark(index, layout.kind == .readings ? .reading : .measure)
    for detail in other where detail.heading.isEmpty {
      warn(
        index,
        found: detail.text,
        message: "this cell stands under no heading; it was kept with the measure"
      )
    }
    if layout.kind == .readings {
      plainReading(index, layout, texts, cells, measure)
    } else {
      targets(index, layout, texts, cells, measure)
      grid(index, layout, measure)
      if let text = texts[.value], layout.periodColumns.isEmpty {
        // A latest figure without a period: kept, because it can't be placed in time.
        plan.measures[measure].other.append(
          ImportedDetail(heading: layout.column(.value)?.heading ?? "", text: text)
        )
      }
    }
  }

  private mutating func openMeasure(ref: String, name: String, at index: Int) {
    let place = measurePlace
    let known = plan.measures.firstIndex {
      ref.isEmpty
        ? sameText($0.name, name) && !name.isEmpty
          && ($0.objective == place.objective && $0.sectionTitle == place.sectionTitle)
        : $0.ref == ref && (name.isEmpty || $0.name.isEmpty || sameText($0.name, name))
    }
    if let known {
      measure = known
      return
    }
    var item = ImportedMeasure()
    item.ref = ref
    item.name = name.isEmpty ? ref : name
    item.origin = origin(index)
    item.section = place.section
    item.sectionTitle = place.sectionTitle
    item.objective = place.objective
    plan.measures.append(item)
    measure = plan.measures.count - 1
  }

  /// The section and objective that the measures being read stand under.
  private var measurePlace: (section: String, sectionTitle: String, objective: String) {
    let current = currentObjective.map { $0.ref.isEmpty ? $0.title : $0.ref } ?? ""
    if let measureSection { return (measureSection.ref, measureSection.title, current) }
    guard let section else { return ("", "", current) }
    return (plan.sections[section].ref, plan.sections[section].title, current)
  }

  private mutating func fill(
    _ measure: Int,
    _ texts: [ImportField: String],
    _ other: [ImportedDetail],
    baseline: SourceLine.Cell?
  ) {
    var item = plan.measures[measure]
    if let text = texts[.definition] { item.definition = text }
    if let text = texts[.officer] { item.officer = text }
    if let text = texts[.frequency] { item.frequency = text }
    if let text = texts[.polarity] { item.polarity = text }
    for (field, heading) in [(ImportField.baseline, "Baseline"), (.unit, "Unit")] {
      if let text = texts[field] { item.other.append(ImportedDetail(heading: heading, text: text)) }
    }
    if let text = texts[.baseline] {
      item.baselineAsWritten = text
      item.baseline = Quantity(text, value: baseline?.value ?? .text, asTarget: false)
    }
    if let text = texts[.unit], let unit = ImportedMeasure.Unit(words: text) { item.unit = unit }
    item.other += other
    if item.unit == .unknown {
      let name = item.name.lowercased()
      if name.contains("per 10,000") || name.contains("per 10000") || name.contains("per 10k") {
        item.unit = .ratePer10000
      } else if name.contains("(fte)") || name.hasSuffix(" fte") {
        item.unit = .fte
      } else if name.contains("(days)") || name.hasPrefix("average days") {
        item.unit = .days
      }
    }
    if item.unit == .unknown,
      item.name.contains("%") || item.name.lowercased().hasPrefix("percentage")
    {
      item.unit = .percent
    }
    plan.measures[measure] = item
  }

  // MARK: Targets

  private mutating func targets(
    _ index: Int,
    _ layout: TableLayout,
    _ texts: [ImportField: String],
    _ cells: [ImportField: SourceLine.Cell],
    _ measure: Int
  ) {
    guard let text = texts[.target], let cell = cells[.target] else {
      if let date = texts[.targetDate] {
        plan.measures[measure].other.append(
          ImportedDetail(heading: layout.column(.targetDate)?.heading ?? "", text: date)
        )
      }
      return
    }
    let steps = Self.trajectory(text)
    if steps.count > 1 {
      for step in steps {
        addTarget(step.value, .text, due: step.by, to: measure, index, layout)
      }
      return
    }
    addTarget(text, cell.value, due: texts[.targetDate] ?? "", to: measure, index, layout)
  }

  private mutating func addTarget(
    _ text: String,
    _ value: CellValue,
    due: String,
    to measure: Int,
    _ index: Int,
    _ layout: TableLayout
  ) {
    var target = ImportedTarget()
    target.asWritten = text
    target.quantity = Quantity(text, value: value, asTarget: true)
    target.due = WrittenDate(due)
    if let column = layout.column(.target) {
      let name = lines[index].columnName(column.column, heading: column.heading)
      remark(target.quantity, text, name, index)
      if case .unparsed(let reason) = target.due.meaning, let date = layout.column(.targetDate) {
        warn(
          index,
          column: lines[index].columnName(date.column, heading: date.heading),
          found: due,
          message: "the target's date was kept as written: \(reason)"
        )
      }
    }
    settleUnit(measure, target.quantity)
    add(target, to: measure)
  }

  /// Adds a target unless the measure has the very same one from another table.
  private mutating func add(_ target: ImportedTarget, to measure: Int) {
    guard !plan.measures[measure].targets.contains(target) else { return }
    plan.measures[measure].targets.append(target)
  }

  /// "21.1% by 30/9/17, 18.1% by 30/9/18": a target for each date.
  static func trajectory(_ text: String) -> [(value: String, by: String)] {
    let pieces = text.split { $0 == "," || $0 == ";" || $0.isNewline }.map { $0.trimmed }
    let steps = pieces.compactMap { piece -> (String, String)? in
      guard let range = piece.firstRange(of: " by ") else { return nil }
      let value = String(piece[..<range.lowerBound])
      let by = String(piece[range.upperBound...])
      guard CellShape.isDate(by), value.contains(where: \.isNumber) else { return nil }
      return (value, by)
    }
    return steps.count == pieces.count ? steps.map { (value: $0.0, by: $0.1) } : []
  }

  private mutating func settleUnit(_ measure: Int, _ quantity: Quantity) {
    guard quantity.unit != .unknown, quantity.value != nil else { return }
    let now = plan.measures[measure].unit
    if now == .unknown || (now == .count && quantity.unit != .count) {
      plan.measures[measure].unit = quantity.unit
    }
  }

  private mutating func remark(
    _ quantity: Quantity,
    _ text: String,
    _ column: String,
    _ index: Int
  ) {
    if quantity.value != nil, quantity.numerator != nil, quantity.denominator == nil,
      text.contains("/")
    {
      warn(
        index,
        column: column,
        found: text,
        message:
          "this was read as a count beside its percentage; correct it if it is something else"
      )
    }
    guard let reason = quantity.unavailable, !quantity.isKnownMissing else { return }
    warn(
      index,
      column: column,
      found: reason,
      message: "this can't be read as one figure; it was kept as written, without a value"
    )
  }

  // MARK: Grids

  private mutating func grid(_ index: Int, _ layout: TableLayout, _ measure: Int) {
    let line = lines[index]
    let rowRole = layout.roleColumn.flatMap { line.cell($0) }.flatMap { GridRole(heading: $0.text) }
    for column in layout.periodColumns {
      guard let cell = line.cells.first(where: { $0.column == column.column }) else { continue }
      let period = column.period ?? periodFromHint(column.periodAsWritten)
      let name = line.columnName(column.column, heading: column.heading)
      if period == nil {
        warn(
          index,
          column: name,
          found: column.periodAsWritten,
          message: "the heading doesn't say which year; the figure was kept without a period"
        )
      }
      switch column.role ?? rowRole ?? .actual {
      case .target:
        var target = ImportedTarget()
        target.asWritten = cell.text
        target.quantity = Quantity(cell.text, value: cell.value, asTarget: true)
        target.period = period
        target.periodAsWritten = column.periodAsWritten
        remark(target.quantity, cell.text, name, index)
        settleUnit(measure, target.quantity)
        add(target, to: measure)
      case .actual:
        let quantity = Quantity(cell.text, value: cell.value, asTarget: false)
        remark(quantity, cell.text, name, index)
        settleUnit(measure, quantity)
        addReading(cell.text, quantity, period, column.periodAsWritten, measure, index)
      case .numerator, .denominator:
        let quantity = Quantity(cell.text, value: cell.value, asTarget: false)
        let at = reading(measure, period, column.periodAsWritten, index)
        if column.role == .numerator {
          plan.measures[measure].readings[at].quantity.numerator = quantity.value
        } else {
          plan.measures[measure].readings[at].quantity.denominator = quantity.value
        }
      case .status:
        let at = reading(measure, period, column.periodAsWritten, index)
        plan.measures[measure].readings[at].note = joined(
          plan.measures[measure].readings[at].note,
          cell.text
        )
      }
    }
  }

  /// A month without a year takes it from the heading above, when that names one.
  private func periodFromHint(_ text: String) -> Period? {
    guard let month = MonthName.number(text), !yearHint.isEmpty else { return nil }
    let parts = yearHint.split { $0 == "-" || $0 == "/" }
    guard let first = parts.first, let year = Int(first) else { return nil }
    // A split year is April to March.
    let own = parts.count > 1 && month < 4 ? year + 1 : year
    return CalendarMonth(year: own, month: month).map { .month($0) }
  }

  /// The reading of a period that another cell of the row has begun, or a new one.
  private mutating func reading(
    _ measure: Int,
    _ period: Period?,
    _ written: String,
    _ index: Int
  ) -> Int {
    let readings = plan.measures[measure].readings
    if let known = readings.lastIndex(where: {
      $0.periodAsWritten == written && $0.origin == origin(index)
    }) {
      return known
    }
    var reading = ImportedReading()
    reading.period = period
    reading.periodAsWritten = written
    reading.origin = origin(index)
    plan.measures[measure].readings.append(reading)
    return readings.count
  }

  private mutating func addReading(
    _ text: String,
    _ quantity: Quantity,
    _ period: Period?,
    _ written: String,
    _ measure: Int,
    _ index: Int
  ) {
    let isRepeat = plan.measures[measure].readings.contains {
      $0.periodAsWritten == written && $0.asWritten == text && $0.origin != origin(index)
        && !text.isEmpty
    }
    if isRepeat { return }
    let at = reading(measure, period, written, index)
    var merged = quantity
    let before = plan.measures[measure].readings[at].quantity
    merged.numerator = merged.numerator ?? before.numerator
    merged.denominator = merged.denominator ?? before.denominator
    plan.measures[measure].readings[at].quantity = merged
    plan.measures[measure].readings[at].asWritten = text
  }

  // MARK: Plain readings

  private mutating func plainReading(
    _ index: Int,
    _ layout: TableLayout,
    _ texts: [ImportField: String],
    _ cells: [ImportField: SourceLine.Cell],
    _ measure: Int
  ) {
    let line = lines[index]
    func name(_ field: ImportField) -> String {
      layout.column(field).map { line.columnName($0.column, heading: $0.heading) } ?? ""
    }
    let written = texts[.period] ?? ""
    guard !written.isEmpty else {
      reject(
        index,
        column: name(.period),
        found: preview(line),
        message: "the row has no period; allowed are a month, a quarter, a year or a day in it"
      )
      return
    }
    let period: Period
    do throws(PeriodError) {
      if case .date(let year, let month, _) = cells[.period]?.value ?? .text,
        let found = CalendarMonth(year: year, month: month)
      {
        period = .month(found)
      } else {
        period = try Period(written: written)
      }
    } catch {
      reject(index, column: name(.period), found: written, message: "\(error)")
      return
    }
    var quantity = Quantity()
    if let text = texts[.value] {
      quantity = Quantity(text, value: cells[.value]?.value ?? .text, asTarget: false)
      remark(quantity, text, name(.value), index)
    }
    for field in [ImportField.numerator, .denominator] {
      guard let text = texts[field] else { continue }
      let part = Quantity(text, value: cells[field]?.value ?? .text, asTarget: false)
      if part.value == nil, !part.isKnownMissing {
        warn(index, column: name(field), found: text, message: "this is no number; it was left out")
      }
      if field == .numerator {
        quantity.numerator = part.value
      } else {
        quantity.denominator = part.value
      }
    }
    guard quantity.value != nil || quantity.unavailable != nil || quantity.numerator != nil else {
      reject(
        index,
        column: name(.value),
        found: preview(line),
        message:
          "the row has no figure; allowed are a number, a numerator and denominator, or a reason such as N/A"
      )
      return
    }
    if let text = texts[.target] {
      var target = ImportedTarget()
      target.asWritten = text
      target.quantity = Quantity(text, value: cells[.target]?.value ?? .text, asTarget: true)
      target.period = period
      target.periodAsWritten = written
      remark(target.quantity, text, name(.target), index)
      settleUnit(measure, target.quantity)
      add(target, to: measure)
    }
    settleUnit(measure, quantity)
    addReading(texts[.value] ?? "", quantity, period, written, measure, index)
    if let note = texts[.note] {
      plan.measures[measure].readings[plan.measures[measure].readings.count - 1].note = note
    }
  }
}
