import Messages
import ProtobufC

/// What a council can show when inspectors come about one section of its plan, and what not yet.
struct ReadinessPage: Page {
  static let template = "readiness"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let about: String
  let choices: [Choice]
  let hasChoices: Bool
  /// Whether a section was chosen; else only the choice is shown.
  let hasSection: Bool
  let outcome: String?
  let sentences: [String]
  let gaps: [ReadinessGap]
  let hasGaps: Bool
  let findings: [FindingRow]
  let hasFindings: Bool
  let starts: [StartRow]
  let hasStarts: Bool
  let startsWords: String
  let objectives: [Row]
  let hasObjectives: Bool
  let measures: [MeasureTile]
  let measureNote: String?
  let evidence: EvidenceGrid
  let absentWords: String?
  let rounds: [RoundRow]
  let hasRounds: Bool
  let showsRounds: Bool
  let voices: [VoicePairRow]
  let hasVoices: Bool
  /// Those who own something or are late, then, folded, the others.
  let asks: [AskRow]
  let others: [AskRow]
  let othersWords: String?
  let hasAsks: Bool

  /// A section to choose, with how ready it is in figures.
  struct Choice: TemplateValue {
    let ref: String
    let name: String
    let address: String
    let current: Bool
    let working: String
    let late: String?
    let contradictions: String?
  }

  struct StartRow: TemplateValue {
    let name: String
    let text: String
    let answered: String
  }

  struct Row: TemplateValue {
    let ref: String
    let text: String
    let address: String?
    let actions: String
    let isLate: Bool
    let progress: StatusTag
    let impact: StatusTag
    let level: LevelMark
  }

  /// The choice of a section.
  init(_ plan: PlanDetail, in frame: PageFrame) {
    self.init(plan, nil, in: frame)
  }

  init(_ plan: PlanDetail, _ gathered: GatheredReadiness?, in frame: PageFrame) {
    let site = frame.site
    let section = gathered?.section ?? Section()
    let details = gathered?.objectives ?? []
    let name = [section.ref, section.title].filter { !$0.isEmpty }.joined(separator: " ")
    self.title = gathered == nil ? "Ready for a visit?" : "Ready for a visit: \(name)"
    self.trail =
      [Crumb(text: "Plan", address: site.plan)]
      + (gathered == nil ? [] : [Crumb(text: "Ready for a visit?", address: site.readiness())])
    self.about =
      gathered == nil
      ? "What can be shown about each theme of the plan, and what not yet"
      : "\(gathered?.plan.title ?? "") · as at \(frame.shownDate.words)"
    let sections = (plan.plan?.sections ?? []).filter { !$0.withdrawn }
      .sorted { $0.order < $1.order }
    self.choices = sections.map { one in
      Choice(
        one,
        plan.objectives.filter { $0.sectionID == one.id },
        current: one.id == section.id,
        in: site
      )
    }
    self.hasChoices = !choices.isEmpty
    self.hasSection = gathered != nil
    self.outcome = section.outcomeStatement
    let gaps = gathered.map { ReadinessGap.gaps($0, in: frame) } ?? []
    (self.gaps, self.hasGaps) = (gaps, !gaps.isEmpty)
    let contradictions = details.flatMap(\.findings).filter {
      $0.rule == "rating_against_evidence" && $0.accepted == nil
    }
    self.findings = contradictions.map { FindingRow($0, in: frame) }
    self.hasFindings = !findings.isEmpty
    self.starts = Self.starts(details)
    self.hasStarts = !starts.isEmpty
    self.startsWords = "What inspectors wrote that this answers (\(grouped(starts.count)))"
    self.objectives = details.map { Row($0, in: frame) }
    self.hasObjectives = !details.isEmpty
    var seen: Set<String> = []
    let summaries = details.flatMap(\.measures).filter { summary in
      seen.insert(summary.measure?.id ?? "").inserted
    }
    self.measures = MeasureTile.ordered(summaries, in: site)
    self.measureNote = MeasureTile.note(for: summaries)
    self.evidence = EvidenceGrid(
      details.flatMap(\.evidence),
      shelfLifeMonths: gathered?.shelfLifeMonths ?? 12,
      on: frame.shownDate
    )
    self.absentWords =
      evidence.absent.isEmpty ? nil : "Nothing of these kinds: \(listed(evidence.absent))."
    let rounds = gathered?.practice?.rounds ?? []
    self.rounds = rounds.suffix(3).map { RoundRow($0, in: site) }
    self.hasRounds = !rounds.isEmpty
    self.showsRounds = frame.reads(.audits)
    let pairs = details.compactMap(\.objective).map { objective in
      VoicePair.with {
        ($0.objectiveID, $0.objectiveRef) = (objective.id, objective.ref)
        $0.objectiveTitle = objective.title
        $0.promised = objective.voices.filter { !$0.heard }
        $0.heard = objective.voices.filter(\.heard)
      }
    }.filter { !$0.promised.isEmpty || !$0.heard.isEmpty }
    self.voices = VoicePairRow.rows(pairs, in: site)
    self.hasVoices = !voices.isEmpty
    let asks = AskRow.rows(details)
    self.asks = asks.filter { $0.owns != nil || $0.isLate }
    self.others = asks.filter { $0.owns == nil && !$0.isLate }
    self.othersWords =
      others.isEmpty
      ? nil
      : "\(counted(others.count, "more role")) that "
        + (others.count == 1 ? "leads actions" : "lead actions")
    self.hasAsks = !asks.isEmpty
    self.sentences =
      gathered == nil
      ? []
      : Self.sentences(details, evidence, gaps: gaps.count, contradictions: contradictions.count)
  }

