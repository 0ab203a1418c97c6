import Chassis
import Messages

extension Schedule {
  /// Ratings that have just turned off track, to those who answer for the objective and the action,
  /// save who rated it so.
  var turns: [NotificationRaised] {
    world.plans.ratings.sorted { $0.value.position < $1.value.position }
      .flatMap { key, standing -> [NotificationRaised] in
        guard standing.meaning.alarm > 0, isFresh(standing.since),
          let subject = subject(key.subjectID)
        else { return [] }
        let what = standing.meaning == .offTrack ? "off track" : "off track, but recoverable"
        let aspect = key.aspect == .impact ? "impact" : "progress"
        return notices(
          .offTrack,
          about: key.subjectID,
          key: "off_track",
          stage: "\(standing.position)",
          title: "\(subject.name): \(aspect) was rated \(what)",
          page: subject.page,
          to: people.answering(for: subject.roles).filter { $0.personID != standing.ratedBy }
        )
      }
  }

  /// Challenges without an answer, to whom they were put.
  var challenges: [NotificationRaised] {
    world.plans.challenges.filter { !$0.value.isAnswered }.sorted { $0.key < $1.key }
      .flatMap { id, challenge in
        notices(
          .challengeRaised,
          about: id,
          key: "challenge",
          stage: "raised",
          title: "A challenge from the board needs your answer",
          page: "challenges/\(id)/answer",
          due: challenge.due,
          to: people.answering(for: [challenge.ownerRole])
        )
      }
  }

  /// Imports that had to leave rows out, to who imported and the improvement managers.
  var imports: [NotificationRaised] {
    world.plans.imports.filter { $0.rejects > 0 && isFresh($0.at) }.flatMap { file in
      let importer = People.Addressee(personID: file.actor, role: "")
      let others = people.with(.improvementManager).filter { $0.personID != file.actor }
      return notices(
        .importRejects,
        about: "import\(file.position)",
        key: "import_rejects",
        stage: "\(file.position)",
        title: file.rejects == 1
          ? "An import left out 1 row" : "An import left out \(file.rejects) rows",
        page: "import",
        to: (people[file.actor] == nil ? [] : [importer]) + others
      )
    }
  }

  private func subject(_ id: String) -> (name: String, roles: [String], page: String)? {
    let plans = world.plans
    if let action = plans.actions[id] {
      guard plans.isStanding(actionID: id) else { return nil }
      let owners = plans.objectives[action.objectiveID]?.owners ?? []
      let name = action.ref.isEmpty ? "An action" : "Action \(action.ref)"
      return (name, action.leads + owners, "actions/\(id)")
    }
    guard let objective = plans.objectives[id], plans.isStanding(objectiveID: id) else {
      return nil
    }
    let name = objective.ref.isEmpty ? "An objective" : "Objective \(objective.ref)"
    return (name, objective.owners, "objectives/\(id)")
  }
}
