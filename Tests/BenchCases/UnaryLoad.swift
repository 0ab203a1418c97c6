import Foundation
import Messages
package import RPC

/// Makes one unary call after another on some tasks at once, and counts.
package struct UnaryLoad: Sendable {
  private let channels: [RPCChannel]
  private let tasks: Int
  private let seconds: Double

  package init(channels: [RPCChannel], tasks: Int, seconds: Double) {
    self.channels = channels
    self.tasks = tasks
    self.seconds = seconds
  }

  /// One line of JSON: calls, seconds, CPU µs per call of this process, p50 and p99 in µs.
  package func run() async throws -> String {
    // Until everything is warm.
    _ = try await measure(for: min(seconds / 4, 0.5))
    let (began, cpu) = (ContinuousClock.now, Self.processSeconds())
    var latencies = try await measure(for: seconds)
    let took = (ContinuousClock.now - began) / .seconds(1)
    let used = Self.processSeconds() - cpu
    latencies.sort()
    func quantile(_ part: Double) -> Double {
      latencies.isEmpty ? 0 : Double(latencies[Int(Double(latencies.count - 1) * part)]) / 1_000
    }
    return """
      {"calls": \(latencies.count), "seconds": \(took), \
      "cpu_us": \(used * 1e6 / Double(max(latencies.count, 1))), \
      "p50_us": \(quantile(0.5)), "p99_us": \(quantile(0.99))}
      """
  }

  private func measure(for seconds: Double) async throws -> [Int] {
    let until = ContinuousClock.now + .seconds(seconds)
    return try await withThrowingTaskGroup(of: [Int].self) { group in
      for number in 0..<tasks {
        let client = BenchEchoClient(channels[number % channels.count])
        group.addTask {
          var nanoseconds: [Int] = []
          var now = ContinuousClock.now
          while now < until {
            let response = try await client.get(.fixed)
            guard response.seq == BenchReq.fixed.seq else {
              throw RPCError(.dataLoss, "seq came back as \(response.seq)")
            }
            let then = ContinuousClock.now
            nanoseconds.append(Int((then - now) / .nanoseconds(1)))
            now = then
          }
          return nanoseconds
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }

  /// User and system time of this process so far.
  static func processSeconds() -> Double {
    var usage = rusage()
    unsafe getrusage(.init(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
