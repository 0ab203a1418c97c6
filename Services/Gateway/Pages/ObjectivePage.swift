import Messages

/// One objective: its thread, what the record supports, actions, measures, evidence, voices.
struct ObjectivePage: Page {
  static let template = "objective"

  let title: String
  let place: NavigationItem? = .plan
  let trail: [Crumb]
  let kind: String
  let ref: String
  let text: String
  let thread: ThreadPath
  let owners: String
  let sectionName: String
  let rationale: [String]
  let hasRationale: Bool
  let withdrawn: Bool
  let level: LevelMark
  let because: [String]
  let hasBecause: Bool
  let missing: [String]
  let hasMissing: Bool
  let ratings: [RatingPair]
  let findings: [FindingRow]
  let hasFindings: Bool
  let criteria: [CriterionRow]
  let hasCriteria: Bool
  let actions: [ActionRow]
  let hasActions: Bool
  let measures: [MeasureTile]
  let hasMeasures: Bool
  let evidence: [EvidenceRow]
  let hasEvidence: Bool
  let evidenceWords: String
  let promised: [VoiceRow]
  let heard: [VoiceRow]
  let hasVoices: Bool
  let starts: [StartRow]
  let hasStarts: Bool
  let paragraphs: [ParagraphRow]
  let updates: [UpdateRow]
  let hasUpdates: Bool
  let test: String?
  let testState: String?
  let history: [HistoryRow]
  let legends: [RatingLegend]
  let side: [Crumb]
  let hasSide: Bool
  /// What the keeper of the plan, and the owner of the objective, may change about it.
  let keeping: [Crumb]
  let hasKeeping: Bool

  struct CriterionRow: TemplateValue {
    let text: String
    let impact: StatusTag
    let measured: String
    let comments: String?
    let change: String?
    let withdraw: String?
  }

  /// What was said or promised, and where it can be withdrawn.
  struct VoiceRow: TemplateValue {
    let text: String
    let from: String
    let change: String?
    let withdraw: String?
  }

  struct StartRow: TemplateValue {
    let kind: String
    let number: String
    let text: String
    let addressee: String?
    let address: String?
    let declined: String?
  }

  struct ParagraphRow: TemplateValue {
    let number: String
    let text: String
  }

