package import Messages
import ProtobufC

extension AddErratumRequest: PlansCommand {
  /// A pack is never changed: what was wrong in it is said beside it, with its date.
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let pack = try state.need(packID, .boardPack, in: state.packs)
    try state.check(basedOn: basedOn, ObjectRef(.boardPack, packID))
    var checks = FieldChecks()
    let text = checks.text(text, "text", isRequired: true)
    checks.limit(pack.errata.count + 1, FieldChecks.maximumEntries, "text")
    try checks.finish()
    return [
      PlansEvent(
        .erratumAdded(
          .with {
            $0.packID = packID
            $0.erratum = .with {
              $0.id = moment.id("x")
              $0.text = text
            }
          }
        )
      )
    ]
  }
}
