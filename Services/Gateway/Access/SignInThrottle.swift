package import Foundation

/// Slows guessing down: after five wrong passwords for one account, or twenty from one address, in
/// a quarter of an hour the next try has to wait, longer each time, up to an hour.
///
/// Pure: the moment comes in. Bounded: the least recently seen key is forgotten at 10,000.
package struct SignInThrottle: Sendable {
  private struct Record: Sendable {
    var failures: Int
    var last: Date
  }

  package enum Key: Hashable, Sendable {
    case account(String)
    case address(String)

    fileprivate var allowance: Int {
      switch self {
      case .account: 5
      case .address: 20
      }
    }
  }

  private static let memory: TimeInterval = 15 * 60
  private static let longestWait: TimeInterval = 60 * 60
  private static let mostKeys = 10_000

  private var records: [Key: Record] = [:]

  package init() {}

  /// Seconds until another try is allowed for all of the keys; 0 = now.
  package func wait(for keys: [Key], at now: Date) -> TimeInterval {
    keys.map { key in
      guard let record = records[key] else { return 0 }
      let excess = record.failures - key.allowance
      guard excess >= 0 else { return 0 }
      let pause = min(Self.longestWait, 30 * pow(2, Double(min(excess, 10))))
      return max(0, pause - now.timeIntervalSince(record.last))
    }.max() ?? 0
  }

  package mutating func failed(_ keys: [Key], at now: Date) {
    for key in keys {
      var record = records[key] ?? Record(failures: 0, last: now)
      if now.timeIntervalSince(record.last) > max(Self.memory, Self.longestWait) {
        record.failures = 0
      }
      record.failures += 1
      record.last = now
      records[key] = record
    }
    if records.count > Self.mostKeys {
      let oldest = records.min { $0.value.last < $1.value.last }
      if let oldest { records[oldest.key] = nil }
    }
  }

  /// A right password clears the account, not the address: who knows one can still be guessing
  /// others.
  package mutating func succeeded(_ account: Key) {
    records[account] = nil
  }
}
