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
