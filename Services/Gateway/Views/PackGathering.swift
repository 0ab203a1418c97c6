import Chassis
import Messages
import ProtobufC
import RPC

/// Gathers what other services say for a board pack, as they say it now.
///
/// Nothing that was remembered goes into a pack: it would be frozen with a date that isn't its own.
struct PackGathering: Sendable {
  let backends: Backends

  /// The parts, and in words those of services that are away.
  func parts(
    _ read: Read,
    options: CallOptions
  ) async throws -> (parts: [PackPart], missing: [String]) {
    let backends = backends
    async let practice = part(.audits) {
      try await backends.audits.getPracticeFigures(.with { $0.read = read }, options: options)
    }
    async let workforce = part(.workforce) {
      try await backends.workforce.getWorkforceFigures(
        .with { ($0.read, $0.months) = (read, 14) },
        options: options
      )
    }
    let gathered = try await [(practice, "practice"), (workforce, "workforce")]
    return (
      gathered.compactMap(\.0.part), gathered.filter(\.0.isAway).map(\.1)
    )
  }

  private func part<Answer: ProtobufMessage & Sendable>(
    _ service: ServiceName,
    _ call: @Sendable () async throws -> Answer
  ) async throws -> (part: PackPart?, isAway: Bool) {
    do {
      let answer = try await backends.ask(service, call)
      let content = try answer.protobuf()
      let part = PackPart.with {
        ($0.service, $0.messageName) = (service.rawValue, Answer.protobufName)
        $0.content = content
      }
      return (part, false)
    } catch let error as RPCError {
      // A service may not have heard of a council that only has a plan yet.
      if error.code == .notFound || error.code == .permissionDenied { return (nil, false) }
      guard error.isAbsence else { throw error }
      return (nil, true)
    }
  }
}
