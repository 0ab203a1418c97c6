import Chassis
import Figures
import Ledger
import Messages
import ProtobufC
import RPC

extension PlansRPC {
  /// The most records after which a view is carried on rather than made anew.
  private static let mostCarried: Int64 = 64

  /// Asks a view of what was known and effective when the request says.
  func ask<Answer>(
    _ read: Read,
    _ context: ServerContext,
    _ body: (ViewShelf.Kept) async throws -> Answer
  ) async throws -> Answer {
    let kept = try await view(read, context)
    defer { shelf.put(kept) }
    return try await body(kept)
  }

  private func view(_ read: Read, _ context: ServerContext) async throws -> ViewShelf.Kept {
    _ = try context.identity(in: read.authority)
    let partition = try await house.partition(read.authority)
    let found = try await partition.view(
      asAt: read.asAt.map { Instant($0) },
      knownAt: read.knownAt.map { Instant($0) }
    )
    let point = ReadPoint(position: found.position, read: read, now: now())
    let place = ViewShelf.Place(authority: read.authority, cut: found.cut, today: point.today)
    if let kept = shelf.take(place) {
      kept.view.readPoint = point
      return kept
    }
    var view: PlansView?
    if found.isWhole, let earlier = shelf.takeEarlier(than: place) {
      let start = earlier.place.cut.position
      let count = found.cut.position - start
      if count <= Self.mostCarried {
        let records = try await partition.records(after: start, limit: Int(count))
        view = ChangedParts(records, in: found.state).map {
          PlansView(found.state, readPoint: point, after: earlier.view, changed: $0)
        }
      }
    }
    return ViewShelf.Kept(
      view: view ?? PlansView(found.state, readPoint: point, today: point.today),
      place: place,
      isWhole: found.isWhole
    )
  }

  /// Asks a view together with how things stood at the end of an earlier day, as known when the
  /// request says; `nil` without such a day.
  func ask<Answer>(
    _ read: Read,
    _ context: ServerContext,
    since day: (PlansView) -> CalendarDay?,
    _ body: (ViewShelf.Kept, ViewShelf.Kept?) throws -> Answer
  ) async throws -> Answer {
    try await ask(read, context) { now in
      guard let day = day(now.view) else { return try body(now, nil) }
      var earlier = read
      earlier.asAt = ProtobufTimestamp(Instant(endOf: day))
      return try await ask(earlier, context) { then in try body(now, then) }
    }
  }
}
