package import Messages
import ProtobufC

extension DeclineThreadStartRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let start = try state.need(threadStartID, .threadStart, in: state.threadStarts)
    try state.check(basedOn: basedOn, ObjectRef(.threadStart, threadStartID))
    var checks = FieldChecks()
    let reason = checks.text(reason, "reason")
    try checks.finish()
    guard start.declinedBecause != reason else { return [] }
    return [
      PlansEvent(
        .threadStartDeclined(
          .with {
            $0.threadStartID = threadStartID
            $0.reason = reason
          }
        )
      )
    ]
  }
}
