internal import Figures
internal import Tables

/// Headings: which are titles, sections, objectives and groups.
extension PlanRecogniser {
  /// Labels that stand alone in a line, with what belongs to them beside or under them.
  static let labels: Set<ImportField> = [
    .voice, .criterion, .outcome, .rationale, .owner, .progressThisPeriod, .actionsNextPeriod,
    .statusComment, .actionsStatus, .impactStatus, .deliveryStatus, .barriers, .period,
    .impactEvidence,
  ]

  // MARK: Title

  /// The document's title: Word's own, or the only heading of the highest level before any table, or
  /// the first row of a sheet that stands apart from its tables.
  mutating func findTitle() {
    let paragraphs = lines.indices.filter { lines[$0].table == nil }
    if let first = paragraphs.first(where: { lines[$0].headingLevel == 0 }) {
      titleLine = first
    } else if let first = paragraphs.first(where: { lines[$0].headingLevel != nil }),
      let level = lines[first].headingLevel,
      HeadingText(text(first))?.kind == nil,
      paragraphs.count(where: { lines[$0].headingLevel == level }) == 1,
      paragraphs.contains(where: { (lines[$0].headingLevel ?? 0) > level })
    {
      titleLine = first
    } else if !paragraphs.contains(where: { lines[$0].headingLevel != nil }),
      let first = lines.indices.first, lines[first].table == nil, text(first).count <= 150,
      HeadingText(text(first))?.kind == nil
    {
      // The line that calls itself a plan, of those at the top; else the first.
      let top = lines.indices.prefix(4).prefix { lines[$0].table == nil }
      titleLine =
        top.first {
          saysPlan(text($0)) && text($0).count <= 150 && text($0).last != "."
            && HeadingText(text($0)) == nil
        } ?? first
    } else if let first = lines.first, first.isSheet, let sole = first.sole, first.width > 1,
      sole.text.count <= 150, HeadingText(sole.text)?.kind == nil, lines.count > 2
    {
      // Followed by a heading, a blank row or a version line: then it titles the whole workbook.
      let next = lines[1]
      let isApart =
        next.followsGap || next.sole.map { Self.isVersion($0.text) } ?? false
        || next.own.count > 1
        || (next.sole.map { HeadingText($0.text)?.kind == .section } ?? false)
      if isApart || saysPlan(sole.text), !sole.text.isShouted || sheetCount <= 1 { titleLine = 0 }
    }
    if let titleLine {
      plan.title = text(titleLine)
      if let year = Self.year(in: [plan.title]) { yearHint = year }
    }
  }

  /// The version that page headers and footers give, where the document itself gives none with a
  /// date.
  mutating func findVersion(in margins: [String]) {
    guard plan.dated == nil else { return }
    let versions = margins.filter { Self.isVersion($0) }
    let dated = versions.first { ImportedPlan.day(in: $0) != nil }
    if let version = dated ?? (plan.version.isEmpty ? versions.first : nil) {
      plan.version = version
    }
  }

  private func saysPlan(_ text: String) -> Bool {
    !Set(text.lowercasedWords).isDisjoint(with: ["plan", "dashboard", "programme", "tracker"])
  }

  static func isVersion(_ text: String) -> Bool {
    guard text.count <= 80 else { return false }
    let words = text.lowercasedWords
    return words.contains("version") || words.contains("draft") || words.contains("refresh")
      || words.contains { $0.first == "v" && $0.dropFirst().first?.isNumber ?? false }
      || (words.count <= 6 && text.contains(where: \.isNumber)
        && words.allSatisfy { word in
          word.contains(where: \.isNumber) || MonthName.number(word) != nil
            || ["updated", "as", "at", "of", "dated", "on", "final", "last", "published"]
              .contains(word)
        } && CellShape.isDate(text))
  }

  func text(_ index: Int) -> String { lines[index].own.first?.text ?? "" }

  // MARK: Paragraphs

