internal import Figures
internal import Tables

/// Rows of tables of actions, criteria, voices and forms.
extension PlanRecogniser {
  /// One row's texts by field, after slipped cells are put right.
  struct RowValues {
    var texts: [ImportField: String] = [:]
    var columns: [ImportField: Int] = [:]
    var covered: Set<ImportField> = []
    var other: [ImportedDetail] = []

    subscript(field: ImportField) -> String { texts[field] ?? "" }

    /// What stands in this row itself, and not in a merged cell that began above.
    func own(_ field: ImportField) -> String { covered.contains(field) ? "" : self[field] }
  }

  mutating func values(_ index: Int, _ layout: TableLayout) -> RowValues {
    let line = lines[index]
    let sorted = layout.columns.sorted { $0.column < $1.column }
    var texts = [String](repeating: "", count: max(line.width, (sorted.last?.column ?? 0) + 1))
    var covered: Set<Int> = []
    for cell in line.cells where cell.column < texts.count {
      texts[cell.column] = cell.text
      if cell.isCovered { covered.insert(cell.column) }
    }
    if layout.kind == .actions, line.own.count >= 3 {
      texts = repairedTexts(index, texts, sorted, covered)
    }
    var values = RowValues()
    for (position, column) in sorted.enumerated() {
      // A heading over several columns has the text of all of them.
      let end = position + 1 < sorted.count ? sorted[position + 1].column : column.column + 1
      var text = ""
      for place in column.column..<max(column.column + 1, end) where place < texts.count {
        if place == column.column || !isCoveredByHeading(place, layout) {
          text = joined(text, texts[place])
        }
      }
      guard !text.isEmpty else { continue }
      guard let field = column.field else {
        values.other.append(ImportedDetail(heading: column.heading, text: text))
        continue
      }
      values.texts[field] = joined(values.texts[field] ?? "", text)
      values.columns[field] = column.column
      if covered.contains(column.column) { values.covered.insert(field) }
    }
    let first = sorted.first?.column ?? 0
    for place in texts.indices where place < first && !texts[place].isEmpty {
      values.other.append(ImportedDetail(heading: "", text: texts[place]))
    }
    if let last = sorted.last?.column {
      for place in texts.indices where place > last && !texts[place].isEmpty {
        values.other.append(ImportedDetail(heading: "", text: texts[place]))
      }
    }
    return values
  }

  private func isCoveredByHeading(_ place: Int, _ layout: TableLayout) -> Bool {
    layout.columns.contains { $0.column == place }
  }

  private mutating func repairedTexts(
    _ index: Int,
    _ texts: [String],
    _ columns: [TableLayout.Column],
    _ covered: Set<Int>
  ) -> [String] {
    let free = texts.indices.filter { !covered.contains($0) }
    let fields = free.map { place in columns.first { $0.column == place }?.field }
    let last = (columns.last?.column ?? 0) + 1
    let bounded = free.enumerated().filter { $0.element < last }.map { fields[$0.offset] }
    guard let slip = SlippedRow(free.map { texts[$0] }, fields: bounded) else { return texts }
    let line = lines[index]
    guard let repaired = slip.repaired else {
      warn(
        index,
        found: preview(line),
        message:
          "cells of this row seem to have slipped one column to the \(slip.direction); it is not certain how, so it was read as it stands"
      )
      return texts
    }
    warn(
      index,
      found: preview(line),
      message:
        "cells of this row had slipped one column to the \(slip.direction); they were put back under their headings"
    )
    var result = texts
    for (offset, place) in free.enumerated() { result[place] = repaired[offset] }
    return result
  }

  // MARK: Actions

