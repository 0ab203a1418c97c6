import Exchange
import Figures
import Messages
import ProtobufC

extension PlanFacts {
  mutating func evolve(_ entry: HeardEntry) {
    guard let event = try? PlansEvent(protobuf: entry.payload).event else { return }
    switch event {
    case .objectiveAdded(let event): set(event.objective)
    case .objectiveRevised(let event): set(event.objective)
    case .actionAdded(let event):
      guard let action = event.action else { return }
      actions[action.id] = Action(action, due: action.due?.dueBy.flatMap { CalendarDay(date: $0) })
      for rating in action.ratings { rate(action.id, rating, entry) }
    case .actionRevised(let event):
      guard let action = event.action, let before = actions[action.id] else { return }
      actions[action.id] = Action(action, due: before.due)
      if !objectives.keys.contains(action.objectiveID) {
        actions[action.id]?.objectiveID = before.objectiveID
      }
    case .dueDateMoved(let event):
      actions[event.actionID]?.due = event.to?.dueBy.flatMap { CalendarDay(date: $0) }
    case .rated(let event):
      guard let subject = event.subject, let rating = event.rating else { return }
      rate(subject.id, rating, entry)
    case .withdrawn(let event):
      if let object = event.object { withdrawn.insert(object.id) }
    case .restored(let event):
      if let object = event.object { withdrawn.remove(object.id) }
    case .challengeRaised(let event): raise(event.challenge, by: entry.actor)
    case .challengeAnswered(let event): challenges[event.challengeID]?.isAnswered = true
    case .challengeAccepted(let event): challenges[event.challengeID]?.isAnswered = true
    case .fileImported(let event):
      imports.append(
        Import(
          position: entry.position,
          at: entry.effectiveAt,
          actor: entry.actor,
          rejects: Int(event.rejects)
        )
      )
    default: break
    }
  }

  private mutating func set(_ objective: Messages.Objective?) {
    guard let objective else { return }
    objectives[objective.id] = Objective(
      ref: objective.ref,
      sectionID: objective.sectionID,
      owners: objective.ownerRoles
    )
  }

  private mutating func rate(_ subjectID: String, _ rating: Rating, _ entry: HeardEntry) {
    let key = RatingKey(
      subjectID: subjectID,
      aspect: rating.aspect,
      perspective: rating.perspective == .unspecified ? .owner : rating.perspective
    )
    let before = ratings[key]
    // The same or a better one keeps the turn that has been told of.
    let isWorse = rating.meaning.alarm > (before?.meaning.alarm ?? 0)
    let position = isWorse ? entry.position : before?.position ?? entry.position
    ratings[key] = Standing(
      meaning: rating.meaning,
      position: rating.meaning.alarm == 0 ? entry.position : position,
      since: isWorse ? entry.effectiveAt : before?.since ?? entry.effectiveAt,
      ratedBy: isWorse ? entry.actor : before?.ratedBy ?? entry.actor
    )
  }

  private mutating func raise(_ challenge: Messages.Challenge?, by actor: String) {
    guard let challenge else { return }
    challenges[challenge.id] = Challenge(
      ownerRole: challenge.ownerRole,
      due: challenge.due.flatMap { CalendarDay(date: $0) },
      raisedBy: actor,
      isAnswered: !challenge.answer.isEmpty
    )
  }
}

extension PlanFacts.Action {
  fileprivate init(_ action: Messages.Action, due: CalendarDay?) {
    ref = action.ref
    objectiveID = action.objectiveID
    leads = action.leads
    if !action.accountableLead.isEmpty, !leads.contains(action.accountableLead) {
      leads.insert(action.accountableLead, at: 0)
    }
    self.due = due
  }
}

extension RatingMeaning {
  /// How far off track: 0 not at all, 1 recoverable, 2 not.
  package var alarm: Int {
    switch self {
    case .offTrackRecoverable: 1
    case .offTrack: 2
    default: 0
    }
  }

  /// Nothing is left to be done.
  package var isClosed: Bool {
    self == .doneUnproven || self == .doneProven || self == .notApplicable
  }
}
