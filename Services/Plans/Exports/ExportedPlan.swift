import Figures
import Messages
import PlanImport
import ProtobufC

/// A plan as an export prints it: what stands, in the plan's order, each part with its number.
struct ExportedPlan {
  struct SectionPart {
    let number: Int
    let section: Section
    let objectives: [ObjectivePart]
  }

  struct ObjectivePart {
    let number: Int
    let objective: Objective
    let actions: [ActionPart]
    let criteria: [Criterion]
    /// What children are promised to say.
    let voices: [Voice]
    /// The latest report on a period.
    var update: PeriodUpdate? { objective.updates.last }
  }

  struct ActionPart {
    let number: Int
    let action: Action
  }

  struct MeasurePart {
    let number: Int
    let measure: Measure
    /// The reading in force for each period, oldest first.
    let readings: [Reading]
  }

  let plan: Plan
  let council: String
  let state: PlansState
  let sections: [SectionPart]
  let measures: [MeasurePart]
  private let objectiveNumbers: [String: Int]
  private let sectionNumbers: [String: Int]
  private let measureNumbers: [String: Int]

  init(_ plan: Plan, in state: PlansState) {
    self.plan = plan
    self.state = state
    council = state.authority?.name ?? ""
    var objectiveNumbers: [String: Int] = [:]
    var sectionNumbers: [String: Int] = [:]
    var actionCount = 0
    sections = state.sections(of: plan.id).enumerated().map { index, section in
      sectionNumbers[section.id] = index + 1
      return SectionPart(
        number: index + 1,
        section: section,
        objectives: state.objectives(of: section.id).map { objective in
          var objective = objective
          objective.updates = state.allUpdates(of: objective.id)
          objectiveNumbers[objective.id] = objectiveNumbers.count + 1
          return ObjectivePart(
            number: objectiveNumbers.count,
            objective: objective,
            actions: state.actions(of: objective.id).map { action in
              var action = action
              action.updates = state.allUpdates(of: action.id)
              actionCount += 1
              return ActionPart(number: actionCount, action: action)
            },
            criteria: state.criteria(of: objective.id),
            voices: state.voices(of: objective.id).filter { !$0.heard && $0.speaker == .children }
          )
        }
      )
    }
    measures = state.measures(of: plan.id).enumerated().map { index, measure in
      MeasurePart(
        number: index + 1,
        measure: measure,
        readings: state.currentReadings(of: measure.id)
      )
    }
    self.objectiveNumbers = objectiveNumbers
    self.sectionNumbers = sectionNumbers
    measureNumbers = Dictionary(
      measures.map { ($0.measure.id, $0.number) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  var objectives: [ObjectivePart] { sections.flatMap(\.objectives) }
  var actions: [Action] { objectives.flatMap { $0.actions.map(\.action) } }

  func number(ofSection id: String) -> Int? { sectionNumbers[id] }
  func number(ofObjective id: String) -> Int? { objectiveNumbers[id] }
  func number(ofMeasure id: String) -> Int? { measureNumbers[id] }

  /// The owner's current word for an aspect of something.
  func rating(of id: String, _ aspect: RatingAspect) -> Rating? { state.rating(of: id, aspect) }

  /// References to measures as the plan cites them, with those of linked measures that no citation
  /// would find.
  func references(_ cited: [String], _ ids: [String], sectionID: String) -> [String] {
    var finder = MeasureIDs()
    for part in measures { finder.add(part.measure) }
    let found = Set(cited.flatMap { finder.find($0, sectionID: sectionID) })
    let more = ids.filter { !found.contains($0) }.compactMap { state.measures[$0]?.ref }
      .filter { !$0.isEmpty && !cited.contains($0) }
    return cited.joined(with: more)
  }
}
