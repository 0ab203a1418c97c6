package import Messages
import ProtobufC

extension AcceptChallengeRequest: PlansCommand {
  /// Nobody signs off what they did themselves: the chair doesn't accept an answer of the chair's.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let challenge = try state.need(challengeID, .challenge, in: state.challenges)
    let isHistory = actor.powers.contains(.loadHistory) && moment.effectiveAt != nil
    guard actor.powers.contains(.chair) || isHistory else {
      throw PlansError.notAllowed("only the chair accepts an answer")
    }
    try state.check(basedOn: basedOn, ObjectRef(.challenge, challengeID))
    if challenge.answer.isEmpty {
      throw PlansError.conflict(reason: "NO_ANSWER", "the challenge has no answer yet")
    }
    if challenge.answeredBy == actor.subject, !isHistory {
      throw PlansError.notAllowed("nobody accepts an answer of their own")
    }
    guard !challenge.accepted else { return [] }
    return [PlansEvent(.challengeAccepted(.with { $0.challengeID = challengeID }))]
  }
}
