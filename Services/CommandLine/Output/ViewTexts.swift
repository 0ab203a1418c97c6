import Messages
import ProtobufC

/// The board view for a terminal.
struct BoardText {
  let view: BoardView

  init(_ view: BoardView) {
    self.view = view
  }

  var lines: [String] {
    guard let plans = view.plans else { return ["There is no plan yet."] }
    var lines = [plans.plan?.title ?? "", ""]
    for part in view.missing { lines.append("! \(part.service) does not answer") }
    lines += plans.since.map { "- \($0.text)" }
    if !plans.needsTheBoard.isEmpty {
      lines += ["", "Needs the board:"]
      lines += plans.needsTheBoard.map { "- \($0.title): \($0.why)" }
    }
    lines += ["", "Objectives:"]
    lines += ObjectiveTable.lines(plans.objectives)
    if !plans.measures.isEmpty {
      lines += ["", "Measures:"]
      lines += plans.measures.map {
        "- \($0.measure?.ref ?? "") \($0.measure?.name ?? ""): \($0.sentence)"
      }
    }
    if let round = view.audits?.rounds.last, let mix = round.mix {
      lines += [
        "",
        "Practice: \(round.round?.title ?? "") · n \(mix.n) · inadequate \(mix.inadequate), requires improvement \(mix.requiresImprovement), good \(mix.good), outstanding \(mix.outstanding)",
      ]
    }
    if let month = view.workforce?.months.last {
      let figures = month.figures.compactMap { figure in
        figure.value.map { "\(figure.title) \(FigureText.rounded($0)) (\(figure.definition))" }
      }
      lines += ["", "Workforce, \(month.month?.label ?? ""): " + figures.joined(separator: " · ")]
    }
    return lines
  }
}

/// Objectives as rows.
enum ObjectiveTable {
  static func lines(_ objectives: [ObjectiveSummary]) -> [String] {
    var table = TextTable("ref", "level", "progress", "impact", "late", "title")
    for objective in objectives {
      table.add(
        objective.ref,
        String(objective.assurance?.level ?? 0),
        objective.progress?.word ?? "–",
        objective.impact?.word ?? "–",
        String(objective.actions?.overdue ?? 0),
        String(objective.title.prefix(100))
      )
    }
    return table.lines.map { "  " + $0 }
  }
}

/// Actions as rows.
enum ActionTable {
  static func lines(_ actions: [ActionSummary]) -> [String] {
    var table = TextTable("ref", "due", "progress", "late", "action")
    for action in actions {
      table.add(
        action.ref,
        action.due?.text ?? "",
        action.progress?.word ?? "–",
        action.daysLate > 0 ? "\(action.daysLate) d" : "",
        String(action.text.prefix(100))
      )
    }
    return table.lines.map { "  " + $0 }
  }
}

/// A plan with its sections, objectives and actions.
enum PlanText {
  static func lines(_ detail: PlanDetail) -> [String] {
    let counts = detail.counts ?? ActionCounts()
    var lines = [
      detail.plan?.title ?? "",
      "\(counts.total) actions: \(counts.done) done, \(counts.overdue) overdue, \(counts.dueIn28Days) due in 28 days, \(counts.undated) undated",
    ]
    for section in detail.plan?.sections ?? [] {
      lines += ["", "\(section.ref) \(section.title)"]
      for objective in detail.objectives where objective.sectionID == section.id {
        lines += ["", "  \(objective.ref) \(objective.title)"]
        lines += ActionTable.lines(detail.actions.filter { $0.objectiveID == objective.id })
          .map { "  " + $0 }
      }
    }
    return lines
  }
}

/// An objective with what it answers, holds and lacks.
enum ObjectiveText {
  static func lines(_ detail: ObjectiveDetail) -> [String] {
    let summary = detail.summary ?? ObjectiveSummary()
    var lines = ["\(summary.ref) \(summary.title)"]
    lines += detail.threadStarts.map { "  answers \($0.number): \($0.text)" }
    lines.append("Owner: \(summary.ownerRoles.joined(separator: ", "))")
    lines.append("Assurance level \(summary.assurance?.level ?? 0)")
    lines += (summary.assurance?.missing ?? []).map { "  missing: \($0)" }
    lines += ["", "Actions:"] + ActionTable.lines(detail.actions)
    let criteria = detail.objective?.criteria ?? []
    if !criteria.isEmpty { lines += ["", "Success looks like:"] + criteria.map { "- \($0.text)" } }
    let voices = detail.objective?.voices ?? []
    if !voices.isEmpty { lines += ["", "Voices:"] + voices.map { "- \($0.text)" } }
    lines += detail.findings.map { "! \($0.message)" }
    return lines
  }
}

/// What answers each recommendation and flagged paragraph.
enum CoverageText {
  static func lines(_ coverage: Coverage) -> [String] {
    var lines = [coverage.inspection?.title ?? ""]
    if let answered = coverage.answered {
      lines.append("\(answered.numerator) of \(answered.denominator) are answered")
    }
    if let answered = coverage.paragraphsAnswered, answered.denominator > 0 {
      lines.append(
        "\(answered.numerator) of \(answered.denominator) paragraphs that led to a recommendation "
          + "are answered, \(coverage.unlinkedParagraphs) are linked to none"
      )
    }
    var table = TextTable("number", "state", "answered by", "text")
    let others = coverage.otherParagraphs.filter { $0.state != .unanswered }
    for row in coverage.threadStarts + coverage.flaggedParagraphs + others {
      let state = row.state.name.replacing("COVERAGE_STATE_", with: "").lowercased()
      let by = row.objectives.map(\.ref) + row.actions.map(\.ref)
      table.add(
        row.threadStart?.number ?? "paragraph \(row.paragraph?.number ?? 0)",
        state,
        by.prefix(6).joined(separator: ", "),
        String((row.threadStart?.text ?? row.paragraph?.text ?? "").prefix(80))
      )
    }
    return lines + table.lines.map { "  " + $0 }
  }
}

/// A measure with its readings and what they say.
enum MeasureText {
  static func lines(_ detail: MeasureDetail) -> [String] {
    let measure = detail.summary?.measure ?? Measure()
    var lines = ["\(measure.ref) \(measure.name)", detail.summary?.sentence ?? ""]
    if let chart = detail.chart, let centre = chart.centre {
      lines.append(
        "Mean \(FigureText.rounded(centre)), limits \(FigureText.rounded(chart.lowerLimit ?? 0)) to \(FigureText.rounded(chart.upperLimit ?? 0))"
          + (chart.trialLimits ? " (trial limits: fewer than 12 points)" : "")
      )
    }
    var table = TextTable("period", "value", "parts", "source")
    for reading in detail.readings {
      let parts = reading.numerator.flatMap { above in
        reading.denominator.map { "\(FigureText.rounded(above)) of \(FigureText.rounded($0))" }
      }
      table.add(
        reading.period?.label ?? "",
        reading.value.map(FigureText.rounded) ?? "not available: \(reading.note)",
        parts ?? "",
        reading.source
      )
    }
    lines += table.lines.map { "  " + $0 }
    return lines + detail.trajectory
  }
}

/// Figures for a terminal: one decimal, half away from zero, and none where it is whole.
enum FigureText {
  static func rounded(_ value: Double) -> String {
    let tenths = (value * 10).rounded(.toNearestOrAwayFromZero) / 10
    return tenths == tenths.rounded() && abs(tenths) < 1e15 ? String(Int64(tenths)) : String(tenths)
  }
}
