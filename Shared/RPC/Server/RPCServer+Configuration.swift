package import ProtobufC

extension RPCServer {
  /// Where handlers run.
  package enum Handlers: Hashable, Sendable {
    /// On the connection's event loop: no thread is changed. For handlers that neither compute
    /// for long nor block.
    case eventLoop
    /// On Swift's pool, so that a handler that computes or waits for a disk delays only itself.
    case cooperativePool
  }

  package struct Configuration: Sendable {
    /// A host name or address; ignored when there is a ``unixSocket``.
    package var host: String
    /// Zero has the system choose one.
    package var port: Int
    /// Listens there instead, and replaces a socket that a server before has left.
    package var unixSocket: String?
    /// Cleartext when `nil`.
    package var tls: RPCServerTLS?
    /// Of one message, packed and unpacked.
    package var maximumMessageBytes: Int
    /// Other limits for some methods, by their full name `pkg.Service/Method`.
    package var maximumMessageBytesByMethod: [String: Int] = [:]
    /// What reading one request may cost in depth and memory.
    package var messageLimits = ProtobufLimits.standard
    /// More are closed as soon as they come.
    package var maximumConnections: Int
    package var limits: ConnectionLimits
    package var keepalive: Keepalive?
    /// After which a client is asked to connect again, so that load spreads; `nil` for never.
    package var maximumConnectionAge: Duration?
    /// Without a call, after which a connection is closed; `nil` for never.
    package var maximumConnectionIdle: Duration?
    package var handlers: Handlers
    /// The most that one TCP segment from a peer carries, 88 to 32,767; `nil` for what the system
    /// says.
    ///
    /// No network carries more than this at once, only the loopback: there the kernel takes some
    /// 3 MB from a peer before anybody here has read any of it, and so a half of that. Large messages
    /// over the loopback cost some 5% more.
    package var segmentBytes: Int? = 8_960
    /// Packs responses for clients that accept it.
    package var compressesResponses: Bool
    /// How long calls may go on after a graceful shutdown was asked for.
    package var gracePeriod: Duration
    /// Threads of its own; `nil` shares those of the process.
    package var eventLoops: Int?

    package init(
      host: String = "127.0.0.1",
      port: Int = 0,
      unixSocket: String? = nil,
      tls: RPCServerTLS? = nil,
      maximumMessageBytes: Int = 4 * 1024 * 1024,
      maximumConnections: Int = 10_000,
      limits: ConnectionLimits = .init(),
      keepalive: Keepalive? = .init(
        interval: .seconds(60),
        timeout: .seconds(20),
        withoutCalls: true
      ),
      handlers: Handlers = .eventLoop,
      compressesResponses: Bool = false,
      gracePeriod: Duration = .seconds(10),
      eventLoops: Int? = nil
    ) {
      self.host = host
      self.port = port
      self.unixSocket = unixSocket
      self.tls = tls
      self.maximumMessageBytes = maximumMessageBytes
      self.maximumConnections = maximumConnections
      self.limits = limits
      self.keepalive = keepalive
      self.handlers = handlers
      self.compressesResponses = compressesResponses
      self.gracePeriod = gracePeriod
      self.eventLoops = eventLoops
    }
  }
}
