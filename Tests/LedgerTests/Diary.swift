import Ledger

/// A state that keeps what it was told, in order.
struct Diary: LedgerState, Hashable {
  var entries: [String] = []

  mutating func evolve(_ record: LedgerRecord) {
    entries.append(String(decoding: record.payload, as: UTF8.self))
  }

  static func problem(reading record: LedgerRecord) -> String? {
    record.kind == "noted" ? nil : "\(record.kind) is not a kind of the diary"
  }
}

extension LedgerDraft {
  static func note(_ text: String, effectiveAt: Instant? = nil) -> LedgerDraft {
    LedgerDraft(kind: "noted", payload: Array(text.utf8), effectiveAt: effectiveAt)
  }
}

extension LedgerPartition where State == Diary {
  /// Records one note under a key that is the note itself.
  @discardableResult
  func note(_ text: String, effectiveAt: Instant? = nil) async throws -> LedgerOutcome {
    try await execute(key: "key of \(text)", actor: "ann", effectiveAt: effectiveAt) { _, _ in
      [.note(text)]
    }
  }
}

extension Instant {
  static func ms(_ milliseconds: Int64) -> Instant {
    Instant(millisecondsSince1970: milliseconds)
  }
}
