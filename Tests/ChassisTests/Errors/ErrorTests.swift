import Chassis
import Ledger
import Messages
import RPC
import Testing

@Suite("Errors as callers see them")
struct ErrorTests {
  @Test("Field violations come as BadRequest details")
  func violations() throws {
    let error = FieldViolations([
      FieldViolation("action.title", "must not be empty"),
      FieldViolation("action.due", "is 31/02/2017; there is no such day"),
    ]).rpcError
    #expect(error.code == .invalidArgument)
    #expect(
      error.message
        == "action.title must not be empty; action.due is 31/02/2017; there is no such day"
    )
    let details = try #require(error.detail(GoogleBadRequest.self))
    #expect(details.fieldViolations.map(\.field) == ["action.title", "action.due"])
    #expect(error.detail(GoogleErrorInfo.self) == nil)
  }

  @Test("A stale version comes as ABORTED with the current one")
  func stale() throws {
    let error = LedgerError.stale(current: 17).rpcError
    #expect(error.code == .aborted)
    let details = try #require(error.detail(GoogleErrorInfo.self))
    #expect(details.reason == "STALE_VERSION")
    #expect(details.metadata == ["current_version": "17"])
  }

  @Test(
    "Ledger errors have the status that a caller can act on",
    arguments: [
      (LedgerError.unknownAuthority("9"), RPCError.Code.notFound),
      (.invalidAuthority("?"), .invalidArgument), (.invalidKey, .invalidArgument),
      (.effectiveInFuture(.now(), now: .now()), .invalidArgument),
      (.storeFull(path: "/secret"), .resourceExhausted),
      (.storeFailed(path: "/secret", reason: "/secret"), .unavailable),
      (.foreignFile(path: "/secret", reason: "/secret"), .internalError),
    ]
  )
  func codes(error: LedgerError, code: RPCError.Code) {
    #expect(error.rpcError.code == code)
    #expect(!error.rpcError.message.contains("/secret"))
  }
}
