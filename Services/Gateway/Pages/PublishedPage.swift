import Messages
import ProtobufC

/// What scrutiny and the public read: the last published version in plain English, without small
/// counts, findings or anything about single workers.
struct PublishedPage: Page {
  static let template = "published"

  let title = "Published view"
  let place: NavigationItem? = .published
  let authorityName: String
  let hasVersion: Bool
  let planTitle: String
  let standfirst: String
  let sentences: [String]
  let changeHeading: String
  let changes: [String]
  let hasBefore: Bool
  let sections: [SectionPart]
  let measures: [PublishedMeasure]
  let hasMeasures: Bool
  /// Measures without a figure at this version, by name.
  let unfigured: String?
  let measureNote: String?
  /// Those that somebody was heard about, then, folded, those that are only promised.
  let voices: [VoicePairRow]
  let promises: [VoicePairRow]
  let promisesWords: String?
  let hasVoices: Bool
  let legends: [RatingLegend]
  let levels: [LevelWords]
  let fingerprint: String
  let versionsAddress: String?

  struct SectionPart: TemplateValue {
    let ref: String
    let name: String
    let outcome: String?
    let rows: [Row]
  }

  struct Row: TemplateValue {
    let ref: String
    let text: String
    let progress: StatusTag
    let impact: StatusTag
    let level: LevelMark
    /// "12 of 15 actions done, 2 late".
    let actions: String
  }

  struct LevelWords: TemplateValue {
    let mark: LevelMark
    let words: String
  }

  init(_ record: PublishedRecord?, in frame: PageFrame) {
    let site = frame.site
    let version = record?.version.version ?? PlanVersion()
    let content = record?.version.content ?? PlanContent()
    self.authorityName = frame.authority?.name ?? ""
    self.hasVersion = record != nil
    self.planTitle = content.plan?.title ?? ""
    let day = content.readPoint?.asAt?.day ?? version.namedAt?.day
    self.standfirst = [
      "Version \(version.label)", day.map { "as at \($0.words)" } ?? "",
      version.publishedAt.map { "published on \($0.day.words)" } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    var series = (record?.measures ?? []).map(PublishedSeries.init)
    SmallCounts.keepBack(in: &series)
    let summaries = (record?.measures ?? []).compactMap(\.summary)
    let months = SparkFrame.months(of: summaries)
    let measures = zip(record?.measures ?? [], series).map {
      PublishedMeasure($0, $1, months: months)
    }
    self.measures = measures.filter(\.hasRows)
    self.hasMeasures = !measures.isEmpty
    let unfigured = measures.filter { !$0.hasRows }
      .map { "\($0.ref) \($0.name)".trimmingPrefix(" ").description }
    self.unfigured = unfigured.isEmpty ? nil : listed(unfigured)
    self.measureNote = MeasureTile.note(for: summaries)
    self.sentences = Self.sentences(content, measures: measures)
    let before = record?.before
    self.hasBefore = before != nil
    self.changeHeading =
      before?.version.map { "Since \($0.label)" } ?? "Since the version before"
    self.changes =
      before?.content.map { PublishedChange(from: $0, to: content).sentences } ?? []
    self.sections = Self.sections(content)
    let pairs = content.objectives.filter { !$0.withdrawn && !$0.voices.isEmpty }.map { objective in
      VoicePair.with {
        ($0.objectiveID, $0.objectiveRef) = (objective.id, objective.ref)
        $0.objectiveTitle = objective.title
        $0.promised = objective.voices.filter { !$0.heard }
        $0.heard = objective.voices.filter(\.heard)
      }
    }
    let rows = VoicePairRow.rows(pairs, in: site)
    self.voices = rows.filter { !$0.nothingHeard }
    self.promises = rows.filter(\.nothingHeard)
    self.promisesWords =
      promises.isEmpty
      ? nil : "\(counted(promises.count, "promise")) that nobody has been heard about yet"
    self.hasVoices = !rows.isEmpty
    self.legends = RatingLegend.both(
      progress: content.progressScheme,
      impact: content.impactScheme
    )
    self.levels = [
      (1, "what was promised has been done"),
      (2, "figures and audits show that it works"),
      (3, "the board’s own test shows that it lasts"),
    ].map { LevelWords(mark: LevelMark($0), words: $1) }
    self.fingerprint = version.sha256.hexadecimal.inGroups(of: 8)
    self.versionsAddress =
      frame.reads(.meetings) ? site.versions : nil
  }

  private static func sentences(
    _ content: PlanContent,
    measures: [PublishedMeasure]
  ) -> [String] {
    let counts = content.counts ?? ActionCounts()
    var sentences: [String] = []
    if counts.total > 0 {
      sentences.append(
        "\(grouped(counts.done)) of \(counted(counts.total, "action")) were done"
          + (counts.overdue > 0 ? "; \(grouped(counts.overdue)) were late." : "; none was late.")
      )
    }
    let levels = content.objectiveSummaries.map { $0.assurance?.level ?? 0 }
    if !levels.isEmpty {
      sentences.append(
        LevelCounts(levels).words(working: "shown to be working", embedded: "shown to last")
      )
    }
    let judged = measures.filter { $0.isMet != nil }
    if !judged.isEmpty {
      sentences.append(
        "\(judged.count { $0.isMet == true }) of \(counted(judged.count, "measure")) that can be shown met "
          + "their target."
      )
    }
    return sentences
  }

  private static func sections(_ content: PlanContent) -> [SectionPart] {
    let sections = (content.plan?.sections ?? []).filter { !$0.withdrawn }
      .sorted { $0.order < $1.order }
    let known = Set(sections.map(\.id))
    func rows(_ test: (ObjectiveSummary) -> Bool) -> [Row] {
      content.objectiveSummaries.filter(test).map(Row.init)
    }
    var parts = sections.map { section in
      SectionPart(
        ref: section.ref,
        name: section.title,
        outcome: section.outcomeStatement,
        rows: rows { $0.sectionID == section.id }
      )
    }
    parts.append(
      SectionPart(
        ref: "",
        name: "Other objectives",
        outcome: nil,
        rows: rows { !known.contains($0.sectionID) }
      )
    )
    return parts.filter { !$0.rows.isEmpty }
  }
}

extension PublishedPage.Row {
  init(_ objective: ObjectiveSummary) {
    let counts = objective.actions ?? ActionCounts()
    self.ref = objective.ref
    self.text = objective.title
    self.progress = StatusTag(rated: objective.progress)
    self.impact = StatusTag(rated: objective.impact)
    self.level = LevelMark(objective.assurance?.level ?? 0)
    self.actions =
      counts.total == 0
      ? "No action"
      : "\(grouped(counts.done)) of \(counted(counts.total, "action")) done"
        + (counts.overdue > 0 ? ", \(grouped(counts.overdue)) late" : "")
  }
}
