package import Messages
import ProtobufC

extension RecordReadingRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let measure = try state.need(measureID, .measure, in: state.measures)
    let object = ObjectRef(.measure, measureID)
    try actor.check(mayWorkOn: object, in: state)
    try state.check(basedOn: basedOn, object)
    try state.check(isStanding: object)
    var checks = FieldChecks()
    var new = checks.reading(reading ?? Reading(), of: measure, today: moment.today)
    try checks.finish()
    // A figure by another definition corrects nothing: both stand.
    let before = state.readings[measureID]?.last {
      $0.isSamePeriod(as: new) && $0.definitionVersion == new.definitionVersion
    }
    if let before, before.saysTheSame(as: new) { return [] }
    new.correction = before != nil
    return [
      PlansEvent(
        .readingRecorded(
          .with {
            $0.measureID = measureID
            $0.reading = new
          }
        )
      )
    ]
  }
}

extension Reading {
  /// Whether two readings of a period hold the same figure, reason, note and definition.
  func saysTheSame(as other: Reading) -> Bool {
    value == other.value && numerator == other.numerator && denominator == other.denominator
      && notAvailable == other.notAvailable && note == other.note && text == other.text
      && definitionVersion == other.definitionVersion
  }
}
