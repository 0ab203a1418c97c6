import Chassis
import Figures
import Ledger
package import Messages
import ProtobufC
package import RPC

extension PlansRPC {
  /// Every authority that the token is for.
  package func listAuthorities(
    _ request: ListAuthoritiesRequest,
    context: ServerContext
  ) async throws -> ListAuthoritiesResponse {
    var authorities: [Authority] = []
    for (code, tip) in try await house.store.tips().sorted(by: { $0.key < $1.key })
    where context.identity?.authorities.contains(code) == true {
      let authority = try await names.authority(code, at: tip.position) {
        let (state, position) = try await house.partition(code).current()
        return (state.authority, position)
      }
      if let authority { authorities.append(authority) }
    }
    return .with { $0.authorities = authorities }
  }

  package func getAuthority(
    _ request: GetAuthorityRequest,
    context: ServerContext
  ) async throws -> Authority {
    let read = request.read ?? Read()
    let (state, _) = try await state(read, context)
    guard let authority = state.authority else {
      throw LedgerError.unknownAuthority(read.authority)
    }
    return authority
  }

  package func listImportHeadings(
    _ request: ListImportHeadingsRequest,
    context: ServerContext
  ) async throws -> ListImportHeadingsResponse {
    let (state, point) = try await state(request.read ?? Read(), context)
    var answer = ListImportHeadingsResponse(
      own: state.settings.importSynonyms,
      version: state.authority?.version ?? 0
    )
    answer.readPoint = point
    return answer
  }

  package func listPlans(
    _ request: ListPlansRequest,
    context: ServerContext
  ) async throws -> ListPlansResponse {
    try await answer(request.read, context) { $0.listPlans() }
  }

  package func getPlan(
    _ request: GetPlanRequest,
    context: ServerContext
  ) async throws -> PlanDetail {
    try await answer(request.read, context) { try $0.plan(request.planID) }
  }

  package func getObjective(
    _ request: GetObjectiveRequest,
    context: ServerContext
  ) async throws -> ObjectiveDetail {
    try await answer(request.read, context) { try $0.objective(request.objectiveID) }
  }

  package func listActions(
    _ request: ListActionsRequest,
    context: ServerContext
  ) async throws -> ListActionsResponse {
    try await answer(request.read, context) { try $0.actions(request) }
  }

  package func getAction(
    _ request: GetActionRequest,
    context: ServerContext
  ) async throws -> ActionDetail {
    try await answer(request.read, context) { try $0.action(request.actionID) }
  }

  package func listMeasures(
    _ request: ListMeasuresRequest,
    context: ServerContext
  ) async throws -> ListMeasuresResponse {
    try await answer(request.read, context) { try $0.measures(planID: request.planID) }
  }

  package func getMeasure(
    _ request: GetMeasureRequest,
    context: ServerContext
  ) async throws -> MeasureDetail {
    try await answer(request.read, context) { try $0.measure(request.measureID) }
  }

  package func listMeasureTemplates(
    _ request: ListMeasureTemplatesRequest,
    context: ServerContext
  ) async throws -> ListMeasureTemplatesResponse {
    .with { $0.templates = MeasureTemplates.all }
  }

  package func listInspections(
    _ request: ListInspectionsRequest,
    context: ServerContext
  ) async throws -> ListInspectionsResponse {
    try await answer(request.read, context) { $0.inspections() }
  }

  package func getCoverage(
    _ request: GetCoverageRequest,
    context: ServerContext
  ) async throws -> Coverage {
    try await answer(request.read, context) {
      try $0.coverage(inspectionID: request.inspectionID)
    }
  }

  package func listMeetings(
    _ request: ListMeetingsRequest,
    context: ServerContext
  ) async throws -> ListMeetingsResponse {
    try await answer(request.read, context) { $0.meetings() }
  }

  package func listFindings(
    _ request: ListFindingsRequest,
    context: ServerContext
  ) async throws -> ListFindingsResponse {
    try await answer(request.read, context) { try $0.findings(planID: request.planID) }
  }

  /// The board's figures, held against how things stood when the board last met.
  package func getBoardFigures(
    _ request: GetBoardFiguresRequest,
    context: ServerContext
  ) async throws -> BoardFigures {
    try await ask(request.read ?? Read(), context) { view in
      view.lastMeeting?.heldOn?.calendarDay
    } _: { now, then in
      let planID = request.planID
      if let known = now.view.boardFigures(planID: planID, since: then?.place, then?.view) {
        return known
      }
      let figures = try now.view.boardFigures(planID: planID, before: then?.view)
      now.view.keep(figures, planID: planID, since: then?.place)
      return figures
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
    let partition = try await house.partition(request.authority)
    let found = try await partition.verify()
    return .with {
      $0.intact = found.fault == nil
      $0.records = found.records
      $0.firstBadPosition = found.fault?.position ?? 0
      $0.problem = found.fault?.reason ?? ""
      $0.headHash = found.headHash
    }
  }
}
