import Messages
import ProtobufC

/// The review view for a terminal.
enum ReviewText {
  static func lines(_ view: ReviewView) -> [String] {
    var lines = [view.notice?.title ?? "No notice is recorded.", "Since \(view.sinceWhat)"]
    if let due = view.nextReviewDue {
      lines.append(
        view.daysUntilReview < 0
          ? "The next review was due \(-view.daysUntilReview) days ago, by \(DayText.of(due))."
          : "The next review is due by \(DayText.of(due)), in \(view.daysUntilReview) days."
      )
    }
    if !view.requirements.isEmpty { lines += ["", "Requirements:"] }
    for row in view.requirements {
      lines.append("- \(row.requirement?.number ?? "") \(row.requirement?.text ?? "")")
      lines.append("  \(row.supports)")
      if let finding = row.lastFinding {
        let progress = finding.progress.name.replacing("REQUIREMENT_PROGRESS_", with: "")
        lines.append(
          "  \(DayText.of(row.lastReviewedOn)): \(words(progress)). \(finding.note)"
        )
      }
      lines += row.unsupported.map { "  ! \($0.message)" }
    }
    var table = TextTable("then", "now", "")
    for row in view.thenAndNow {
      table.add("\(row.then) of \(row.ofThen)", "\(row.now) of \(row.ofNow)", row.title)
    }
    lines += ["", "Then and now:"] + table.lines.map { "  " + $0 }
    lines += section("Levels gained and lost", view.levels.map(DifferenceText.line))
    lines += section(
      "Targets ahead",
      view.trajectories.flatMap { row in
        row.sentences.map {
          "- \(row.measure?.measure?.ref ?? "") \(row.arrives ? "arrives" : "will not arrive"): \($0)"
        }
      }
    )
    lines += section("Relapsed", view.relapses.map { "- \($0.title): \($0.why)" })
    lines += section("Ratings that differ", ratings(view.ratings))
    lines += section(
      "Questions this record can't answer",
      view.openQuestions.map { "- \($0.text)" }
    )
    return lines
  }

  private static func ratings(_ rows: [ObjectiveRatings]) -> [String] {
    rows.flatMap { row in
      row.aspects.filter(\.differ).map { aspect in
        let said = [
          ("owner", aspect.owner?.word), ("chair", aspect.chair?.word),
          ("adviser", aspect.adviser?.word), ("the record", aspect.suggested?.word),
        ].compactMap { who, word in word.flatMap { $0.isEmpty ? nil : "\(who) \($0)" } }
        let name = aspect.aspect == .impact ? "impact" : "progress"
        return "- \(row.objective?.ref ?? "") \(name): \(said.joined(separator: ", ")). "
          + (aspect.suggested?.because ?? "")
      }
    }
  }

  private static func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", "\(title):"] + lines
  }

  private static func words(_ name: String) -> String {
    let plain = name.lowercased().replacing("_", with: " ")
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }
}
