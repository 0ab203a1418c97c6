import Figures
import Messages

/// `ref_in_wrong_group`: an action numbered under another objective than the one it stands in
/// (5.2.4 under 5.3).
enum WrongGroupCheck {
  static func findings(in index: PlanIndex) -> [CheckFinding] {
    let groups = Dictionary(
      index.objectives.compactMap { objective -> (String, Objective)? in
        let key = Reference(objective.ref).key
        return key.isEmpty ? nil : (key, objective)
      },
      uniquingKeysWith: { first, _ in first }
    )
    return index.actions.compactMap { action in
      guard let own = index.objective(action.objectiveID) else { return nil }
      let ownKey = Reference(own.ref).key
      let parts = Reference(action.ref).key.split(separator: ".")
      guard !ownKey.isEmpty, parts.count > 1,
        !(parts.joined(separator: ".") + ".").hasPrefix(ownKey + ".")
      else { return nil }
      let above = (1..<parts.count).reversed().lazy
        .compactMap { groups[parts.prefix($0).joined(separator: ".")] }.first
      guard let above, above.id != own.id, above.id != own.parentID else { return nil }
      return CheckFinding(
        "ref_in_wrong_group",
        .warning,
        [
          ObjectRef(.action, action.id), ObjectRef(.objective, own.id),
          ObjectRef(.objective, above.id),
        ],
        found: "\(action.ref) in \(own.ref)",
        expected: "\(action.ref) in \(above.ref)",
        message: "\(action.ref) stands under \(own.ref), but its number belongs to \(above.ref).",
        fix: "Move it to \(above.ref), or renumber it."
      )
    }
  }
}
