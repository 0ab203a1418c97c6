/// How long to wait before a crashed service is started again.
///
/// Half a second, doubling to thirty with every crash in a row; a service that has been up for a
/// minute has earned a fresh start.
package struct RestartPolicy: Hashable, Sendable {
  private var crashesInARow = 0

  package static let longestWait: Duration = .seconds(30)
  package static let goodRun: Duration = .seconds(60)

  package init() {}

  /// How long to wait after a run that lasted `uptime`.
  package mutating func waitAfterCrash(uptime: Duration) -> Duration {
    if uptime >= Self.goodRun { crashesInARow = 0 }
    defer { crashesInARow += 1 }
    return min(Self.longestWait, .milliseconds(500) * (1 << min(crashesInARow, 10)))
  }
}
