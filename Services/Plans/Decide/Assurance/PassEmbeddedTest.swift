import Figures
import Ledger
package import Messages
import ProtobufC

extension PassEmbeddedTestRequest: PlansCommand {
  /// Level 3 needs the chair and a decision of a board that met after the test was set.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let objective = try state.need(objectiveID, .objective, in: state.objectives)
    let isHistory = actor.powers.contains(.loadHistory) && moment.effectiveAt != nil
    guard actor.powers.contains(.chair) || isHistory else {
      throw PlansError.notAllowed("only the chair passes the test for level 3")
    }
    try state.check(basedOn: basedOn, ObjectRef(.objective, objectiveID))
    try state.check(isStanding: ObjectRef(.objective, objectiveID))
    guard let test = objective.embeddedTest else {
      throw PlansError.conflict(
        reason: "NO_TEST_SET",
        "no test was set for this objective; the board sets it beforehand"
      )
    }
    let meeting = state.meetings.first { $0.decisions.contains { $0.id == decisionID } }
    guard let meeting, let decision = meeting.decisions.first(where: { $0.id == decisionID }),
      let heldOn = meeting.heldOn, let held = CalendarDay(date: heldOn)
    else {
      throw PlansError.invalid(
        "decision_id",
        found: decisionID.isEmpty ? "nothing" : "“\(decisionID.prefix(40))”",
        allowed: "a decision of a recorded meeting"
      )
    }
    if let about = decision.about, about != ObjectRef(.objective, objectiveID) {
      throw PlansError.invalid(
        "decision_id",
        found: "a decision about \(state.title(of: about))",
        allowed: "a decision about this objective"
      )
    }
    if let set = test.setAt.flatMap({ Instant($0) }) {
      let day = CalendarDay(inLondonAtMS: set.millisecondsSince1970)
      guard day < held else {
        throw PlansError.conflict(
          reason: "TEST_NOT_SET_BEFOREHAND",
          "the test was set on \(day.display); a meeting of \(held.display) can't pass it, only a "
            + "later one"
        )
      }
    }
    guard test.passedDecisionID != decisionID else { return [] }
    return [
      PlansEvent(
        .embeddedTestPassed(
          .with {
            $0.objectiveID = objectiveID
            $0.decisionID = decisionID
            $0.on = heldOn
          }
        )
      )
    ]
  }
}
