package import Messages
import ProtobufC

extension AnswerChallengeRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let challenge = try state.need(challengeID, .challenge, in: state.challenges)
    let object = ObjectRef(.challenge, challengeID)
    if !actor.powers.contains(.managePlan), !actor.holdsOne(of: [challenge.ownerRole]) {
      throw PlansError.notYours(object, allowed: [challenge.ownerRole])
    }
    try state.check(basedOn: basedOn, object)
    if challenge.accepted {
      throw PlansError.conflict(
        reason: "ANSWER_ACCEPTED",
        "the chair has accepted the answer; raise a new challenge"
      )
    }
    var checks = FieldChecks()
    let answer = checks.text(answer, "answer", isRequired: true)
    try checks.finish()
    guard challenge.answer != answer else { return [] }
    return [
      PlansEvent(
        .challengeAnswered(
          .with {
            $0.challengeID = challengeID
            $0.answer = answer
          }
        )
      )
    ]
  }
}
