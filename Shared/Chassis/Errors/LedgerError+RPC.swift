package import Ledger
package import RPC

extension LedgerError: RPCErrorConvertible {
  package var rpcError: RPCError {
    switch self {
    case .unknownAuthority: RPCError(.notFound, description)
    case .invalidAuthority: FieldViolation("authority", description).rpcError
    case .invalidKey:
      FieldViolation("change.idempotency_key", "must be 1 to 200 bytes").rpcError
    case .effectiveInFuture:
      FieldViolation("change.effective_at", "must not lie in the future").rpcError
    case .stale(let current):
      Refusal(
        .aborted,
        reason: "STALE_VERSION",
        description,
        metadata: ["current_version": "\(current)"]
      ).rpcError
    case .positionTaken: RPCError(.unavailable, "too many changes at once; try again")
    case .storeFull: RPCError(.resourceExhausted, "no room left to record; nothing was recorded")
    case .storeFailed: RPCError(.unavailable, "the ledger can't be reached at the moment")
    // Our own mistakes: the caller can do nothing about them. The request log has the code, the
    // handler's log the reason.
    case .missingActor, .invalidDraft, .inUse, .foreignFile:
      RPCError(.internalError, "internal error")
    }
  }
}
