/// Why the ledger refused or failed.
package enum LedgerError: Error, Hashable, Sendable {
  /// Nothing was ever recorded for this authority.
  case unknownAuthority(String)
  /// An authority's code must be 1 to 64 letters, digits, dots, hyphens or underscores. Carries
  /// what was found.
  case invalidAuthority(String)
  /// A command came without an idempotency key, or with one over 200 bytes.
  case invalidKey
  /// A command came without an actor.
  case missingActor
  /// A decision made a record that can't be kept; carries the reason.
  case invalidDraft(String)
  /// A record was to hold from a moment after the one at which it is recorded.
  case effectiveInFuture(Instant, now: Instant)
  /// The change was based on an older version of the object than the current one.
  case stale(current: Int64)
  /// Another writer recorded first; the caller's view of the end is out of date.
  case positionTaken(expected: Int64, found: Int64)
  /// Another process has the ledger file open for writing. The holder is its process id if known.
  case inUse(path: String, holder: Int32?)
  /// The file system or the configured size has no room; nothing of the command was recorded.
  case storeFull(path: String)
  /// The file isn't a ledger, or one of a newer release of the software. Carries the reason.
  case foreignFile(path: String, reason: String)
  /// The database failed; nothing of the command was acknowledged. Carries its message.
  case storeFailed(path: String, reason: String)

  /// Refuses a change that was based on an outdated version.
  ///
  /// - Parameters:
  ///   - basedOn: The version that the caller saw, 0 when any will do.
  ///   - current: The object's version now.
  /// - Throws: ``stale(current:)`` when they differ.
  package static func check(basedOn: Int64, current: Int64) throws(LedgerError) {
    guard basedOn == 0 || basedOn == current else { throw .stale(current: current) }
  }
}

extension LedgerError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknownAuthority(let code): "authority \"\(code)\" is not known here"
    case .invalidAuthority(let code):
      "authority \"\(code.prefix(80))\" is not a code of 1 to 64 letters, digits, . - or _"
    case .invalidKey: "the idempotency key must be 1 to 200 bytes"
    case .missingActor: "a change needs an actor"
    case .invalidDraft(let reason): "the record can't be kept: \(reason)"
    case .effectiveInFuture(let date, let now):
      """
      effective at \(date.millisecondsSince1970) ms, which is after the time of recording, \
      \(now.millisecondsSince1970) ms
      """
    case .stale(let current): "this has changed meanwhile; its version is now \(current)"
    case .positionTaken(let expected, let found):
      "the ledger ends at position \(found), not \(expected)"
    case .inUse(let path, let holder?):
      "\(path) is in use by process \(holder); stop that one first"
    case .inUse(let path, nil): "\(path) is in use by another process; stop that one first"
    case .storeFull(let path): "no room left to record in \(path); nothing was recorded"
    case .foreignFile(let path, let reason): "\(path) can't be opened as a ledger: \(reason)"
    case .storeFailed(let path, let reason): "the database \(path) failed: \(reason)"
    }
  }
}
