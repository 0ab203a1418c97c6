import Chassis
import Foundation
import Ledger
import Logging
import Messages
import ProtobufC
import RPC
import Testing

@Suite("A hosted service")
struct ServiceHostTests {
  private let manager = Identity(
    subject: "person:1",
    kind: .person,
    roles: [.improvementManager],
    authorities: .only(["803"])
  )

  @Test("A change by somebody who may is recorded under their name; repeated, it isn't again")
  func change() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { [manager] notes in
      let channel = try notes.channel()
      var options = try await notes.options(as: manager)
      options.metadata["traceparent"] = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      for recorded in [1, 0] as [Int32] {
        let result: ChangeResult = try await channel.unary(
          Notes.record,
          request: Change.noting("a"),
          options: options
        )
        #expect(result.recorded == recorded)
        #expect(result.position == 1)
        #expect(result.ids == ["n1"])
      }
      let records = try await notes.house.partition("803").records(after: 0, limit: 10)
      #expect(records.map(\.actor) == ["person:1"])
      #expect(records.map(\.traceID) == ["4bf92f3577b34da6a3ce929d0e0e4736"])
      await channel.close()
    }
  }

  @Test("Callers without a token, without the role or for another council are refused")
  func refused() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { [manager] notes in
      let channel = try notes.channel()
      func code(_ change: Change, _ options: CallOptions) async -> RPCError.Code? {
        let error = await #expect(throws: RPCError.self) {
          let _: ChangeResult = try await channel.unary(
            Notes.record,
            request: change,
            options: options
          )
        }
        return error?.code
      }
      #expect(await code(.noting("a"), .init()) == .unauthenticated)
      #expect(
        await code(.noting("a"), .init(metadata: ["authorization": "Bearer nonsense"]))
          == .unauthenticated
      )
      let expired = try await notes.options(as: manager, lifetime: .seconds(-31))
      #expect(await code(.noting("a"), expired) == .unauthenticated)
      var member = manager
      member.roles = [.boardMember]
      let asMember = try await notes.options(as: member)
      #expect(await code(.noting("a"), asMember) == .permissionDenied)
      let asManager = try await notes.options(as: manager)
      #expect(await code(.noting("a", authority: "801"), asManager) == .permissionDenied)
      #expect(await code(.noting(""), asManager) == .invalidArgument)
      #expect(try await notes.house.authorities() == [])
      await channel.close()
    }
  }

  @Test("A person may not date a change back; a service that brings history in may")
  func datingBack() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { [manager] notes in
      let channel = try notes.channel()
      var change = Change.noting("a")
      change.effectiveAt = Instant(millisecondsSince1970: 1_494_892_800_000).timestamp
      let error = await #expect(throws: RPCError.self) {
        let _: ChangeResult = try await channel.unary(
          Notes.record,
          request: change,
          options: try await notes.options(as: manager)
        )
      }
      #expect(
        error?.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field) == [
          "change.effective_at"
        ]
      )
      var loader = manager
      loader.kind = .integration
      let _: ChangeResult = try await channel.unary(
        Notes.record,
        request: change,
        options: try await notes.options(as: loader)
      )
      let records = try await notes.house.partition("803").records(after: 0, limit: 10)
      #expect(records.map(\.effectiveAt.millisecondsSince1970) == [1_494_892_800_000])
      #expect(records.map(\.actor) == ["person:1"])
      await channel.close()
    }
  }

  @Test("An unexpected error is INTERNAL without a word of what it was")
  func unexpected() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { [manager] notes in
      let channel = try notes.channel()
      let options = try await notes.options(as: manager)
      let error = await #expect(throws: RPCError.self) {
        let _: ChangeResult = try await channel.unary(
          Notes.fail,
          request: Change(),
          options: options
        )
      }
      #expect(error?.code == .internalError)
      #expect(error?.message == "internal error")
      await channel.close()
    }
  }

  @Test("Health and reflection answer without a token")
  func open() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { notes in
      let channel = try notes.channel()
      let health = HealthClient(channel)
      #expect(try await health.check(.init()).status == .serving)
      #expect(try await health.check(.with { $0.service = "test.Notes" }).status == .serving)
      await #expect(throws: RPCError.self) {
        try await health.check(.with { $0.service = "test.Other" })
      }
      #expect(try await health.list(.init()).statuses.keys.sorted() == ["", "test.Notes"])
      let names = try await ReflectionServerReflectionClient(channel).serverReflectionInfo {
        writer,
        responses in
        try await writer.write(.with { $0.messageRequest = .listServices("") })
        writer.finish()
        var names: [String] = []
        for try await response in responses {
          if case .listServicesResponse(let list) = response.messageResponse {
            names += list.service.map(\.name)
          }
        }
        return names
      }
      #expect(
        names == [
          "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
          "grpc.reflection.v1alpha.ServerReflection", "test.Notes",
        ]
      )
      await channel.close()
    }
  }

  @Test("The operations port tells of life, readiness and figures")
  func operations() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { [manager] notes in
      #expect(try await notes.get("/healthz").body == "alive\n")
      let ready = try await notes.get("/readyz")
      #expect(ready.status == 200)
      #expect(ready.body == #"{"parts":[{"name":"ledger","ready":true}],"ready":true}"# + "\n")
      let channel = try notes.channel()
      let _: ChangeResult = try await channel.unary(
        Notes.record,
        request: Change.noting("a"),
        options: try await notes.options(as: manager)
      )
      await channel.close()
      notes.host.readiness.add(ReadinessCheck("plans") { "away" })
      let notReady = try await notes.get("/readyz")
      #expect(notReady.status == 503)
      #expect(notReady.body.contains(#"{"name":"plans","ready":false,"reason":"away"}"#))
      let metrics = try await notes.get("/metrics").body
      #expect(metrics.contains(#"ledger_position{authority="803"} 1"#))
      #expect(metrics.contains("ledger_append_seconds_count 1"))
      #expect(metrics.contains("process_resident_memory_bytes"))
      #expect(
        metrics.contains(
          #"grpc_server_handled_total{grpc_service="test.Notes",grpc_method="Record",grpc_code="OK"} 1"#
        )
      )
    }
  }

  @Test("A port that is taken is named with its key")
  func portTaken() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { notes in
      let other = try TemporaryFolder()
      let error = await #expect(throws: HostError.self) {
        try await RunningNotes.run(in: other.url, rpcPort: notes.rpcPort) { _ in }
      }
      #expect(
        error
          == .portTaken(key: "GT_RPC_PORT", host: "127.0.0.1", port: notes.rpcPort)
      )
    }
  }

  @Test("A method that the access table forgot keeps the service from starting")
  func forgottenMethod() async throws {
    let folder = try TemporaryFolder()
    try await RunningNotes.run(in: folder.url) { notes in
      await #expect(
        throws: HostError.methodsWithoutAccess([
          "test.Notes/Fail", "test.Notes/Record", "test.Notes/Watch",
        ])
      ) {
        try await notes.host.run(
          ServiceParts(services: [Notes(house: notes.house)], access: AccessTable([:])),
          signals: false
        )
      }
    }
  }

  @Test("The same data folder can be opened again after a stop")
  func restart() async throws {
    let folder = try TemporaryFolder()
    for n in 1...2 {
      try await RunningNotes.run(in: folder.url) { [manager] notes in
        let channel = try notes.channel()
        let result: ChangeResult = try await channel.unary(
          Notes.record,
          request: Change.noting("\(n)"),
          options: try await notes.options(as: manager)
        )
        #expect(result.position == n)
        await channel.close()
      }
    }
  }
}