  private static func sentences(
    _ details: [ObjectiveDetail],
    _ evidence: EvidenceGrid,
    gaps: Int,
    contradictions: Int
  ) -> [String] {
    let actions = details.flatMap(\.actions).filter { !$0.withdrawn }
    let late = actions.count { $0.daysLate > 0 && !$0.done }
    let levels = details.map { $0.summary?.assurance?.level ?? 0 }
    var sentences: [String] = []
    if !actions.isEmpty {
      sentences.append(
        "\(actions.count(where: \.done)) of \(counted(actions.count, "action")) are done"
          + (late > 0 ? "; \(grouped(late)) \(late == 1 ? "is" : "are") late." : "; none is late.")
      )
    }
    if !levels.isEmpty {
      sentences.append(
        LevelCounts(levels).words(working: "shown to be working", embedded: "embedded")
      )
    }
    if contradictions > 0 {
      sentences.append(
        "\(counted(contradictions, "rating")) \(contradictions == 1 ? "is" : "are") contradicted by "
          + "the record."
      )
    }
    sentences.append(evidence.total == 0 ? evidence.words : "Evidence: \(evidence.words)")
    if gaps > 0 { sentences.append("\(counted(gaps, "thing")) can’t be shown yet.") }
    return sentences
  }

  private static func starts(_ details: [ObjectiveDetail]) -> [StartRow] {
    var order: [ThreadStart] = []
    var answers: [String: [String]] = [:]
    for detail in details {
      for start in detail.threadStarts {
        if answers[start.id] == nil { order.append(start) }
        answers[start.id, default: []].append(detail.objective?.ref ?? "")
      }
    }
    return order.map { start in
      StartRow(
        name: "\(start.kind.words) \(start.number)",
        text: start.text,
        answered: listed(answers[start.id] ?? [])
      )
    }
  }
}

extension ReadinessPage.Row {
  init(_ detail: ObjectiveDetail, in frame: PageFrame) {
    let objective = detail.objective ?? Objective()
    let actions = detail.actions.filter { !$0.withdrawn }
    let late = actions.count { $0.daysLate > 0 && !$0.done }
    self.ref = objective.ref
    self.text = objective.title
    self.address = frame.page(of: ObjectRef(.objective, objective.id))
    self.actions =
      "\(actions.count(where: \.done)) of \(counted(actions.count, "action")) done"
      + (late > 0 ? ", \(grouped(late)) late" : "")
    self.isLate = late > 0
    self.progress = StatusTag(rated: detail.summary?.progress)
    self.impact = StatusTag(rated: detail.summary?.impact)
    self.level = LevelMark(detail.summary?.assurance?.level ?? 0)
  }
}

extension ReadinessPage.Choice {
  init(_ section: Section, _ objectives: [ObjectiveSummary], current: Bool, in site: Address) {
    self.ref = section.ref
    self.name = section.title
    self.address = site.readiness(section.id)
    self.current = current
    let working = objectives.count { ($0.assurance?.level ?? 0) >= 2 }
    self.working =
      objectives.isEmpty
      ? "No objective" : "\(working) of \(counted(objectives.count, "objective")) working"
    let late = objectives.reduce(0) { $0 + Int($1.actions?.overdue ?? 0) }
    self.late = late > 0 ? counted(late, "late action") : nil
    let contradictions = objectives.reduce(0) { $0 + Int($1.contradictions) }
    self.contradictions = contradictions > 0 ? counted(contradictions, "contradiction") : nil
  }
}