  mutating func actionRow(_ index: Int, _ layout: TableLayout) {
    let line = lines[index]
    let values = self.values(index, layout)
    let opened = openContainers(values, layout, at: index)
    let text = values.own(.action)
    let hasDetail = ![
      ImportField.lead, .due, .progress, .comments, .outcome, .impact, .impactEvidence,
    ]
    .allSatisfy { values.own($0).isEmpty }
    if text.isEmpty {
      if !values[.action].isEmpty, !values.own(.ref).isEmpty {
        // The words of the action are merged down over several numbered rows.
        addAction(values[.action], values, at: index, layout)
        return
      }
      if opened, !hasDetail, values.own(.ref).isEmpty {
        mark(index, .objective)
        return
      }
      if !values.own(.ref).isEmpty || (opened && hasDetail) {
        guard let title = currentObjective?.title, opened, values.own(.ref).isEmpty else {
          reject(
            index,
            column: line.columnName(
              layout.column(.action)?.column ?? 0,
              heading: layout.column(.action)?.heading ?? ""
            ),
            found: preview(line),
            message: "the row has a reference but no action; allowed is the action in words"
          )
          return
        }
        warn(
          index,
          found: preview(line),
          message: "the row has no action beside “\(title.prefix(60))”; those words stand for it"
        )
        addAction(title, values, at: index, layout)
        return
      }
      continueAction(values, at: index, layout)
      return
    }
    let isAlone = !hasDetail && values.own(.ref).isEmpty && !opened
    if isAlone, layout.has(.ref), hasAction, lastAction?.ref.isEmpty == false,
      !TableLayout.containers.contains(where: { layout.has($0) })
    {
      continueAction(values, at: index, layout)
      return
    }
    addAction(text, values, at: index, layout)
  }

  /// Opens the section, group and objective that the row's own cells name.
  ///
  /// - Returns: Whether the row began another objective.
  private mutating func openContainers(
    _ values: RowValues,
    _ layout: TableLayout,
    at index: Int
  ) -> Bool {
    let section = values.own(.section)
    if !section.isEmpty {
      let found = HeadingText(section)
      openSection(ref: found?.ref ?? "", title: found?.title ?? section, at: index)
    }
    let containers = TableLayout.containers.filter { layout.has($0) }
    if let field = containers.first(where: { !values.own($0).isEmpty }) {
      let text = values.own(field)
      let number = values.own(.recommendationRef)
      let found = HeadingText(text)
      var ref = number.isEmpty ? found?.ref ?? "" : cleanedRef(number)
      var title = found.map { $0.ref.isEmpty ? text : $0.title } ?? text
      if ref.isEmpty, HeadingText.isNumber(text) {
        // The plan cites recommendations by their number alone.
        ref = text
        title = field == .recommendation ? "Recommendation \(text)" : text
      }
      if let current = currentObjective, current.heading == text, current.ref == ref {
        return false
      }
      let before = (self.section, objective)
      openObjective(containerKind(field, found), ref: ref, title: title, heading: text, at: index)
      openGroup(values, at: index)
      return before.0 != self.section || before.1 != objective
    }
    return openGroup(values, at: index)
  }

  @discardableResult
  private mutating func openGroup(_ values: RowValues, at index: Int) -> Bool {
    let group = values.own(.group)
    guard !group.isEmpty, currentObjective?.heading != group else { return false }
    let found = HeadingText.leadingNumber(group)
    openObjective(
      .group,
      ref: found?.ref ?? "",
      title: found?.rest ?? group,
      heading: group,
      at: index
    )
    return true
  }

  private func cleanedRef(_ text: String) -> String {
    if let found = HeadingText(text + " x"), !found.ref.isEmpty { return found.ref }
    var view = Substring(text.trimmed)
    while let last = view.last, ".:)".contains(last) { view.removeLast() }
    return String(view)
  }

  private func containerKind(
    _ field: ImportField,
    _ found: HeadingText?
  ) -> ImportedObjective.Kind {
    switch found?.kind {
    case .safeguardingBoard: return .safeguardingBoard
    case .otherPriority: return .otherPriority
    default: break
    }
    switch field {
    case .recommendation:
      return section.map { isBoardSection(plan.sections[$0].title) } ?? false
        ? .safeguardingBoard : .recommendation
    case .area: return .area
    default: return .priority
    }
  }

