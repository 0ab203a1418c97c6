package import Messages
import ProtobufC

extension RebaselineMeasureRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let measure = try state.need(measureID, .measure, in: state.measures)
    let object = ObjectRef(.measure, measureID)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    checks.date(from, "from", isRequired: true)
    checks.past(from, "from", today: moment.today)
    let reason = checks.text(reason, "reason", isRequired: true)
    if measure.kind == .cumulative {
      checks.refuse(
        "measure_id",
        found: "a cumulative measure",
        allowed: "a measure with limits"
      )
    }
    try checks.finish()
    guard !measure.rebaselines.contains(where: { $0.from == from }) else { return [] }
    return [
      PlansEvent(
        .measureRebaselined(
          .with {
            $0.measureID = measureID
            $0.rebaseline = .with {
              $0.from = from
              $0.reason = reason
            }
          }
        )
      )
    ]
  }
}
