import Logging
import RPC
import Synchronization

/// Sees what a server says of the peers that it turns away: to its observer, and in its log.
final class Witness: ServerObserver {
  private struct Seen {
    var connections: [RefusalReason] = []
    var streams: [RefusalReason] = []
    var lines: [String] = []
  }

  private let seen = Mutex(Seen())

  var connections: [RefusalReason] { seen.withLock { $0.connections } }
  var streams: [RefusalReason] { seen.withLock { $0.streams } }
  /// Messages of notice level and above, with their metadata.
  var lines: [String] { seen.withLock { $0.lines } }

  func refusedConnection(_ reason: RefusalReason) {
    seen.withLock { $0.connections.append(reason) }
  }

  func refusedStream(_ reason: RefusalReason) {
    seen.withLock { $0.streams.append(reason) }
  }

  var logger: Logger {
    Logger(label: "test") { _ in Handler(witness: self) }
  }

  private struct Handler: LogHandler {
    let witness: Witness
    var logLevel = Logger.Level.notice
    var metadata: Logger.Metadata = [:]
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    init(witness: Witness) {
      self.witness = witness
    }

    func log(event: LogEvent) {
      let more = event.metadata?.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" } ?? []
      witness.seen.withLock { $0.lines.append("\(event.message)" + more.joined()) }
    }
  }
}
