import Chassis
import Ledger
import Messages
import ProtobufC
import RPC

/// A service as small as can be: it records that somebody was there, and can be watched.
struct Notes: RPCService {
  static let record = MethodDescriptor(service: "test.Notes", method: "Record")
  static let watch = MethodDescriptor(service: "test.Notes", method: "Watch")
  static let fail = MethodDescriptor(service: "test.Notes", method: "Fail")
  static let access = AccessTable([
    record: [.improvementManager, .service], watch: [.service, .boardMember], fail: .anyone,
  ])

  struct Secret: Error {}

  let house: LedgerHouse<NoteState>

  func register(in router: inout RPCRouter) {
    router.unary(Self.record) { (change: Change, context: ServerContext) -> ChangeResult in
      let identity = try context.identity(in: change.authority)
      return try await house.establish(change.authority).execute(
        change,
        by: identity,
        context,
        ids: { $0.records.map { "n\($0.position)" } }
      ) { _, _ in
        [LedgerDraft(kind: "noted", payload: [1])]
      }
    }
    router.serverStreaming(Self.watch) {
      (request: WatchRequest, responses: RPCWriter<LedgerEntry>, context: ServerContext) in
      try await LedgerFeed.serve(request, from: house, to: responses, context: context)
    }
    router.unary(Self.fail) { (_: Change, _: ServerContext) -> ChangeResult in throw Secret() }
  }
}

extension Change {
  static func noting(_ key: String, authority: String = "803") -> Change {
    .with {
      $0.authority = authority
      $0.idempotencyKey = key
    }
  }
}
