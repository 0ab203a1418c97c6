import Messages

/// Everything an inspection asked for, with what answers it; what nothing answers stands out.
struct CoveragePage: Page {
  static let template = "coverage"

  let title: String
  let place: NavigationItem? = .inspections
  let trail: [Crumb]
  let name: String
  let about: String
  let judgements: [InspectionsPage.JudgementRow]
  let hasJudgements: Bool
  let answered: ProportionLine
  let states: [StateCount]
  let starts: [Row]
  let hasStarts: Bool
  let paragraphs: [Row]
  let hasParagraphs: Bool
  let paragraphsAnswered: ProportionLine
  let unlinked: String?
  let others: [Row]
  let hasOthers: Bool
  let othersWords: String
  /// What the keeper of the plan may add and change.
  let keeping: [Crumb]
  let hasKeeping: Bool
  let downloads: Downloads

  struct StateCount: TemplateValue {
    let state: StateTag
    let count: String
  }

  struct Row: TemplateValue {
    /// Where the thread of the row begins: "r5", for links from elsewhere.
    let id: String
    let kind: String
    let number: String
    let text: String
    let addressee: String?
    let state: StateTag
    let declined: String?
    let objectives: [Crumb]
    let actions: [Crumb]
    let moreActions: String?
    let measures: [Crumb]
    let evidence: String
    let unanswered: Bool
    /// Thread starts that a paragraph leads to.
    let leadsTo: [Crumb]
    /// Likely ones, for who may link.
    let suggested: [Suggestion]
    let hasSuggested: Bool
    let linkAddress: String?
    /// What the keeper of the plan may do about a thread start.
    let keeping: [Crumb]
    let hasKeeping: Bool
  }

  /// A thread start that a paragraph may lead to.
  struct Suggestion: TemplateValue {
    let name: String
    let because: String
  }

