import Chassis
import Ledger
package import Messages
package import RPC

extension NotificationsRPC {
  package func getPreferences(
    _ request: GetPreferencesRequest,
    context: ServerContext
  ) async throws -> Preferences {
    let (personID, _) = try person(request.personID, in: request.authority, context)
    return try await state(of: request.authority).preferences(of: personID)
  }

  package func setPreferences(
    _ request: SetPreferencesRequest,
    context: ServerContext
  ) async throws -> Preferences {
    guard var wanted = request.preferences else {
      throw FieldViolation("preferences", "must be there")
    }
    let (personID, identity) = try person(wanted.personID, in: request.authority, context)
    wanted.personID = personID
    let chosen = wanted
    _ = try await execute(in: request.authority, by: identity, context) { state in
      try SetPreferences.decide(chosen, state)
    }
    attention.ask(request.authority)
    return chosen
  }
}
