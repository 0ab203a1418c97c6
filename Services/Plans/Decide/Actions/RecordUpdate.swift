package import Messages
import ProtobufC

extension RecordUpdateRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let subject = subject ?? ObjectRef()
    guard [.action, .objective].contains(subject.kind) else {
      throw PlansError.invalid(
        "subject.kind",
        found: subject.kind.inWords,
        allowed: "action or objective"
      )
    }
    try state.check(isStanding: subject)
    try actor.check(mayWorkOn: subject, in: state)
    try state.check(basedOn: basedOn, subject)
    var checks = FieldChecks()
    var new = update ?? PeriodUpdate()
    new.progress = checks.text(new.progress, "update.progress")
    new.next = checks.text(new.next, "update.next")
    new.comment = checks.text(new.comment, "update.comment")
    new.deliveryStatus = checks.text(new.deliveryStatus, "update.delivery_status", .line)
    new.barriers = checks.text(new.barriers, "update.barriers")
    new.period = checks.period(new.period, "update.period", today: moment.today)
    let texts = [new.progress, new.next, new.comment, new.deliveryStatus, new.barriers]
    if texts.allSatisfy(\.isEmpty) {
      checks.refuse(
        "update.progress",
        found: "nothing",
        allowed: "what was done, or what comes next"
      )
    }
    try checks.finish()
    new.id = moment.id("u")
    new.updatedBy = ""
    new.updatedAt = nil
    return [
      PlansEvent(
        .periodUpdateRecorded(
          .with {
            $0.subject = subject
            $0.update = new
          }
        )
      )
    ]
  }
}
