// swift-format-ignore-file
// Generated from goldenthread/workforce/v1/workforce.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `goldenthread.workforce.v1.Workforce`.
package enum WorkforceMethods {
  package static let listTeams = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "ListTeams")
  package static let getTeam = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "GetTeam")
  package static let getWorkforceFigures = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "GetWorkforceFigures")
  package static let listWorkforcePublishedFigures = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "ListWorkforcePublishedFigures")
  package static let watch = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "Watch")
  package static let verify = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "Verify")
  package static let addTeam = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "AddTeam")
  package static let reviseTeam = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "ReviseTeam")
  package static let recordMonthlyReturn = MethodDescriptor(service: "goldenthread.workforce.v1.Workforce", method: "RecordMonthlyReturn")
  package static let all: [MethodDescriptor] = [listTeams, getTeam, getWorkforceFigures, listWorkforcePublishedFigures, watch, verify, addTeam, reviseTeam, recordMonthlyReturn]
}

/// Teams, their monthly returns, and the workforce figures by DfE's definitions and local ones.
package protocol WorkforceService: RPCService {
  func listTeams(_ request: ListTeamsRequest, context: ServerContext) async throws -> ListTeamsResponse
  func getTeam(_ request: GetTeamRequest, context: ServerContext) async throws -> TeamDetail
  func getWorkforceFigures(_ request: GetWorkforceFiguresRequest, context: ServerContext) async throws -> WorkforceFigures
  func listWorkforcePublishedFigures(_ request: ListWorkforcePublishedFiguresRequest, context: ServerContext) async throws -> ListWorkforcePublishedFiguresResponse
  func watch(_ request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) async throws
  func verify(_ request: VerifyRequest, context: ServerContext) async throws -> VerifyResult
  func addTeam(_ request: AddTeamRequest, context: ServerContext) async throws -> ChangeResult
  func reviseTeam(_ request: ReviseTeamRequest, context: ServerContext) async throws -> ChangeResult
  /// A second return for the same team and month corrects the first. When every open team has
  /// returned a month, the figures of that month are published.
  func recordMonthlyReturn(_ request: RecordMonthlyReturnRequest, context: ServerContext) async throws -> ChangeResult
}

extension WorkforceService {
  package func register(in router: inout RPCRouter) {
    router.unary(WorkforceMethods.listTeams) {
      (request: ListTeamsRequest, context: ServerContext) async throws -> ListTeamsResponse in
      try await self.listTeams(request, context: context)
    }
    router.unary(WorkforceMethods.getTeam) {
      (request: GetTeamRequest, context: ServerContext) async throws -> TeamDetail in
      try await self.getTeam(request, context: context)
    }
    router.unary(WorkforceMethods.getWorkforceFigures) {
      (request: GetWorkforceFiguresRequest, context: ServerContext) async throws -> WorkforceFigures in
      try await self.getWorkforceFigures(request, context: context)
    }
    router.unary(WorkforceMethods.listWorkforcePublishedFigures) {
      (request: ListWorkforcePublishedFiguresRequest, context: ServerContext) async throws -> ListWorkforcePublishedFiguresResponse in
      try await self.listWorkforcePublishedFigures(request, context: context)
    }
    router.serverStreaming(WorkforceMethods.watch) {
      (request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) async throws -> Void in
      try await self.watch(request, responses: responses, context: context)
    }
    router.unary(WorkforceMethods.verify) {
      (request: VerifyRequest, context: ServerContext) async throws -> VerifyResult in
      try await self.verify(request, context: context)
    }
    router.unary(WorkforceMethods.addTeam) {
      (request: AddTeamRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.addTeam(request, context: context)
    }
    router.unary(WorkforceMethods.reviseTeam) {
      (request: ReviseTeamRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.reviseTeam(request, context: context)
    }
    router.unary(WorkforceMethods.recordMonthlyReturn) {
      (request: RecordMonthlyReturnRequest, context: ServerContext) async throws -> ChangeResult in
      try await self.recordMonthlyReturn(request, context: context)
    }
  }
}

/// Calls `goldenthread.workforce.v1.Workforce` over a channel.
package struct WorkforceClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func listTeams(_ request: ListTeamsRequest, options: CallOptions = .init()) async throws -> ListTeamsResponse {
    try await channel.unary(WorkforceMethods.listTeams, request: request, options: options)
  }

  package func getTeam(_ request: GetTeamRequest, options: CallOptions = .init()) async throws -> TeamDetail {
    try await channel.unary(WorkforceMethods.getTeam, request: request, options: options)
  }

  package func getWorkforceFigures(_ request: GetWorkforceFiguresRequest, options: CallOptions = .init()) async throws -> WorkforceFigures {
    try await channel.unary(WorkforceMethods.getWorkforceFigures, request: request, options: options)
  }

  package func listWorkforcePublishedFigures(_ request: ListWorkforcePublishedFiguresRequest, options: CallOptions = .init()) async throws -> ListWorkforcePublishedFiguresResponse {
    try await channel.unary(WorkforceMethods.listWorkforcePublishedFigures, request: request, options: options)
  }

  package nonisolated(nonsending) func watch<Result>(
    _ request: WatchRequest, options: CallOptions = .init(),
    handle: (RPCStream<LedgerEntry>) async throws -> Result
  ) async throws -> Result {
    try await channel.serverStreaming(
      WorkforceMethods.watch, request: request, options: options, handle: handle)
  }

  package func verify(_ request: VerifyRequest, options: CallOptions = .init()) async throws -> VerifyResult {
    try await channel.unary(WorkforceMethods.verify, request: request, options: options)
  }

  package func addTeam(_ request: AddTeamRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(WorkforceMethods.addTeam, request: request, options: options)
  }

  package func reviseTeam(_ request: ReviseTeamRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(WorkforceMethods.reviseTeam, request: request, options: options)
  }

  /// A second return for the same team and month corrects the first. When every open team has
  /// returned a month, the figures of that month are published.
  package func recordMonthlyReturn(_ request: RecordMonthlyReturnRequest, options: CallOptions = .init()) async throws -> ChangeResult {
    try await channel.unary(WorkforceMethods.recordMonthlyReturn, request: request, options: options)
  }
}
