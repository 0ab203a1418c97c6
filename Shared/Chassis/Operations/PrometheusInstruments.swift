import CoreMetrics
import Synchronization

/// A number that only grows.
final class PrometheusCounter: CounterHandler, Sendable {
  private let total = Atomic<Int64>(0)

  func increment(by amount: Int64) { total.wrappingAdd(amount, ordering: .relaxed) }
  func reset() { total.store(0, ordering: .relaxed) }
  var value: Int64 { total.load(ordering: .relaxed) }
}

/// A number that goes up and down.
final class PrometheusGauge: MeterHandler, RecorderHandler, Sendable {
  private let current = Mutex<Double>(0)

  func set(_ value: Int64) { current.withLock { $0 = Double(value) } }
  func set(_ value: Double) { current.withLock { $0 = value } }
  func increment(by amount: Double) { current.withLock { $0 += amount } }
  func decrement(by amount: Double) { current.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(value) }
  func record(_ value: Double) { set(value) }
  var value: Double { current.withLock { $0 } }
}

/// How often something took how long.
final class PrometheusHistogram: TimerHandler, Sendable {
  struct Counts: Sendable {
    /// One for each of ``PrometheusHistogram/bounds``, not yet added up.
    var buckets = [Int64](repeating: 0, count: PrometheusHistogram.bounds.count)
    var count: Int64 = 0
    var seconds: Double = 0
  }

  /// Upper ends of the buckets in seconds.
  static let bounds: [Double] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ]
  private let state = Mutex(Counts())

  func recordNanoseconds(_ duration: Int64) {
    let seconds = Double(duration) / 1e9
    state.withLock { state in
      if let bucket = Self.bounds.firstIndex(where: { seconds <= $0 }) {
        state.buckets[bucket] += 1
      }
      state.count += 1
      state.seconds += seconds
    }
  }

  var counts: Counts { state.withLock { $0 } }
}
