import Messages

/// Who asks for a change, as far as the rules of this service go.
package struct Actor: Hashable, Sendable {
  /// What a role lets somebody do here.
  package enum Power: Hashable, Sendable {
    /// Keep the whole plan.
    case managePlan
    /// Work on the objectives that name one of the actor's posts as owner, and on their actions.
    case ownObjectives
    /// Work on the actions that one of the actor's posts leads.
    case leadActions
    /// Rate as the chair, pass the test for level 3, accept answers.
    case chair
    /// Rate as the adviser.
    case advise
    /// Add what children and others say.
    case gatherVoices
    /// Record what was decided in the past, by whomever, with the date on which it was.
    case loadHistory
  }

  package var subject: String
  package var powers: Set<Power>
  /// The posts that the actor holds, as plans name leads and owners.
  package var posts: Set<String>

  package init(_ subject: String, _ powers: Set<Power>, posts: Set<String> = []) {
    self.subject = subject
    self.powers = powers
    self.posts = Set(posts.map(Self.folded))
  }

  /// Whether one of the actor's posts is among those named; case and spaces don't matter.
  func holdsOne(of named: [String]) -> Bool {
    named.contains { posts.contains(Self.folded($0)) }
  }

  static func folded(_ post: String) -> String {
    post.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Whose objects an actor may work on.
extension Actor {
  /// Refuses work on an objective that isn't the actor's.
  func check(mayWorkOn objective: Objective) throws(PlansError) {
    if powers.contains(.managePlan) { return }
    if powers.contains(.ownObjectives), holdsOne(of: objective.ownerRoles) { return }
    throw .notYours(ObjectRef(.objective, objective.id), allowed: objective.ownerRoles)
  }

  /// Refuses work on an action that neither the actor's post leads nor is part of an objective of
  /// the actor's.
  func check(mayWorkOn action: Action, in state: PlansState) throws(PlansError) {
    if powers.contains(.managePlan) { return }
    let owners = state.objectives[action.objectiveID]?.ownerRoles ?? []
    if powers.contains(.leadActions), holdsOne(of: action.leads) { return }
    if powers.contains(.ownObjectives), holdsOne(of: owners) { return }
    throw .notYours(ObjectRef(.action, action.id), allowed: action.leads + owners)
  }

  /// Refuses work on what belongs to somebody else: an objective, action, criterion, voice or
  /// measure by its owner, lead or responsible role, anything else for all but the plan's keeper.
  func check(mayWorkOn object: ObjectRef, in state: PlansState) throws(PlansError) {
    if powers.contains(.managePlan) { return }
    switch object.kind {
    case .action:
      if let action = state.actions[object.id] { return try check(mayWorkOn: action, in: state) }
    case .objective:
      if let objective = state.objectives[object.id] { return try check(mayWorkOn: objective) }
    case .criterion:
      if let id = state.criteria[object.id]?.objectiveID, let objective = state.objectives[id] {
        return try check(mayWorkOn: objective)
      }
    case .measure:
      if let measure = state.measures[object.id] {
        if holdsOne(of: [measure.responsibleRole]) { return }
        let isCitedByOwn = state.citers(of: measure.id).contains { citer in
          citer.kind == .objective
            && state.objectives[citer.id].map { holdsOne(of: $0.ownerRoles) } ?? false
        }
        if powers.contains(.ownObjectives), isCitedByOwn { return }
        throw .notYours(object, allowed: [measure.responsibleRole])
      }
    default: break
    }
    throw .notYours(object, allowed: [])
  }
}
