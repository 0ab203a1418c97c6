internal import Figures
internal import Tables

/// Rows of measures, their targets, grids of periods, and readings in full.
extension ExportedPlanReader {
  mutating func measureRow(
    _ mark: RowMark,
    isOwn: Bool,
    _ cells: [TableCell],
    _ origin: ImportOrigin
  ) {
    let (fields, other) = values(cells)
    func text(_ field: ImportField) -> String { fields[field]?.text ?? "" }
    var item = ImportedMeasure()
    item.ref = text(.ref)
    item.name = text(.measure)
    guard !item.ref.isEmpty || !item.name.isEmpty else { return }
    item.definition = text(.definition)
    item.officer = text(.officer)
    item.frequency = text(.frequency)
    item.polarity = text(.polarity)
    let unit = text(.unit)
    item.unit =
      ExportHeadings.units.first { $0.words == unit }?.unit
      ?? ImportedMeasure.Unit(words: unit) ?? .unknown
    item.kind = mark["kind"]
    item.year = mark["year"]
    item.tolerance = Double(mark["tolerance"])
    item.decimals = Int(mark["decimals"])
    item.rangeLower = Double(mark["from"])
    item.rangeUpper = Double(mark["to"])
    item.isExact = isOwn
    if let cell = fields[.baseline] {
      item.baselineAsWritten = cell.text
      item.baseline = Quantity(cell.text, value: cell.value, asTarget: false)
      if let value = Double(mark["baseline"]) { item.baseline.value = value }
    }
    item.other = other
    let number = mark.number("section") ?? sections.first { $0.value == section }?.key
    if let number, let known = sections[number] {
      item.section = plan.sections[known].ref
      item.sectionTitle = plan.sections[known].title
      item.sectionIndex = known
    }
    item.objectivePlaces = [String](marked: mark["objectives"]).compactMap { Int($0) }
      .compactMap { objectives[$0] }.map { [$0.section, $0.objective] }
    item.totalOf = [String](marked: mark["total"]).compactMap { Int($0) }
      .compactMap { measures[$0] }
    item.origin = origin
    plan.measures.append(item)
    let place = plan.measures.count - 1
    measure = place
    if let number = mark.number("n") { measures[number] = place }
    target(mark, cells, of: place)
  }

  mutating func target(_ mark: RowMark, _ cells: [TableCell], of measure: Int) {
    let (fields, _) = values(cells)
    guard let cell = fields[.target] else { return }
    var target = ImportedTarget()
    target.asWritten = cell.text
    target.quantity = Quantity(cell.text, value: cell.value, asTarget: true)
    target.due = WrittenDate(fields[.targetDate]?.text ?? "")
    target.from = CalendarDay(iso: mark["target-from"])
    target.by = CalendarDay(iso: mark["target-by"])
    correct(&target.quantity, mark)
    settle(measure, target.quantity)
    plan.measures[measure].targets.append(target)
  }

  /// Figures that a text alone doesn't give are in the mark; they hold while the text is the same.
  private func correct(_ quantity: inout Quantity, _ mark: RowMark) {
    if let value = Double(mark["value"]) {
      quantity.value = value
      quantity.unavailable = nil
    }
    if let end = Double(mark["end"]) { quantity.rangeEnd = end }
  }

  private mutating func settle(_ measure: Int, _ quantity: Quantity) {
    guard quantity.unit != .unknown, quantity.value != nil,
      plan.measures[measure].unit == .unknown, !plan.measures[measure].isExact
    else { return }
    plan.measures[measure].unit = quantity.unit
  }

  // MARK: Grids

  /// The upper row of a grid's heading: periods, each over its target and its actual.
  mutating func periods(
    _ mark: RowMark,
    _ cells: [TableCell]
  ) -> [Column] {
    let known = [String](marked: mark["keys"]).compactMap { Period(key: $0) }
    return cells.flatMap { cell -> [Column] in
      guard let period = Self.period(cell.text, known: known) else {
        return [Column(column: cell.column, heading: cell.text)]
      }
      return (0..<max(cell.columnSpan, 1)).map { offset in
        Column(
          column: cell.column + offset,
          heading: cell.text,
          period: period,
          periodAsWritten: cell.text
        )
      }
    }
  }

  /// The period that a text means: the one that the export shows so, or what the words say once
  /// somebody has changed them.
  private static func period(_ text: String, known: [Period]) -> Period? {
    known.first { $0.display == text } ?? (try? Period(written: text))
  }

  mutating func roles(_ cells: [TableCell]) {
    for cell in cells where GridRole(heading: cell.text) == .target {
      for index in columns.indices where columns[index].column == cell.column {
        columns[index].isTarget = true
      }
    }
  }

  mutating func grid(_ cells: [TableCell], _ origin: ImportOrigin) {
    guard let measure else { return }
    for cell in cells {
      guard let column = columns.first(where: { $0.column == cell.column }),
        let period = column.period
      else { continue }
      let quantity = Quantity(cell.text, value: cell.value, asTarget: column.isTarget)
      settle(measure, quantity)
      if column.isTarget {
        var target = ImportedTarget()
        target.asWritten = cell.text
        target.quantity = quantity
        target.period = period
        target.periodAsWritten = column.periodAsWritten
        plan.measures[measure].targets.append(target)
      } else {
        var reading = ImportedReading()
        reading.asWritten = cell.text
        reading.period = period
        reading.periodAsWritten = column.periodAsWritten
        reading.quantity = quantity
        reading.origin = origin
        plan.measures[measure].readings.append(reading)
      }
    }
  }

  // MARK: Readings in full

  mutating func reading(_ mark: RowMark, _ cells: [TableCell], _ origin: ImportOrigin) {
    guard let measure else { return }
    let (fields, _) = values(cells)
    func number(_ field: ImportField) -> Double? {
      guard let cell = fields[field] else { return nil }
      return Quantity(cell.text, value: cell.value, asTarget: false).value
    }
    var reading = ImportedReading()
    reading.periodAsWritten = fields[.period]?.text ?? ""
    let known = [Period(key: mark["key"])].compactMap(\.self)
    reading.period = Self.period(reading.periodAsWritten, known: known)
    guard reading.period != nil else {
      plan.findings.rejects.append(
        ImportFinding(
          place: place,
          row: origin.row,
          column: "Period",
          found: reading.periodAsWritten,
          message: "this is no period; allowed are a month, a quarter, six months, a year or a term"
        )
      )
      return
    }
    reading.asWritten = fields[.comments]?.text ?? ""
    reading.note = fields[.note]?.text ?? ""
    reading.quantity.value = number(.value)
    reading.quantity.numerator = number(.numerator)
    reading.quantity.denominator = number(.denominator)
    if reading.quantity.value == nil, reading.quantity.numerator == nil {
      reading.quantity.unavailable = reading.asWritten
    }
    reading.origin = origin
    // The grid shows the same period in short; this says all of it.
    plan.measures[measure].readings.removeAll { $0.period == reading.period }
    plan.measures[measure].readings.append(reading)
  }
}
