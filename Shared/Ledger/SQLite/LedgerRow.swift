import Foundation
import GRDB

/// How a record lies in a row of the table `records`.
enum LedgerRow {
  static let columns = """
    position, recorded_at, effective_at, actor, kind, payload, idempotency_key, trace_id, \
    previous_hash, hash
    """

  /// The values for ``columns``, in their order.
  static func values(of record: LedgerRecord) -> StatementArguments {
    [
      record.position, record.recordedAt.millisecondsSince1970,
      record.effectiveAt.millisecondsSince1970, record.actor, record.kind, Data(record.payload),
      record.idempotencyKey, record.traceID, Data(record.previousHash), Data(record.hash),
    ]
  }

  /// Runs a statement that selects ``columns``.
  static func records(
    _ statement: Statement,
    _ arguments: StatementArguments
  ) throws -> [LedgerRecord] {
    var records: [LedgerRecord] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      records.append(
        LedgerRecord(
          position: row[0],
          recordedAt: Instant(millisecondsSince1970: row[1]),
          effectiveAt: Instant(millisecondsSince1970: row[2]),
          actor: row[3],
          kind: row[4],
          payload: bytes(row, 5),
          idempotencyKey: row[6],
          traceID: row[7],
          previousHash: bytes(row, 8),
          hash: bytes(row, 9)
        )
      )
    }
    return records
  }

  private static func bytes(_ row: Row, _ index: Int) -> [UInt8] {
    let data: Data = row[index]
    return Array(data)
  }
}