  mutating func paragraph(_ index: Int) {
    let text = text(index)
    if isCaption(text) {
      mode = .none
      mark(index, .banner)
      return
    }
    if let level = lines[index].headingLevel {
      mode = .none
      carried = nil
      layout = nil
      heading(text, level: level, at: index)
      return
    }
    if label(text, at: index) { return }
    if case .label(let field) = mode {
      collect(text, field, at: index)
      return
    }
    if text.count <= 400, let found = HeadingText(text), found.kind != .numbered {
      layout = nil
      carried = nil
      heading(text, level: nil, at: index)
      return
    }
    if plan.version.isEmpty, Self.isVersion(text) {
      plan.version = text
      mark(index, .title)
      return
    }
    // A short line right above a table is its heading in documents without heading styles.
    let next = index + 1
    if text.count <= 150, next < lines.count, lines[next].table != nil, text.last != "." {
      pending.append(PendingHeading(text: text, level: nil, line: index))
      mark(index, .narrative)
      return
    }
    narrative(text, at: index)
  }

  /// "Actions", "Performance measures": the name of what stands in the table below, not of a part of
  /// the plan.
  private func isCaption(_ text: String) -> Bool {
    let captions: Set<ImportField> = [.action, .measure, .target, .value, .progress, .comments]
    return synonyms.exactMatch(text).map(captions.contains) ?? false
      || ["action plan", "action table", "metrics grid", "performance data", "key metrics"]
        .contains(SynonymTable.normalised(text))
  }

  mutating func narrative(_ text: String, at index: Int) {
    plan.narrative.append(text)
    mark(index, .narrative)
  }

  // MARK: Rows with one cell

  mutating func soleCell(_ index: Int) {
    let line = lines[index]
    guard let cell = line.sole else { return }
    let text = cell.text
    if line.followsGap || layout == nil, index + 1 < lines.count,
      lines[index + 1].table == line.table, HeadingRows.isKeyRow(lines[index + 1]),
      HeadingText(text) == nil
    {
      // "RAG key" over its colours.
      mode = .none
      layout = nil
      mark(index, .banner)
      return
    }
    if layout == nil || line.followsGap, isCaption(text) {
      mode = .none
      mark(index, .banner)
      return
    }
    if label(text, at: index) { return }
    let isWide = cell.span >= max(2, (line.width + 1) / 2)
    let field = layout.flatMap { layout in
      layout.columns.first { $0.column == cell.column }?.field
    }
    let found = HeadingText(text)
    let stands = isWide || cell.column == 0
    if stands, let found, found.kind != .numbered {
      rowHeading(text, found, at: index)
      return
    }
    if let known = plan.sections.firstIndex(where: { sameText($0.title, text) }), stands {
      open(section: known)
      mark(index, .section)
      mode = .none
      layout = nil
      return
    }
    if case .label(let field) = mode {
      collect(text, field, at: index)
      return
    }
    guard let layout, !line.followsGap || layout.kind == .measures else {
      self.layout = line.followsGap ? nil : self.layout
      pend(text, at: index)
      return
    }
    switch layout.kind {
    case .criteria, .voices: dataSole(index, layout)
    case .measures, .readings: measureHeading(text, found, at: index)
    case .ratingKey, .form: pend(text, at: index)
    case .actions:
      let next =
        index + 1 < lines.count && lines[index + 1].table == line.table
        ? lines[index + 1] : nil
      if isWide
        || (line.isSheet && cell.column == 0 && isHeadingAmongActions(text, field, next, layout))
      {
        actionTableHeading(text, found, at: index, layout)
      } else {
        dataSole(index, layout)
      }
    }
  }

  private mutating func dataSole(_ index: Int, _ layout: TableLayout) {
    switch layout.kind {
    case .criteria: criterionRow(index, layout)
    case .voices: voiceRow(index, layout)
    default: actionRow(index, layout)
    }
  }

  private mutating func pend(_ text: String, at index: Int) {
    if plan.version.isEmpty, Self.isVersion(text) {
      plan.version = text
      mark(index, .title)
      return
    }
    if let year = Self.year(in: [text]) { yearHint = year }
    guard text.count <= 200 else {
      narrative(text, at: index)
      return
    }
    pending.append(PendingHeading(text: text, level: nil, line: index))
    mark(index, .narrative)
  }

