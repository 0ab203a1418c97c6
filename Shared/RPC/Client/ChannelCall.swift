/// What a channel does with a call, whether it is made once or repeated.
protocol ChannelCall: AnyObject, Sendable {
  var context: ClientContext { get }
  var options: CallOptions { get }
  /// Where requests are written; `nil` when there is one, and once the call is over.
  var outbound: OutboundMessages? { get }
  /// To be called before the call is started.
  func setReply(_ reply: CallReply)

  // On the channel's event loop only.
  func start()
  func cancel()
  /// The reader has taken so many octets more.
  func grant(_ count: Int)
}

/// Who waits for a response.
enum CallReply {
  case nobody
  case single(Waiter<[UInt8]>)
  case stream(InboundMessages)
  /// Told on the channel's event loop.
  case observer(message: ([UInt8]) -> Void, end: (RPCError) -> Void)

  /// Says that the call is over.
  ///
  /// - Parameters:
  ///   - error: Its status, which may be OK.
  ///   - response: Of a call with one.
  func finish(_ error: RPCError, response: [UInt8]?) {
    switch self {
    case .nobody: break
    case .single(let waiter):
      if error.code != .ok {
        waiter.resume(throwing: error)
      } else if let response {
        waiter.resume(returning: response)
      } else {
        waiter.resume(
          throwing: RPCError(.internalError, "the status is OK, but there is no response")
        )
      }
    case .stream(let inbound):
      inbound.finish(error.code == .ok ? .success(()) : .failure(error))
    case .observer(_, let end): end(error)
    }
  }
}
