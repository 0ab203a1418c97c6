// swift-format-ignore-file
// Generated from goldenthread/audits/v1/audits.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `goldenthread.audits.v1.Audits`.
package enum AuditsMethods {
  package static let listRounds = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "ListRounds")
  package static let getRound = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "GetRound")
  package static let getAudit = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "GetAudit")
  package static let getPracticeFigures = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "GetPracticeFigures")
  package static let listPublishedFigures = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "ListPublishedFigures")
  package static let watch = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "Watch")
  package static let verify = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "Verify")
  package static let defineTool = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "DefineTool")
  package static let openRound = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "OpenRound")
  package static let closeRound = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "CloseRound")
  package static let assignAudit = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "AssignAudit")
  package static let submitAudit = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "SubmitAudit")
  package static let exemptAudit = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "ExemptAudit")
  package static let moderateAudit = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "ModerateAudit")
  package static let addAuditAction = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "AddAuditAction")
  package static let completeAuditAction = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "CompleteAuditAction")
  package static let verifyAuditAction = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "VerifyAuditAction")
  package static let acknowledgeConcern = MethodDescriptor(service: "goldenthread.audits.v1.Audits", method: "AcknowledgeConcern")
  package static let all: [MethodDescriptor] = [listRounds, getRound, getAudit, getPracticeFigures, listPublishedFigures, watch, verify, defineTool, openRound, closeRound, assignAudit, submitAudit, exemptAudit, moderateAudit, addAuditAction, completeAuditAction, verifyAuditAction, acknowledgeConcern]
}

/// Rounds, audits with grades, audit actions, and the figures that follow from them.
package protocol AuditsService: RPCService {
  func listRounds(_ request: ListRoundsRequest, context: ServerContext) async throws -> ListRoundsResponse
  func getRound(_ request: GetRoundRequest, context: ServerContext) async throws -> RoundDetail
  func getAudit(_ request: GetAuditRequest, context: ServerContext) async throws -> AuditDetail
  func getPracticeFigures(_ request: GetPracticeFiguresRequest, context: ServerContext) async throws -> PracticeFigures
  func listPublishedFigures(_ request: ListPublishedFiguresRequest, context: ServerContext) async throws -> ListPublishedFiguresResponse
  func watch(_ request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) async throws
  func verify(_ request: VerifyRequest, context: ServerContext) async throws -> VerifyResult
  func defineTool(_ request: DefineToolRequest, context: ServerContext) async throws -> ChangeResult
  func openRound(_ request: OpenRoundRequest, context: ServerContext) async throws -> ChangeResult
  /// Closing a round publishes its figures.
  func closeRound(_ request: CloseRoundRequest, context: ServerContext) async throws -> ChangeResult
  func assignAudit(_ request: AssignAuditRequest, context: ServerContext) async throws -> ChangeResult
  func submitAudit(_ request: SubmitAuditRequest, context: ServerContext) async throws -> ChangeResult
  func exemptAudit(_ request: ExemptAuditRequest, context: ServerContext) async throws -> ChangeResult
  func moderateAudit(_ request: ModerateAuditRequest, context: ServerContext) async throws -> ChangeResult
  func addAuditAction(_ request: AddAuditActionRequest, context: ServerContext) async throws -> ChangeResult
  func completeAuditAction(_ request: CompleteAuditActionRequest, context: ServerContext) async throws -> ChangeResult
  /// By somebody other than who completed it.
  func verifyAuditAction(_ request: VerifyAuditActionRequest, context: ServerContext) async throws -> ChangeResult
  func acknowledgeConcern(_ request: AcknowledgeConcernRequest, context: ServerContext) async throws -> ChangeResult
}

