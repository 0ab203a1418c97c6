/// What a service knows about one authority: a value folded from its records.
package protocol LedgerState: Sendable {
  /// The state before the first record.
  init()

  /// Takes in the next record. Total: a record of an unknown kind, or about something that isn't
  /// there in this view, is skipped.
  mutating func evolve(_ record: LedgerRecord)

  /// Why this record can't be read at all, or `nil` when it can. Only verification asks.
  static func problem(reading record: LedgerRecord) -> String?
}

extension LedgerState {
  package static func problem(reading record: LedgerRecord) -> String? { nil }
}