  /// Without merged cells a heading row is one whose first cell alone holds words that can't be what
  /// its column holds.
  private func isHeadingAmongActions(
    _ text: String,
    _ field: ImportField?,
    _ next: SourceLine?,
    _ layout: TableLayout
  ) -> Bool {
    switch field {
    case .ref, .recommendationRef: return !CellShape.isReference(text)
    case .recommendation, .objective, .area:
      // A recommendation alone in its row is one whose actions follow without repeating it.
      guard let next, let column = layout.columns.first(where: { $0.field == field }) else {
        return true
      }
      return next.own.contains { $0.column == column.column } && text.count <= 120
    case .action:
      guard text.count <= 100 else { return false }
      return HeadingText(text) != nil || text.isShouted
    case nil: return true
    default: return false
    }
  }

  // MARK: Labels

  /// "Owner", "What children will say:", "Outcome statement: There is …".
  private mutating func label(_ text: String, at index: Int) -> Bool {
    guard text.count <= 1_500 else { return false }
    let head = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
    if head.count <= 90, let field = synonyms.exactMatch(head), Self.labels.contains(field) {
      let rest = text.dropFirst(head.count).trimmed
      mode = .label(field)
      mark(index, .label)
      if !rest.isEmpty { collect(rest, field, at: index) }
      return true
    }
    // The words before a colon, when they are a label.
    if let colon = head.firstIndex(of: ":"), head.distance(from: head.startIndex, to: colon) <= 70,
      let field = synonyms.exactMatch(String(head[..<colon])), Self.labels.contains(field)
    {
      let rest = text[text.index(after: colon)...].trimmed
      mode = .label(field)
      mark(index, .label)
      if !rest.isEmpty {
        collect(rest, field, at: index)
        if field == .owner || field == .period { mode = .none }
      }
      return true
    }
    for opening in [
      "Owner", "Objective owner", "Recommendation owner", "Lead officer", "Sponsor", "SRO",
    ] {
      guard text.count <= 160, text.hasPrefix(opening + " "), !text.contains("\n"), text.last != "."
      else { continue }
      apply(.owner, text.dropFirst(opening.count).trimmed, at: index)
      mark(index, .owner)
      mode = .none
      return true
    }
    return false
  }

  private mutating func collect(_ text: String, _ field: ImportField, at index: Int) {
    switch field {
    case .voice:
      settlePendingForLabel(field, isSheet: lines[index].isSheet)
      ensureObjective(at: index)
      for line in text.listLines { change { $0.voices.append(line) } }
      mark(index, .voice)
    case .criterion:
      settlePendingForLabel(field, isSheet: lines[index].isSheet)
      ensureObjective(at: index)
      add(criterion: text.withoutBullet, at: index)
      mark(index, .criterion)
    default:
      apply(field, text, at: index)
      mark(index, .label)
    }
  }

  // MARK: Headings

  /// A heading by its words alone, in a sheet's row or a paragraph.
  private mutating func rowHeading(_ text: String, _ found: HeadingText, at index: Int) {
    mode = .none
    if let layout, layout.kind == .measures || layout.kind == .readings, !lines[index].followsGap {
      measureHeading(text, found, at: index)
      return
    }
    heading(text, level: nil, at: index)
  }

  mutating func heading(_ text: String, level: Int?, at index: Int) {
    mark(index, .heading)
    if let year = Self.year(in: [text]) { yearHint = year }
    if let level { pending.removeAll { ($0.level ?? 10) >= level } }
    let found = HeadingText(text)
    switch found?.kind {
    case .section:
      openSection(ref: found?.ref ?? "", title: found?.title ?? text, at: index)
      settleAsNarrative()
      pushSettled(text, level, index, isSection: true)
      mark(index, .section)
    case .recommendation, .safeguardingBoard, .otherPriority, .area:
      settleSectionAbove(isSheet: lines[index].isSheet)
      openObjective(
        kind(found),
        ref: found?.ref ?? "",
        title: found?.title ?? text,
        heading: text,
        at: index
      )
      pushSettled(text, level, index, isSection: false)
      mark(index, .objective)
    case .priority:
      if holdsObjectives(after: index) {
        openSection(ref: found?.ref ?? "", title: found?.title ?? text, at: index)
        pushSettled(text, level, index, isSection: true)
        mark(index, .section)
      } else {
        settleSectionAbove(isSheet: lines[index].isSheet)
        openObjective(
          .priority,
          ref: found?.ref ?? "",
          title: found?.title ?? text,
          heading: text,
          at: index
        )
        pushSettled(text, level, index, isSection: false)
        mark(index, .objective)
      }
    case .numbered, nil:
      if let found, let current = currentObjective, current.kind == .priority, !current.ref.isEmpty,
        Reference(found.ref).isPart(
          of: Reference(current.parentRef.isEmpty ? current.ref : current.parentRef)
        )
      {
        // A sub-priority: "2.1 …" under "Priority 2".
        let parent = current.parentRef.isEmpty ? current.ref : current.parentRef
        openObjective(.priority, ref: found.ref, title: found.title, heading: text, at: index)
        change { $0.parentRef = parent }
        mark(index, .objective)
        return
      }
      pending.append(PendingHeading(text: text, level: level, line: index))
    }
  }

