package import Messages
import ProtobufC

extension DefineBoardRequest: PlansCommand {
  package func decide(
    _ state: PlansState,
    by actor: Actor,
    at moment: Moment
  ) throws -> [PlansEvent] {
    try state.checkIsRegistered()
    let given = board ?? Board()
    if !given.id.isEmpty { try state.check(basedOn: basedOn, ObjectRef(.board, given.id)) }
    var checks = FieldChecks()
    var new = given
    new.id = given.id.isEmpty ? moment.id("g") : given.id
    new.version = 0
    checks.choice(given.kind, "board.kind")
    new.name = checks.text(given.name, "board.name", .line, isRequired: true)
    new.cadence = checks.text(given.cadence, "board.cadence", .line)
    checks.bounds(given.meetsEveryDays, "board.meets_every_days", 0...400)
    new.chairRole = checks.text(given.chairRole, "board.chair_role", .line)
    new.memberRoles = checks.list(given.memberRoles, "board.member_roles")
    new.termsOfReference = checks.text(given.termsOfReference, "board.terms_of_reference")
    if state.boards.contains(where: { $0.id != new.id && $0.name == new.name }) {
      checks.refuse(
        "board.name",
        found: "“\(new.name)”, which is there",
        allowed: "a name of its own"
      )
    }
    try checks.finish()
    var before = state.boards[new.id]
    before?.version = 0
    guard before != new else { return [] }
    return [PlansEvent(.boardDefined(.with { $0.board = new }))]
  }
}