  private var lastAction: ImportedAction? { hasAction ? currentObjective?.actions.last : nil }

  private mutating func addAction(
    _ text: String,
    _ values: RowValues,
    at index: Int,
    _ layout: TableLayout
  ) {
    ensureObjective(at: index)
    var action = ImportedAction()
    action.ref = cleanedActionRef(values.own(.ref))
    action.text = text
    if action.ref.isEmpty, !layout.has(.ref), let number = HeadingText.leadingNumber(text),
      !number.rest.isEmpty
    {
      // Plans without a column for it write the number in front of the action.
      action.ref = number.ref
      action.text = number.rest
    }
    action.desiredOutcome = values[.outcome]
    action.leads = ImportedLeads(values[.lead])
    action.due = WrittenDate(values[.due])
    action.progress = values[.progress]
    action.impact = values[.impact]
    action.comments = values[.comments]
    action.impactEvidence = values[.impactEvidence]
    action.measuresAsWritten = values[.measureRef]
    if MeasureReferences.looksLike(values[.measureRef]) {
      action.measureRefs = MeasureReferences.list(values[.measureRef])
    }
    action.citations = values[.citations]
    action.paragraphs = Citations.paragraphs(values[.citations])
    action.area = layout.has(.recommendation) || layout.has(.objective) ? values[.area] : ""
    action.issues = values[.issues]
    action.evidence = values[.evidence]
    action.services = values[.services]
    action.teams = values[.teams]
    action.priority = values[.priority]
    action.deliveryStatus = values[.deliveryStatus]
    action.other = values.other
    for field in [ImportField.owner, .rationale, .value, .target, .period, .note] {
      guard let text = values.texts[field], let column = layout.column(field) else { continue }
      action.other.append(ImportedDetail(heading: column.heading, text: text))
    }
    action.origin = origin(index)
    mark(index, .action)
    if !values.own(.criterion).isEmpty {
      let known = currentObjective?.criteria.map(\.text) ?? []
      if !known.contains(values[.criterion]) { add(criterion: values[.criterion], at: index) }
    }
    for line in values.own(.voice).listLines { change { $0.voices.append(line) } }
    check(action, values, at: index, layout)
    change { $0.actions.append(action) }
    hasAction = true
  }

  private func cleanedActionRef(_ text: String) -> String {
    var view = Substring(text.trimmed)
    while let last = view.last, ".:)".contains(last) { view.removeLast() }
    return String(view)
  }

  private mutating func check(
    _ action: ImportedAction,
    _ values: RowValues,
    at index: Int,
    _ layout: TableLayout
  ) {
    let line = lines[index]
    func name(_ field: ImportField) -> String {
      line.columnName(
        values.columns[field] ?? layout.column(field)?.column ?? 0,
        heading: layout.column(field)?.heading ?? ""
      )
    }
    if case .unparsed(let reason) = action.due.meaning {
      warn(
        index,
        column: name(.due),
        found: action.due.text,
        message: "the due date was kept as written: \(reason)"
      )
    }
    if !action.measuresAsWritten.isEmpty, action.measureRefs.isEmpty {
      warn(
        index,
        column: name(.measureRef),
        found: action.measuresAsWritten,
        message: "this names no measure by its reference; it was kept as written"
      )
    }
    for detail in action.other where detail.heading.isEmpty {
      warn(
        index,
        found: detail.text,
        message: "this cell stands under no heading; it was kept with the action"
      )
    }
  }

