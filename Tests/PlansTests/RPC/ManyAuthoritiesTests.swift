import Chassis
import Ledger
import Messages
import Plans
import ProtobufC
import RPC
import Testing

@Suite("More authorities than are held in memory")
struct ManyAuthoritiesTests {
  private static let codes = ["801", "802", "803"]

  private static func context(_ method: MethodDescriptor) -> ServerContext {
    ServerContext(
      calling: method,
      as: Identity(
        subject: "person:manager",
        kind: .person,
        roles: [.improvementManager],
        authorities: .every
      )
    )
  }

  private static func register(
    _ code: String,
    as name: String,
    in house: LedgerHouse<PlansState>
  ) async throws {
    let event = PlansEvent(
      .authorityRegistered(
        .with { $0.authority = .with { ($0.code, $0.name) = (code, name) } }
      )
    )
    let draft = LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
    _ = try await house.establish(code).execute(key: name, actor: "person:ann") { _, _ in [draft] }
  }

  private static func names(_ rpc: PlansRPC) async throws -> [String] {
    try await rpc.listAuthorities(.init(), context: context(PlansMethods.listAuthorities))
      .authorities.map(\.name)
  }

  @Test("The list names all of them as they are called now")
  func list() async throws {
    let house = LedgerHouse<PlansState>(store: try SQLiteLedgerStore.temporary(), mostHeld: 1)
    let rpc = PlansRPC(house: house)
    for code in Self.codes { try await Self.register(code, as: "Council \(code)", in: house) }
    #expect(try await Self.names(rpc) == ["Council 801", "Council 802", "Council 803"])
    #expect(try await Self.names(rpc) == ["Council 801", "Council 802", "Council 803"])
    try await Self.register("802", as: "Renamed", in: house)
    #expect(try await Self.names(rpc) == ["Council 801", "Renamed", "Council 803"])
  }

  @Test("Each is answered of its own, whoever was asked for before")
  func answers() async throws {
    let store = try SQLiteLedgerStore.temporary()
    let house = LedgerHouse<PlansState>(store: store, mostHeld: 2)
    let few = PlansRPC(house: house)
    let all = PlansRPC(house: LedgerHouse(store: store))
    var random = SplitMix(1)
    for (index, code) in Self.codes.enumerated() {
      let records = try SnapshotTests.full(seed: UInt64(index + 1), length: 40)
      for (number, record) in records.enumerated() {
        _ = try await house.establish(code).execute(key: "\(number)", actor: record.actor) { _, _ in
          [LedgerDraft(kind: record.kind, payload: record.payload)]
        }
      }
    }
    for _ in 0..<30 {
      let code = Self.codes.randomElement(using: &random) ?? ""
      let context = Self.context(PlansMethods.getPlan)
      var request = GetPlanRequest()
      request.read = .with { $0.authority = code }
      var found = try await few.getPlan(request, context: context)
      var expected = try await all.getPlan(request, context: context)
      // The two are asked a moment apart.
      found.readPoint = nil
      expected.readPoint = nil
      #expect(found == expected)
    }
  }
}
