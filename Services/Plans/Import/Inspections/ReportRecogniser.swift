/// Walks over a report's lines once: sections, numbered paragraphs, lists of recommendations, grades.
struct ReportRecogniser {
  private enum List { case recommendation, priorityAction, improvement }

  private let lines: [ReportLine]
  private var inspection = ImportedInspection()
  private var judgements = JudgementReader()
  private var rows: [ImportedRow] = []
  /// The headings that we are under, outermost first.
  private var path: [ImportedReportSection] = []
  private var list: List?
  private var lastNumber = 0
  /// What a line without a mark goes on with.
  private var open: Open = .nothing
  private var isInTable = false
  private var listCount = 0
  private let numbersParagraphs: Bool
  private let hasMarkedHeadings: Bool

  private enum Open { case nothing, paragraph, recommendation, narrative }

  private init(_ lines: [ReportLine]) {
    self.lines = lines
    let numbers = lines.compactMap { if case .number(let number) = $0.mark { number } else { nil } }
    numbersParagraphs = numbers.count >= 5
    hasMarkedHeadings = lines.contains { if case .heading = $0.mark { true } else { false } }
  }

  static func inspection(from lines: [ReportLine]) -> ImportedInspection {
    var recogniser = ReportRecogniser(lines)
    for index in lines.indices { recogniser.read(index) }
    return recogniser.finished()
  }

  private mutating func read(_ index: Int) {
    let line = lines[index]
    rows.append(ImportedRow(place: "text", row: line.number, outcome: .imported, role: .narrative))
    if fact(line) { return }
    // Grades stand in front of the numbered paragraphs, or in headings.
    if lastNumber == 0 || isInTable, judgements.table(line, isInTable: isInTable) {
      isInTable = true
      open = .nothing
      return role(.label)
    }
    switch line.mark {
    case .page: return role(.banner)
    case .footnote:
      inspection.narrative.append(line.text)
      return
    case .heading(let level): return heading(line.text, level, index)
    case .number(let number): numbered(number, line, index)
    case .bullet: bullet(line)
    case .plain: plain(line, index)
    }
  }

  private mutating func role(_ role: ImportedRow.Role) {
    rows[rows.count - 1].role = role
  }

  // MARK: Facts about the report

  private mutating func fact(_ line: ReportLine) -> Bool {
    guard let colon = line.text.firstIndex(of: ":"), line.text.count <= 160 else { return false }
    let value = line.text[line.text.index(after: colon)...].trimmed
    guard !value.isEmpty else { return false }
    switch line.text[..<colon].lowercased() {
    case "inspection date", "inspection dates", "date of inspection", "dates of inspection",
      "visit date", "visit dates":
      if inspection.inspectionDates.isEmpty { inspection.inspectionDates = value }
    case "report published", "published", "publication date", "date published", "letter published":
      if inspection.published.isEmpty { inspection.published = value }
    default: return false
    }
    role(.label)
    return true
  }

  // MARK: Headings

  private mutating func heading(_ text: String, _ level: Int, _ index: Int) {
    isInTable = false
    open = .nothing
    _ = judgements.statement(text, line: lines[index].number)
    path.removeAll { $0.level >= level }
    path.append(ImportedReportSection(title: text, level: level))
    inspection.sections.append(ImportedReportSection(title: text, level: level))
    list = Self.list(text)
    listCount = 0
    role(.heading)
  }

  private static func list(_ heading: String) -> List? {
    let words = heading.lowercasedWords
    let key = words.joined(separator: " ")
    guard words.count <= 16 else { return nil }
    if key == "recommendations" || key.hasSuffix(" recommendations") && words.count <= 5
      || key.hasPrefix("recommendations for") || key == "recommendation"
    {
      return .recommendation
    }
    if key.contains("priority action") { return .priorityAction }
    if key.hasPrefix("what needs to improve") || key.hasPrefix("areas for improvement")
      || key.hasPrefix("area for improvement") || key.hasPrefix("areas for development")
      || key.hasPrefix("what needs to be improved")
    {
      return .improvement
    }
    return nil
  }

  /// Titles that many sections of a report have.
  private static let generalTitles: Set<String> = [
    "summary", "inspection findings", "findings", "executive summary", "recommendations",
    "recommendation", "main findings", "key findings", "what needs to improve",
  ]

