import Messages

/// What people wrote in a plan, in plan order: where checks look for figures.
struct PlanTexts {
  /// Of each object with any, what its texts contradict.
  let contradictions: [WrittenContradictions]

  init(of index: PlanIndex, in view: PlansView) {
    let state = view.state
    let ofObjectives = index.objectives.flatMap { objective in
      [view.written(about: objective)]
        + state.criteria(of: objective.id).map { view.written(about: $0, of: objective) }
    }
    let ofPlan =
      ofObjectives + index.actions.map { view.written(about: $0) }
      + index.measures.map { view.written(about: $0) }
    contradictions =
      ofPlan.filter { !$0.isEmpty } + Self.evidence(ofPlan: index.plan.id, in: view)
  }

  private static func evidence(
    ofPlan planID: String,
    in view: PlansView
  ) -> [WrittenContradictions] {
    let state = view.state
    return state.evidence.ids.compactMap { id in
      let written = view.written(aboutEvidence: id)
      // Seldom anything, so that whether it belongs here is the second question.
      guard !written.isEmpty, let item = state.evidence[id], !item.withdrawn,
        item.supports.contains(where: { state.planID(of: $0) == planID })
      else { return nil }
      return written
    }
  }
}

extension PlansView {
  fileprivate func written(about objective: Objective) -> WrittenContradictions {
    written(about: objective.id) {
      WrittenContradictions(
        in: [objective.title, objective.rationale] + updates(of: objective.id),
        about: ObjectRef(.objective, objective.id),
        name: objective.shortName
      )
    }
  }

  fileprivate func written(
    about criterion: Criterion,
    of objective: Objective
  ) -> WrittenContradictions {
    written(about: criterion.id) {
      WrittenContradictions(
        in: [criterion.text, criterion.comments],
        about: ObjectRef(.criterion, criterion.id),
        name: "A success criterion of \(objective.shortName)"
      )
    }
  }

  fileprivate func written(about action: Action) -> WrittenContradictions {
    written(about: action.id) {
      WrittenContradictions(
        in: [action.text, action.desiredOutcome, action.comments, action.impactEvidence]
          + action.otherColumns.map(\.text) + updates(of: action.id),
        about: ObjectRef(.action, action.id),
        name: action.shortName
      )
    }
  }

  fileprivate func written(about measure: Measure) -> WrittenContradictions {
    written(about: measure.id) {
      WrittenContradictions(
        in: [measure.definition, measure.targetAsWritten],
        about: ObjectRef(.measure, measure.id),
        name: measure.shortName
      )
    }
  }

  fileprivate func written(aboutEvidence id: String) -> WrittenContradictions {
    written(about: id) {
      let texts = state.evidence.value(of: id) { ($0.title, $0.description) } ?? ("", "")
      return WrittenContradictions(
        in: [texts.0, texts.1],
        about: ObjectRef(.evidence, id),
        name: "The evidence “\(Counted.shortened(texts.0, to: 60))”"
      )
    }
  }

  private func updates(of id: String) -> [String] {
    state.allUpdates(of: id).flatMap { [$0.progress, $0.next, $0.comment, $0.barriers] }
  }
}
