import Messages
import ProtobufC

extension IntegrityCheck {
  /// `missing_lead`, `missing_due`, `missing_outcome`, `missing_owner`, `missing_criteria`: what
  /// the plan's other actions and objectives have and this one lacks.
  func missingParts() -> [CheckFinding] {
    lacking(
      index.actions.filter { !view.standing(of: $0).isClosed }, in: index.actions,
      has: { !$0.leads.isEmpty }
    ) {
      finding("missing_lead", .warning, $0, "no lead", "a role or group that leads it")
    }
      + lacking(
        index.actions.filter { !view.standing(of: $0).isClosed }, in: index.actions,
        has: { !($0.due?.isBlank ?? true) }
      ) {
        finding("missing_due", .warning, $0, "no due date", "a day or month by which it is due")
      }
      + lacking(index.actions, in: index.actions, most: true, has: { !$0.desiredOutcome.isEmpty }) {
        finding("missing_outcome", .note, $0, "no desired outcome", "what it is meant to change")
      }
      + byKind().flatMap { objectives in
        lacking(objectives, in: objectives, most: true, has: { !$0.ownerRoles.isEmpty }) {
          finding("missing_owner", .warning, $0, "no owner", "a role that owns it")
        }
          + lacking(
            objectives, in: objectives, most: true,
            has: { !view.support(of: $0).criteria.isEmpty }
          ) {
            finding(
              "missing_criteria", .warning, $0, "no success criterion",
              "at least one sentence on what success looks like")
          }
      }
  }

  /// Findings for the elements that lack a part, where others have it.
  ///
  /// - Parameter most: Whether at least half of all must have it before its lack is a flaw.
  private func lacking<Element>(
    _ elements: [Element], in all: [Element], most: Bool = false, has: (Element) -> Bool,
    finding: (Element) -> CheckFinding
  ) -> [CheckFinding] {
    let having = all.count(where: has)
    guard having > 0, !most || having * 2 >= all.count else { return [] }
    return elements.filter { !has($0) }.map(finding)
  }

  private func byKind() -> [[Objective]] {
    ObjectiveKind.allCases.map { kind in index.objectives.filter { $0.kind == kind } }
  }

  private func finding(
    _ rule: String, _ severity: FindingSeverity, _ action: Action, _ found: String,
    _ expected: String
  ) -> CheckFinding {
    CheckFinding(
      rule, severity, [ObjectRef(.action, action.id)], found: found, expected: expected,
      message: "\(action.shortName) has \(found).",
      fix: "Add \(expected), or withdraw the action with the reason.")
  }

  private func finding(
    _ rule: String, _ severity: FindingSeverity, _ objective: Objective, _ found: String,
    _ expected: String
  ) -> CheckFinding {
    CheckFinding(
      rule, severity, [ObjectRef(.objective, objective.id)], found: found, expected: expected,
      message: "\(objective.shortName) has \(found).", fix: "Add \(expected).")
  }
}

extension DueDate {
  /// Nothing was written, or only that a date is still to come.
  var isBlank: Bool { meaning == DueMeaning.none || (meaning == .unspecified && text.isEmpty) }
}
