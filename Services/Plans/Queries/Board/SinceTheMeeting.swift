import Figures
import Messages
import ProtobufC

/// Five sentences with figures on what happened since the last meeting, each with where it leads:
/// actions, lateness, assurance, measures, and what the ratings rest on.
///
/// Without an earlier meeting they say how things stand.
struct SinceTheMeeting {
  let sentences: [BoardSentence]

  init(
    _ index: PlanIndex,
    counts: ActionCounts,
    overdue: [Action],
    meeting: Meeting?,
    before: PlansView?,
    difference: Difference?,
    contradictions: [CheckFinding],
    in view: PlansView
  ) {
    let then = before.flatMap { try? $0.index(ofPlan: index.plan.id) }
    let day = meeting?.heldOn?.calendarDay
    let at =
      day.map { day in
        day.year == view.today.year ? day.displayWithoutYear : day.display
      } ?? ""
    let since = difference == nil ? nil : day
    sentences = [
      Self.actions(counts, difference),
      Self.lateness(overdue, then: then, before: before, at: at, view),
      Self.assurance(index, difference, view),
      Self.measures(index, difference, view),
      Self.foundations(contradictions, difference, since: since),
    ]
  }

  private static func actions(
    _ counts: ActionCounts,
    _ difference: Difference?
  ) -> BoardSentence {
    let done = "\(counts.done) of \(Counted.of(Int(counts.total), "action")) done"
    guard let difference else {
      return sentence(
        "\(Counted.sentence(done)); \(counts.dueIn28Days) due within 28 days, "
          + "\(counts.undated) without a date.",
        "actions"
      )
    }
    let completed = Counted.sentence(Counted.of(Int(difference.actionsCompleted), "action"))
    let more = [
      difference.actionsAdded > 0 ? "\(difference.actionsAdded) added" : nil,
      difference.actionsWithdrawn > 0 ? "\(difference.actionsWithdrawn) withdrawn" : nil,
    ].compactMap(\.self)
    let tail = more.isEmpty ? "" : ", " + more.joined(separator: ", ")
    return sentence("\(completed) completed\(tail); \(done).", "actions?status=done")
  }

  private static func lateness(
    _ overdue: [Action],
    then: PlanIndex?,
    before: PlansView?,
    at: String,
    _ view: PlansView
  ) -> BoardSentence {
    var text = Counted.sentence(Counted.of(overdue.count, "action")) + " overdue"
    if let then, let before {
      let was = before.standings(of: then).count(where: \.isOverdue)
      text += ", \(Counted.compared(overdue.count, with: was)) on \(at)"
    }
    if let longest = overdue.first {
      let late = view.standing(of: longest).daysLate
      text += "; the longest, \(longest.shortName), by \(Counted.of(late, "day"))"
    }
    return sentence(text + ".", "actions?status=overdue")
  }

  private static func assurance(
    _ index: PlanIndex,
    _ difference: Difference?,
    _ view: PlansView
  ) -> BoardSentence {
    let levels = index.objectives.map { view.assurance(of: $0).level }
    let total = Counted.of(levels.count, "objective")
    let reached =
      "\(levels.count { $0 >= 1 }) of \(total) delivered, \(levels.count { $0 >= 2 }) working, "
      + "\(levels.count { $0 >= 3 }) embedded"
    guard let difference else { return sentence("\(reached).", "plan") }
    let changed = difference.lines.filter { $0.kind == "level gained" || $0.kind == "level lost" }
    func names(_ kind: String) -> String {
      let refs = changed.filter { $0.kind == kind && !$0.ref.isEmpty }.map(\.ref)
      return refs.isEmpty ? "" : " (\(Counted.list(refs, limit: 3)))"
    }
    let moved: String
    switch (difference.levelsGained, difference.levelsLost) {
    case (0, 0): moved = "No objective changed its assurance level"
    case (let gained, 0):
      moved =
        "\(Counted.sentence(Counted.of(Int(gained), "objective"))) gained a level\(names("level gained"))"
    case (0, let lost):
      moved = "\(Counted.of(Int(lost), "objective")) lost a level\(names("level lost"))"
    case (let gained, let lost):
      moved =
        "\(Counted.of(Int(gained), "objective")) gained a level\(names("level gained")), "
        + "\(lost) lost one\(names("level lost"))"
    }
    let link = changed.count == 1 ? changed.first?.object.map { "objectives/\($0.id)" } : nil
    return sentence("\(moved); \(reached).", link ?? "plan")
  }

  private static func measures(
    _ index: PlanIndex,
    _ difference: Difference?,
    _ view: PlansView
  ) -> BoardSentence {
    let assessments = index.measures.compactMap { view.assessment(of: $0.id) }
    let failing = assessments.count(where: \.consistentlyFails)
    let concern = assessments.count(where: \.showsConcern)
    let stale = assessments.count(where: \.isStale)
    let standing =
      "of \(Counted.of(assessments.count, "measure")), \(failing) consistently "
      + "\(failing == 1 ? "fails" : "fail"), \(concern) \(concern == 1 ? "shows" : "show") "
      + "a signal of concern" + (stale > 0 ? ", \(stale) without a timely reading" : "")
    guard let difference else {
      return sentence(Counted.sentence(standing) + ".", "measures")
    }
    let signals = difference.lines.filter { $0.kind == "signal changed" }
    let readings = Counted.sentence(Counted.of(Int(difference.readingsRecorded), "reading"))
    let change =
      signals.isEmpty ? "" : ", \(Counted.of(signals.count, "measure")) changed signal"
    let link = signals.count == 1 ? signals.first?.object.map { "measures/\($0.id)" } : nil
    return sentence("\(readings) came in\(change); \(standing).", link ?? "measures")
  }

  private static func foundations(
    _ contradictions: [CheckFinding],
    _ difference: Difference?,
    since: CalendarDay?
  ) -> BoardSentence {
    let count = contradictions.count
    let against =
      count == 0
      ? "nothing recorded contradicts a rating"
      : "\(Counted.of(count, "finding")) \(count == 1 ? "contradicts" : "contradict") a rating"
    guard let difference else { return sentence(Counted.sentence(against) + ".", "checks") }
    let text =
      "\(Counted.sentence(Counted.of(Int(difference.dueDatesMoved), "due date"))) moved, "
      + "\(Counted.of(Int(difference.ratingsChanged), "rating")) changed, "
      + "\(Counted.of(Int(difference.evidenceAdded), "evidence item")) added; \(against)."
    return sentence(text, since.map { "difference?since=\($0.iso)" } ?? "checks")
  }

  private static func sentence(_ text: String, _ link: String) -> BoardSentence {
    BoardSentence.with {
      $0.text = text
      $0.link = link
    }
  }
}
