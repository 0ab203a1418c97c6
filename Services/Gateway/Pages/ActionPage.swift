import Messages

/// One action: what, who, by when, how it stands, what supports it.
struct ActionPage: Page {
  static let template = "action"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let ref: String
  let text: String
  let thread: ThreadPath
  let withdrawn: String?
  let summary: [SummaryRow]
  let late: String?
  let ratings: [RatingPair]
  let findings: [FindingRow]
  let hasFindings: Bool
  let updates: [UpdateRow]
  let hasUpdates: Bool
  let evidence: [EvidenceRow]
  let hasEvidence: Bool
  let measures: [MeasureTile]
  let hasMeasures: Bool
  let moves: [MoveRow]
  let hasMoves: Bool
  let history: [HistoryRow]
  let legends: [RatingLegend]
  let side: [Crumb]
  let hasSide: Bool
  /// What the keeper of the plan, and the owner of the objective, may change about it.
  let keeping: [Crumb]
  let hasKeeping: Bool

  struct SummaryRow: TemplateValue {
    let key: String
    let value: String
    let note: String?
    let link: String?
  }

  struct MoveRow: TemplateValue {
    let from: String
    let to: String
    let reason: String
    let by: String
  }

  init(_ detail: ActionDetail, in frame: PageFrame) {
    let site = frame.site
    let action = detail.action ?? Action()
    self.ref = action.ref
    self.text = action.text
    self.title = "Action \(action.ref)"
    self.trail = [
      Crumb(text: detail.plan?.title ?? "Plan", address: site.plan),
      Crumb(
        text: "\(detail.objective?.kind.words ?? "Objective") \(detail.objective?.ref ?? "")",
        address: site.objective(detail.objective?.id ?? action.objectiveID)
      ),
    ]
    self.withdrawn =
      action.withdrawn
      ? "This action was withdrawn"
        + (action.withdrawnBecause.isEmpty ? "." : ": \(action.withdrawnBecause.asSentence)")
      : nil
    self.summary = Self.summary(detail, action, in: site)
    let days = detail.summary?.daysLate ?? 0
    self.late =
      days > 0 && detail.summary?.done != true ? "\(counted(days, "day")) late" : nil
    self.ratings = RatingPair.latest(of: action.ratings)
    self.findings = detail.findings.map { FindingRow($0, in: frame) }
    self.hasFindings = !detail.findings.isEmpty
    self.updates = action.updates.reversed().map(UpdateRow.init)
    self.hasUpdates = !action.updates.isEmpty
    let own = ObjectRef(.action, action.id)
    self.evidence = detail.evidence.map { EvidenceRow($0, of: own, in: frame) }
    self.hasEvidence = !detail.evidence.isEmpty
    self.measures = MeasureTile.ordered(detail.measures, in: site)
    self.hasMeasures = !detail.measures.isEmpty
    self.moves = action.dueMoves.reversed().map { move in
      MoveRow(
        from: move.from?.short ?? "no date",
        to: move.to?.short ?? "no date",
        reason: move.reason.asSentence,
        by: [PeopleNames.of(move.movedBy), move.movedAt?.day.words ?? ""].filter { !$0.isEmpty }
          .joined(separator: ", ")
      )
    }
    self.hasMoves = !action.dueMoves.isEmpty
    self.history = detail.history.map(HistoryRow.init)
    self.legends = RatingLegend.both(
      progress: detail.progressScheme,
      impact: detail.impactScheme
    )
    self.thread = Self.thread(detail, action, in: site)
    self.side = Self.side(action, in: frame)
    self.hasSide = !side.isEmpty
    self.keeping = Self.keeping(action, in: frame)
    self.hasKeeping = !keeping.isEmpty
  }

  private static func summary(
    _ detail: ActionDetail,
    _ action: Action,
    in site: Address
  )
    -> [SummaryRow]
  {
    func row(
      _ key: String,
      _ value: String,
      note: String? = nil,
      link: String? = nil
    )
      -> SummaryRow?
    {
      value.isEmpty ? nil : SummaryRow(key: key, value: value, note: note, link: link)
    }
    let leads = action.leads.isEmpty ? "No lead" : action.leads.joined(separator: ", ")
    let due = action.due?.words ?? ""
    let first: [SummaryRow?] = [
      row(
        "Objective",
        "\(detail.objective?.ref ?? "") \(detail.objective?.title ?? "")",
        link: site.objective(detail.objective?.id ?? action.objectiveID)
      ),
      row("Desired outcome", action.desiredOutcome),
      row(
        action.leads.count > 1 ? "Leads" : "Lead",
        leads,
        note: action.accountableLead.isEmpty ? nil : "accountable: \(action.accountableLead)"
      ),
      row("Due", due.isEmpty ? "No date" : due, note: movedWords(action)),
      row("Comments", action.comments),
      row("Evidence of impact", action.impactEvidence),
      row("Inspection report", action.reportCitation),
      row("Evidence", action.evidenceBase),
      row("Area for improvement", action.areaForImprovement),
      row("Issue", action.issue),
      row("Services", action.services.joined(separator: ", ")),
      row("Teams", action.teams.joined(separator: ", ")),
      row("Priority", action.priority.words),
      row("Delivery", action.deliveryStatus),
      row("Tags", action.tags.joined(separator: ", ")),
      row("Comes after", detail.dependsOn.map(\.ref).joined(separator: ", ")),
      row("Needed by", detail.neededBy.map(\.ref).joined(separator: ", ")),
    ]
    // Columns of the council's own document that have no place of their own here.
    let others = action.otherColumns.map { column in
      row(column.heading.isEmpty ? "Under no heading" : column.heading, column.text)
    }
    return (first + others).compactMap(\.self)
  }

