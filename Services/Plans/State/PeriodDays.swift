import Ledger
import Messages

/// The first and the last day of a period as one number, whatever it is called: quickly compared,
/// and in their order.
struct PeriodDays: Comparable, Hashable, Sendable {
  private let number: UInt64

  init(_ period: Period?) {
    number = Self.number(period?.firstDay) << 32 | Self.number(period?.lastDay)
  }

  static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// Year, month and day, which fit into sixteen, eight and eight bits; 0 for none.
  private static func number(_ date: CalendarDate?) -> UInt64 {
    guard let date else { return 0 }
    return UInt64(UInt16(truncatingIfNeeded: date.year)) << 16
      | UInt64(UInt8(truncatingIfNeeded: date.month)) << 8
      | UInt64(UInt8(truncatingIfNeeded: date.day))
  }
}

extension PeriodDays: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.integer(Int64(bitPattern: number)) }

  init(from reader: inout SnapshotReader) throws {
    number = UInt64(bitPattern: try reader.integer())
  }
}
