import Messages

/// A requirement of a notice: what the record supports, what changed, and what is only claimed.
struct RequirementPart: TemplateValue {
  let name: String
  let text: String
  let state: StatusTag
  let levelBefore: String
  let levelNow: String
  let change: String
  let changeStyle: String
  let supports: String
  let objectives: [ObjectiveLine]
  let actionsWords: String?
  let changes: [ChangeLine]
  let moreChanges: String?
  let hasChanges: Bool
  let unsupported: [FindingRow]
  let hasUnsupported: Bool
  /// The last review's finding, its note, and when it was.
  let found: StatusTag?
  let foundNote: String?
  let foundOn: String?
  let keeping: [Crumb]
  let hasKeeping: Bool

  struct ObjectiveLine: TemplateValue {
    let ref: String
    let name: String
    let address: String
    let level: LevelMark
  }

  struct ChangeLine: TemplateValue {
    let kind: String
    let name: String
    let address: String?
    let step: String?
  }

  /// More changes than this are counted, not listed: a reviewer reads ten requirements.
  private static let mostChanges = 5

  init(_ row: RequirementRow, in frame: PageFrame) {
    let start = row.requirement ?? ThreadStart()
    self.keeping = frame.permits(.keepPlan) ? start.keepingLinks(in: frame.site) : []
    self.hasKeeping = !keeping.isEmpty
    self.name = start.number.isEmpty ? "Requirement" : "Requirement \(start.number)"
    self.text = start.text
    self.state = StateTag(row.state).tag
    self.levelBefore = Self.level(row.levelBefore)
    self.levelNow = Self.level(row.level)
    let step = row.level - row.levelBefore
    self.change = step == 0 ? "no change" : "\(step > 0 ? "up" : "down") \(abs(step))"
    self.changeStyle = step == 0 ? "same" : step > 0 ? "better" : "worse"
    self.supports = row.supports
    self.objectives = row.objectives.map { objective in
      ObjectiveLine(
        ref: objective.ref,
        name: objective.title.shortened(to: 100),
        address: frame.site.objective(objective.id),
        level: LevelMark(objective.assurance?.level ?? 0, before: objective.levelBefore)
      )
    }
    let overdue = row.actions.count { $0.daysLate > 0 && !$0.done }
    self.actionsWords =
      row.actions.isEmpty
      ? nil : counted(row.actions.count, "action") + (overdue > 0 ? ", \(overdue) overdue" : "")
    self.changes = row.changes.prefix(Self.mostChanges).map { ChangeLine($0, in: frame) }
    let more = row.changes.count - Self.mostChanges
    self.moreChanges = more > 0 ? "and \(counted(more, "more change"))" : nil
    self.hasChanges = !row.changes.isEmpty
    self.unsupported = row.unsupported.map { FindingRow($0, in: frame) }
    self.hasUnsupported = !row.unsupported.isEmpty
    self.found = row.lastFinding?.progress.tag
    self.foundNote = row.lastFinding?.note
    self.foundOn = row.lastReviewedOn?.words
  }

  private static func level(_ level: Int32) -> String {
    let mark = LevelMark(level)
    return mark.level == 0 ? "None" : "\(mark.level), \(mark.name)"
  }
}

extension RequirementPart.ChangeLine {
  init(_ line: DifferenceLine, in frame: PageFrame) {
    self.kind = line.kind.sentenceCase
    self.name = [line.ref, line.title.shortened(to: 80)].filter { !$0.isEmpty }
      .joined(separator: " ")
    self.address = line.object.flatMap(frame.page)
    let step = [line.before, line.after].filter { !$0.isEmpty }.map { $0.shortened(to: 60) }
    self.step = step.joined(separator: " to ")
  }
}

extension RequirementProgress {
  /// As an adviser found it, in words, shape and colour.
  var tag: StatusTag {
    switch self {
    case .met: StatusTag(word: "Met", shape: .tick, colour: "green")
    case .goodProgress: StatusTag(word: "Good progress", shape: .disc, colour: "green")
    case .someProgress: StatusTag(word: "Some progress", shape: .triangle, colour: "amber")
    case .notEnoughProgress: StatusTag(word: "Not enough progress", shape: .diamond, colour: "red")
    case .noProgress: StatusTag(word: "No progress", shape: .diamond, colour: "red")
    default: StatusTag(word: "Not looked at", shape: .none, colour: "")
    }
  }
}
