package import Foundation
package import Ledger

/// What an earlier release recorded: a file with a line for each record, of its kind, its actor and
/// its payload in base 64, with tabs between.
///
/// Files are added with each release and never changed: old events fold for ever.
package struct RecordedLedger: Sendable {
  /// As they were recorded, a minute apart; not chained, which is the store's matter.
  package let records: [LedgerRecord]

  /// When the first record was made.
  private static let start: Int64 = 1_781_049_600_000

  /// A line that isn't three fields, or whose payload isn't base 64.
  package struct Unreadable: Error {
    package let line: Int
  }

  /// Throws ``Unreadable``, and what reading the file throws.
  package init(_ file: URL) throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    records = try lines.enumerated().map { index, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, let payload = Data(base64Encoded: fields[2]) else {
        throw Unreadable(line: index + 1)
      }
      let moment = Instant(millisecondsSince1970: Self.start + Int64(index) * 60_000)
      return LedgerRecord(
        position: Int64(index + 1),
        recordedAt: moment,
        effectiveAt: moment,
        actor: fields[1],
        kind: fields[0],
        payload: Array(payload),
        idempotencyKey: "",
        traceID: "",
        previousHash: [],
        hash: []
      )
    }
  }
}
