/// What a caller asks of one call.
package struct CallOptions: Sendable {
  /// From now on; `nil` waits for ever.
  ///
  /// The server is told.
  package var timeout: Duration?
  /// A moment that came with another call; the earlier of both counts.
  package var deadline: RPCDeadline?
  package var metadata: Metadata
  /// While the server can't be reached: wait, instead of failing at once.
  ///
  /// When `nil` the channel's service config decides, and where it says nothing the call fails.
  package var waitForReady: Bool?
  /// How requests are packed.
  ///
  /// Servers that can't read it answer UNIMPLEMENTED.
  package var compression: Compression
  /// Of one response, packed and unpacked; the channel's limit when `nil`.
  package var maximumResponseBytes: Int?
  /// Of one request, without its prefix; no limit when `nil`.
  package var maximumRequestBytes: Int?
  /// Told the metadata that came before the first message and with the status, when the call is
  /// over. (That of a failed call is in ``RPCError/metadata`` too.)
  package var onMetadata: (@Sendable (_ initial: Metadata, _ trailing: Metadata) -> Void)?

  package init(
    timeout: Duration? = nil,
    metadata: Metadata = [:],
    waitForReady: Bool? = nil
  ) {
    self.timeout = timeout
    self.metadata = metadata
    self.waitForReady = waitForReady
    compression = .identity
  }

  /// For a call made on behalf of another: it must be over when that one is.
  package init(following context: ServerContext, timeout: Duration? = nil) {
    self.init(timeout: timeout)
    deadline = context.deadline
  }

  /// With what a service config says of the method: the smaller of limits and times, and its
  /// answer where these options have none.
  mutating func apply(_ config: MethodConfig) {
    if let limit = config.timeout { timeout = min(timeout ?? limit, limit) }
    waitForReady = waitForReady ?? config.waitForReady
    if let limit = config.maximumRequestBytes {
      maximumRequestBytes = min(maximumRequestBytes ?? limit, limit)
    }
    if let limit = config.maximumResponseBytes {
      maximumResponseBytes = min(maximumResponseBytes ?? limit, limit)
    }
  }

  var effectiveDeadline: RPCDeadline? {
    let own = timeout.map(RPCDeadline.init(after:))
    guard let own, let deadline else { return own ?? deadline }
    return min(own, deadline)
  }
}
