internal import Figures
internal import Tables

/// Finds the heading rows of tables: in one row or in two, anywhere in a sheet.
struct HeadingRows {
  let synonyms: SynonymTable

  /// Reads a line, perhaps with the one under it, as the heading of a table.
  ///
  /// The lines that follow it in the same table are for headings in two rows, and for headings whose
  /// meaning only the cells under them tell.
  func layout(_ line: SourceLine, following: ArraySlice<SourceLine>) -> TableLayout? {
    guard line.table != nil, line.cells.allSatisfy({ $0.isCovered || $0.text.utf8.count <= 150 })
    else {
      return nil
    }
    let single = columns(line)
    if let key = ratingKey(line, following) { return key }
    let next = following.first.flatMap { $0.table == line.table && !$0.followsGap ? $0 : nil }
    if let next, let double = doubled(line, next, single: single) {
      return finished(double, line, following.dropFirst())
    }
    guard let kind = kind(single, line) else { return nil }
    var layout = TableLayout(kind: kind, columns: single, table: line.table, width: line.width)
    layout.rowCount = 1
    return finished(layout, line, following)
  }

  /// The columns that one row of headings makes.
  private func columns(_ line: SourceLine) -> [TableLayout.Column] {
    line.own.map { cell in
      var column = TableLayout.Column(column: cell.column, heading: oneLine(cell.text))
      if let found = synonyms.match(cell.text) {
        column.field = found.field
        column.isExact = found.isExact
      }
      if !column.isExact, let period = period(cell) {
        column.period = period.period
        column.periodAsWritten = period.text
        column.role = period.role
        column.field = nil
      }
      return column
    }
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ")
  }

  /// A heading that is a month or quarter: "May 2020", a date cell, "Q1 2020/21 Actual".
  func period(_ cell: SourceLine.Cell) -> (period: Period?, text: String, role: GridRole?)? {
    let text = oneLine(cell.text)
    guard text.count <= 30, text.split(separator: " ").count <= 5,
      text.contains(where: \.isNumber) || MonthName.number(text) != nil
    else { return nil }
    if case .date(let year, let month, _) = cell.value,
      let month = CalendarMonth(year: year, month: month)
    {
      return (.month(month), text, nil)
    }
    // "May 2020 Target"
    let words = text.split(separator: " ").map(String.init)
    if words.count >= 2, let last = words.last, let role = GridRole(heading: last),
      let period = try? Period(written: words.dropLast().joined(separator: " "))
    {
      return (period, words.dropLast().joined(separator: " "), role)
    }
    if words.count >= 2, let first = words.first, let role = GridRole(heading: first),
      let period = try? Period(written: words.dropFirst().joined(separator: " "))
    {
      return (period, words.dropFirst().joined(separator: " "), role)
    }
    if let period = try? Period(written: text) { return (period, text, nil) }
    if words.count == 1, MonthName.number(text) != nil { return (nil, text, nil) }
    return nil
  }

  private func kind(_ columns: [TableLayout.Column], _ line: SourceLine) -> TableLayout.Kind? {
    let fields = columns.compactMap(\.field)
    let periods = columns.count { !$0.periodAsWritten.isEmpty }
    let known = fields.count + periods
    let exact = columns.count(where: \.isExact)
    guard known * 2 >= columns.count, columns.allSatisfy({ $0.heading.count <= 120 }) else {
      return nil
    }
    if periods > 0, !isGridHeading(columns) { return nil }
    // Data can hold a word or two of a heading: some must be headings word for word, and none a
    // reference.
    guard exact > 0 || periods > 1, exact + periods > 1 || known == columns.count,
      periods > 1 || !columns.contains(where: { !$0.isExact && CellShape.isReference($0.heading) })
    else { return nil }
    // One heading alone makes a table only where it can't be anything else.
    if Set(fields).count + periods < 2 { return nil }
    return TableLayout.kind(of: fields, columnCount: columns.count, periods: periods)
  }

  /// Whether the dates in a row are the headings of a grid and not the dates of an action: they
  /// follow each other, and nothing beside them is a sentence or a reference.
  private func isGridHeading(_ columns: [TableLayout.Column]) -> Bool {
    let periods = columns.filter { !$0.periodAsWritten.isEmpty }
    let others = columns.filter { $0.periodAsWritten.isEmpty }
    guard
      others.allSatisfy({
        $0.isExact || ($0.heading.count <= 40 && !CellShape.isReference($0.heading))
      })
    else { return false }
    if others.contains(where: { $0.isExact && $0.field == .measure }) { return true }
    if others.contains(where: { $0.isExact && $0.field == .action }) { return false }
    let known = periods.compactMap(\.period)
    let isOrdered = zip(known, known.dropFirst()).allSatisfy { $0 <= $1 }
    return isOrdered && Set(periods.map(\.periodAsWritten)).count >= 2
      && (periods.count >= 3 || others.allSatisfy(\.isExact))
  }

