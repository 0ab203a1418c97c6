package import Messages
package import RPC

extension AuditsRPC {
  package func defineTool(
    _ request: DefineToolRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try DefineTool(request) }
  }

  package func openRound(
    _ request: OpenRoundRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try OpenRound(request) }
  }

  package func closeRound(
    _ request: CloseRoundRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { CloseRound(request) }
  }

  package func assignAudit(
    _ request: AssignAuditRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try AssignAudit(request) }
  }

  package func submitAudit(
    _ request: SubmitAuditRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try SubmitAudit(request) }
  }

  package func exemptAudit(
    _ request: ExemptAuditRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try ExemptAudit(request) }
  }

  package func moderateAudit(
    _ request: ModerateAuditRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try ModerateAudit(request) }
  }

  package func addAuditAction(
    _ request: AddAuditActionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try AddAuditAction(request) }
  }

  package func completeAuditAction(
    _ request: CompleteAuditActionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { try CompleteAuditAction(request) }
  }

  package func verifyAuditAction(
    _ request: VerifyAuditActionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { VerifyAuditAction(request) }
  }

  package func acknowledgeConcern(
    _ request: AcknowledgeConcernRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await run(request.change, context) { AcknowledgeConcern(request) }
  }
}
