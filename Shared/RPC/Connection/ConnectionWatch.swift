internal import HTTP2
internal import NIOCore

/// What a connection waits for and since when, looked at once a second.
struct ConnectionWatch {
  private let limits: ConnectionLimits
  private let keepalive: Keepalive?
  private let began: NIODeadline
  /// When octets last came in: what the calls in them take for the time.
  private(set) var lastRead: NIODeadline
  private var lastWritable: NIODeadline
  /// A header list that isn't complete, and since when.
  private var headers: (list: Int, since: NIODeadline)?
  private var pingSince: NIODeadline?

  enum Verdict {
    case fine
    /// Nothing has been heard for so long that a PING is due.
    case ask
    /// `atOnce`: there is no use in waiting until the peer has read why.
    case giveUp(HTTP2ErrorCode, because: String, as: RefusalReason, atOnce: Bool = false)
  }

  init(_ limits: ConnectionLimits, _ keepalive: Keepalive?, now: NIODeadline) {
    self.limits = limits
    self.keepalive = keepalive
    began = now
    lastRead = now
    lastWritable = now
  }

  mutating func read(at now: NIODeadline) { lastRead = now }

  /// After each read: which header list isn't complete.
  mutating func sawHeaders(_ incomplete: Int?) {
    guard let incomplete else {
      headers = nil
      return
    }
    if headers?.list != incomplete { headers = (incomplete, lastRead) }
  }

  /// The socket takes octets, or has just begun or ceased to.
  mutating func wrote(at now: NIODeadline) { lastWritable = now }

  /// Whether the peer leaves unread what we send.
  func isStalled(_ now: NIODeadline) -> Bool {
    now - lastWritable > TimeAmount(limits.stalledWrite)
  }

  /// Once a second; `isOpen` when the peer's SETTINGS have arrived.
  mutating func verdict(_ now: NIODeadline, isOpen: Bool, hasCalls: Bool) -> Verdict {
    if !isOpen, now - began > TimeAmount(limits.handshake) {
      return .giveUp(
        .settingsTimeout,
        because: "no handshake within \(limits.handshake)",
        as: .slowHandshake
      )
    }
    if let since = headers?.since, now - since > TimeAmount(limits.headers) {
      return .giveUp(
        .enhanceYourCalm,
        because: "header list not complete within \(limits.headers)",
        as: .slowHeaders
      )
    }
    if isStalled(now) {
      return .giveUp(
        .enhanceYourCalm,
        because: "peer has read nothing for \(limits.stalledWrite)",
        as: .slowReader,
        atOnce: true
      )
    }
    guard let keepalive, isOpen else { return .fine }
    return answer(now, keepalive, hasCalls: hasCalls)
  }

  private mutating func answer(
    _ now: NIODeadline,
    _ keepalive: Keepalive,
    hasCalls: Bool
  ) -> Verdict {
    if let since = pingSince {
      if lastRead > since {
        pingSince = nil
      } else if now - since > TimeAmount(keepalive.timeout) {
        return .giveUp(
          .noError,
          because: "keepalive: no answer within \(keepalive.timeout)",
          as: .silent,
          atOnce: true
        )
      }
    } else if now - lastRead > TimeAmount(keepalive.interval), keepalive.withoutCalls || hasCalls {
      pingSince = now
      return .ask
    }
    return .fine
  }
}
