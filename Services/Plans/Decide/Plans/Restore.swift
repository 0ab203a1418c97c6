package import Messages
import ProtobufC

extension RestoreRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let (object, reason) = try state.markable(object, reason, by: actor, basedOn: basedOn)
    guard state.isWithdrawn(object) else { return [] }
    return [
      PlansEvent(
        .restored(
          .with {
            $0.object = object
            $0.reason = reason
          }
        )
      )
    ]
  }
}
