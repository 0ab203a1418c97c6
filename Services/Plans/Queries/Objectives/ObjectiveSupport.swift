import Figures
import Messages

/// Everything of the record that an objective rests on.
final class ObjectiveSupport {
  let actions: [Action]
  let criteria: [Criterion]
  /// Of the objective, its criteria and its actions; each once, in the order recorded.
  let evidence: [Evidence]
  /// Measures of the objective itself and of its criteria.
  let ownMeasureIDs: [String]
  /// Those and the measures that its actions cite.
  let measureIDs: [String]
  /// The day of the latest update of the objective or of one of its actions.
  let lastUpdate: CalendarDay?

  init(of objective: Objective, in view: PlansView) {
    let state = view.state
    actions = view.actions(of: objective.id)
    criteria = state.criteria(of: objective.id)
    let subjects = [objective.id] + criteria.map(\.id) + actions.map(\.id)
    var seen: Set<String> = []
    evidence = subjects.flatMap { state.evidenceIDs(supporting: $0) }
      .filter { seen.insert($0).inserted }.compactMap { state.evidence[$0] }
    func standing(_ ids: [String]) -> [String] {
      var seen: Set<String> = []
      return ids.filter { id in
        state.measures.value(of: id) { $0.withdrawn } == false && seen.insert(id).inserted
      }
    }
    ownMeasureIDs = standing(objective.measureIDs + criteria.flatMap(\.measureIDs))
    measureIDs = standing(ownMeasureIDs + actions.flatMap(\.measureIDs))
    let own = objective.updates.last?.updatedAt.map { CalendarDay(of: $0) }
    lastUpdate = (actions.map { view.standing(of: $0).lastUpdate } + [own]).compactMap(\.self)
      .max()
  }
}
