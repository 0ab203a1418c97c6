import Chassis
import Figures
import Ledger
package import Messages
import ProtobufC
package import RPC

/// Versions and packs: what is frozen lies byte by byte in one record, and is read back from it.
extension PlansRPC {
  package func nameVersion(
    _ request: NameVersionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    let change = request.change ?? Change()
    let (partition, now) = try await partition(for: change, context)
    var position: Int64?
    if let date = request.asAt {
      guard let day = CalendarDay(date: date) else {
        throw PlansError.invalid(
          "as_at",
          found: "\(date.day)/\(date.month)/\(date.year)",
          allowed: "a day of the calendar, or nothing for now"
        )
      }
      position = try await partition.state(knownAt: Instant(endOf: day)).position
    }
    let named = position
    return try await record(change, in: partition, context) { state, nextPosition in
      let moment = Moment(now: now, nextPosition: nextPosition)
      return try request.decide(state, position: named, at: moment)
    }
  }

  package func publishVersion(
    _ request: PublishVersionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    let change = request.change ?? Change()
    let (partition, _) = try await partition(for: change, context)
    let (state, _) = try await partition.current()
    let version = try state.need(request.versionID, .planVersion, in: state.versions)
    let content = try await content(of: version, in: partition).protobuf()
    return try await record(change, in: partition, context) { state, _ in
      try request.decide(state, content: content, readAt: version.position)
    }
  }

  package func freezePack(
    _ request: FreezePackRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    let change = request.change ?? Change()
    let (partition, now) = try await partition(for: change, context)
    let read = Read.with {
      $0.authority = change.authority
      $0.asAt = change.effectiveAt
    }
    let (state, point) = try await self.state(read, context)
    try request.check(state)
    let view = PlansView(state, readPoint: point, today: point.today)
    let before = try await earlier(view.lastMeeting?.heldOn, than: read, context)
    let content = try view.packContent(request, before: before?.view).protobuf()
    return try await record(change, in: partition, context) { state, nextPosition in
      let moment = Moment(now: now, nextPosition: nextPosition)
      return try request.decide(state, content: content, at: moment)
    }
  }

  package func listVersions(
    _ request: ListVersionsRequest,
    context: ServerContext
  ) async throws -> ListVersionsResponse {
    try await answer(request.read, context) { $0.listVersions(planID: request.planID) }
  }

  package func listPacks(
    _ request: ListPacksRequest,
    context: ServerContext
  ) async throws -> ListPacksResponse {
    try await answer(request.read, context) { $0.listPacks() }
  }

  /// A published version as it was frozen; another one as it would be.
  package func getVersion(
    _ request: GetVersionRequest,
    context: ServerContext
  ) async throws -> VersionDetail {
    let read = request.read ?? Read()
    let (version, point) = try await answer(read, context) {
      (try $0.version(request.versionID), $0.readPoint)
    }
    let partition = try await house.partition(read.authority)
    var detail = VersionDetail()
    detail.readPoint = point
    detail.version = version
    guard version.published else {
      detail.content = try await content(of: version, in: partition)
      return detail
    }
    let event = try await event(at: version.contentPosition, in: partition)
    guard case .versionPublished(let published) = event else { return detail }
    detail.content = try PlanContent(protobuf: published.content)
    detail.intact = FrozenContent.hash(published.content) == version.sha256
    return detail
  }

  package func getPack(
    _ request: GetPackRequest,
    context: ServerContext
  ) async throws -> PackDetail {
    let read = request.read ?? Read()
    let (pack, point) = try await answer(read, context) {
      (try $0.pack(request.packID), $0.readPoint)
    }
    let partition = try await house.partition(read.authority)
    var detail = PackDetail()
    detail.readPoint = point
    detail.pack = pack
    let event = try await event(at: pack.contentPosition, in: partition)
    guard case .packFrozen(let frozen) = event else { return detail }
    detail.content = try PackContent(protobuf: frozen.content)
    detail.intact = FrozenContent.hash(frozen.content) == pack.sha256
    return detail
  }

  /// What a plan held at the position that a version names.
  private func content(
    of version: PlanVersion,
    in partition: LedgerPartition<PlansState>
  ) async throws -> PlanContent {
    let (state, point) = try await partition.state(
      at: version.position,
      notAfter: version.namedMoment
    )
    return try PlansView(state, readPoint: point, today: point.today)
      .content(ofPlan: version.planID)
  }

  private func event(
    at position: Int64,
    in partition: LedgerPartition<PlansState>
  ) async throws -> PlansEvent.Event? {
    let record = try await partition.records(after: position - 1, limit: 1).first
    return try record.map { try PlansEvent(protobuf: $0.payload) }?.event
  }

  private func partition(
    for change: Change,
    _ context: ServerContext
  ) async throws -> (LedgerPartition<PlansState>, Instant) {
    _ = try context.identity(in: change.authority)
    return (try await house.partition(change.authority), now())
  }

  /// Records what is decided with what was gathered for it.
  private func record(
    _ change: Change,
    in partition: LedgerPartition<PlansState>,
    _ context: ServerContext,
    decide: @escaping @Sendable (PlansState, Int64) throws -> [PlansEvent]
  ) async throws -> ChangeResult {
    let identity = try context.identity(in: change.authority)
    return try await partition.execute(
      change,
      by: identity,
      context,
      datesBack: identity.kind != .person,
      ids: \.madeIDs
    ) { state, nextPosition in
      try decide(state, nextPosition).map { try LedgerDraft($0) }
    }
  }
}
