/// What decoding may cost, whatever a peer sends.
package struct ProtobufLimits: Hashable, Sendable {
  /// How many messages may be held within one another.
  ///
  /// Reading them takes the stack: of a thread's 8 MB some hundreds of octets for each. Writing stops
  /// at 100, whatever this says.
  package var depth: Int
  /// Memory for the C form of one message; `nil` is 1 MiB and 16 times the input, at most 64 MiB.
  ///
  /// protobuf-c turns two bytes on the wire into a hundred in memory, so a bound on the input is
  /// not enough.
  package var arenaBytes: Int?

  package static let standard = ProtobufLimits()

  package init(depth: Int = 100, arenaBytes: Int? = nil) {
    self.depth = depth
    self.arenaBytes = arenaBytes
  }

  func budget(for byteCount: Int) -> Int {
    arenaBytes ?? min(64 << 20, (1 << 20) + 16 * min(byteCount, 64 << 20))
  }
}
