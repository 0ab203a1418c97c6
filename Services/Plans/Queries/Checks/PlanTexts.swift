import Messages

/// What people wrote in a plan, with whom it belongs to: where checks look for figures.
struct PlanTexts {
  struct Item {
    let ref: ObjectRef
    /// What a sentence calls the object.
    let name: String
    let text: String
  }

  let items: [Item]

  init(of index: PlanIndex, in state: PlansState) {
    var items: [Item] = []
    func add(_ ref: ObjectRef, _ name: String, _ texts: [String]) {
      // Octets: there are tens of thousands of texts, and figures are looked for in these digits.
      for text in texts where text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        items.append(Item(ref: ref, name: name, text: text))
      }
    }
    for objective in index.objectives {
      add(
        ObjectRef(.objective, objective.id),
        objective.shortName,
        [objective.title, objective.rationale] + Self.texts(of: state.allUpdates(of: objective.id))
      )
      for criterion in state.criteria(of: objective.id) {
        add(
          ObjectRef(.criterion, criterion.id),
          "A success criterion of \(objective.shortName)",
          [criterion.text, criterion.comments]
        )
      }
    }
    for action in index.actions {
      add(
        ObjectRef(.action, action.id),
        action.shortName,
        [action.text, action.desiredOutcome, action.comments, action.impactEvidence]
          + action.otherColumns.map(\.text) + Self.texts(of: state.allUpdates(of: action.id))
      )
    }
    for measure in index.measures {
      add(
        ObjectRef(.measure, measure.id),
        measure.shortName,
        [measure.definition, measure.targetAsWritten]
      )
    }
    let planID = index.plan.id
    for item in state.evidence
    where !item.withdrawn && item.supports.contains(where: { state.planID(of: $0) == planID }) {
      add(
        ObjectRef(.evidence, item.id),
        "The evidence “\(Counted.shortened(item.title, to: 60))”",
        [item.title, item.description]
      )
    }
    self.items = items
  }

  private static func texts(of updates: [PeriodUpdate]) -> [String] {
    updates.flatMap { [$0.progress, $0.next, $0.comment, $0.barriers] }
  }
}
