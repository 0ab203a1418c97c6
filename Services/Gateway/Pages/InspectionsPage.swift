import Messages

/// What inspectors and reviewers wrote, newest first.
struct InspectionsPage: Page {
  static let template = "inspections"

  let title = "Inspections"
  let place: NavigationItem? = .inspections
  let inspections: [Row]
  let hasInspections: Bool
  let importAddress: String?
  /// What the keeper of the plan may record by hand.
  let keeping: [Crumb]
  let hasKeeping: Bool

  struct Row: TemplateValue {
    let name: String
    let address: String
    let framework: String
    let when: String
    let published: String?
    let judgements: [JudgementRow]
    let hasJudgements: Bool
    let counts: String
  }

  struct JudgementRow: TemplateValue {
    let area: String
    let grade: StatusTag
    /// Belongs under the one before.
    let inner: Bool
  }

  init(_ list: ListInspectionsResponse, in frame: PageFrame) {
    self.inspections = list.inspections.sorted {
      ($0.startedOn?.dayNumber ?? 0) > ($1.startedOn?.dayNumber ?? 0)
    }.map { Row($0, in: frame.site) }
    self.hasInspections = !list.inspections.isEmpty
    self.importAddress = frame.permits(.importFiles) ? frame.site.importing : nil
    self.keeping =
      frame.permits(.keepPlan)
      ? [
        Crumb(text: "Record an inspection", address: frame.site.to(["inspections", "new"])),
        Crumb(text: "Record a notice", address: frame.site.to(["notices", "new"])),
      ] : []
    self.hasKeeping = !keeping.isEmpty
  }
}

extension InspectionsPage.Row {
  init(_ inspection: Inspection, in site: Address) {
    self.name = inspection.title.isEmpty ? inspection.framework.words : inspection.title
    self.address = site.inspection(inspection.id)
    self.framework = inspection.framework.words
    switch (inspection.startedOn, inspection.endedOn) {
    case (let start?, let end?) where start != end:
      self.when = "\(start.words) to \(end.words)"
    case (let start, let end): self.when = (start ?? end)?.words ?? "Not dated"
    }
    self.published = inspection.publishedOn?.words
    self.judgements = inspection.judgements.map { judgement in
      let tag = StatusTag(grade: judgement.grade)
      let written = judgement.gradeAsWritten
      return InspectionsPage.JudgementRow(
        area: [judgement.number, judgement.area].filter { !$0.isEmpty }.joined(separator: " "),
        grade: judgement.grade == .unspecified && !written.isEmpty
          ? StatusTag(word: written.sentenceCase, shape: .none, colour: "") : tag,
        inner: !judgement.parentID.isEmpty
      )
    }
    self.hasJudgements = !inspection.judgements.isEmpty
    let flagged = inspection.paragraphs.count(where: \.flagged)
    self.counts = [
      counted(inspection.threadStarts.count, "recommendation"),
      inspection.paragraphs.isEmpty ? "" : counted(inspection.paragraphs.count, "paragraph"),
      flagged == 0 ? "" : "\(flagged) flagged",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
