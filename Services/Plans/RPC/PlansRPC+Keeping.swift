package import Messages
package import RPC

/// Notices and reviews, boards and decisions, and what is edited as a whole.
extension PlansRPC {
  package func recordNotice(
    _ request: RecordNoticeRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func endNotice(
    _ request: EndNoticeRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func recordReview(
    _ request: RecordReviewRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addThreadStart(
    _ request: AddThreadStartRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func defineBoard(
    _ request: DefineBoardRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func closeDecision(
    _ request: CloseDecisionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func addErratum(
    _ request: AddErratumRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func editActions(
    _ request: EditActionsRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func revisePlan(
    _ request: RevisePlanRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }

  package func reviseSection(
    _ request: ReviseSectionRequest,
    context: ServerContext
  ) async throws -> ChangeResult {
    try await change(request, context)
  }
}
