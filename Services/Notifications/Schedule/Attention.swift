package import Ledger

/// Decides when to look again at what is due: every minute, and soon after something was heard.
///
/// While entries pour in (the first hearing of an old ledger, an import), an authority isn't looked
/// at: half of a history would remind of days that the other half moved.
package struct Attention: Hashable, Sendable {
  /// How long it must have been quiet.
  package static let quiet = Duration.seconds(2)
  /// A stream that never goes quiet is looked at after this long all the same.
  package static let patience = Duration.seconds(300)
  /// After a start, what was missed meanwhile is heard first: an action may have been done.
  package static let warmUp = Duration.seconds(5)
  /// How often days are checked when nothing happens.
  package static let interval = Duration.seconds(60)

  private struct Flow: Hashable {
    var since: Instant
    var last: Instant
  }

  private let startedAt: Instant
  private var flows: [String: Flow] = [:]
  private var looked: [String: Instant] = [:]

  package init(startedAt: Instant) {
    self.startedAt = startedAt
  }

  /// An entry on which reminders depend has come.
  package mutating func heard(of authority: String, at now: Instant) {
    flows[authority, default: Flow(since: now, last: now)].last = now
  }

  /// Something changed that wants an answer at once, such as who the recipients are.
  package mutating func ask(_ authority: String) {
    looked[authority] = nil
  }

  /// Whether to look at an authority now.
  package func isDue(_ authority: String, at now: Instant) -> Bool {
    guard startedAt.advanced(by: Self.warmUp) <= now else { return false }
    if let flow = flows[authority] {
      return flow.last.advanced(by: Self.quiet) <= now
        || flow.since.advanced(by: Self.patience) <= now
    }
    return looked[authority].map { $0.advanced(by: Self.interval) <= now } ?? true
  }

  /// It has been looked at.
  package mutating func looked(at authority: String, _ now: Instant) {
    looked[authority] = now
    flows[authority] = nil
  }
}