  /// A heading in two rows: the upper names groups of columns (a month, "Delivery"), the lower what
  /// stands in each ("Target", "Actual", "RAG"); headings merged down count for both.
  private func doubled(
    _ upper: SourceLine,
    _ lower: SourceLine,
    single: [TableLayout.Column]
  ) -> TableLayout? {
    let own = lower.own
    guard own.count >= 2, upper.own.count >= 2, own.allSatisfy({ $0.text.count <= 60 }) else {
      return nil
    }
    let spans = upper.own.contains { $0.span > 1 || $0.rowSpan > 1 }
    let periodsAbove = single.count { !$0.periodAsWritten.isEmpty }
    guard spans || periodsAbove > 0 else { return nil }
    let roles = own.count { GridRole(heading: $0.text) != nil }
    let knownBelow = own.count {
      synonyms.match($0.text) != nil || GridRole(heading: $0.text) != nil
    }
    let isGrid = periodsAbove > 0 && roles >= 2 && roles * 2 >= own.count
    guard isGrid || (spans && knownBelow == own.count) else { return nil }
    // A complete heading row by itself, under which a banner-less heading follows, is not upper.
    var columns: [TableLayout.Column] = []
    var group: TableLayout.Column?
    for position in 0..<max(upper.width, lower.width) {
      let above = upper.own.first { $0.column == position }
      if let above { group = single.first { $0.column == above.column } }
      let covering = upper.own.first { $0.column <= position && position < $0.column + $0.span }
      let below = own.first { $0.column == position }
      guard let below else {
        if let above, let column = single.first(where: { $0.column == above.column }) {
          columns.append(column)
        }
        continue
      }
      var column = TableLayout.Column(column: position, heading: oneLine(below.text))
      // A month that was written only over the first of its columns still rules those right of it.
      let isUnderGroup = covering != nil || (isGrid && group?.periodAsWritten.isEmpty == false)
      if isUnderGroup, let group, !group.periodAsWritten.isEmpty,
        let role = GridRole(heading: below.text)
      {
        column.period = group.period
        column.periodAsWritten = group.periodAsWritten
        column.role = role
        column.heading = "\(group.heading) \(column.heading)"
      } else {
        let combined =
          isUnderGroup && group != nil ? "\(group?.heading ?? "") \(below.text)" : below.text
        let found = synonyms.exactMatch(combined) ?? synonyms.match(below.text)?.field
        column.field = found
        column.isExact = found != nil
        if combined != below.text { column.heading = oneLine(combined) }
      }
      columns.append(column)
    }
    guard let kind = kind(columns, lower) else { return nil }
    // A banner over a heading row that is whole by itself ("Plan", "Reporting progress") is left to
    // be a banner.
    if !isGrid, columns.count == own.count { return nil }
    return TableLayout(
      kind: kind,
      columns: columns,
      rowCount: 2,
      table: upper.table,
      width: upper.width
    )
  }

  /// Two or more rows that begin with a colour or status and explain it.
  private func ratingKey(
    _ line: SourceLine,
    _ following: ArraySlice<SourceLine>
  ) -> TableLayout? {
    let rows = following.prefix { $0.table == line.table }.prefix(3)
    if Self.isKeyRow(line) {
      // A key without a heading: the first of its words is in this very row.
      guard let next = rows.first, Self.isKeyRow(next) else { return nil }
      var layout = ratingKeyLayout(line, columns: line.own, heading: "")
      layout.rowCount = 0
      return layout
    }
    guard rows.count >= 2, (1...3).contains(line.own.count),
      line.own.allSatisfy({ $0.text.count <= 40 }), rows.allSatisfy(Self.isKeyRow)
    else { return nil }
    // A list of actions can begin with its rating; its heading says so.
    let known = Set(line.own.compactMap { synonyms.exactMatch($0.text) })
    guard known.isDisjoint(with: [.action, .measure, .criterion, .recommendation]) else {
      return nil
    }
    return ratingKeyLayout(
      line,
      columns: rows[rows.startIndex].own,
      heading: line.own[0].text
    )
  }

