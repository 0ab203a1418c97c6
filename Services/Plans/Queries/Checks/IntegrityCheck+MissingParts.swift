import Messages
import ProtobufC

extension IntegrityCheck {
  /// `missing_lead`, `missing_due`, `missing_outcome`, `missing_owner`, `missing_criteria`,
  /// `missing_voice`: what the plan's other actions and objectives have and this one lacks.
  func missingParts() -> [CheckFinding] {
    let open = index.actions.filter { !view.standing(of: $0).isClosed }
    let leaderless = lacking(open, in: index.actions) { !$0.leads.isEmpty }
    let undated = lacking(open, in: index.actions) { !($0.due?.isBlank ?? true) }
    let aimless = lacking(index.actions, in: index.actions, most: true) {
      !$0.desiredOutcome.isEmpty
    }
    return leaderless.map {
      finding("missing_lead", .warning, $0, "no lead", "a role or group that leads it")
    }
      + undated.map {
        finding("missing_due", .warning, $0, "no due date", "a day or month by which it is due")
      }
      + aimless.map {
        finding("missing_outcome", .note, $0, "no desired outcome", "what it is meant to change")
      }
      + byKind().flatMap { missingParts(of: $0) }
  }

  /// Of objectives of one kind, so that a plan's groups are not held against its recommendations.
  private func missingParts(of objectives: [Objective]) -> [CheckFinding] {
    let unowned = lacking(objectives, in: objectives, most: true) { !$0.ownerRoles.isEmpty }
    let unmeasured = lacking(objectives, in: objectives, most: true) {
      !view.support(of: $0).criteria.isEmpty
    }
    let unheard = lacking(objectives, in: objectives, most: true) {
      !view.state.voices(of: $0.id).isEmpty
    }
    return unowned.map {
      finding("missing_owner", .warning, $0, "no owner", "a role that owns it")
    }
      + unheard.map {
        finding(
          "missing_voice",
          .note,
          $0,
          "no voice",
          "what children, parents, staff or partners will say, or have said"
        )
      }
      + unmeasured.map {
        finding(
          "missing_criteria",
          .warning,
          $0,
          "no success criterion",
          "at least one sentence on what success looks like"
        )
      }
  }

  /// The elements that lack a part which others have: at least one of all, or at least half where
  /// `most` is asked for.
  private func lacking<Element>(
    _ elements: [Element],
    in all: [Element],
    most: Bool = false,
    has: (Element) -> Bool
  ) -> [Element] {
    let having = all.count(where: has)
    guard having > 0, !most || having * 2 >= all.count else { return [] }
    return elements.filter { !has($0) }
  }

  private func byKind() -> [[Objective]] {
    ObjectiveKind.allCases.map { kind in index.objectives.filter { $0.kind == kind } }
  }

  private func finding(
    _ rule: String,
    _ severity: FindingSeverity,
    _ action: Action,
    _ found: String,
    _ expected: String
  ) -> CheckFinding {
    CheckFinding(
      rule,
      severity,
      [ObjectRef(.action, action.id)],
      found: found,
      expected: expected,
      message: "\(action.shortName) has \(found).",
      fix: "Add \(expected), or withdraw the action with the reason."
    )
  }

  private func finding(
    _ rule: String,
    _ severity: FindingSeverity,
    _ objective: Objective,
    _ found: String,
    _ expected: String
  ) -> CheckFinding {
    CheckFinding(
      rule,
      severity,
      [ObjectRef(.objective, objective.id)],
      found: found,
      expected: expected,
      message: "\(objective.shortName) has \(found).",
      fix: "Add \(expected)."
    )
  }
}

extension DueDate {
  /// Nothing was written, or only that a date is still to come.
  var isBlank: Bool { meaning == DueMeaning.none || (meaning == .unspecified && text.isEmpty) }
}
