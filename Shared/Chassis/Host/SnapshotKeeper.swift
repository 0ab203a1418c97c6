import Logging
import ServiceLifecycle

/// Writes the states of a ledger down while the service runs and when it stops, so that the next
/// start folds only what came after.
struct SnapshotKeeper: Service {
  /// An authority's state is written once it has grown by so many records.
  let records: Int64
  /// Writes what is due until some moment; returns how many it wrote.
  let keep: @Sendable (Int64, ContinuousClock.Instant?) async throws -> Int
  let logger: Logger

  /// How often it looks what is due.
  private static let pause = Duration.seconds(15)
  /// A stop is not held up for longer; what isn't written is folded at the next start.
  private static let lastMoments = Duration.seconds(2)
  /// What a start folds in a few milliseconds isn't worth writing at a stop.
  private static let leastAtStop: Int64 = 512

  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: Self.pause)
        await keep(after: records, until: nil)
      }
    }
  }

  /// Writes at a stop what would take the next start some time to fold.
  func keepLast() async {
    await keep(after: min(records, Self.leastAtStop), until: .now + Self.lastMoments)
  }

  /// A snapshot that can't be written costs the next start some time and nobody else anything.
  private func keep(after records: Int64, until end: ContinuousClock.Instant?) async {
    do {
      let count = try await keep(records, end)
      if count > 0 { logger.info("snapshots kept", metadata: ["authorities": "\(count)"]) }
    } catch is CancellationError {
    } catch {
      logger.warning("snapshot not kept", metadata: ["error": "\(error)"])
    }
  }
}
