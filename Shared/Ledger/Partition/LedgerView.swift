/// A state as it was, or is now known to have been, and which one it is.
package struct LedgerView<State: LedgerState>: Sendable {
  package let state: State
  /// The last position known by then.
  package let position: Int64
  /// Which records it was folded from; equal for equal states of one authority.
  package let cut: LedgerCut
  /// Whether these are all that the ledger had then.
  package let isWhole: Bool
}
