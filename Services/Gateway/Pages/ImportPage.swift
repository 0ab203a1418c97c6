import Messages

/// Reading a council's file: checked first, then imported, with every row accounted for.
struct ImportPage: Page {
  static let template = "import"

  let title = "Import a file"
  let trail: [Crumb]
  let form: FormValue
  let result: ResultValue?
  let headingsAddress: String

  struct ResultValue: TemplateValue {
    let heading: String
    let outcome: String
    let dryRun: Bool
    let counts: [ActionTally.Item]
    let warnings: [FindingLine]
    let warningsHeading: String
    let hasWarnings: Bool
    let rejects: [FindingLine]
    let rejectsHeading: String
    let hasRejects: Bool
    let planAddress: String?
    let unread: [Crumb]
    let hasUnread: Bool
    /// Sends the checked file in, without a second upload.
    let held: String?
  }

  struct FindingLine: TemplateValue {
    let row: String
    let column: String
    let found: String
    let message: String
  }

  /// What the form calls a plan that isn't there yet.
  static let newPlan = "new"

  init(
    _ form: FormState,
    of plans: [Plan],
    result: ImportResult? = nil,
    held: String? = nil,
    in frame: PageFrame
  ) {
    let site = frame.site
    self.trail = [Crumb(text: "Board", address: site.board)]
    self.headingsAddress = site.importHeadings
    self.form = FormValue(
      form,
      to: site.importing,
      fields: [
        Field(
          "kind",
          "What is in the file?",
          required: true,
          initial: "plan",
          as: .choice([
            .init("plan", "A plan", hint: "Word, Excel, CSV or TSV: its tables are read"),
            .init(
              "inspection",
              "An inspection report",
              hint: "Text with numbered paragraphs, recommendations and judgements"
            ),
            .init("readings", "Readings of measures", hint: "A table of periods and values"),
          ]),
          in: form
        ),
        Field(
          "file",
          "File",
          hint: "At most 16 megabytes. Nothing that names a child.",
          required: true,
          as: .file(accept: ".docx,.xlsx,.csv,.tsv,.txt"),
          in: form
        ),
      ] + Self.destination(plans, form) + [
        Field(
          "title",
          "Title of a new plan",
          hint: "Leave empty to use the document’s own.",
          in: form
        )
      ],
      button: "Import this file",
      cancel: site.plan,
      multipart: true
    )
    self.result = result.map { ResultValue($0, held: held, in: site) }
  }
}

extension ImportPage {
  /// Where there is a plan already, the file may go into it or begin another.
  private static func destination(_ plans: [Plan], _ form: FormState) -> [Field] {
    guard !plans.isEmpty else { return [] }
    let open = plans.count == 1 ? [] : [("", "The one that bears the file’s title")]
    return [
      .menu(
        "plan_id",
        "Which plan is it?",
        hint: "For a plan and for readings.",
        open + plans.map { ($0.id, $0.title) } + [(newPlan, "A new plan, beside what is there")],
        in: form
      )
    ]
  }
}

extension ImportPage.ResultValue {
  init(_ result: ImportResult, held: String?, in site: Address) {
    self.dryRun = result.dryRun
    self.heading = result.dryRun ? "What the import would do" : "What was imported"
    self.outcome =
      result.dryRun
      ? "Nothing has been recorded yet."
      : result.recorded == 0
        ? "The record already held all of it; nothing was changed."
        : "\(counted(result.recorded, "change")) recorded."
    let counts: [(Int32?, String, String)] = [
      (result.sections, "section", "sections"), (result.groups, "group", "groups"),
      (result.objectives, "objective", "objectives"), (result.actions, "action", "actions"),
      (result.criteria, "success criterion", "success criteria"),
      (result.voices, "voice", "voices"), (result.measures, "measure", "measures"),
      (result.targets, "target", "targets"), (result.readings, "reading", "readings"),
      (result.paragraphs, "paragraph", "paragraphs"),
      (result.flagged, "flagged paragraph", "flagged paragraphs"),
      (result.recommendations, "recommendation", "recommendations"),
      (result.judgements, "judgement", "judgements"),
    ]
    self.counts = counts.compactMap { number, one, many in
      number.map {
        ActionTally.Item(
          number: grouped($0),
          words: $0 == 1 ? one : many,
          address: nil,
          bad: false
        )
      }
    }
    self.warnings = result.warnings.map(ImportPage.FindingLine.init)
    self.warningsHeading = "\(counted(result.warnings.count, "row")) with a warning"
    self.hasWarnings = !result.warnings.isEmpty
    self.rejects = result.rejects.map(ImportPage.FindingLine.init)
    self.rejectsHeading = "\(counted(result.rejects.count, "row")) rejected"
    self.hasRejects = !result.rejects.isEmpty
    self.planAddress =
      result.dryRun
      ? nil
      : result.inspectionID.isEmpty ? site.plan : site.inspection(result.inspectionID)
    self.held = result.dryRun ? held : nil
    var headings: [String] = []
    for finding in result.warnings where finding.unreadHeading && !finding.found.isEmpty {
      if !headings.contains(finding.found) { headings.append(finding.found) }
    }
    self.unread = headings.map { Crumb(text: $0, address: site.teaching($0)) }
    self.hasUnread = !headings.isEmpty
  }
}

extension ImportPage.FindingLine {
  init(_ finding: ImportFinding) {
    self.row = finding.row > 0 ? String(finding.row) : "–"
    self.column = finding.column.isEmpty ? "–" : finding.column
    self.found = finding.found.isEmpty ? "nothing" : finding.found.shortened(to: 160)
    self.message = finding.message.asSentence
  }
}
