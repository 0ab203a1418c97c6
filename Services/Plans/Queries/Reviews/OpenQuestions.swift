import Figures
import Messages
import ProtobufC

/// What a reviewer may well ask and the record has no answer to.
struct OpenQuestions {
  let questions: [OpenQuestion]

  init(
    _ index: PlanIndex,
    requirements: [RequirementRow],
    wasReviewed: Bool,
    before: PlansView,
    in view: PlansView
  ) {
    var found: [OpenQuestion] = []
    func ask(_ kind: String, _ about: ObjectRef?, _ text: String) {
      found.append(
        .with {
          $0.kind = kind
          $0.text = text
          $0.about = about
        }
      )
    }
    if (try? before.index(ofPlan: index.plan.id)) == nil {
      ask(
        "nothing_recorded_before",
        ObjectRef(.plan, index.plan.id),
        "How did things stand at the earlier date? The plan was not on record then."
      )
    }
    for row in requirements {
      guard let start = row.requirement else { continue }
      let about = ObjectRef(.threadStart, start.id)
      switch row.state {
      case .unanswered:
        ask("requirement_unanswered", about, "What is done about \(start.shortName)?")
      case .actioned:
        ask(
          "requirement_unmeasured",
          about,
          "What changed for children by what is done about \(start.shortName)? No measure and no "
            + "evidence stands behind it."
        )
      default: break
      }
      if wasReviewed, row.lastFinding == nil {
        ask(
          "requirement_not_reviewed",
          about,
          "What does the adviser think of \(start.shortName)? No review has a finding on it."
        )
      }
    }
    for objective in index.objectives {
      let about = ObjectRef(.objective, objective.id)
      if objective.ratings.owners(.impact) == nil {
        ask(
          "impact_unrated",
          about,
          "Does \(objective.shortName) change anything? Its impact is not rated."
        )
      }
      if view.assurance(of: objective).level == 2, objective.embeddedTest == nil {
        ask(
          "test_not_set",
          about,
          "How will the board know that \(objective.shortName) is embedded? It has set no test."
        )
      }
      let voices = view.state.voices(of: objective.id)
      if voices.contains(where: { !$0.heard }), !voices.contains(where: \.heard) {
        ask(
          "voice_not_heard",
          about,
          "Do children say what \(objective.shortName) promised that they would? Nothing is heard yet."
        )
      }
    }
    for measure in index.measures {
      let about = ObjectRef(.measure, measure.id)
      guard let assessment = view.assessment(of: measure.id) else { continue }
      if assessment.available.isEmpty {
        ask(
          "measure_without_reading",
          about,
          "What does \(measure.shortName) show? It has no figure."
        )
      } else if assessment.isStale {
        ask(
          "measure_stale",
          about,
          "Where does \(measure.shortName) stand today? Its latest figure is \(assessment.latestWords)."
        )
      } else if assessment.profile.steps.isEmpty {
        ask(
          "measure_without_target",
          about,
          "How good should \(measure.shortName) be? It has no target."
        )
      }
    }
    questions = found
  }
}