  /// A colour or status with what it means, and nothing that an action would have.
  static func isKeyRow(_ row: SourceLine) -> Bool {
    let own = row.own
    return (2...3).contains(own.count) && CellShape.isKeyWord(own[0].text)
      && !CellShape.isKeyWord(own[1].text) && own[1].text.count > 6
      && (own[1].text.count > 25 || !CellShape.isDate(own[1].text))
  }

  private func ratingKeyLayout(
    _ line: SourceLine,
    columns: [SourceLine.Cell],
    heading: String
  ) -> TableLayout {
    TableLayout(
      kind: .ratingKey,
      columns: [
        .init(column: columns[0].column, heading: heading, field: .ratingWord),
        .init(column: columns[1].column, heading: "", field: .ratingMeaning),
      ],
      table: line.table,
      width: line.width
    )
  }

  /// Settles what only the cells below can tell, and what depends on the kind of table.
  private func finished(
    _ layout: TableLayout,
    _ line: SourceLine,
    _ following: ArraySlice<SourceLine>
  ) -> TableLayout {
    var layout = layout
    let rows = following.prefix { $0.table == line.table }.prefix(40)
    settleFields(&layout)
    var seen: Set<ImportField> = []
    for index in layout.columns.indices {
      guard let field = layout.columns[index].field else { continue }
      let column = layout.columns[index].column
      let texts = rows.compactMap { row -> String? in
        row.sole == nil ? row.own.first { $0.column == column }?.text : nil
      }
      layout.columns[index].field = sniffed(
        field,
        heading: layout.columns[index].heading,
        texts,
        in: layout
      )
    }
    settleTwins(&layout, rows)
    settleReferences(&layout, rows)
    for index in layout.columns.indices {
      guard let field = layout.columns[index].field else { continue }
      // The first column of a field has it; comments may stand in several.
      if field != .comments, field != .criterion, field != .impactEvidence,
        !seen.insert(field).inserted
      {
        layout.columns[index].field = nil
      }
    }
    if layout.kind == .measures { settleGrid(&layout, rows) }
    return layout
  }

  /// One word can mean two things, and the kind of table tells which.
  private func settleFields(_ layout: inout TableLayout) {
    for index in layout.columns.indices {
      switch (layout.kind, layout.columns[index].field) {
      case (.actions, .targetDate): layout.columns[index].field = .due
      case (.actions, .officer): layout.columns[index].field = .lead
      case (.actions, .measure): layout.columns[index].field = .measureRef
      case (.actions, .owner) where !layout.has(.lead): layout.columns[index].field = .lead
      case (.actions, .period) where !layout.has(.due): layout.columns[index].field = .due
      case (.actions, .note), (.criteria, .note): layout.columns[index].field = .comments
      case (.actions, .progressThisPeriod) where !layout.has(.comments):
        layout.columns[index].field = .comments
      case (.actions, .actionsStatus) where !layout.has(.progress):
        layout.columns[index].field = .progress
      case (.actions, .impactStatus) where !layout.has(.impact):
        layout.columns[index].field = .impact
      case (.measures, .due), (.measures, .period):
        layout.columns[index].field = .targetDate
      case (.measures, .lead), (.measures, .owner): layout.columns[index].field = .officer
      case (.measures, .measureRef), (.readings, .measureRef):
        layout.columns[index].field = .ref
      case (.measures, .comments), (.readings, .comments): layout.columns[index].field = .note
      case (.measures, .action): layout.columns[index].field = nil
      case (.readings, .due), (.readings, .targetDate): layout.columns[index].field = .period
      case (.criteria, .progress): layout.columns[index].field = .impact
      case (.criteria, .measure): layout.columns[index].field = .measureRef
      default: break
      }
    }
    if layout.kind == .actions, !layout.has(.action) {
      // "Recommendation · Lead · Due": what is asked for is also what is to be done.
      let stand = [ImportField.recommendation, .objective, .criterion].first { layout.has($0) }
      if let stand, let index = layout.columns.firstIndex(where: { $0.field == stand }) {
        layout.columns[index].field = .action
      }
    }
  }

