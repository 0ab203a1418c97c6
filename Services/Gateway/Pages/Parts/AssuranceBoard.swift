import Messages

/// Every objective in its section with the level reached, and the matrix of progress by impact.
struct AssuranceBoard: TemplateValue {
  struct SectionGroup: TemplateValue {
    let ref: String
    let name: String
    let rows: [Row]
  }

  struct Row: TemplateValue {
    let ref: String
    let text: String
    let address: String
    let progress: StatusTag
    let impact: StatusTag
    let level: LevelMark
    let missing: String?
    /// "2 contradictions".
    let contradictions: String?
  }

  struct LevelCount: TemplateValue {
    let words: String
    let knotsSVG: Drawing
    let count: String
  }

  let groups: [SectionGroup]
  let levels: [LevelCount]
  let changed: String?
  let matrix: RatingMatrix

  init(
    _ objectives: [ObjectiveSummary],
    sections: [Section],
    since: CalendarDate?,
    in site: Address
  ) {
    let known = Set(sections.map(\.id))
    let ordered = sections.sorted { $0.order < $1.order }
    var groups = ordered.map { section in
      SectionGroup(
        ref: section.ref,
        name: section.title,
        rows: objectives.filter { $0.sectionID == section.id }.map { Row($0, in: site) }
      )
    }
    let rest = objectives.filter { !known.contains($0.sectionID) }
    if !rest.isEmpty {
      groups.append(
        SectionGroup(ref: "", name: "Other objectives", rows: rest.map { Row($0, in: site) })
      )
    }
    self.groups = groups.filter { !$0.rows.isEmpty }
    self.levels = (0...3).reversed().map { level in
      let mark = LevelMark(Int32(level))
      return LevelCount(
        words: mark.name,
        knotsSVG: mark.knotsSVG,
        count: grouped(objectives.count { ($0.assurance?.level ?? 0) == level })
      )
    }
    let gained = objectives.count { ($0.assurance?.level ?? 0) > $0.levelBefore }
    let lost = objectives.count { ($0.assurance?.level ?? 0) < $0.levelBefore }
    let from = since.map { "Since \($0.words)" } ?? "So far"
    self.changed =
      gained == 0 && lost == 0
      ? "\(from) no level was gained or lost."
      : "\(from) \(gained == 0 ? "no objective" : counted(gained, "objective")) gained a level and \(lost == 0 ? "none" : String(lost)) lost one."
    self.matrix = RatingMatrix(objectives, in: site)
  }
}

extension AssuranceBoard.Row {
  init(_ objective: ObjectiveSummary, in site: Address) {
    self.ref = objective.ref
    self.text = objective.title.shortened(to: 120)
    self.address = site.objective(objective.id)
    self.progress = StatusTag(rated: objective.progress)
    self.impact = StatusTag(rated: objective.impact)
    self.level = LevelMark(objective.assurance?.level ?? 0, before: objective.levelBefore)
    let missing = objective.assurance?.missing ?? []
    let first = missing.first.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    self.missing = first.map {
      missing.count > 1 ? "\($0), and \(counted(missing.count - 1, "more thing"))" : $0
    }
    self.contradictions =
      objective.contradictions > 0 ? counted(objective.contradictions, "contradiction") : nil
  }
}