  /// A row without an action of its own goes on with the one above.
  private mutating func continueAction(
    _ values: RowValues,
    at index: Int,
    _ layout: TableLayout
  ) {
    let line = lines[index]
    guard hasAction, lastAction != nil else {
      reject(
        index,
        column: line.columnName(
          layout.column(.action)?.column ?? 0,
          heading: layout.column(.action)?.heading ?? ""
        ),
        found: preview(line),
        message:
          "the row has no action, and there is none above it to go on with; allowed is the action in words"
      )
      return
    }
    change { item in
      guard let last = item.actions.indices.last else { return }
      var action = item.actions[last]
      action.text = joined(action.text, values.own(.action))
      action.desiredOutcome = joined(action.desiredOutcome, values.own(.outcome))
      action.leads = ImportedLeads(joined(action.leads.asWritten, values.own(.lead)))
      action.due = WrittenDate(joined(action.due.text, values.own(.due)))
      action.comments = joined(action.comments, values.own(.comments))
      action.impactEvidence = joined(action.impactEvidence, values.own(.impactEvidence))
      action.citations = joined(action.citations, values.own(.citations))
      if action.progress.isEmpty { action.progress = values.own(.progress) }
      if action.impact.isEmpty { action.impact = values.own(.impact) }
      action.other += values.other
      item.actions[last] = action
    }
    mark(index, .continuation)
    warn(
      index,
      found: preview(line),
      message:
        "the row has no action of its own; it was read as going on with “\(lastAction?.text.prefix(60) ?? "")”"
    )
  }

  // MARK: Criteria and voices

  mutating func add(
    criterion text: String,
    impact: String = "",
    comments: String = "",
    refs: String = "",
    at index: Int
  ) {
    var criterion = ImportedCriterion()
    criterion.text = text
    criterion.impact = impact
    criterion.comments = comments
    criterion.measureRefs = MeasureReferences.looksLike(refs) ? MeasureReferences.list(refs) : []
    criterion.origin = origin(index)
    change { $0.criteria.append(criterion) }
  }

  mutating func criterionRow(_ index: Int, _ layout: TableLayout) {
    let values = self.values(index, layout)
    let text = values.own(.criterion)
    ensureObjective(at: index)
    guard !text.isEmpty else {
      guard currentObjective?.criteria.isEmpty == false else {
        reject(
          index,
          column: "",
          found: preview(lines[index]),
          message: "the row says nothing that success could be known by"
        )
        return
      }
      change { item in
        let last = item.criteria.count - 1
        item.criteria[last].comments = joined(
          item.criteria[last].comments,
          joined(values.own(.comments), values.own(.impactEvidence))
        )
        if item.criteria[last].impact.isEmpty { item.criteria[last].impact = values.own(.impact) }
      }
      mark(index, .continuation)
      warn(
        index,
        found: preview(lines[index]),
        message: "the row goes on with the criterion above it"
      )
      return
    }
    var comments = joined(values[.comments], values[.impactEvidence])
    for detail in values.other where !detail.text.isEmpty {
      comments = joined(
        comments,
        detail.heading.isEmpty ? detail.text : "\(detail.heading): \(detail.text)"
      )
    }
    add(
      criterion: text,
      impact: values[.impact],
      comments: comments,
      refs: values[.measureRef],
      at: index
    )
    mark(index, .criterion)
  }

  mutating func voiceRow(_ index: Int, _ layout: TableLayout) {
    ensureObjective(at: index)
    for cell in lines[index].own {
      for line in cell.text.listLines { change { $0.voices.append(line) } }
    }
    mark(index, .voice)
  }

  mutating func ratingKeyRow(_ index: Int, _ layout: TableLayout) {
    let values = self.values(index, layout)
    guard CellShape.isKeyWord(values[.ratingWord]), !values[.ratingMeaning].isEmpty,
      !plan.schemes.isEmpty
    else {
      self.layout = nil
      reject(
        index,
        column: "",
        found: preview(lines[index]),
        message: "this is no word of a rating key; allowed is a colour or status and what it means"
      )
      return
    }
    plan.schemes[plan.schemes.count - 1].words.append(
      ImportedRatingScheme.Word(word: values[.ratingWord], descriptor: values[.ratingMeaning])
    )
    mark(index, .ratingKey)
  }

  // MARK: Forms

