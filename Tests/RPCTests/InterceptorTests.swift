import Messages
import RPC
import Synchronization
import Testing

@Suite("Interceptors", .timeLimit(.minutes(1)))
struct InterceptorTests {
  private final class Journal: Sendable {
    let entries = Mutex<[String]>([])
    func note(_ entry: String) { entries.withLock { $0.append(entry) } }
    var all: [String] { entries.withLock { $0 } }
  }

  private enum NameKey: ServerContextKey {
    typealias Value = String
  }

  private struct Server: ServerInterceptor {
    let name: String
    let journal: Journal
    var refuses = false

    func intercept(_ context: inout ServerContext) async throws {
      journal.note("\(name) \(context.method.method) after \(context[NameKey.self] ?? "nobody")")
      context[NameKey.self] = name
      if refuses { throw RPCError(.permissionDenied, "not you") }
    }

    func finished(_ context: ServerContext, status: RPCError.Code, duration: Duration) {
      journal.note("\(name) \(status.name) \(context[NameKey.self] ?? "nobody")")
    }
  }

  private struct Client: ClientInterceptor {
    let journal: Journal

    func intercept(_ context: inout ClientContext) async throws {
      context.metadata["x-in"] = "intercepted"
    }

    func finished(_ context: ClientContext, status: RPCError.Code, duration: Duration) {
      journal.note("\(context.method.method) \(status.name)")
    }
  }

  @Test("See the call in order before, and in reverse after")
  func order() async throws {
    let journal = Journal()
    let interceptors = [Server(name: "a", journal: journal), Server(name: "b", journal: journal)]
    try await withServer(interceptors: interceptors) { test in
      _ = try await test.channel.say("hello")
      try await eventually { journal.all.count == 4 }
    }
    #expect(journal.all == ["a Say after nobody", "b Say after a", "b OK b", "a OK b"])
  }

  @Test("Can refuse a call before its handler runs")
  func refusal() async throws {
    let journal = Journal()
    let interceptors = [
      Server(name: "a", journal: journal, refuses: true), Server(name: "b", journal: journal),
    ]
    try await withServer(interceptors: interceptors) { test in
      #expect(
        await test.channel.failure("wait") == RPCError(.permissionDenied, "not you")
      )
      #expect(test.service.gate.entered == 0)
      try await eventually { journal.all.count == 2 }
    }
    #expect(journal.all.last == "a PERMISSION_DENIED a")
  }

  @Test("Are told of a call that the client gave up")
  func cancelled() async throws {
    let journal = Journal()
    try await withServer(interceptors: [Server(name: "a", journal: journal)]) { test in
      _ = try await test.channel.say("connected")
      try await eventually { journal.all.count == 2 }
      let call = Task { await test.channel.failure("wait") }
      try await eventually { test.service.gate.entered == 1 }
      call.cancel()
      _ = await call.value
      try await eventually { journal.all.last?.contains("CANCELLED") == true }
    }
  }

  @Test("Are told of a call that was refused before they saw it")
  func refusedEarly() async throws {
    let journal = Journal()
    let interceptors = [Server(name: "a", journal: journal)]
    try await withServer(.init(maximumMessageBytes: 10), interceptors: interceptors) { test in
      _ = await test.channel.failure("a text of more than ten bytes")
      try await eventually { !journal.all.isEmpty }
    }
    #expect(journal.all == ["a RESOURCE_EXHAUSTED nobody"])
  }

  @Test("Of a client add metadata and learn the status")
  func client() async throws {
    let journal = Journal()
    try await withServer { test in
      let channel = try RPCChannel(
        target: test.address.target,
        interceptors: [Client(journal: journal)],
        logger: quietLogger()
      )
      let seen = Mutex<Metadata>([:])
      var options = CallOptions()
      options.onMetadata = { initial, _ in seen.withLock { $0 = initial } }
      _ = try await channel.say("metadata", options: options)
      #expect(seen.withLock { $0["x-initial"] } == "intercepted")
      _ = await channel.failure("known")
      #expect(journal.all == ["Say OK", "Say NOT_FOUND"])
      await channel.close()
    }
  }
}
