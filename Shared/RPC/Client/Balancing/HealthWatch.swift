internal import HTTP2
internal import Logging
internal import NIOCore

/// Asks one connection's server, for as long as the connection lasts, whether a service is well
/// there (`grpc.health.v1.Health/Watch`).
///
/// ```
///             SERVING                     NOT_SERVING, SERVICE_UNKNOWN, UNKNOWN
/// unknown ─────────────▶ serving ◀──────────────────────────────────▶ not serving
///    └── UNIMPLEMENTED ──▶ serving, for good    call failed: not serving, asked again later
/// ```
/// Source: https://github.com/grpc/proposal/blob/master/A17-client-side-health-checking.md
final class HealthWatch: @unchecked Sendable {
  // Unchecked: touched only on the channel's event loop.
  private static let method = MethodDescriptor(service: "grpc.health.v1.Health", method: "Watch")

  /// What it makes of a connection that is ready.
  private(set) var connectivity = Connectivity.connecting
  private let service: String
  private let core: ChannelCore
  private let address: RPCAddress
  private var changed: () -> Void
  private var connection: ClientConnectionHandler?
  private var call: ClientCall?
  private var again: TimerEntry?
  private var failures = 0

  init(of service: String, on subchannel: Subchannel, changed: @escaping () -> Void) {
    self.service = service
    core = subchannel.core
    address = subchannel.address
    self.changed = changed
  }

  func begin(on connection: ClientConnectionHandler) {
    self.connection = connection
    ask()
  }

  private func ask() {
    guard let connection else { return }
    var request: [UInt8] = []
    MessageDeframer.frame(HealthMessages.request(service), into: &request)
    let call = ClientCall(
      core: core,
      context: ClientContext(
        method: Self.method,
        target: core.target.text,
        metadata: [:],
        deadline: nil
      ),
      options: CallOptions(),
      request: request
    )
    call.isPinned = true
    call.setReply(
      .observer(
        message: { [self] in received($0) },
        end: { [self, weak call] in ended($0, call) }
      )
    )
    self.call = call
    guard call.begin(), call.open(on: connection) else { return }
  }

  private func received(_ message: [UInt8]) {
    failures = 0
    switch HealthMessages.status(message) {
    case HealthMessages.serving: become(.ready)
    case let status?: become(.failed(sick("says \(HealthMessages.name(status))")))
    case nil: become(.failed(sick("gave an answer that can't be read")))
    }
  }

  private func ended(_ error: RPCError, _ ended: ClientCall?) {
    guard connection != nil, ended == nil || ended === call else { return }
    call = nil
    if error.code == .unimplemented {
      core.logger.notice(
        "server has no health service: taken for healthy",
        metadata: ["target": "\(core.target.text)", "address": "\(address)"]
      )
      become(.ready)
      return
    }
    become(.failed(sick("ended: \(error)")))
    failures += 1
    let entry = TimerEntry { [self] in
      again = nil
      ask()
    }
    again = entry
    let delay = core.configuration.backoff.jitteredDelay(failures: failures)
    core.executor.wheel.add(entry, at: .now() + TimeAmount(delay))
  }

  private func sick(_ what: String) -> RPCError {
    RPCError(
      .unavailable,
      "\(core.target.text) is not healthy: the health check of \(address) \(what)"
    )
  }

  private func become(_ new: Connectivity) {
    guard new != connectivity, connection != nil else { return }
    connectivity = new
    changed()
  }

  /// Asks no more.
  func end() {
    connection = nil
    changed = {}
    if let again { core.executor.wheel.remove(again) }
    again = nil
    let call = self.call
    self.call = nil
    call?.cancel()
  }
}
