import Chassis
import Exchange
import Ledger
package import Messages
import ProtobufC
package import RPC

extension AuditsRPC {
  package func listRounds(
    _ request: ListRoundsRequest,
    context: ServerContext
  ) async throws -> ListRoundsResponse {
    let view = try await view(request.read, context)
    return .with {
      $0.readPoint = view.readPoint
      $0.rounds = view.state.roundsInOrder.map {
        RoundFigures($0, in: view.state).summary(on: view.today)
      }
    }
  }

  package func getRound(
    _ request: GetRoundRequest,
    context: ServerContext
  ) async throws -> RoundDetail {
    let view = try await view(request.read, context)
    guard let round = view.state.rounds[request.roundID] else {
      throw AuditError.notFound("round", id: request.roundID)
    }
    let figures = RoundFigures(round, in: view.state)
    let audits = view.state.audits(of: round.id)
    return .with {
      $0.readPoint = view.readPoint
      $0.summary = figures.summary(on: view.today)
      $0.tool = view.state.tool(of: round)
      $0.domains = figures.domains
      $0.teams = figures.teams
      $0.audits = audits
      $0.actions = audits.flatMap { view.state.actions(of: $0.id) }
    }
  }

  package func getAudit(
    _ request: GetAuditRequest,
    context: ServerContext
  ) async throws -> AuditDetail {
    let view = try await view(request.read, context)
    guard let audit = view.state.audits[request.auditID] else {
      throw AuditError.notFound("audit", id: request.auditID)
    }
    let round = view.state.rounds[audit.roundID]
    return .with {
      $0.readPoint = view.readPoint
      $0.audit = audit
      $0.round = round
      $0.tool = round.flatMap(view.state.tool(of:))
      $0.actions = view.state.actions(of: audit.id)
      $0.history = (view.state.history[audit.id] ?? []).reversed()
    }
  }

  package func getPracticeFigures(
    _ request: GetPracticeFiguresRequest,
    context: ServerContext
  ) async throws -> PracticeFigures {
    let view = try await view(request.read, context)
    var figures = view.state.practiceFigures(on: view.today)
    figures.readPoint = view.readPoint
    return figures
  }

  package func listPublishedFigures(
    _ request: ListPublishedFiguresRequest,
    context: ServerContext
  ) async throws -> ListPublishedFiguresResponse {
    let view = try await view(request.read, context)
    return .with {
      $0.readPoint = view.readPoint
      $0.figures = Array(view.state.figures)
    }
  }

  package func watch(
    _ request: WatchRequest,
    responses: RPCWriter<LedgerEntry>,
    context: ServerContext
  ) async throws {
    try await LedgerFeed.serve(request, from: house, to: responses, context: context)
  }

  package func verify(
    _ request: VerifyRequest,
    context: ServerContext
  ) async throws -> VerifyResult {
    _ = try context.identity(in: request.authority)
    return try await house.verified(request.authority)
  }
}
