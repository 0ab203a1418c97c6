/// What a server says of another attempt, in `grpc-retry-pushback-ms`.
enum Pushback: Hashable, Sendable {
  /// Not before this has passed, instead of the client's own delay.
  case after(Duration)
  /// No other attempt: a negative number, or what can't be read.
  case never

  init(wire: [UInt8]) {
    guard let milliseconds = Int32(String(decoding: wire, as: UTF8.self)), milliseconds >= 0
    else {
      self = .never
      return
    }
    self = .after(.milliseconds(milliseconds))
  }
}