extension AuditsService {
  package func register(in router: inout RPCRouter) {
    router.unary(AuditsMethods.listRounds) {
      (request: ListRoundsRequest, context: ServerContext) async throws -> ListRoundsResponse in
      try await self.listRounds(request, context: context)
    }
    router.unary(AuditsMethods.getRound) {
      (request: GetRoundRequest, context: ServerContext) async throws -> RoundDetail in
      try await self.getRound(request, context: context)
    }
    router.unary(AuditsMethods.getAudit) {
      (request: GetAuditRequest, context: ServerContext) async throws -> AuditDetail in
      try await self.getAudit(request, context: context)
    }
    router.unary(AuditsMethods.getPracticeFigures) {
      (request: GetPracticeFiguresRequest, context: ServerContext) async throws -> PracticeFigures in
      try await self.getPracticeFigures(request, context: context)
    }
    router.unary(AuditsMethods.listPublishedFigures) {
      (request: ListPublishedFiguresRequest, context: ServerContext) async throws -> ListPublishedFiguresResponse in
      try await self.listPublishedFigures(request, context: context)
    }
    router.serverStreaming(AuditsMethods.watch) {
      (request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) async throws -> Void in
      try await self.watch(request, responses: responses, context: context)
    }
    router.unary(AuditsMethods.verify) {
      (request: VerifyRequest, context: ServerContext) async throws -> VerifyResult in
      try await self.verify(request, context: context)
    }
    router.unary(AuditsMethods.defineTool) {
      (request: DefineToolRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.defineTool(request, context: context)
    }
    router.unary(AuditsMethods.openRound) {
      (request: OpenRoundRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.openRound(request, context: context)
    }
    router.unary(AuditsMethods.closeRound) {
      (request: CloseRoundRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.closeRound(request, context: context)
    }
    router.unary(AuditsMethods.assignAudit) {
      (request: AssignAuditRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.assignAudit(request, context: context)
    }
    router.unary(AuditsMethods.submitAudit) {
      (request: SubmitAuditRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.submitAudit(request, context: context)
    }
    router.unary(AuditsMethods.exemptAudit) {
      (request: ExemptAuditRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.exemptAudit(request, context: context)
    }
    router.unary(AuditsMethods.moderateAudit) {
      (request: ModerateAuditRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.moderateAudit(request, context: context)
    }
    router.unary(AuditsMethods.addAuditAction) {
      (request: AddAuditActionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addAuditAction(request, context: context)
    }
    router.unary(AuditsMethods.completeAuditAction) {
      (request: CompleteAuditActionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.completeAuditAction(request, context: context)
    }
    router.unary(AuditsMethods.verifyAuditAction) {
      (request: VerifyAuditActionRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.verifyAuditAction(request, context: context)
    }
    router.unary(AuditsMethods.acknowledgeConcern) {
      (request: AcknowledgeConcernRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.acknowledgeConcern(request, context: context)
    }
  }
}

/// Calls `goldenthread.audits.v1.Audits` over a channel.
package struct AuditsClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func listRounds(_ request: ListRoundsRequest, options: CallOptions = .init()) async throws -> ListRoundsResponse {
    try await channel.unary(AuditsMethods.listRounds, request: request, options: options)
  }

  package func getRound(_ request: GetRoundRequest, options: CallOptions = .init()) async throws -> RoundDetail {
    try await channel.unary(AuditsMethods.getRound, request: request, options: options)
  }

  package func getAudit(_ request: GetAuditRequest, options: CallOptions = .init()) async throws -> AuditDetail {
    try await channel.unary(AuditsMethods.getAudit, request: request, options: options)
  }

  package func getPracticeFigures(_ request: GetPracticeFiguresRequest, options: CallOptions = .init()) async throws -> PracticeFigures {
    try await channel.unary(AuditsMethods.getPracticeFigures, request: request, options: options)
  }

  package func listPublishedFigures(_ request: ListPublishedFiguresRequest, options: CallOptions = .init()) async throws -> ListPublishedFiguresResponse {
    try await channel.unary(AuditsMethods.listPublishedFigures, request: request, options: options)
  }

  package nonisolated(nonsending) func watch<Result>(
    _ request: WatchRequest, options: CallOptions = .init(),
    handle: (RPCStream<LedgerEntry>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      AuditsMethods.watch, request: request, options: options, handle: handle)
  }

  package func verify(_ request: VerifyRequest, options: CallOptions = .init()) async throws -> VerifyResult {
    try await channel.unary(AuditsMethods.verify, request: request, options: options)
  }

  package func defineTool(_ request: DefineToolRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.defineTool, request: request, options: options)
  }

  package func openRound(_ request: OpenRoundRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.openRound, request: request, options: options)
  }

  /// Closing a round publishes its figures.
  package func closeRound(_ request: CloseRoundRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.closeRound, request: request, options: options)
  }

  package func assignAudit(_ request: AssignAuditRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.assignAudit, request: request, options: options)
  }

  package func submitAudit(_ request: SubmitAuditRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.submitAudit, request: request, options: options)
  }

  package func exemptAudit(_ request: ExemptAuditRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.exemptAudit, request: request, options: options)
  }

  package func moderateAudit(_ request: ModerateAuditRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.moderateAudit, request: request, options: options)
  }

  package func addAuditAction(_ request: AddAuditActionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.addAuditAction, request: request, options: options)
  }

  package func completeAuditAction(_ request: CompleteAuditActionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.completeAuditAction, request: request, options: options)
  }

  /// By somebody other than who completed it.
  package func verifyAuditAction(_ request: VerifyAuditActionRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.verifyAuditAction, request: request, options: options)
  }

  package func acknowledgeConcern(_ request: AcknowledgeConcernRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(AuditsMethods.acknowledgeConcern, request: request, options: options)
  }
}
