import Figures
import Ledger
import Messages
import ProtobufC

extension LedgerPartition<PlansState> {
  private static var pageSize: Int { 1024 }

  /// The state after exactly the first so many records, whatever was recorded later, and the moment
  /// of the last of them, which is not after `moment`: that of the day that was looked at.
  func state(
    at position: Int64,
    notAfter moment: Instant
  ) async throws -> (state: PlansState, point: ReadPoint) {
    let around = try await records(after: position - 1, limit: 2)
    guard let last = around.first, last.position == position else {
      return (PlansState(), ReadPoint())
    }
    let point = ReadPoint.with {
      $0.position = position
      $0.asAt = ProtobufTimestamp(min(max(last.recordedAt, last.effectiveAt), moment))
      $0.knownAt = ProtobufTimestamp(last.recordedAt)
    }
    // Records of the same millisecond can't be told apart by time: those are folded by hand.
    if around.count == 1 || around[1].recordedAt > last.recordedAt {
      return (try await state(knownAt: last.recordedAt).state, point)
    }
    var state = PlansState()
    while state.position < position {
      let page = try await records(after: state.position, limit: Self.pageSize)
      if page.isEmpty { break }
      for record in page.prefix(while: { $0.position <= position }) { state.evolve(record) }
    }
    return (state, point)
  }
}
