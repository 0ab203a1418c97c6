import Chassis
import Exchange
import Figures
import Ledger
package import Messages
import ProtobufC
package import RPC

extension WorkforceRPC {
  package func listTeams(
    _ request: ListTeamsRequest,
    context: ServerContext
  ) async throws -> ListTeamsResponse {
    let view = try await view(request.read, context)
    return .with {
      $0.readPoint = view.readPoint
      $0.teams = Array(view.state.teams)
    }
  }

  package func getTeam(
    _ request: GetTeamRequest,
    context: ServerContext
  ) async throws -> TeamDetail {
    let view = try await view(request.read, context)
    guard let team = view.state.teams[request.teamID] else {
      throw WorkforceError.noTeam(request.teamID)
    }
    let returns = (view.state.returns[team.id] ?? [:]).sorted { $0.key < $1.key }
    return .with {
      $0.readPoint = view.readPoint
      $0.team = team
      $0.returns = returns.map(\.value)
      $0.months = MonthFigures(view.state, team: team.id).months(24)
      $0.history = (view.state.history[team.id] ?? []).reversed()
    }
  }

  package func getWorkforceFigures(
    _ request: GetWorkforceFiguresRequest,
    context: ServerContext
  ) async throws -> WorkforceFigures {
    let view = try await view(request.read, context)
    var figures = view.state.workforceFigures(months: request.months)
    figures.readPoint = view.readPoint
    return figures
  }

  package func listWorkforcePublishedFigures(
    _ request: ListWorkforcePublishedFiguresRequest,
    context: ServerContext
  ) async throws -> ListWorkforcePublishedFiguresResponse {
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
