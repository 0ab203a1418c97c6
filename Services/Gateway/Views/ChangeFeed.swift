import Chassis
import Foundation
import Messages
import ServiceLifecycle
import Synchronization

/// Knows what the ledgers of each council have grown by, and wakes the pages that are open.
///
/// It keeps who changed what number, never what was changed. Bounded: the last ``mostRemembered``
/// changes of each council, and so many listeners of one person and of all together.
final class ChangeFeed: Service, Sendable {
  private struct Change {
    let service: ServiceName
    let position: Int64
    let actor: String
  }

  private struct Listener {
    let authority: String
    let person: String
    let wake: AsyncStream<Void>.Continuation
  }

  private struct State {
    var heads: [String: LedgerHeads] = [:]
    var changes: [String: [Change]] = [:]
    var listeners: [UInt64: Listener] = [:]
    var turn: UInt64 = 0
    var isStopped = false
  }

  static let mostRemembered = 1_000
  private static let mostOfOnePerson = 12
  private static let mostListeners = 2_000
  /// Open pages are woken so often even when nothing changes, so that those closed are noticed.
  private static let beat: Duration = .seconds(20)
  private let state = Mutex(State())

  /// How far the ledgers of a council are known.
  func heads(of authority: String) -> LedgerHeads {
    state.withLock { $0.heads[authority] ?? LedgerHeads() }
  }

  /// Where the ledgers stood when the gateway was last here.
  func resume(_ service: ServiceName, at positions: [String: Int64]) {
    state.withLock { state in
      for (authority, position) in positions {
        let known = state.heads[authority]?[service] ?? 0
        state.heads[authority, default: LedgerHeads()][service] = max(known, position)
      }
    }
  }

  func note(_ entry: LedgerEntry, of service: ServiceName) {
    state.withLock { state in
      let authority = entry.authority
      guard entry.position > state.heads[authority]?[service] ?? 0 else { return }
      state.heads[authority, default: LedgerHeads()][service] = entry.position
      let change = Change(service: service, position: entry.position, actor: entry.actor)
      state.changes[authority, default: []].append(change)
      // Half at a time, so that not every change moves all of them.
      if state.changes[authority, default: []].count > 2 * Self.mostRemembered {
        state.changes[authority]?.removeFirst(Self.mostRemembered)
      }
      for listener in state.listeners.values where listener.authority == authority {
        listener.wake.yield()
      }
    }
  }

  /// Changes that others have made since the ledgers stood so.
  ///
  /// Of those too long ago to be remembered nobody knows who made them: they count.
  func count(since heads: LedgerHeads, in authority: String, besides person: String) -> Int {
    state.withLock { state in
      let changes = state.changes[authority] ?? []
      return LedgerHeads.services.reduce(0) { sum, service in
        let seen = heads[service]
        let later = changes.filter { $0.service == service && $0.position > seen }
        let first = later.first?.position ?? (state.heads[authority]?[service] ?? 0) + 1
        let forgotten = max(0, Int(clamping: first - seen - 1))
        return sum + forgotten + later.count { $0.actor != person }
      }
    }
  }

  /// Wakes for each change of a council until it is dropped; `nil` where enough pages listen.
  func listen(_ authority: String, person: String) -> (id: UInt64, wakes: AsyncStream<Void>)? {
    state.withLock { state in
      guard !state.isStopped, state.listeners.count < Self.mostListeners,
        state.listeners.values.count(where: { $0.person == person }) < Self.mostOfOnePerson
      else { return nil }
      let (wakes, wake) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
      state.turn += 1
      state.listeners[state.turn] = Listener(authority: authority, person: person, wake: wake)
      // What changed before it listened is told at once.
      wake.yield()
      return (state.turn, wakes)
    }
  }

  func drop(_ id: UInt64) {
    state.withLock { $0.listeners.removeValue(forKey: id) }?.wake.finish()
  }

  /// Beats until the process stops, then lets every open page go.
  func run() async throws {
    await cancelWhenGracefulShutdown {
      while (try? await Task.sleep(for: Self.beat)) != nil {
        for listener in self.state.withLock({ Array($0.listeners.values) }) {
          listener.wake.yield()
        }
      }
    }
    let listeners = state.withLock { state in
      state.isStopped = true
      return Array(state.listeners.values)
    }
    for listener in listeners { listener.wake.finish() }
  }
}

/// Remembers how far the feed has read, on disk beside the accounts, and tells the feed at start.
struct ChangeCursor: WatchCursor {
  let service: ServiceName
  let feed: ChangeFeed
  private let file: FileCursor

  init(_ service: ServiceName, feed: ChangeFeed, in folder: URL) {
    self.service = service
    self.feed = feed
    file = FileCursor(folder.appending(path: "gateway.\(service.rawValue).cursor.json"))
  }

  func positions() async throws -> [String: Int64] {
    let positions = file.positions()
    feed.resume(service, at: positions)
    return positions
  }

  func advance(_ authority: String, to position: Int64) async throws {
    try file.advance(authority, to: position)
  }
}