  /// Whether the nearest heading that says what it is about is about the safeguarding board.
  private var isBoardSection: Bool {
    let nearest = inspection.sections.last { !Self.generalTitles.contains($0.title.lowercased()) }
    guard let lower = nearest?.title.lowercased() else { return false }
    return lower.contains("safeguarding children board") || lower.contains("lscb")
      || lower.contains("safeguarding board") || lower.contains("safeguarding partnership")
  }

  /// The section's title, with the one above it where the title alone is said of many.
  private var sectionName: String {
    guard let last = path.last else { return "" }
    if list != nil, !isBoardSection { return last.title }
    let general = Self.generalTitles
    if general.contains(last.title.lowercased()), path.count > 1 {
      return "\(path[path.count - 2].title): \(last.title)"
    }
    if general.contains(last.title.lowercased()),
      let above = inspection.sections.dropLast().last(where: {
        !general.contains($0.title.lowercased()) && $0.level <= last.level
      }), above.level < last.level
    {
      return "\(above.title): \(last.title)"
    }
    return last.title
  }

  // MARK: Text

  private mutating func numbered(_ number: Int, _ line: ReportLine, _ index: Int) {
    isInTable = false
    let followsHeading = open == .nothing
    let isNext = number == lastNumber + 1
    // A list inside a paragraph begins again at 1; a chapter that numbers afresh follows a heading.
    let isRestart = number == 1 && followsHeading && lastNumber > 0
    let isGap = number > lastNumber + 1 && number <= lastNumber + 10
    guard isNext || isRestart || isGap || (lastNumber == 0 && number <= 999) else {
      if open == .nothing {
        plain(line, index)
      } else {
        continueText("\(number). \(line.text)", onNewLine: true)
      }
      return
    }
    if isGap, lastNumber > 0 {
      rows[rows.count - 1].outcome = .warned
      inspection.findings.warnings.append(
        ImportFinding(
          place: "text",
          row: line.number,
          found: "\(number)",
          message: number == lastNumber + 2
            ? "paragraph \(lastNumber + 1) is missing before this one"
            : "paragraphs \(lastNumber + 1) to \(number - 1) are missing before this one"
        )
      )
    }
    if isRestart {
      rows[rows.count - 1].outcome = .warned
      inspection.findings.warnings.append(
        ImportFinding(
          place: "text",
          row: line.number,
          found: "1",
          message: "the numbering begins again here; the numbers are kept as they are"
        )
      )
    }
    lastNumber = number
    var paragraph = ImportedParagraph(
      number: number,
      text: line.text,
      section: sectionName,
      line: line.number
    )
    paragraph.isRecommendation = list == .recommendation
    inspection.paragraphs.append(paragraph)
    open = .paragraph
    role(.label)
    if let list {
      recommend("\(number)", line.text, list, line.number)
    }
  }

  private mutating func recommend(_ number: String, _ text: String, _ list: List, _ line: Int) {
    inspection.recommendations.append(
      ImportedRecommendation(
        number: number,
        text: text,
        addressee: isBoardSection ? .safeguardingBoard : .authority,
        kind: list == .recommendation
          ? .recommendation : list == .priorityAction ? .priorityAction : .improvement,
        line: line
      )
    )
    role(.objective)
  }

  private mutating func bullet(_ line: ReportLine) {
    isInTable = false
    if let list, open != .paragraph || list != .recommendation {
      listCount += 1
      recommend("\(listCount)", line.text, list, line.number)
      open = .recommendation
      return
    }
    if open == .paragraph {
      continueText("• \(line.text)", onNewLine: true)
      return
    }
    inspection.narrative.append("• \(line.text)")
    open = .narrative
  }

  private mutating func plain(_ line: ReportLine, _ index: Int) {
    if !hasMarkedHeadings, isHeading(line, index) {
      heading(line.text, Self.list(line.text) == nil ? 1 : 2, index)
      return
    }
    if lastNumber == 0, !line.text.hasSuffix("."),
      judgements.statement(line.text, line: line.number)
    {
      isInTable = true
      role(.label)
      return
    }
    if JudgementReader.isGrade(line.text) {
      if isInTable, index > 0,
        judgements.pair(area: lines[index - 1].text, grade: line.text, line: line.number)
      {
        role(.label)
        return
      }
      // "Inadequate" under a section's heading says again what the table says.
      if let section = path.last {
        _ = judgements.pair(area: section.title, grade: line.text, line: line.number)
      }
      role(.label)
      return
    }
    switch open {
    case .paragraph: continueText(line.text, onNewLine: false)
    case .recommendation where list != nil && !endsSentence(inspection.recommendations.last?.text):
      let last = inspection.recommendations.count - 1
      inspection.recommendations[last].text += " " + line.text
    case .narrative where !line.followsBlank:
      let last = inspection.narrative.count - 1
      inspection.narrative[last] += " " + line.text
    default:
      if numbersParagraphs || path.isEmpty {
        inspection.narrative.append(line.text)
        open = .narrative
      } else {
        unnumbered(line)
      }
    }
  }

