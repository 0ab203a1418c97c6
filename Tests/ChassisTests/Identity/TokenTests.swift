import Chassis
import Foundation
import Ledger
import RPC
import Testing

@Suite("Tokens")
struct TokenTests {
  private let folder: TemporaryFolder
  private let keys: KeyFolder
  private let start = Instant(millisecondsSince1970: 1_700_000_000_000)
  private let lead = Identity(
    subject: "person:7",
    kind: .person,
    roles: [.actionLead, .boardMember],
    authorities: .only(["803"]),
    owns: ["Head of Service"]
  )

  init() throws {
    folder = try TemporaryFolder()
    keys = KeyFolder(folder.url.appendingPathComponent("keys"))
  }

  private func signer(_ issuer: ServiceName = .gateway) async throws -> TokenSigner {
    try await TokenSigner(keys: keys, issuer: issuer, now: { [start] in start })
  }

  private func verifier(
    _ service: ServiceName = .plans,
    after duration: Duration = .zero
  ) -> TokenVerifier {
    TokenVerifier(keys: keys, audience: service, now: { [start] in start.advanced(by: duration) })
  }

  @Test("A token brings the identity that it was signed for")
  func roundTrip() async throws {
    let token = try await signer().token(for: lead, lifetime: .seconds(60))
    var expected = lead
    expected.expiresAt = start.advanced(by: .seconds(60))
    #expect(try await verifier().identity(of: token) == expected)
  }

  @Test("A scope of every authority, and methods of an integration, come through")
  func scopes() async throws {
    var integration = Identity(
      subject: "integration:lcs",
      kind: .integration,
      roles: [.integration],
      authorities: .every
    )
    integration.methods = ["goldenthread.workforce.v1.Workforce/RecordReturn"]
    let token = try await signer().token(for: integration)
    let identity = try await verifier().identity(of: token)
    #expect(identity.authorities == .every)
    #expect(identity.methods == integration.methods)
  }

  @Test("A token ends at its time, give or take what clocks may differ; also one seen before")
  func expiry() async throws {
    let token = try await signer().token(for: lead, lifetime: .seconds(60))
    _ = try await verifier(after: .seconds(89)).identity(of: token)
    await #expect(throws: TokenError.expired(at: start.millisecondsSince1970 + 60_000)) {
      try await verifier(after: .seconds(90)).identity(of: token)
    }
  }

  @Test("A token from the future is not valid yet, save for what clocks may differ")
  func notYet() async throws {
    let token = try await signer().token(for: lead, lifetime: .seconds(600))
    _ = try await verifier(after: .seconds(-29)).identity(of: token)
    await #expect(throws: TokenError.notYetValid) {
      try await verifier(after: .seconds(-32)).identity(of: token)
    }
  }

  @Test("A token for others is refused")
  func audience() async throws {
    let token = try await signer().token(for: lead, audience: [.plans])
    await #expect(throws: TokenError.wrongAudience(["plans"])) {
      try await verifier(.audits).identity(of: token)
    }
  }

  @Test("A changed token is refused")
  func forged() async throws {
    let token = try await signer().token(for: lead)
    let parts = token.split(separator: ".").map(String.init)
    let claims = try #require(Self.decoded(parts[1]))
    let raised = claims.replacingOccurrences(of: "action_lead", with: "administrator")
    #expect(raised != claims)
    let forged = [parts[0], Self.encoded(raised), parts[2]].joined(separator: ".")
    await #expect(throws: TokenError.badSignature) {
      try await verifier().identity(of: forged)
    }
  }

  @Test("A token without a signature, or of another algorithm, is refused")
  func algorithm() async throws {
    let parts = try await signer().token(for: lead).split(separator: ".").map(String.init)
    for header in [#"{"alg":"none","kid":"gateway:0"}"#, #"{"alg":"HS256","kid":"gateway:0"}"#] {
      let token = [Self.encoded(header), parts[1], ""].joined(separator: ".")
      await #expect(throws: TokenError.malformed("its algorithm is not EdDSA")) {
        try await verifier().identity(of: token)
      }
    }
  }

  @Test("Text that is no token is refused", arguments: ["", "x", "a.b.c", "...."])
  func malformed(token: String) async throws {
    await #expect(throws: TokenError.malformed("it is not a JSON Web Token of this system")) {
      try await verifier().identity(of: token)
    }
  }

  @Test("A token of a key that isn't published here is refused")
  func foreignKey() async throws {
    let elsewhere = try TemporaryFolder()
    let signer = try await TokenSigner(keys: KeyFolder(elsewhere.url), issuer: .gateway)
    _ = try await self.signer()
    let token = try await signer.token(for: lead)
    await #expect(throws: TokenError.badSignature) {
      try await TokenVerifier(keys: keys, audience: .plans).identity(of: token)
    }
  }

  @Test("A service may sign for itself only")
  func issuers() async throws {
    let signer = try await signer(.audits)
    let own = try await signer.token(for: .service(.audits))
    #expect(try await verifier().identity(of: own).roles == [.service])
    for other in [lead, .service(.plans)] {
      let token = try await signer.token(for: other)
      await #expect(
        throws: TokenError.issuerNotAllowed(issuer: "audits", subject: other.subject)
      ) { try await verifier().identity(of: token) }
    }
  }

  @Test("A replaced key is taken up, and the old one is no longer accepted")
  func rotation() async throws {
    let old = try await signer().token(for: lead)
    let verifier = verifier()
    _ = try await verifier.identity(of: old)
    try FileManager.default.removeItem(at: keys.url)
    let new = try await signer().token(for: lead)
    _ = try await verifier.identity(of: new)
    await #expect(throws: TokenError.badSignature) {
      try await self.verifier().identity(of: old)
    }
  }

  @Test("The private key is for its owner's eyes only, and stays the same")
  func files() async throws {
    let first = try await signer().token(for: lead)
    let file = keys.url.appendingPathComponent("gateway.private.pem")
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    _ = try await signer()
    _ = try await verifier().identity(of: first)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: keys.url.path).sorted()
        == ["gateway.private.pem", "gateway.public.pem"]
    )
  }

  @Test("Every refusal is UNAUTHENTICATED with a sentence")
  func statuses() {
    #expect(
      TokenError.expired(at: 0).rpcError == RPCError(.unauthenticated, "the token has expired")
    )
    #expect(
      TokenError.wrongAudience(["plans"]).rpcError
        == RPCError(.unauthenticated, "the token is for plans, not for this service")
    )
  }

  private static func encoded(_ text: String) -> String {
    Data(text.utf8).base64EncodedString().replacingOccurrences(of: "=", with: "")
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
  }

  private static func decoded(_ part: String) -> String? {
    var text = part.replacingOccurrences(of: "-", with: "+")
      .replacingOccurrences(of: "_", with: "/")
    while !text.count.isMultiple(of: 4) { text += "=" }
    return Data(base64Encoded: text).map { String(decoding: $0, as: UTF8.self) }
  }
}