  private func kind(_ found: HeadingText?) -> ImportedObjective.Kind {
    switch found?.kind {
    case .safeguardingBoard: .safeguardingBoard
    case .otherPriority: .otherPriority
    case .area: .area
    case .recommendation:
      section.map { isBoardSection(plan.sections[$0].title) } ?? false
        ? .safeguardingBoard : .recommendation
    default: .priority
    }
  }

  func isBoardSection(_ title: String) -> Bool {
    let lower = title.lowercased()
    return lower.contains("safeguarding")
      && (lower.contains("board") || lower.contains("partnership"))
  }

  private mutating func pushSettled(_ text: String, _ level: Int?, _ index: Int, isSection: Bool) {
    guard let level else { return }
    pending.append(
      PendingHeading(text: text, level: level, line: index, isSettled: true, isSection: isSection)
    )
  }

  /// Whether a priority has recommendations or areas under it, so that it is more a section.
  private func holdsObjectives(after index: Int) -> Bool {
    for next in lines[(index + 1)...].prefix(60) {
      if next.sole != nil || next.table == nil, let text = next.own.first?.text,
        let found = HeadingText(text)
      {
        if found.kind == .priority || found.kind == .section { return false }
        if found.kind == .recommendation || found.kind == .area { return true }
      } else if next.own.count > 1, let layout = headingRows.layout(next, following: []),
        layout.kind == .actions
      {
        return TableLayout.containers.contains { layout.has($0) }
      }
    }
    return false
  }

  /// The heading above an objective's heading is its section.
  private mutating func settleSectionAbove(isSheet: Bool) {
    guard let last = pending.lastIndex(where: { !$0.isSettled }),
      pending[last].text.count <= 200
    else { return }
    // With levels, only the nearest heading above counts; one settled since then is in between.
    guard !pending[(last + 1)...].contains(where: \.isSection) else { return }
    openSection(pending[last])
    pending[last].isSettled = true
    pending[last].isSection = true
    if isSheet { pending = [] }
  }

  private mutating func openSection(_ heading: PendingHeading) {
    let number = HeadingText.leadingNumber(heading.text)
    openSection(
      ref: number?.ref ?? "",
      title: number?.rest ?? heading.text,
      at: heading.line
    )
    mark(heading.line, .section)
  }

  /// A table has come: the headings above it are its section, and perhaps its objective.
  mutating func settlePending(for layout: TableLayout, isSheet: Bool) {
    defer {
      if isSheet { pending = [] }
    }
    let open = pending.indices.filter { !pending[$0].isSettled }
    guard !open.isEmpty else { return }
    if layout.kind == .measures || layout.kind == .readings || layout.kind == .ratingKey {
      if let last = open.last, layout.kind != .ratingKey {
        let found = HeadingText.leadingNumber(pending[last].text)
        measureSection = (found?.ref ?? "", found?.rest ?? pending[last].text)
      }
      return
    }
    let hasContainer =
      TableLayout.containers.contains { layout.has($0) } || layout.has(.group)
      || layout.has(.section)
    let aboveIsSection =
      pending.contains { $0.isSettled && $0.isSection } || (isSheet && section != nil)
    guard let last = open.last else { return }
    let nearest = pending[last]
    guard nearest.text.count <= 250 else { return }
    if hasContainer || (open.count == 1 && !aboveIsSection) {
      openSection(nearest)
      pending[last].isSection = true
    } else {
      if open.count > 1, let above = open.dropLast().last {
        openSection(pending[above])
        pending[above].isSettled = true
        pending[above].isSection = true
      }
      let number = HeadingText.leadingNumber(nearest.text)
      openObjective(
        .priority,
        ref: number?.ref ?? "",
        title: number?.rest ?? nearest.text,
        heading: nearest.text,
        at: nearest.line
      )
      mark(nearest.line, .objective)
    }
    pending[last].isSettled = true
  }

