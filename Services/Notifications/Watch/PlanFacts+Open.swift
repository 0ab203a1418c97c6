import Messages

extension PlanFacts {
  /// Actions that aren't done and challenges that aren't answered, as far as they have a day.
  package var open: [DatedThing] {
    actions.compactMap { id, action in
      guard let due = action.due, isOpen(actionID: id) else { return nil }
      return DatedThing(
        id: id,
        name: action.ref.isEmpty ? "An action" : "Action \(action.ref)",
        due: due,
        roles: action.leads,
        page: "actions/\(id)",
        lateKind: .overdue
      )
    }
      + challenges.compactMap { id, challenge in
        guard let due = challenge.due, !challenge.isAnswered else { return nil }
        return DatedThing(
          id: id,
          name: "An answer to a challenge",
          due: due,
          roles: [challenge.ownerRole],
          page: "challenges/\(id)/answer",
          lateKind: .overdue
        )
      }
  }

  /// Neither done, nor not applicable, nor withdrawn itself or with what it stands in.
  package func isOpen(actionID: String) -> Bool {
    guard let action = actions[actionID], isStanding(actionID: actionID) else { return false }
    let key = RatingKey(subjectID: actionID, aspect: .progress, perspective: .owner)
    return !(ratings[key]?.meaning.isClosed ?? false) && isStanding(objectiveID: action.objectiveID)
  }

  package func isStanding(actionID: String) -> Bool {
    guard let action = actions[actionID] else { return false }
    return !withdrawn.contains(actionID) && isStanding(objectiveID: action.objectiveID)
  }

  package func isStanding(objectiveID: String) -> Bool {
    guard !withdrawn.contains(objectiveID) else { return false }
    return objectives[objectiveID].map { !withdrawn.contains($0.sectionID) } ?? true
  }
}
