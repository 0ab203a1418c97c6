import Messages

/// `duplicate_action`: the same action in two places.
enum DuplicateActionCheck {
  static func findings(in index: PlanIndex) -> [CheckFinding] {
    // “Director of X” and “Director X” are the same lead.
    let leads = index.actions.map { Set($0.leads.map(ActionTwins.words)) }
    return ActionTwins(index.actions.map(\.text)).pairs.map { pair in
      finding(
        index.actions[pair.first],
        index.actions[pair.second],
        leads: leads[pair.first] != leads[pair.second],
        pair.sharedBeginning,
        in: index
      )
    }
  }

  private static func finding(
    _ one: Action,
    _ other: Action,
    leads: Bool,
    _ sharedBeginning: Int?,
    in index: PlanIndex
  ) -> CheckFinding {
    let dates = one.due?.dueBy != other.due?.dueBy
    let tokens = (leads ? ["leads_differ"] : []) + (dates ? ["dates_differ"] : [])
    var differences: [String] = []
    if leads {
      differences.append(
        "the leads differ (\(Counted.list(one.leads)) / \(Counted.list(other.leads)))"
      )
    }
    if dates {
      differences.append("the dates differ (\(one.dueWords) / \(other.dueWords))")
    }
    let tail = differences.isEmpty ? "" : ", but " + Counted.list(differences)
    return CheckFinding(
      "duplicate_action",
      tokens.isEmpty ? .note : .warning,
      [ObjectRef(.action, one.id), ObjectRef(.action, other.id)],
      found: tokens.isEmpty ? "same leads and dates" : tokens.joined(separator: " "),
      expected: "one action that answers both",
      message: "\(place(of: one, in: index)) and \(place(of: other, in: index)) "
        + (sharedBeginning == nil
          ? "are the same action\(tail)." : "begin with the same words\(tail)."),
      fix: "Keep one and let it answer both, or agree lead and date."
    )
  }

  /// The reference, with its objective where the reference alone doesn't say.
  private static func place(of action: Action, in index: PlanIndex) -> String {
    guard action.ref.isEmpty || action.ref.allSatisfy(\.isNumber),
      let objective = index.objective(action.objectiveID)
    else { return action.shortName }
    return "\(action.shortName) of \(objective.shortName)"
  }
}
