import Chassis
package import Messages
import ProtobufC
package import RPC

/// People over RPC: for the command line's sample and for the council's own directory.
package struct PeopleRPC: PeopleService {
  private let register: PeopleRegister
  private let store: AccessStore
  private let changed: @Sendable (String) async -> Void

  /// `changed` is told the authority whose people changed.
  init(
    store: AccessStore,
    signIn: SignIn,
    changed: @escaping @Sendable (String) async -> Void
  ) {
    self.store = store
    self.changed = changed
    register = PeopleRegister(store: store, signIn: signIn)
  }

  package func listPeople(
    _ request: ListPeopleRequest,
    context: ServerContext
  ) async throws -> ListPeopleResponse {
    _ = try context.identity(in: request.authority)
    let people = try await store.accounts(of: request.authority).map(\.person)
    return .with { $0.people = people }
  }

  package func putPerson(
    _ request: PutPersonRequest,
    context: ServerContext
  ) async throws -> Person {
    _ = try context.identity(in: request.authority)
    let person = try await register.put(
      request.person ?? Person(),
      password: request.password,
      isNew: false
    )
    await changed(request.authority)
    return person
  }
}