  /// A label has come: what it says is about the heading above it.
  mutating func settlePendingForLabel(_ field: ImportField, isSheet: Bool) {
    // In a sheet the rows at the top may be titles; a heading there waits for its table.
    guard !isSheet, pending.contains(where: { !$0.isSettled && $0.level != nil }) else { return }
    settlePending(
      for: TableLayout(kind: .actions, columns: [.init(column: 0, heading: "", field: .action)]),
      isSheet: false
    )
  }

  /// What never got a table stays as words.
  private mutating func settleAsNarrative() {
    for heading in pending where !heading.isSettled {
      plan.narrative.append(heading.text)
      mark(heading.line, .narrative)
    }
    pending.removeAll { !$0.isSettled }
  }

  mutating func leaveSheet() {
    settleAsNarrative()
    pending = []
    layout = nil
    carried = nil
    mode = .none
    section = nil
    objective = nil
    hasAction = false
    measureSection = nil
    measure = nil
    reportingPeriod = ""
  }

  /// A row across a table of actions: a section, or a numbered group of the actions under it.
  private mutating func actionTableHeading(
    _ text: String,
    _ found: HeadingText?,
    at index: Int,
    _ layout: TableLayout
  ) {
    let hasContainer = TableLayout.containers.contains { layout.has($0) }
    let number = found?.kind == .numbered ? found : nil
    let references = lines[(index + 1)...].prefix(6).prefix { $0.table == lines[index].table }
      .compactMap { line in layout.column(.ref).flatMap { line.cell($0.column)?.text } }
    let isAbove =
      number.map { number in
        references.first.map { Reference($0).isPart(of: Reference(number.ref)) } ?? false
          || references.contains { Reference($0).isPart(of: Reference(number.ref)) }
      } ?? false
    let sectionIsHeading = section.map { !plan.sections[$0].origin.place.isEmpty } ?? false
    let level = number?.ref.split(separator: ".").count ?? 0
    if !hasContainer, let number, level >= 2 || isAbove || sectionIsHeading,
      sectionIsHeading || level >= 2
    {
      openObjective(.group, ref: number.ref, title: number.title, heading: text, at: index)
      mark(index, .objective)
    } else if !hasContainer, number == nil, sectionIsHeading, !sectionOpenedByRow {
      openObjective(.group, ref: "", title: text, heading: text, at: index)
      mark(index, .objective)
    } else {
      openSection(ref: number?.ref ?? "", title: number?.title ?? text, at: index)
      mark(index, .section)
    }
    mode = .none
    hasAction = false
  }

  /// Whether the open section came from a row across this very table.
  private var sectionOpenedByRow: Bool {
    guard let section, let table = layout?.table else { return false }
    let origin = plan.sections[section].origin
    return lines.contains { $0.table == table && $0.place == origin.place && $0.row == origin.row }
  }

  // MARK: Opening

  func sameText(_ one: String, _ other: String) -> Bool {
    !one.isEmpty && SynonymTable.normalised(one) == SynonymTable.normalised(other)
  }

  mutating func openSection(ref: String, title: String, at index: Int) {
    let known = plan.sections.firstIndex {
      sameText($0.title, title) && ($0.ref == ref || ref.isEmpty || $0.ref.isEmpty)
        || (!ref.isEmpty && $0.ref == ref
          && SynonymTable.normalised($0.title).hasPrefix(SynonymTable.normalised(title)))
    }
    if let known {
      open(section: known)
      return
    }
    var section = ImportedSection()
    section.ref = ref
    section.title = title
    section.origin = origin(index)
    plan.sections.append(section)
    open(section: plan.sections.count - 1)
  }