  /// "Rationale | …", "Actions status | On target | Impact status | At risk".
  mutating func formRow(_ index: Int) -> Bool {
    let own = lines[index].own
    guard own.count <= 8, let first = own.first,
      let field = synonyms.exactMatch(first.text),
      Self.labels.contains(field)
        || [.objective, .priority, .recommendation, .progress, .impact].contains(field),
      synonyms.exactMatch(own[1].text) == nil || own.count == 2 && own[1].text.count > 40
    else { return false }
    // "Delivery" over some columns of the heading below is a banner and no label.
    if let next = nextHeading(index), let leftmost = next.columns.map(\.column).min(),
      first.column > leftmost
    {
      return false
    }
    var pairs: [(ImportField, String)] = []
    var position = 0
    while position < own.count {
      guard let label = synonyms.exactMatch(own[position].text) else { return false }
      // A label at the end of the row has nothing beside it.
      let value = position + 1 < own.count ? own[position + 1].text : ""
      if !value.isEmpty, synonyms.exactMatch(value) != nil, own.count > 2 {
        pairs.append((label, ""))
        position += 1
        continue
      }
      pairs.append((label, value))
      position += 2
    }
    // Inside a table of actions such a pair would be data.
    if let layout, layout.kind == .actions, layout.table == lines[index].table,
      layout.columns.contains(where: {
        $0.column == first.column && ($0.field == .action || $0.field == .area)
      }),
      ![
        .owner, .rationale, .outcome, .actionsStatus, .impactStatus, .progressThisPeriod,
        .actionsNextPeriod, .statusComment,
      ].contains(field)
    {
      return false
    }
    mode = .none
    for (label, value) in pairs where !value.isEmpty {
      switch label {
      case .criterion:
        ensureObjective(at: index)
        for line in value.listLines { add(criterion: line, at: index) }
      case .voice:
        ensureObjective(at: index)
        for line in value.listLines { change { $0.voices.append(line) } }
      case .priority, .recommendation:
        let found = HeadingText(value)
        let number = HeadingText.leadingNumber(value)
        openObjective(
          label == .priority ? .priority : .recommendation,
          ref: number?.ref ?? found?.ref ?? "",
          title: number?.rest ?? found?.title ?? value,
          heading: value,
          at: index
        )
      default: apply(label, value, at: index)
      }
    }
    if field == .period, let year = Self.year(in: own.map(\.text)) { yearHint = year }
    mark(index, field == .owner ? .owner : .label)
    return true
  }

  mutating func formDataRow(_ index: Int, _ layout: TableLayout) {
    let values = self.values(index, layout)
    for (field, text) in values.texts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      apply(field, text, at: index)
    }
    mark(index, .label)
    for detail in values.other {
      warn(
        index,
        found: detail.text,
        message: "this cell has no place in a status report; it was kept with the comments"
      )
      apply(
        .statusComment,
        detail.heading.isEmpty ? detail.text : "\(detail.heading): \(detail.text)",
        at: index
      )
    }
  }
}

/// Paragraph numbers of a report in what a plan says about it: "Para 66 and 122 - While …".
package enum Citations {
  package static func paragraphs(_ text: String) -> [Int] {
    var numbers: [Int] = []
    var isOpen = false
    var rest = text[...]
    while let next = rest.first {
      if next.isLetter {
        let word = rest.prefix { $0.isLetter }.lowercased()
        rest = rest.drop { $0.isLetter }
        if ["para", "paras", "paragraph", "paragraphs"].contains(word) {
          isOpen = true
        } else if word != "and", word != "to", word != "no", word != "nos" {
          isOpen = false
        }
      } else if next.isNumber {
        let digits = rest.prefix { $0.isNumber }
        rest = rest.drop { $0.isNumber }
        if let number = Int(digits), (1...999).contains(number),
          isOpen || numbers.isEmpty && text.first?.isNumber == true && text.count <= 20
        {
          numbers.append(number)
        }
      } else {
        // A dash with spaces ends the list of numbers; one between numbers does not.
        if next == "." || next == ":" || next == "–" { isOpen = isOpen && next == "." }
        rest.removeFirst()
      }
    }
    return numbers
  }
}