  /// "Progress" heads colours in one plan and sentences in the next.
  private func sniffed(
    _ field: ImportField,
    heading: String,
    _ texts: [String],
    in layout: TableLayout
  ) -> ImportField {
    guard !texts.isEmpty else { return field }
    let ratings = texts.count(where: CellShape.isRating)
    let long = texts.count { $0.count > 45 }
    switch field {
    case .progress
    where layout.kind == .actions && long * 2 > texts.count && ratings * 2 < texts.count:
      return .comments
    case .comments
    where texts.count > 1 && ratings * 10 >= texts.count * 8 && !layout.has(.progress)
      && heading.lowercased().contains("progress"):
      return .progress
    case .impact where ratings == 0 && texts.contains(where: { $0.count > 25 }):
      return .impactEvidence
    case .impact where long * 2 > texts.count && ratings * 2 < texts.count:
      return .impactEvidence
    case .priority where layout.kind == .actions:
      let levels = texts.count(where: CellShape.isPriorityLevel)
      return levels * 2 >= texts.count ? .priority : .objective
    case .ref where layout.kind == .actions:
      let references = texts.count(where: CellShape.isReference)
      return references * 3 >= texts.count ? .ref : field
    default: return field
    }
  }

  /// "Impact" beside "Impact RAG": the colours are the rating, the words what it rests on.
  private func settleTwins(_ layout: inout TableLayout, _ rows: ArraySlice<SourceLine>) {
    for field in [ImportField.progress, .impact] {
      let twins = layout.columns.indices.filter { layout.columns[$0].field == field }
      guard twins.count > 1 else { continue }
      func weight(_ index: Int) -> Int {
        let column = layout.columns[index]
        let words = column.heading.lowercasedWords
        let named = words.contains { ["rag", "brag", "ragb", "rating"].contains($0) } ? 1_000 : 0
        return named
          + rows.count { row in
            row.own.contains { $0.column == column.column && CellShape.isRating($0.text) }
          }
      }
      guard let best = twins.max(by: { weight($0) < weight($1) }) else { continue }
      for index in twins where index != best {
        let heading = layout.columns[index].heading.lowercased()
        layout.columns[index].field =
          field == .impact
          ? .impactEvidence : heading.contains("status") ? .deliveryStatus : .comments
      }
    }
  }

  /// A reference may number the recommendation and not the action: then the rows that continue a
  /// recommendation have none.
  private func settleReferences(
    _ layout: inout TableLayout,
    _ rows: ArraySlice<SourceLine>
  ) {
    guard layout.kind == .actions, !layout.has(.recommendationRef),
      let ref = layout.column(.ref), let action = layout.column(.action),
      let container = TableLayout.containers.compactMap({ layout.column($0) }).first,
      let index = layout.columns.firstIndex(where: { $0.field == .ref }),
      ref.column < container.column
    else { return }
    var continued = 0
    var contradicted = 0
    for row in rows {
      let hasAction = row.own.contains { $0.column == action.column }
      let hasRef = row.own.contains { $0.column == ref.column }
      let hasContainer = row.own.contains { $0.column == container.column }
      if hasAction, !hasRef, !hasContainer { continued += 1 }
      if hasRef != hasContainer { contradicted += 1 }
    }
    if continued > 0, contradicted == 0 { layout.columns[index].field = .recommendationRef }
  }

  private func settleGrid(_ layout: inout TableLayout, _ rows: ArraySlice<SourceLine>) {
    guard !layout.periodColumns.isEmpty else { return }
    if !layout.has(.measure),
      let index = layout.columns.firstIndex(where: { $0.field == nil && $0.periodAsWritten.isEmpty }
      )
        ?? layout.columns.firstIndex(where: {
          $0.periodAsWritten.isEmpty
            && ![.ref, .target, .officer, .frequency, .targetDate].contains($0.field)
        })
    {
      layout.columns[index].field = .measure
    }
    if !layout.has(.measure), !layout.columns.contains(where: { $0.column == 0 }) {
      layout.columns.insert(.init(column: 0, heading: "", field: .measure), at: 0)
    }
    // Rows that are called Target and Actual, under columns of months.
    guard layout.periodColumns.allSatisfy({ $0.role == nil }) else { return }
    let taken = Set(layout.periodColumns.map(\.column))
    for column in 0..<layout.width where !taken.contains(column) {
      let texts = rows.compactMap { row in row.own.first { $0.column == column }?.text }
      let roles = texts.count { GridRole(heading: $0) != nil }
      if roles >= 2, roles * 10 >= texts.count * 8 {
        layout.roleColumn = column
        if let index = layout.columns.firstIndex(where: { $0.column == column }) {
          layout.columns[index].field = nil
        }
        return
      }
    }
  }
}
