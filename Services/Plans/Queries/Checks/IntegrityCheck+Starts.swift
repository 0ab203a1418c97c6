import Messages
import ProtobufC

extension IntegrityCheck {
  /// `thread_start_unanswered`, `flagged_paragraph_unanswered`.
  ///
  /// A flagged paragraph is held against the plan only where the report's recommendations say which
  /// paragraphs they come from: elsewhere its answer can't be told from what is recorded.
  ///
  /// What a notice asks for is held against the plan while the notice is in force: once it is lifted
  /// it asks for nothing, and once it is escalated the next one does.
  func unansweredStarts() -> [CheckFinding] {
    unansweredRequirements() + unansweredOfInspections()
  }

  private func unansweredRequirements() -> [CheckFinding] {
    view.state.notices.filter { $0.standing == .inForce }
      .flatMap { view.state.requirements(of: $0.id) }
      .filter { view.answers(to: $0).state == .unanswered }
      .map { unanswered($0) }
  }

  /// Recommendations, priority actions, monitoring points and paragraphs of every report and visit.
  private func unansweredOfInspections() -> [CheckFinding] {
    view.state.inspections.flatMap { inspection -> [CheckFinding] in
      let starts = view.state.threadStarts(of: inspection.id)
      let open = starts.filter { view.answers(to: $0).state == .unanswered }
      let linked = Set(starts.flatMap(\.paragraphIDs))
      let paragraphs =
        linked.isEmpty && !starts.isEmpty
        ? []
        : inspection.paragraphs.filter {
          $0.flagged && !linked.contains($0.id)
            && view.answers(toParagraph: $0.id, among: []).state == .unanswered
        }
      return open.map { unanswered($0) } + paragraphs.map { unanswered($0) }
    }
  }

  private func unanswered(_ start: ThreadStart) -> CheckFinding {
    CheckFinding(
      "thread_start_unanswered",
      .serious,
      [ObjectRef(.threadStart, start.id)],
      found: "no action",
      expected: "an action, or the reason why it is not taken up",
      message: "No action answers \(start.shortName): \(Counted.shortened(start.text, to: 120))",
      fix: "Add an action that answers it, or record why it is deliberately not taken up."
    )
  }

  private func unanswered(_ paragraph: Paragraph) -> CheckFinding {
    CheckFinding(
      "flagged_paragraph_unanswered",
      .warning,
      [ObjectRef(.paragraph, paragraph.id)],
      found: "no recommendation and no action",
      expected: "an action that answers it",
      message: "Paragraph \(paragraph.number) leads to a recommendation, says the report, but "
        + "nothing answers it: \(Counted.shortened(paragraph.text, to: 120))",
      fix: "Link it to the action or objective that answers it."
    )
  }
}

extension ThreadStart {
  /// `recommendation 7`.
  var shortName: String { "\(kind == .unspecified ? "thread start" : kind.inWords) \(number)" }
}
