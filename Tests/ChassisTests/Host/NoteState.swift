import Ledger

/// A state that counts.
struct NoteState: LedgerState {
  var count = 0
  mutating func evolve(_ record: LedgerRecord) { count += 1 }
}
