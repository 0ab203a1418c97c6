package import Messages
import ProtobufC

extension NameVersionRequest {
  /// Gives a label to a position of the ledger; a label that is there and not published moves.
  ///
  /// `position` is the one that the request's day names; `nil` = the last record.
  package func decide(
    _ state: PlansState,
    position: Int64?,
    at moment: Moment
  ) throws -> [PlansEvent] {
    guard let plan = state.plan(planID) else {
      throw PlansError.notFound(ObjectRef(.plan, planID))
    }
    var checks = FieldChecks()
    let label = checks.text(label, "label", .word, isRequired: true)
    let note = checks.text(note, "note")
    if let created = Self.created(plan, in: state), let position, position < created {
      checks.refuse(
        "as_at",
        found: "a day on which the plan was not there yet",
        allowed: "a day on which it was"
      )
    }
    try checks.finish()
    let known = state.versions.first {
      $0.planID == plan.id && Actor.folded($0.label) == Actor.folded(label)
    }
    if let known, known.published {
      throw PlansError.conflict(
        reason: "VERSION_PUBLISHED",
        "version \(known.label) is published and stays as it is; use another label"
      )
    }
    if let known {
      try state.check(basedOn: change?.basedOn ?? 0, ObjectRef(.planVersion, known.id))
    }
    let position = position ?? moment.nextPosition - 1
    if let known, known.position == position, known.note == note, known.label == label { return [] }
    return [
      PlansEvent(
        .versionNamed(
          .with {
            $0.version = .with {
              $0.id = known?.id ?? moment.id("w")
              $0.planID = plan.id
              $0.label = label
              $0.note = note
              $0.position = position
            }
          }
        )
      )
    ]
  }

  /// The position of the record that made a plan.
  private static func created(_ plan: Plan, in state: PlansState) -> Int64? {
    state.history[plan.id]?.first?.position
  }
}
