/// The two times of every record of an authority, so that a view at a date can be named before
/// anything is folded.
struct LedgerTimeline: Sendable {
  /// By position, from position 1; never decreasing.
  private var recorded: [Int64] = []
  /// By position, from position 1.
  private var effective: [Int64] = []
  private var latestEffective = Int64.min

  mutating func append(_ record: LedgerRecord) {
    recorded.append(record.recordedAt.millisecondsSince1970)
    effective.append(record.effectiveAt.millisecondsSince1970)
    latestEffective = max(latestEffective, record.effectiveAt.millisecondsSince1970)
  }

  /// How many records it knows.
  var count: Int { recorded.count }

  /// The last recording time, or the distant past without records.
  var lastRecordedAt: Instant { Instant(millisecondsSince1970: recorded.last ?? .min) }

  /// The last position that was recorded by then; 0 when none was.
  func position(knownBy known: Instant) -> Int64 {
    var low = 0
    var high = recorded.count
    while low < high {
      let middle = (low + high) / 2
      if recorded[middle] <= known.millisecondsSince1970 { low = middle + 1 } else { high = middle }
    }
    return Int64(low)
  }

  /// Names all records that it knows.
  var wholeCut: LedgerCut {
    LedgerCut(position: Int64(recorded.count), effectiveBy: latestEffective)
  }

  /// Whether a cut names all of the first so many records.
  func isWhole(_ cut: LedgerCut) -> Bool { self.cut(asAt: nil, upTo: cut.position) == cut }

  /// Names the records effective by a date among the first so many.
  ///
  /// Two dates that choose the same records give the same cut.
  func cut(asAt: Instant?, upTo known: Int64) -> LedgerCut {
    let date = asAt?.millisecondsSince1970 ?? .max
    if known == recorded.count, date >= latestEffective {
      return LedgerCut(position: known, effectiveBy: latestEffective)
    }
    var cut = LedgerCut.nothing
    for index in 0..<Int(known) where effective[index] <= date {
      cut.position = Int64(index) + 1
      cut.effectiveBy = max(cut.effectiveBy, effective[index])
    }
    return cut
  }

  /// Whether what `base` chose is exactly the beginning of what `cut` chooses.
  func begins(_ cut: LedgerCut, with base: LedgerCut) -> Bool {
    guard base.position <= cut.position else { return false }
    let asAt = Instant(millisecondsSince1970: cut.effectiveBy)
    return self.cut(asAt: asAt, upTo: base.position) == base
  }
}

extension LedgerTimeline: SnapshotValue {
  // Differences to what is most often so: soon after the record before, and effective at once.
  func write(to writer: inout SnapshotWriter) {
    writer.count(recorded.count)
    var before: Int64 = 0
    for (recorded, effective) in zip(recorded, effective) {
      writer.integer(recorded &- before)
      writer.integer(recorded &- effective)
      before = recorded
    }
  }

  init(from reader: inout SnapshotReader) throws {
    let count = try reader.count()
    recorded.reserveCapacity(count)
    effective.reserveCapacity(count)
    var before: Int64 = 0
    for _ in 0..<count {
      before &+= try reader.integer()
      recorded.append(before)
      effective.append(before &- (try reader.integer()))
    }
    latestEffective = effective.max() ?? .min
  }
}

/// Names a choice of records: those up to a position that are effective by a moment.
package struct LedgerCut: Hashable, Sendable {
  /// Position of the last record chosen, 0 when there is none.
  package var position: Int64
  /// The latest effective time among those chosen, in milliseconds since 1970.
  package var effectiveBy: Int64

  /// Names no record.
  static let nothing = LedgerCut(position: 0, effectiveBy: .min)

  func contains(_ record: LedgerRecord) -> Bool {
    record.position <= position && record.effectiveAt.millisecondsSince1970 <= effectiveBy
  }
}
