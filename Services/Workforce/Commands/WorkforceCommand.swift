package import Exchange
package import Messages

/// Something that a person may do: made from a request that is well formed in itself, decided on
/// what is known.
package protocol WorkforceCommand: Sendable {
  /// What follows, or why it is refused. Pure.
  ///
  /// - Parameters:
  ///   - state: What is known.
  ///   - change: Who asks, and for when.
  ///   - position: The position that the first event will have; new identifiers come from it.
  /// - Returns: Nothing when all is so already.
  /// - Throws: ``WorkforceError``, or `LedgerError` when the object has changed meanwhile.
  func decide(
    _ state: WorkforceState,
    _ change: AcceptedChange,
    next position: Int64
  ) throws -> [WorkforceEvent.Event]
}
