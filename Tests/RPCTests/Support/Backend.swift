import Messages
import ProtobufC
import RPC
import Synchronization

/// One of several servers behind one name, which says who it is.
final class Backend: Sendable {
  let name: String
  let address: RPCAddress
  let health: SettableHealth?
  private let running: Task<Void, any Error>

  private init(
    _ name: String,
    _ address: RPCAddress,
    _ health: SettableHealth?,
    _ running: Task<Void, any Error>
  ) {
    self.name = name
    self.address = address
    self.health = health
    self.running = running
  }

  static func start(
    _ name: String,
    port: Int = 0,
    health: SettableHealth? = nil
  ) async throws -> Backend {
    var services: [any RPCService] = [NamedEcho(name: name)]
    if let health { services.append(health) }
    let server = RPCServer(
      configuration: .init(port: port, gracePeriod: .seconds(1)),
      services: services,
      logger: quietLogger()
    )
    let running = Task { try await server.run() }
    return Backend(name, try await server.listeningAddress, health, running)
  }

  func stop() async throws {
    running.cancel()
    try await running.value
  }
}

/// Answers every ``EchoService/say`` with its name.
private struct NamedEcho: RPCService {
  static let name = EchoService.name
  let name: String

  func register(in router: inout RPCRouter) {
    router.unary(EchoService.say) { (_: EchoRequest, _) in
      EchoResponse.with { $0.text = name }
    }
  }
}

/// Is as well as it is told to be.
final class SettableHealth: HealthService {
  private struct State {
    var status = HealthCheckResponse.ServingStatus.serving
    var watchers: [AsyncStream<HealthCheckResponse.ServingStatus>.Continuation] = []
    var asked: [String] = []
  }

  private let state = Mutex(State())

  var asked: [String] { state.withLock { $0.asked } }

  init(_ status: HealthCheckResponse.ServingStatus = .serving) {
    set(status)
  }

  func set(_ status: HealthCheckResponse.ServingStatus) {
    state.withLock { state in
      state.status = status
      for watcher in state.watchers { watcher.yield(status) }
    }
  }

  func check(
    _ request: HealthCheckRequest,
    context: ServerContext
  ) async throws -> HealthCheckResponse {
    .with { $0.status = state.withLock { $0.status } }
  }

  func watch(
    _ request: HealthCheckRequest,
    responses: RPCWriter<HealthCheckResponse>,
    context: ServerContext
  ) async throws {
    let (changes, watcher) = AsyncStream.makeStream(of: HealthCheckResponse.ServingStatus.self)
    state.withLock { state in
      state.asked.append(request.service)
      state.watchers.append(watcher)
      watcher.yield(state.status)
    }
    for await status in changes { try await responses.write(.with { $0.status = status }) }
  }

  func list(
    _ request: HealthListRequest,
    context: ServerContext
  ) async throws -> HealthListResponse {
    HealthListResponse()
  }
}

/// Addresses that a test changes.
final class AddressBook: NameResolver {
  private struct State {
    var addresses: [RPCAddress]
    var failure: RPCError?
    var questions = 0
  }

  private let state: Mutex<State>

  init(_ addresses: [RPCAddress]) {
    state = Mutex(State(addresses: addresses))
  }

  var questions: Int { state.withLock { $0.questions } }

  func set(_ addresses: [RPCAddress], failure: RPCError? = nil) {
    state.withLock { state in
      state.addresses = addresses
      state.failure = failure
    }
  }

  func addresses() throws -> [RPCAddress] {
    try state.withLock { state in
      state.questions += 1
      if let failure = state.failure { throw failure }
      return state.addresses
    }
  }
}
