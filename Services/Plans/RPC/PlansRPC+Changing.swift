import Chassis
import Ledger
package import Messages
package import RPC

extension PlansRPC {
  package func registerAuthority(
    _ request: RegisterAuthorityRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    let code = request.change?.authority ?? ""
    _ = try context.identity(in: code)
    return try await change(request, in: try await house.establish(code), context)
  }

  package func changeSettings(
    _ request: ChangeSettingsRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func defineRatingScheme(
    _ request: DefineRatingSchemeRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func recordInspection(
    _ request: RecordInspectionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func declineThreadStart(
    _ request: DeclineThreadStartRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func createPlan(
    _ request: CreatePlanRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addSection(
    _ request: AddSectionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addObjective(
    _ request: AddObjectiveRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reviseObjective(
    _ request: ReviseObjectiveRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addAction(
    _ request: AddActionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reviseAction(
    _ request: ReviseActionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func moveDueDate(
    _ request: MoveDueDateRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addCriterion(
    _ request: AddCriterionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reviseCriterion(
    _ request: ReviseCriterionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addVoice(
    _ request: AddVoiceRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reviseVoice(
    _ request: ReviseVoiceRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func rate(
    _ request: RateRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func recordUpdate(
    _ request: RecordUpdateRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addEvidence(
    _ request: AddEvidenceRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func defineMeasure(
    _ request: DefineMeasureRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reviseMeasure(
    _ request: ReviseMeasureRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func setTargets(
    _ request: SetTargetsRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func recordReading(
    _ request: RecordReadingRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func rebaselineMeasure(
    _ request: RebaselineMeasureRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func withdraw(
    _ request: WithdrawRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func restore(
    _ request: RestoreRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func setEmbeddedTest(
    _ request: SetEmbeddedTestRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func passEmbeddedTest(
    _ request: PassEmbeddedTestRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func recordMeeting(
    _ request: RecordMeetingRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func raiseChallenge(
    _ request: RaiseChallengeRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func answerChallenge(
    _ request: AnswerChallengeRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func acceptChallenge(
    _ request: AcceptChallengeRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func linkParagraphs(
    _ request: LinkParagraphsRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func acceptFinding(
    _ request: AcceptFindingRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reopenFinding(
    _ request: ReopenFindingRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }
}