  init(_ detail: ObjectiveDetail, in frame: PageFrame) {
    let site = frame.site
    let objective = detail.objective ?? Objective()
    let level = detail.summary?.assurance ?? AssuranceLevel()
    self.kind = objective.kind.words
    self.ref = objective.ref
    self.text = objective.title
    self.title = "\(objective.kind.words) \(objective.ref)"
    self.trail = [Crumb(text: detail.plan?.title ?? "Plan", address: site.plan)]
    self.owners =
      objective.ownerRoles.isEmpty ? "No owner" : objective.ownerRoles.joined(separator: ", ")
    self.sectionName = [detail.section?.ref ?? "", detail.section?.title ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    self.rationale = objective.rationale.paragraphs
    self.hasRationale = !rationale.isEmpty
    self.withdrawn = objective.withdrawn
    self.level = LevelMark(level.level, before: detail.summary?.levelBefore)
    self.because = level.because.map(\.asSentence)
    self.hasBecause = !because.isEmpty
    self.missing = level.missing.map(\.asSentence)
    self.hasMissing = !level.missing.isEmpty
    self.ratings = RatingPair.latest(of: objective.ratings)
    self.findings = detail.findings.map { FindingRow($0, in: frame) }
    self.hasFindings = !detail.findings.isEmpty
    let own = ObjectRef(.objective, objective.id)
    self.criteria = objective.criteria.filter { !$0.withdrawn }.map { criterion in
      CriterionRow(
        text: criterion.text,
        impact: StatusTag(rated: criterion.ratings.last { $0.aspect == .impact }),
        measured: criterion.measureIDs.isEmpty
          ? "No measure" : counted(criterion.measureIDs.count, "measure"),
        comments: criterion.comments,
        change: frame.permits(.revise)
          ? site.change(own, "criteria", criterion.id, "revise") : nil,
        withdraw: frame.permits(.keepPlan)
          ? site.change(own, "criteria", criterion.id, "withdraw") : nil
      )
    }
    self.hasCriteria = !criteria.isEmpty
    self.actions = detail.actions.map { ActionRow($0, in: frame) }
    self.hasActions = !detail.actions.isEmpty
    self.measures = MeasureTile.ordered(detail.measures, in: site)
    self.hasMeasures = !detail.measures.isEmpty
    self.evidence = detail.evidence.map { EvidenceRow($0, of: own, in: frame) }
    self.hasEvidence = !detail.evidence.isEmpty
    let kinds = Set(detail.evidence.filter { !$0.withdrawn }.map(\.kind)).count
    self.evidenceWords =
      "\(counted(detail.evidence.count, "item")) of \(counted(kinds, "kind"))"
    let voices = objective.voices.filter { !$0.withdrawn }
    func row(_ voice: Voice) -> VoiceRow {
      let quote = VoicePairRow.Quote(voice)
      return VoiceRow(
        text: quote.text,
        from: quote.from,
        change: frame.permits(.addVoice)
          ? site.change(own, "voices", voice.id, "revise") : nil,
        withdraw: frame.permits(.keepPlan)
          ? site.change(own, "voices", voice.id, "withdraw") : nil
      )
    }
    self.promised = voices.filter { !$0.heard }.map(row)
    self.heard = voices.filter(\.heard)
      .sorted { ($0.heardOn?.dayNumber ?? 0) > ($1.heardOn?.dayNumber ?? 0) }
      .map(row)
    self.hasVoices = !voices.isEmpty
    self.starts = detail.threadStarts.map { start in
      StartRow(
        kind: start.kind.words,
        number: start.number,
        text: start.text,
        addressee: start.addressee,
        address: start.inspectionID.isEmpty ? nil : site.inspection(start.inspectionID),
        declined: start.declinedBecause
      )
    }
    self.hasStarts = !detail.threadStarts.isEmpty
    self.paragraphs = detail.paragraphs.map {
      ParagraphRow(number: String($0.number), text: $0.text)
    }
    self.updates = objective.updates.reversed().map(UpdateRow.init)
    self.hasUpdates = !objective.updates.isEmpty
    self.test = objective.embeddedTest?.text
    self.testState = objective.embeddedTest.flatMap { test in
      test.text.isEmpty
        ? nil
        : test.passedOn.map { "Passed by the board on \($0.words)" } ?? "Not passed yet"
    }
    self.history = detail.history.map(HistoryRow.init)
    self.legends = RatingLegend.both(
      progress: detail.progressScheme,
      impact: detail.impactScheme
    )
    self.thread = Self.thread(detail, objective, level, in: site)
    self.side = Self.side(objective, in: frame)
    self.hasSide = !side.isEmpty
    self.keeping = Self.keeping(objective, in: frame)
    self.hasKeeping = !keeping.isEmpty
  }

  private static func thread(
    _ detail: ObjectiveDetail,
    _ objective: Objective,
    _ level: AssuranceLevel,
    in site: Address
  ) -> ThreadPath {
    var knots: [ThreadPath.Knot] = []
    let inspection = detail.threadStarts.first?.inspectionID ?? ""
    let coverage = inspection.isEmpty ? nil : site.inspection(inspection)
    if !detail.paragraphs.isEmpty {
      let numbers = detail.paragraphs.map { String($0.number) }
      knots.append(
        ThreadPath.knot(
          numbers.count == 1 ? "Paragraph" : "Paragraphs",
          numbers.count > 4
            ? numbers.prefix(3).joined(separator: ", ") + " and \(numbers.count - 3) more"
            : listed(numbers),
          coverage
        )
      )
    }
    if detail.threadStarts.isEmpty {
      knots.append(ThreadPath.gap("Recommendation", "none cited"))
    } else {
      let starts = detail.threadStarts
      knots.append(
        ThreadPath.knot(
          starts[0].kind.words + (starts.count > 1 ? "s" : ""),
          listed(starts.prefix(4).map(\.number)),
          coverage
        )
      )
    }
    knots.append(ThreadPath.here("Objective", objective.ref))
    knots.append(
      ThreadPath.several("Actions", detail.actions.count, none: "none yet", "#actions")
    )
    knots.append(
      ThreadPath.several("Measures", detail.measures.count, none: "none linked", "#measures")
    )
    knots.append(
      ThreadPath.several("Evidence", detail.evidence.count, none: "none yet", "#evidence")
    )
    knots.append(ThreadPath.knot("Assurance", "level \(level.level) of 3", "#assurance"))
    return ThreadPath(knots)
  }

  private static func side(_ objective: Objective, in frame: PageFrame) -> [Crumb] {
    let site = frame.site
    guard !objective.withdrawn else {
      let object = ObjectRef(.objective, objective.id)
      return frame.permits(.keepPlan)
        ? [Crumb(text: "Restore it", address: site.restoring(object))] : []
    }
    func form(_ name: String) -> String { site.to(["objectives", objective.id, name]) }
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
    if frame.permits(.addVoice) {
      let voices = site.to(["objectives", objective.id, "voices", "new"])
      links.append(Crumb(text: "Add a voice", address: voices))
    }
    if frame.permits(.raiseChallenge) {
      let about = ObjectRef(.objective, objective.id)
      links.append(Crumb(text: "Raise a challenge", address: site.newChallenge(about: about)))
    }
    return links
  }

  private static func keeping(_ objective: Objective, in frame: PageFrame) -> [Crumb] {
    guard !objective.withdrawn else { return [] }
    func form(_ name: String...) -> String {
      frame.site.to(["objectives", objective.id] + name)
    }
    var links: [Crumb] = []
    if frame.permits(.revise) {
      links = [
        Crumb(text: "Add an action", address: form("actions", "new")),
        Crumb(text: "Add a success criterion", address: form("criteria", "new")),
        Crumb(text: "Change its words and owner", address: form("revise")),
        Crumb(text: "Say what it answers", address: form("answers")),
        Crumb(text: "Say what measures it", address: form("measured-by")),
      ]
    }
    let test = objective.embeddedTest
    if frame.permits(.setTest) {
      let verb = test?.text.isEmpty == false ? "Change" : "Set"
      links.append(Crumb(text: "\(verb) the board’s test", address: form("test")))
    }
    if frame.permits(.passTest), test?.text.isEmpty == false, test?.passedOn == nil {
      links.append(Crumb(text: "Pass the board’s test", address: form("test", "pass")))
    }
    if frame.permits(.keepPlan) {
      links.append(Crumb(text: "Withdraw it", address: form("withdraw")))
    }
    return links
  }
}
