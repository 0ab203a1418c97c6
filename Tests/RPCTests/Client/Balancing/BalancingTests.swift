import HTTP2
import Messages
import RPC
import Testing

@Suite("A channel to several servers", .timeLimit(.minutes(1)))
struct BalancingTests {
  static let backoff = ConnectionBackoff(initial: .milliseconds(20), maximum: .milliseconds(100))

  private func channel(
    _ config: ServiceConfig,
    _ resolver: (any NameResolver)? = nil,
    target: String = "dns:///servers:1",
    refresh: Duration? = nil
  ) throws -> RPCChannel {
    try RPCChannel(
      target: target,
      configuration: .init(
        backoff: Self.backoff,
        serviceConfig: config,
        resolver: resolver,
        resolutionPause: .milliseconds(10),
        resolutionRefresh: refresh
      ),
      logger: quietLogger()
    )
  }

  /// Who answers so many calls, and how often.
  private func answers(_ channel: RPCChannel, _ calls: Int) async throws -> [String: Int] {
    var answers: [String: Int] = [:]
    for _ in 0..<calls {
      let response = try await channel.say("who?", options: .init(waitForReady: true))
      answers[response.text, default: 0] += 1
    }
    return answers
  }

  private func servers(
    _ names: [String],
    health: Bool = false
  ) async throws -> [Backend] {
    var servers: [Backend] = []
    for name in names {
      servers.append(try await Backend.start(name, health: health ? SettableHealth() : nil))
    }
    return servers
  }

  @Test("Round robin gives each server the same share")
  func shares() async throws {
    let servers = try await servers(["a", "b", "c"])
    let channel = try channel(
      .init(loadBalancing: .roundRobin),
      AddressBook(servers.map(\.address))
    )
    try await eventually { try await answers(channel, 9).count == 3 }
    let counts = try await answers(channel, 30)
    #expect(counts == ["a": 10, "b": 10, "c": 10])
    await channel.close()
    for server in servers { try await server.stop() }
  }

  @Test("Pick first stays with one server, and goes to the next when that one ends")
  func sticks() async throws {
    let servers = try await servers(["a", "b"])
    let list = servers.compactMap(\.address.port).map { "127.0.0.1:\($0)" }
    let channel = try channel(.init(), target: "ipv4:\(list.joined(separator: ","))")
    // The first, unless it was slow to answer.
    let first = try #require(try await answers(channel, 20).first)
    #expect(first.value == 20)
    let other = first.key == "a" ? 1 : 0
    try await servers[1 - other].stop()
    #expect(try await answers(channel, 20) == [servers[other].name: 20])
    await channel.close()
    try await servers[other].stop()
  }

  @Test("Servers that come and go are followed, without a call lost")
  func follows() async throws {
    let servers = try await servers(["a", "b", "c"])
    let book = AddressBook([servers[0].address])
    let channel = try channel(
      .init(loadBalancing: .roundRobin),
      book,
      refresh: .milliseconds(20)
    )
    #expect(try await answers(channel, 10) == ["a": 10])
    book.set(servers.map(\.address))
    try await eventually { try await answers(channel, 9).count == 3 }
    book.set([servers[2].address])
    try await eventually { try await answers(channel, 9) == ["c": 9] }
    await channel.close()
    for server in servers { try await server.stop() }
  }

  @Test("A server that dies is passed over and comes back")
  func restarts() async throws {
    var servers = try await servers(["a", "b"])
    let channel = try channel(
      .init(loadBalancing: .roundRobin),
      AddressBook(servers.map(\.address))
    )
    try await eventually { try await answers(channel, 8).count == 2 }
    let port = try #require(servers[0].address.port)
    try await servers[0].stop()
    try await eventually { try await answers(channel, 8) == ["b": 8] }
    servers[0] = try await Backend.start("a", port: port)
    try await eventually { try await answers(channel, 8).count == 2 }
    await channel.close()
    for server in servers { try await server.stop() }
  }

