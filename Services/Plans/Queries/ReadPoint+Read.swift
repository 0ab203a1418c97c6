package import Ledger
package import Messages

extension ReadPoint {
  /// Where an answer was read from; a question without dates is about now.
  package init(position: Int64, read: Read?, now: Instant) {
    self.init()
    self.position = position
    asAt = read?.asAt ?? ProtobufTimestamp(now)
    knownAt = read?.knownAt ?? ProtobufTimestamp(now)
  }
}
