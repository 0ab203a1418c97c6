/// A purse from which a peer pays for frames that make us work and bring nothing.
struct FrameBudget {
  private let capacity: Double
  private let perSecond: Double
  private var tokens: Double
  private var seen: Int64 = 0

  init(_ limits: ConnectionLimits) {
    capacity = Double(limits.controlFrameBurst)
    perSecond = Double(limits.controlFramesPerSecond)
    tokens = capacity
  }

  /// Called about once a second with a monotonic time in nanoseconds.
  mutating func refill(now: Int64) {
    if seen > 0 { earn(perSecond * Double(now - seen) / 1_000_000_000) }
    seen = now
  }

  mutating func earn(_ amount: Double) {
    tokens = min(capacity, tokens + amount)
  }

  /// Whether a frame that has just begun can be afforded; some bring more than they cost.
  mutating func affords(type: UInt8, bytes: Int, flags: UInt8) -> Bool {
    let endOfStream: UInt8 = 0x1
    switch type {
    case 0x0 where bytes > 0 || flags & endOfStream != 0:
      earn(1)
      return true
    case 0x1:
      earn(1)
      return true
    // RST_STREAM has a limit of its own in libnghttp2.
    case 0x3: return true
    case 0x9: return bytes > 0 || spend(20)
    default: return spend()
    }
  }

  /// `false` when the purse is empty.
  mutating func spend(_ amount: Double = 1) -> Bool {
    tokens -= amount
    return tokens >= 0
  }
}