  @Test("After a lost connection the name is resolved anew")
  func reresolves() async throws {
    let servers = try await servers(["a", "b"])
    let book = AddressBook([servers[0].address])
    for config in [ServiceConfig(), ServiceConfig(loadBalancing: .roundRobin)] {
      book.set([servers[0].address])
      let channel = try channel(config, book)
      #expect(try await answers(channel, 2) == ["a": 2])
      let moved = try await Backend.start("moved")
      book.set([moved.address])
      let second = try self.channel(config, book)
      #expect(try await answers(second, 2) == ["moved": 2])
      book.set([servers[1].address])
      try await moved.stop()
      #expect(try await answers(second, 2) == ["b": 2])
      await channel.close()
      await second.close()
    }
    for server in servers { try await server.stop() }
  }

  @Test("Names that can't be resolved fail calls, until they can")
  func unresolved() async throws {
    let server = try await Backend.start("a")
    let book = AddressBook([])
    book.set([], failure: RPCError(.unavailable, "no such name"))
    let channel = try channel(.init(loadBalancing: .roundRobin), book)
    let error = await channel.failure("who?")
    #expect(error?.code == .unavailable)
    #expect(error?.message == "cannot reach dns:///servers:1: no such name")
    book.set([server.address])
    #expect(try await answers(channel, 2) == ["a": 2])
    await channel.close()
    try await server.stop()
  }

  @Test("A name with several addresses is reached at the one that listens")
  func localhost() async throws {
    // "localhost" may also be ::1, where nobody listens.
    let server = try await Backend.start("a")
    for config in [ServiceConfig(), ServiceConfig(loadBalancing: .roundRobin)] {
      let port = try #require(server.address.port)
      let channel = try channel(config, target: "dns:///localhost:\(port)")
      #expect(try await answers(channel, 5) == ["a": 5])
      await channel.close()
    }
    try await server.stop()
  }

  // MARK: Health

  static let watched = ServiceConfig(loadBalancing: .roundRobin, healthCheckService: "the.Service")

  @Test("Servers that are not well get no calls until they are")
  func health() async throws {
    let servers = try await servers(["a", "b"], health: true)
    let channel = try channel(Self.watched, AddressBook(servers.map(\.address)))
    try await eventually { try await answers(channel, 8).count == 2 }
    servers[0].health?.set(.notServing)
    try await eventually { try await answers(channel, 8) == ["b": 8] }
    servers[1].health?.set(.serviceUnknown)
    try await eventually { await channel.failure("who?") != nil }
    let error = await channel.failure("who?")
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("is not healthy") == true)
    servers[0].health?.set(.serving)
    try await eventually { try await answers(channel, 8) == ["a": 8] }
    #expect(servers[0].health?.asked == ["the.Service"])
    await channel.close()
    for server in servers { try await server.stop() }
  }

  @Test("A server that knows no health service is taken for well")
  func noHealth() async throws {
    let server = try await Backend.start("a")
    let channel = try channel(Self.watched, AddressBook([server.address]))
    #expect(try await answers(channel, 3) == ["a": 3])
    await channel.close()
    try await server.stop()
  }

  @Test("A health check that fails is made again")
  func flaky() async throws {
    let script: WireServer.Script = { _, request in
      switch request {
      case 1: [.head(OddServersTests.head), .end(HeaderBlock(["grpc-status": "14"]))]
      case 2: [.head(OddServersTests.head), .data([0, 0, 0, 0, 2, 8, 1])]
      default:
        [
          .head(OddServersTests.head), .data(OddServersTests.hi), .end(OddServersTests.good),
        ]
      }
    }
    try await WireServer.with(
      configuration: .init(backoff: Self.backoff, serviceConfig: Self.watched),
      script: script
    ) { server, channel in
      let response = try await channel.say("hello", options: .init(waitForReady: true))
      #expect(response.text == "hi")
      #expect(
        server.received.map { $0.head.first(":path") }.prefix(2) == [
          "/grpc.health.v1.Health/Watch", "/grpc.health.v1.Health/Watch",
        ]
      )
      #expect(
        server.received.first?.body == [0, 0, 0, 0, 13, 0x0A, 11] + Array("the.Service".utf8)
      )
    }
  }
}