  /// "moved twice, 7 months later than first planned (March 2026)".
  private static func movedWords(_ action: Action) -> String? {
    guard !action.dueMoves.isEmpty else { return action.due?.problem }
    let moved = "moved \(times(Int32(action.dueMoves.count)))"
    guard let first = action.originalDue?.dueBy, let now = action.due?.dueBy else { return moved }
    let direction = now.dayNumber >= first.dayNumber ? "later" : "earlier"
    return
      "\(moved), \(span(from: first, to: now)) \(direction) than first planned (\(first.words))"
  }

  private static func thread(
    _ detail: ActionDetail,
    _ action: Action,
    in site: Address
  )
    -> ThreadPath
  {
    var knots: [ThreadPath.Knot] = []
    if let start = detail.threadStarts.first {
      knots.append(
        ThreadPath.knot(
          start.kind.words + (detail.threadStarts.count > 1 ? "s" : ""),
          listed(detail.threadStarts.prefix(4).map(\.number)),
          start.inspectionID.isEmpty ? nil : site.inspection(start.inspectionID)
        )
      )
    }
    if let objective = detail.objective {
      knots.append(
        ThreadPath.knot("Objective", objective.ref, site.objective(objective.id))
      )
    }
    knots.append(ThreadPath.here("Action", action.ref))
    knots.append(
      ThreadPath.several("Measures", detail.measures.count, none: "none linked", "#measures")
    )
    knots.append(
      ThreadPath.several("Evidence", detail.evidence.count, none: "none yet", "#evidence")
    )
    knots.append(
      ThreadPath.knot(
        "Assurance",
        "level \(detail.objective?.assurance?.level ?? 0) of 3",
        detail.objective.map { site.objective($0.id) + "#assurance" }
      )
    )
    return ThreadPath(knots)
  }

  private static func side(_ action: Action, in frame: PageFrame) -> [Crumb] {
    let site = frame.site
    guard !action.withdrawn else {
      let object = ObjectRef(.action, action.id)
      return frame.permits(.keepPlan)
        ? [Crumb(text: "Restore it", address: site.restoring(object))] : []
    }
    func form(_ name: String) -> String { site.to(["actions", action.id, name]) }
    var links: [Crumb] = []
    if frame.permits(.postUpdate) {
      links.append(Crumb(text: "Post an update", address: form("update")))
    }
    if frame.permits(.rate) {
      links.append(Crumb(text: "Rate progress", address: form("rate") + "?aspect=progress"))
      links.append(Crumb(text: "Rate impact", address: form("rate") + "?aspect=impact"))
    }
    if frame.permits(.addEvidence) {
      links.append(Crumb(text: "Add evidence", address: form("evidence")))
    }
    if frame.permits(.moveDueDate) {
      links.append(Crumb(text: "Move the due date", address: form("due")))
    }
    if frame.permits(.raiseChallenge) {
      let about = ObjectRef(.action, action.id)
      links.append(Crumb(text: "Raise a challenge", address: site.newChallenge(about: about)))
    }
    return links
  }

  private static func keeping(_ action: Action, in frame: PageFrame) -> [Crumb] {
    guard !action.withdrawn else { return [] }
    func form(_ name: String) -> String { frame.site.to(["actions", action.id, name]) }
    var links: [Crumb] = []
    if frame.permits(.revise) {
      links = [
        Crumb(text: "Change its words", address: form(ActionPart.words.rawValue)),
        Crumb(text: "Say who leads it", address: form(ActionPart.leads.rawValue)),
        Crumb(text: "Change its activity grid", address: form(ActionPart.grid.rawValue)),
        Crumb(text: "Say what it answers", address: form("answers")),
        Crumb(text: "Say what measures it", address: form("measured-by")),
        Crumb(text: "Say what comes first", address: form("first")),
        Crumb(text: "Move it to another objective", address: form("objective")),
      ]
    }
    if frame.permits(.keepPlan) {
      links.append(Crumb(text: "Withdraw it", address: form("withdraw")))
    }
    return links
  }
}