  mutating func open(section index: Int) {
    if section != index {
      objective = nil
      hasAction = false
    }
    section = index
    objective = nil
  }

  mutating func ensureSection(at index: Int) {
    guard section == nil else { return }
    let line = lines[index]
    let generic: Set<String> = ["actions", "action plan", "plan", "rows", "improvement plan"]
    let name = line.place.lowercased()
    // A sheet called "Priority 1" is named after what stands in it, not after a section.
    let isNamed =
      line.isSheet && sheetCount > 0 && !generic.contains(name) && !name.hasPrefix("sheet")
      && (HeadingText(line.place).map { $0.kind == .section } ?? true)
    let title =
      isNamed && (sheetCount > 1 || plan.title.isEmpty)
      ? line.place : plan.title.isEmpty ? "Actions" : plan.title
    openSection(ref: "", title: title, at: index)
    // It stands for no heading of the document.
    if let section { plan.sections[section].origin = .none }
  }

  mutating func openObjective(
    _ kind: ImportedObjective.Kind,
    ref: String,
    title: String,
    heading: String,
    at index: Int
  ) {
    ensureSection(at: index)
    guard let section else { return }
    hasAction = false
    let known = plan.sections[section].objectives.firstIndex {
      $0.kind == kind
        && (ref.isEmpty
          ? sameText($0.title, title) : $0.ref == ref && ($0.title == title || title.isEmpty))
    }
    if let known {
      objective = known
      return
    }
    var item = ImportedObjective()
    item.kind = kind
    item.ref = ref
    item.title = title
    item.heading = heading
    item.origin = origin(index)
    item.period = reportingPeriod
    if kind == .priority, ref.contains(".") {
      // "2.1" is part of "2", where the section has it.
      item.parentRef =
        plan.sections[section].objectives.last {
          $0.kind == .priority && !$0.ref.isEmpty && Reference(ref).isPart(of: Reference($0.ref))
        }?.ref ?? ""
    }
    plan.sections[section].objectives.append(item)
    objective = plan.sections[section].objectives.count - 1
  }

  mutating func ensureObjective(at index: Int) {
    guard objective == nil else { return }
    ensureSection(at: index)
    guard let section else { return }
    let title = plan.sections[section].title
    openObjective(
      .theme,
      ref: plan.sections[section].ref,
      title: title,
      heading: title,
      at: index
    )
  }

  var currentObjective: ImportedObjective? {
    guard let section, let objective else { return nil }
    return plan.sections[section].objectives[objective]
  }

  mutating func change(_ body: (inout ImportedObjective) -> Void) {
    guard let section, let objective else { return }
    body(&plan.sections[section].objectives[objective])
  }

  // MARK: What a label says

  mutating func apply(_ field: ImportField, _ text: String, at index: Int) {
    guard !text.isEmpty else { return }
    settlePendingForLabel(field, isSheet: lines[index].isSheet)
    if field == .period, objective == nil {
      reportingPeriod = text
      return
    }
    if field == .outcome, objective == nil {
      ensureSection(at: index)
      if let section {
        plan.sections[section].outcome = joined(plan.sections[section].outcome, text)
      }
      return
    }
    ensureObjective(at: index)
    change { item in
      switch field {
      case .owner, .lead: item.owner = ImportedLeads(joined(item.owner.asWritten, text))
      case .rationale: item.rationale = joined(item.rationale, text)
      case .outcome, .objective: item.outcome = joined(item.outcome, text)
      case .actionsStatus, .progress: item.actionsStatus = text
      case .impactStatus, .impact: item.impactStatus = text
      case .progressThisPeriod: item.progressThisPeriod = joined(item.progressThisPeriod, text)
      case .actionsNextPeriod: item.actionsNextPeriod = joined(item.actionsNextPeriod, text)
      case .statusComment, .comments, .impactEvidence:
        item.statusComment = joined(item.statusComment, text)
      case .deliveryStatus: item.deliveryStatus = text
      case .barriers: item.barriers = joined(item.barriers, text)
      case .period: item.period = text
      default: break
      }
    }
  }
}
