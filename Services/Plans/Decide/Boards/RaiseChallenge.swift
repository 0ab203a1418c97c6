package import Messages
import ProtobufC

extension RaiseChallengeRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    let given = challenge ?? Challenge()
    var checks = FieldChecks()
    let text = checks.text(given.text, "challenge.text", isRequired: true)
    let owner = checks.text(given.ownerRole, "challenge.owner_role", .line)
    checks.date(given.due, "challenge.due")
    if !given.meetingID.isEmpty, !state.meetings.contains(id: given.meetingID) {
      checks.refuse(
        "challenge.meeting_id",
        found: "“\(given.meetingID.prefix(40))”",
        allowed: "a recorded meeting, or nothing"
      )
    }
    if let about = given.about, !state.exists(about) {
      checks.refuse(
        "challenge.about",
        found: "“\(about.id.prefix(40))”",
        allowed: "an object of this authority, or nothing"
      )
    }
    try checks.finish()
    return [
      PlansEvent(
        .challengeRaised(
          .with {
            $0.challenge = .with {
              $0.id = moment.id("q")
              $0.meetingID = given.meetingID
              $0.text = text
              $0.ownerRole = owner
              $0.about = given.about
              $0.due = given.due
            }
          }
        )
      )
    ]
  }
}
