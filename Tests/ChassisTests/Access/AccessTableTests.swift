import Chassis
import RPC
import Testing

@Suite("The access table")
struct AccessTableTests {
  private let read = MethodDescriptor(service: "test.Plans", method: "Get")
  private let rate = MethodDescriptor(service: "test.Plans", method: "Rate")
  private let forgotten = MethodDescriptor(service: "test.Plans", method: "Forgotten")

  private var table: AccessTable {
    AccessTable([read: .readers, rate: [.improvementManager, .actionLead]])
  }

  private func somebody(_ roles: Set<Role>, methods: Set<String>? = nil) -> Identity {
    Identity(
      subject: "person:1",
      kind: .person,
      roles: roles,
      authorities: .only(["803"]),
      methods: methods
    )
  }

  @Test("One of the roles is enough")
  func allowed() throws {
    try table.check(somebody([.actionLead, .scrutiny]), calls: rate)
    try table.check(somebody([.boardMember]), calls: read)
  }

  @Test("Without one the answer says who may")
  func denied() {
    #expect(
      throws: RPCError(
        .permissionDenied,
        "test.Plans/Rate is for action_lead, improvement_manager; you are board_member"
      )
    ) { try table.check(somebody([.boardMember]), calls: rate) }
  }

  @Test("What isn't in the table nobody may call", arguments: Role.allCases)
  func forgotten(role: Role) {
    #expect(throws: RPCError.self) { try table.check(somebody([role]), calls: forgotten) }
  }

  @Test("A token for named methods is for these only")
  func methods() throws {
    let token = somebody([.improvementManager], methods: ["test.Plans/Get"])
    try table.check(token, calls: read)
    #expect(throws: RPCError(.permissionDenied, "this token is not for test.Plans/Rate")) {
      try table.check(token, calls: rate)
    }
  }

  @Test("Forgotten and unknown methods are found")
  func complete() {
    #expect(table.missing(from: [read, rate, forgotten]) == [forgotten])
    #expect(table.unknown(besides: [read]) == [rate])
  }

  @Test("An authority outside the token's scope is refused")
  func authority() throws {
    let context = ServerContext(calling: read, as: somebody([.boardMember]))
    #expect(try context.identity(in: "803").subject == "person:1")
    #expect(
      throws: RPCError(.permissionDenied, "your token is not for authority \"801\"")
    ) { try context.identity(in: "801") }
    #expect(throws: FieldViolations.self) { try context.identity(in: "") }
    #expect(throws: TokenError.missing) { try ServerContext(method: read).identity(in: "803") }
  }
}