  init(_ coverage: Coverage, measures: [MeasureSummary] = [], in frame: PageFrame) {
    let site = frame.site
    let inspection = coverage.inspection ?? Inspection()
    let row = InspectionsPage.Row(inspection, in: site)
    let names = Dictionary(
      measures.compactMap { $0.measure.map { ($0.id, $0) } },
      uniquingKeysWith: { first, _ in first }
    )
    self.title = "Coverage: \(row.name)"
    self.name = row.name
    self.trail = [Crumb(text: "Inspections", address: site.inspections)]
    self.about = [row.framework, row.when, row.published.map { "published \($0)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    self.judgements = row.judgements
    self.downloads = Downloads("this coverage", ["coverage", inspection.id], in: site)
    self.hasJudgements = row.hasJudgements
    self.answered = ProportionLine(
      "Recommendations answered",
      coverage.answered,
      note: "by at least one action"
    )
    self.states = [
      CoverageState.unanswered, .declined, .actioned, .measured, .audited, .evidenced,
    ].map { state in
      StateCount(
        state: StateTag(state),
        count: grouped(coverage.threadStarts.count { $0.state == state })
      )
    }
    func rows(_ given: [CoverageRow]) -> [Row] {
      given.map {
        Row(
          $0,
          names: names,
          starts: inspection.threadStarts,
          mayLink: frame.permits(.linkParagraphs),
          mayKeep: frame.permits(.keepPlan),
          in: site
        )
      }
    }
    self.starts = rows(coverage.threadStarts)
    self.hasStarts = !coverage.threadStarts.isEmpty
    self.paragraphs = rows(coverage.flaggedParagraphs)
    self.hasParagraphs = !coverage.flaggedParagraphs.isEmpty
    self.paragraphsAnswered = ProportionLine(
      "Paragraphs answered",
      coverage.paragraphsAnswered,
      note: "of those that led to a recommendation"
    )
    let unlinked = Int(coverage.unlinkedParagraphs)
    self.unlinked =
      unlinked == 0
      ? nil
      : "The report doesn't say which recommendation \(counted(unlinked, "paragraph")) led to. "
        + "Until somebody links them, what answers them can't be told."
    self.others = rows(coverage.otherParagraphs)
    self.hasOthers = !coverage.otherParagraphs.isEmpty
    self.keeping =
      frame.permits(.keepPlan) && !inspection.id.isEmpty
      ? [
        Crumb(
          text: "Add a recommendation or point",
          address: site.to(["inspections", inspection.id, "starts", "new"])
        ),
        Crumb(
          text: "Change its title and dates",
          address: site.to(["inspections", inspection.id, "revise"])
        ),
      ] : []
    self.hasKeeping = !keeping.isEmpty
    let answered = coverage.otherParagraphs.count { $0.state != .unanswered }
    self.othersWords =
      "\(counted(coverage.otherParagraphs.count, "other paragraph")), \(answered) with an answer"
  }
}

extension CoveragePage.Row {
  init(
    _ row: CoverageRow,
    names: [String: Measure],
    starts: [ThreadStart] = [],
    mayLink: Bool = false,
    mayKeep: Bool = false,
    in site: Address
  ) {
    let start = row.threadStart
    let paragraph = row.paragraph
    let isStart = start.map { !$0.id.isEmpty } ?? false
    self.id = isStart ? "start-\(start?.id ?? "")" : "paragraph-\(paragraph?.id ?? "")"
    self.kind = isStart ? start?.kind.words ?? "" : "Paragraph"
    self.number = isStart ? start?.number ?? "" : paragraph.map { String($0.number) } ?? ""
    self.text = isStart ? start?.text ?? "" : paragraph?.text ?? ""
    self.addressee = isStart ? start?.addressee : paragraph?.section
    self.state = StateTag(row.state)
    self.declined = start?.declinedBecause
    self.objectives = row.objectives.map {
      Crumb(text: "\($0.ref) \($0.title.shortened(to: 60))", address: site.objective($0.id))
    }
    self.actions = row.actions.prefix(6).map { Crumb(text: $0.ref, address: site.action($0.id)) }
    self.moreActions = row.actions.count > 6 ? "and \(row.actions.count - 6) more" : nil
    self.measures = row.measureIDs.map { id in
      Crumb(text: names[id]?.ref ?? "Measure", address: site.measure(id))
    }
    self.evidence =
      row.evidenceIDs.isEmpty ? "None" : counted(row.evidenceIDs.count, "item")
    let isFlagged = paragraph?.flagged == true
    self.unanswered = row.state == .unanswered && (isStart || isFlagged)
    func name(_ id: String) -> String {
      starts.first { $0.id == id }?.nameWords ?? "Recommendation"
    }
    self.leadsTo = row.threadStartIDs.map { Crumb(text: name($0), address: "#start-\($0)") }
    self.suggested =
      mayLink
      ? row.suggestions.map {
        CoveragePage.Suggestion(name: name($0.threadStartID), because: $0.because)
      } : []
    self.hasSuggested = !suggested.isEmpty
    let inspection = starts.first?.inspectionID ?? ""
    self.linkAddress =
      mayLink && !isStart && isFlagged && !inspection.isEmpty
      ? site.linking(inspection, paragraph: paragraph?.id ?? "") : nil
    self.keeping = mayKeep && isStart ? start?.keepingLinks(in: site) ?? [] : []
    self.hasKeeping = !keeping.isEmpty
  }
}

/// How far a recommendation is answered, as a word and a shape.
struct StateTag: TemplateValue {
  let tag: StatusTag

  init(_ state: CoverageState) {
    self.tag =
      switch state {
      case .unanswered: StatusTag(word: "Nothing answers it", shape: .diamond, colour: "red")
      case .declined: StatusTag(word: "Not taken up", shape: .dash, colour: "")
      case .actioned: StatusTag(word: "Actions only", shape: .ring, colour: "amber")
      case .measured: StatusTag(word: "Measured", shape: .disc, colour: "blue")
      case .audited: StatusTag(word: "Audited", shape: .disc, colour: "green")
      case .evidenced: StatusTag(word: "Evidenced", shape: .tick, colour: "green")
      default: StatusTag(word: "Not known", shape: .none, colour: "")
      }
  }
}

extension ThreadStart {
  /// What the keeper of the plan may do about it: correct it, and say that it isn't taken up.
  func keepingLinks(in site: Address) -> [Crumb] {
    func form(_ name: String) -> String { site.to(["starts", id, name]) }
    return [
      Crumb(text: "Change", address: form("revise")),
      declinedBecause.isEmpty
        ? Crumb(text: "Don’t take it up", address: form("decline"))
        : Crumb(text: "Take it up again", address: form("take-up")),
    ]
  }

  /// `Recommendation 7 to the safeguarding board`.
  var nameWords: String {
    let name = "\(kind.words) \(number)"
    return addressee.isEmpty ? name : "\(name) (\(addressee))"
  }
}
