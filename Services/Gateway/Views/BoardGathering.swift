import Chassis
import Foundation
import Messages
import ProtobufC
import RPC

/// Gathers the board view from four services at once.
///
/// A service that is away leaves its last known part, or a gap, and is named; the view comes all
/// the same.
struct BoardGathering: Sendable {
  let backends: Backends
  let lastKnown: LastKnown

  /// The view as one reader may see it.
  ///
  /// `scope` distinguishes readers who see different things, for what is remembered; `person` is
  /// whose inbox it holds, empty for nobody's. Throws what the plans service refuses with, which
  /// the page can't be without.
  func gather(
    _ read: Read,
    plan planID: String,
    scope: String,
    person: String,
    options: CallOptions
  ) async throws -> BoardView {
    let backends = backends
    let key = "\(read.authority)|\(planID)|\(scope)|\(read.asAt?.seconds ?? 0)"
    async let plans = part(.plans, key) {
      try await backends.plans.getBoardFigures(
        .with { ($0.read, $0.planID) = (read, planID) },
        options: options
      )
    }
    async let audits = part(.audits, key) {
      try await backends.audits.getPracticeFigures(.with { $0.read = read }, options: options)
    }
    async let workforce = part(.workforce, key) {
      try await backends.workforce.getWorkforceFigures(
        .with { ($0.read, $0.months) = (read, 14) },
        options: options
      )
    }
    async let inbox = part(.notifications, key + person, isWanted: !person.isEmpty) {
      try await backends.notifications.listInbox(
        .with {
          ($0.authority, $0.personID, $0.unreadOnly) = (read.authority, person, true)
          $0.limit = 20
        },
        options: options
      )
    }
    let parts = try await (plans, audits, workforce, inbox)
    var view = BoardView()
    view.plans = parts.0.answer
    view.audits = parts.1.answer
    view.workforce = parts.2.answer
    view.inbox = parts.3.answer
    view.missing = [parts.0.missing, parts.1.missing, parts.2.missing, parts.3.missing]
      .compactMap { $0 }
    view.positions = [
      "plans": view.plans?.readPoint?.position, "audits": view.audits?.readPoint?.position,
      "workforce": view.workforce?.readPoint?.position,
    ].compactMapValues { $0 }
    return view
  }

  func part<Answer: Sendable>(
    _ service: ServiceName,
    _ key: String,
    isWanted: Bool = true,
    _ call: @Sendable () async throws -> Answer
  ) async throws -> (answer: Answer?, missing: MissingPart?) {
    guard isWanted else { return (nil, nil) }
    let key = "\(service.rawValue)|\(key)"
    do {
      let answer = try await backends.ask(service, call)
      lastKnown.remember(answer, as: key)
      return (answer, nil)
    } catch let error as RPCError {
      // The other services may not have heard of a council that only has a plan yet.
      if error.code == .notFound, service != .plans { return (nil, nil) }
      // Readers without a part don't see it, which is no fault.
      if error.code == .permissionDenied, service != .plans { return (nil, nil) }
      guard error.isAbsence else { throw error }
      let known: Answer? = lastKnown.recall(key)
      return (known, backends.missingPart(service, lastKnownShown: known != nil))
    }
  }
}

extension Backends {
  /// What a page says of a service that is away.
  func missingPart(_ service: ServiceName, lastKnownShown: Bool) -> MissingPart {
    .with {
      $0.service = service.rawValue
      $0.since = silentSince(service).map(ProtobufTimestamp.init)
      $0.lastKnownShown = lastKnownShown
    }
  }
}
