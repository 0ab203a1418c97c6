import Chassis
import Foundation
import Testing

@testable import Gateway

@Suite("People and their sessions")
struct AccessStoreTests {
  private let now = Date(timeIntervalSince1970: 1_795_000_000)

  private func store() throws -> AccessStore {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("gateway-\(UUID().uuidString).sqlite").path
    return try AccessStore(path: path)
  }

  private func account(_ email: String = "sam@council.example") -> Account {
    Account(
      id: "",
      name: "Sam Okafor",
      email: email,
      roles: [.actionLead],
      councilRoles: ["Front door service manager"],
      authorities: ["803"]
    )
  }

  @Test("An address is one person, however it is capitalised")
  func oneAddress() async throws {
    let store = try store()
    let first = try await store.put(account(), password: nil)
    let second = try await store.put(account("SAM@council.example"), password: nil)
    #expect(first.id == second.id)
    #expect(try await store.accounts(of: "803").count == 1)
    #expect(try await store.accounts(of: "801").isEmpty)
  }

  @Test("Names are those of now, also after somebody has married or joined")
  func names() async throws {
    let store = try store()
    var person = try await store.put(account(), password: nil)
    #expect(try await store.names() == [person.id: "Sam Okafor"])
    person.name = "Sam Reed"
    _ = try await store.put(person, password: nil)
    let other = try await store.put(account("lee@council.example"), password: nil)
    #expect(try await store.names() == [person.id: "Sam Reed", other.id: "Sam Okafor"])
  }

  @Test("Somebody who may see every council is among the people of each")
  func everywhere() async throws {
    let store = try store()
    var person = account()
    person.authorities = ["*"]
    _ = try await store.put(person, password: nil)
    #expect(try await store.accounts(of: "801").count == 1)
  }

  @Test("A right password begins a session that ends by idling, by age and by signing out")
  func session() async throws {
    let store = try store()
    let signIn = SignIn(store: store)
    _ = try await store.put(account(), password: try PasswordHash("a long enough one"))
    let outcome = try await signIn.attempt(
      email: "Sam@Council.example",
      password: "a long enough one",
      from: "::1",
      at: now
    )
    guard case .signedIn(let token, let session) = outcome else {
      Issue.record("not signed in: \(outcome)")
      return
    }
    #expect(try await store.session(token: token, at: now)?.session.csrf == session.csrf)
    let idle = now.addingTimeInterval(Session.idleLimit)
    #expect(try await store.session(token: token, at: idle) == nil)
    try await store.touch(token: token, at: idle.addingTimeInterval(-1))
    #expect(try await store.session(token: token, at: idle) != nil)
    let old = now.addingTimeInterval(Session.longest)
    try await store.touch(token: token, at: old.addingTimeInterval(-1))
    #expect(try await store.session(token: token, at: old) == nil)
    try await store.endSession(token: token)
    #expect(try await store.session(token: token, at: now) == nil)
  }

  @Test("A wrong password, an unknown address and a disabled person get the same answer")
  func refused() async throws {
    let store = try store()
    let signIn = SignIn(store: store)
    var disabled = account("off@council.example")
    disabled.isDisabled = true
    _ = try await store.put(account(), password: try PasswordHash("a long enough one"))
    _ = try await store.put(disabled, password: try PasswordHash("a long enough one"))
    for (email, password) in [
      ("sam@council.example", "wrong"), ("nobody@council.example", "a long enough one"),
      ("off@council.example", "a long enough one"),
    ] {
      let outcome = try await signIn.attempt(
        email: email,
        password: password,
        from: "::1",
        at: now
      )
      #expect(outcome == .refused)
    }
  }

  @Test("Disabling somebody ends their sessions at once")
  func disabling() async throws {
    let store = try store()
    let person = try await store.put(account(), password: try PasswordHash("a long enough one"))
    let token = SecretToken()
    try await store.beginSession(
      Session(personID: person.id, csrf: "x", beganAt: now),
      token: token
    )
    var disabled = person
    disabled.isDisabled = true
    _ = try await store.put(disabled, password: nil)
    #expect(try await store.session(token: token, at: now) == nil)
    var enabled = person
    enabled.isDisabled = false
    _ = try await store.put(enabled, password: nil)
    #expect(try await store.session(token: token, at: now) == nil)
  }

  @Test("Access that has ended by its date lets nobody in")
  func expired() async throws {
    let store = try store()
    var adviser = account("adviser@dfe.example")
    adviser.expiresAt = now
    _ = try await store.put(adviser, password: try PasswordHash("a long enough one"))
    let outcome = try await SignIn(store: store).attempt(
      email: adviser.email,
      password: "a long enough one",
      from: "::1",
      at: now
    )
    #expect(outcome == .refused)
  }
}
