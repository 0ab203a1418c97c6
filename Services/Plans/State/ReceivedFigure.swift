import Exchange
package import Ledger
package import Messages

/// A figure that another service published, as it came.
package struct ReceivedFigure: Hashable, Sendable {
  /// Which service: `audits`, `workforce`.
  package var service: String
  /// Position of its record in that service's ledger.
  package var position: Int64
  package var figure: PublishedFigure
  package var receivedAt: Instant
}

extension ReceivedFigure: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    service.write(to: &writer)
    position.write(to: &writer)
    try figure.write(to: &writer)
    receivedAt.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    service = try String(from: &reader)
    position = try Int64(from: &reader)
    figure = try PublishedFigure(from: &reader)
    receivedAt = try Instant(from: &reader)
  }
}
