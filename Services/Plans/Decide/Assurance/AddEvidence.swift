package import Messages
import ProtobufC

extension AddEvidenceRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    let given = evidence ?? Evidence()
    var checks = FieldChecks()
    var new = given
    var supports: [ObjectRef] = []
    for (index, object) in given.supports.enumerated() where !supports.contains(object) {
      guard [.action, .objective, .criterion].contains(object.kind) else {
        checks.refuse(
          "evidence.supports[\(index)].kind",
          found: object.kind.inWords,
          allowed: "action, objective or criterion"
        )
        continue
      }
      try state.check(isStanding: object)
      try actor.check(mayWorkOn: object, in: state)
      supports.append(object)
    }
    if given.supports.isEmpty {
      checks.refuse(
        "evidence.supports",
        found: "nothing",
        allowed: "what it supports, at least one object"
      )
    }
    checks.limit(supports.count, FieldChecks.maximumEntries, "evidence.supports")
    new.supports = supports
    new.title = checks.text(given.title, "evidence.title", .line, isRequired: true)
    new.description = checks.text(given.description, "evidence.description")
    new.location = checks.text(given.location, "evidence.location", .line)
    checks.choice(given.kind, "evidence.kind")
    checks.choice(given.strength, "evidence.strength", isRequired: false)
    checks.date(given.dated, "evidence.dated", isRequired: true)
    checks.past(given.dated, "evidence.dated", today: moment.today)
    checks.bounds(given.shelfLifeMonths, "evidence.shelf_life_months", 0...120)
    try checks.finish()
    new.id = moment.id("e")
    new.addedBy = ""
    new.addedAt = nil
    new.withdrawn = false
    new.withdrawnBecause = ""
    new.version = 0
    return [PlansEvent(.evidenceAdded(.with { $0.evidence = new }))]
  }
}
