// swift-format-ignore-file
// Generated from goldenthread/gateway/v1/gateway.proto by Protos/generate.sh. DO NOT EDIT.

import ProtobufC
package import RPC

/// The methods of `goldenthread.gateway.v1.Views`.
package enum ViewsMethods {
  package static let getBoardView = MethodDescriptor(service: "goldenthread.gateway.v1.Views", method: "GetBoardView")
  package static let getGatheredReview = MethodDescriptor(service: "goldenthread.gateway.v1.Views", method: "GetGatheredReview")
  package static let all: [MethodDescriptor] = [getBoardView, getGatheredReview]
}

/// The views that the gateway gathers from every service.
package protocol ViewsService: RPCService {
  func getBoardView(_ request: GetBoardViewRequest, context: ServerContext) async throws -> BoardView
  /// What a DfE reviewer needs, with practice and workforce at both dates.
  func getGatheredReview(_ request: GetGatheredReviewRequest, context: ServerContext) async throws -> GatheredReview
}

extension ViewsService {
  package func register(in router: inout RPCRouter) {
    router.unary(ViewsMethods.getBoardView) {
      (request: GetBoardViewRequest, context: ServerContext) async throws -> BoardView in
      try await self.getBoardView(request, context: context)
    }
    router.unary(ViewsMethods.getGatheredReview) {
      (request: GetGatheredReviewRequest, context: ServerContext) async throws -> GatheredReview in
      try await self.getGatheredReview(request, context: context)
    }
  }
}

/// Calls `goldenthread.gateway.v1.Views` over a channel.
package struct ViewsClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func getBoardView(_ request: GetBoardViewRequest, options: CallOptions = .init()) async throws -> BoardView {
    try await channel.unary(ViewsMethods.getBoardView, request: request, options: options)
  }

  /// What a DfE reviewer needs, with practice and workforce at both dates.
  package func getGatheredReview(_ request: GetGatheredReviewRequest, options: CallOptions = .init()) async throws -> GatheredReview {
    try await channel.unary(ViewsMethods.getGatheredReview, request: request, options: options)
  }
}

/// The methods of `goldenthread.gateway.v1.People`.
package enum PeopleMethods {
  package static let listPeople = MethodDescriptor(service: "goldenthread.gateway.v1.People", method: "ListPeople")
  package static let putPerson = MethodDescriptor(service: "goldenthread.gateway.v1.People", method: "PutPerson")
  package static let all: [MethodDescriptor] = [listPeople, putPerson]
}

/// Who may sign in and as what. Names and addresses stay in the gateway, beside every ledger.
package protocol PeopleService: RPCService {
  func listPeople(_ request: ListPeopleRequest, context: ServerContext) async throws -> ListPeopleResponse
  /// Adds a person, or changes the one with the same id or e-mail address.
  func putPerson(_ request: PutPersonRequest, context: ServerContext) async throws -> Person
}

extension PeopleService {
  package func register(in router: inout RPCRouter) {
    router.unary(PeopleMethods.listPeople) {
      (request: ListPeopleRequest, context: ServerContext) async throws -> ListPeopleResponse in
      try await self.listPeople(request, context: context)
    }
    router.unary(PeopleMethods.putPerson) {
      (request: PutPersonRequest, context: ServerContext) async throws -> Person in
      try await self.putPerson(request, context: context)
    }
  }
}

/// Calls `goldenthread.gateway.v1.People` over a channel.
package struct PeopleClient: Sendable {
  private let channel: RPCChannel

  package init(_ channel: RPCChannel) { self.channel = channel }

  package func listPeople(_ request: ListPeopleRequest, options: CallOptions = .init()) async throws -> ListPeopleResponse {
    try await channel.unary(PeopleMethods.listPeople, request: request, options: options)
  }

  /// Adds a person, or changes the one with the same id or e-mail address.
  package func putPerson(_ request: PutPersonRequest, options: CallOptions = .init()) async throws -> Person {
    try await channel.unary(PeopleMethods.putPerson, request: request, options: options)
  }
}