  /// Letters don't number: each block of text under a heading is a paragraph.
  private mutating func unnumbered(_ line: ReportLine) {
    if let last = inspection.paragraphs.indices.last, !line.followsBlank,
      inspection.paragraphs[last].number == nil,
      inspection.paragraphs[last].section == sectionName
    {
      inspection.paragraphs[last].text += " " + line.text
      return
    }
    inspection.paragraphs.append(
      ImportedParagraph(number: nil, text: line.text, section: sectionName, line: line.number)
    )
    role(.label)
  }

  /// Without marks, a heading is a short line by itself that is no sentence.
  private func isHeading(_ line: ReportLine, _ index: Int) -> Bool {
    let text = line.text
    guard line.followsBlank, text.count <= 110, let last = text.last, !".,;:".contains(last),
      text.first?.isUppercase ?? false, !JudgementReader.isGrade(text)
    else { return false }
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    guard let next, next.followsBlank || next.mark != .plain else { return false }
    // A paragraph that a page has cut off goes on in lower case.
    return !(next.text.first?.isLowercase ?? false)
  }

  private mutating func continueText(_ text: String, onNewLine: Bool) {
    guard let last = inspection.paragraphs.indices.last else { return }
    inspection.paragraphs[last].text += (onNewLine ? "\n" : " ") + text
    if list == .recommendation || inspection.paragraphs[last].isRecommendation,
      let recommendation = inspection.recommendations.indices.last
    {
      inspection.recommendations[recommendation].text = inspection.paragraphs[last].text
    }
  }

  private func endsSentence(_ text: String?) -> Bool {
    guard let last = text?.last else { return true }
    return ".!?”\"’)".contains(last)
  }

  // MARK: The end

  /// "(Recommendation)", "(Recommendation 4)", "(Area for improvement)".
  static func isFlagged(_ text: String) -> Bool {
    var rest = text.lowercased()[...]
    while let start = rest.firstIndex(of: "(") {
      let inside = rest[rest.index(after: start)...].prefix { $0 != ")" }
      let words = inside.lowercasedWords
      if let first = words.first, words.count <= 8,
        first == "recommendation" || first == "recommendations"
          || words.starts(with: ["area", "for"]) || words.starts(with: ["areas", "for"])
          || words.starts(with: ["priority", "action"])
      {
        return true
      }
      rest = rest[rest.index(after: start)...]
    }
    return false
  }

  private mutating func finished() -> ImportedInspection {
    for index in inspection.paragraphs.indices {
      inspection.paragraphs[index].isFlagged =
        !inspection.paragraphs[index].isRecommendation
        && Self.isFlagged(inspection.paragraphs[index].text)
    }
    judgements.linkTree()
    inspection.judgements = judgements.judgements
    name()
    inspection.findings.rows = rows
    return inspection
  }

  private mutating func name() {
    let head = inspection.sections.prefix(6).map(\.title) + inspection.narrative.prefix(6)
    let kinds = [
      "inspection of", "monitoring visit", "focused visit", "joint targeted area", "peer review",
      "inspection report",
    ]
    inspection.title =
      head.first { title in kinds.contains { title.lowercased().contains($0) } && title.count <= 200
      }
      ?? head.first ?? ""
    inspection.authority =
      head.first { title in
        title != inspection.title && title.count <= 60
          && !kinds.contains { title.lowercased().contains($0) }
          && title.lowercased() != "executive summary" && title.lowercased() != "ofsted"
      } ?? ""
    let all = (head.joined(separator: " ")).lowercased()
    inspection.framework =
      if all.contains("monitoring visit") {
        .monitoringVisit
      } else if all.contains("focused visit") {
        .focusedVisit
      } else if all.contains("joint targeted area") {
        .jointTargetedArea
      } else if all.contains("peer review") {
        .peerReview
      } else if all.contains("review of the effectiveness of the local safeguarding")
        || all.contains("in need of help and protection, children looked after")
      {
        .single
      } else if all.contains("children's social care services")
        || all.contains("children’s social care services")
        || all.contains("local authority children")
      {
        .ilacs
      } else {
        .unknown
      }
  }
}
