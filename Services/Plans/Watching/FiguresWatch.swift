package import Chassis
package import Ledger
package import Messages
import ProtobufC

/// Takes in the figures that audits and workforce publish, each once and dated as it was published.
package struct FiguresWatch: Sendable {
  /// Which service is watched.
  package let peer: ServiceName
  let house: LedgerHouse<PlansState>

  package init(_ peer: ServiceName, house: LedgerHouse<PlansState>) {
    self.peer = peer
    self.house = house
  }

  /// Records what an entry publishes; any other entry is passed over.
  ///
  /// - Throws: `LedgerError` when it can't be recorded; the entry is then to be tried again.
  package func take(_ entry: LedgerEntry) async throws {
    guard entry.kind == "figure_published", let figure = figure(in: entry) else { return }
    let received = ReceiveFigure(
      service: peer.rawValue,
      position: entry.position,
      figure: figure
    )
    let published = entry.effectiveAt.map { Instant($0) }
    let now = Instant.now()
    _ = try await house.establish(entry.authority).execute(
      key: "\(peer.rawValue)/\(entry.authority)/\(entry.position)",
      actor: Identity.service(peer).subject,
      // The peer's clock may run a little ahead of ours.
      effectiveAt: published.map { min($0, now) },
      traceID: entry.traceID
    ) { state, nextPosition in
      let moment = Moment(now: now, effectiveAt: published, nextPosition: nextPosition)
      return try received.decide(state, at: moment).map { try LedgerDraft($0) }
    }
  }

  private func figure(in entry: LedgerEntry) -> PublishedFigure? {
    switch peer {
    case .audits:
      guard
        case .figurePublished(let published) = (try? AuditsEvent(protobuf: entry.payload))?.event
      else { return nil }
      return published.figure
    case .workforce:
      guard
        case .figurePublished(let published) = (try? WorkforceEvent(protobuf: entry.payload))?
          .event
      else { return nil }
      return published.figure
    default: return nil
    }
  }
}
