package import CoreMetrics
import Synchronization

/// The process's metrics, and their text for Prometheus to collect.
///
/// Counters are counters, meters and recorders gauges, timers histograms in seconds. A series
/// stays as long as the process: labels must come from a small set, never from what callers send.
///
/// Source: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
package final class PrometheusRegistry: MetricsFactory, Sendable {
  private struct Key: Hashable {
    var name: String
    var labels: String
  }

  private let counters = Mutex<[Key: PrometheusCounter]>([:])
  private let gauges = Mutex<[Key: PrometheusGauge]>([:])
  private let histograms = Mutex<[Key: PrometheusHistogram]>([:])

  package init() {}

  package func makeCounter(
    label: String,
    dimensions: [(String, String)]
  ) -> any CounterHandler {
    counters.withLock { $0.series(key(label, dimensions)) { PrometheusCounter() } }
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    gauges.withLock { $0.series(key(label, dimensions)) { PrometheusGauge() } }
  }

  package func makeRecorder(
    label: String,
    dimensions: [(String, String)],
    aggregate: Bool
  ) -> any RecorderHandler {
    gauges.withLock { $0.series(key(label, dimensions)) { PrometheusGauge() } }
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    histograms.withLock { $0.series(key(label, dimensions)) { PrometheusHistogram() } }
  }

  package func destroyCounter(_ handler: any CounterHandler) {}
  package func destroyMeter(_ handler: any MeterHandler) {}
  package func destroyRecorder(_ handler: any RecorderHandler) {}
  package func destroyTimer(_ handler: any TimerHandler) {}

  /// All series in the text format, in alphabetical order.
  package func text() -> String {
    var families: [String: (type: String, lines: [String])] = [:]
    func add(_ key: Key, _ type: String, _ lines: [String]) {
      families[key.name, default: (type, [])].lines += lines
    }
    for (key, counter) in counters.withLock({ $0 }) {
      add(key, "counter", ["\(key.name)\(braced(key.labels)) \(counter.value)"])
    }
    for (key, gauge) in gauges.withLock({ $0 }) {
      add(key, "gauge", ["\(key.name)\(braced(key.labels)) \(number(gauge.value))"])
    }
    for (key, histogram) in histograms.withLock({ $0 }) {
      add(key, "histogram", lines(of: histogram.counts, key))
    }
    return families.sorted { $0.key < $1.key }.map { name, family in
      // The lines of a histogram keep their order; series of a family are sorted by their labels.
      let lines = family.type == "histogram" ? family.lines : family.lines.sorted()
      return "# TYPE \(name) \(family.type)\n" + lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  private func lines(of counts: PrometheusHistogram.Counts, _ key: Key) -> [String] {
    var total: Int64 = 0
    var lines: [String] = []
    for (bound, count) in zip(PrometheusHistogram.bounds, counts.buckets) {
      total += count
      lines.append("\(key.name)_bucket{\(joined(key.labels, "le=\"\(number(bound))\""))} \(total)")
    }
    lines.append("\(key.name)_bucket{\(joined(key.labels, "le=\"+Inf\""))} \(counts.count)")
    lines.append("\(key.name)_sum\(braced(key.labels)) \(counts.seconds)")
    lines.append("\(key.name)_count\(braced(key.labels)) \(counts.count)")
    return lines
  }

  private func key(_ label: String, _ dimensions: [(String, String)]) -> Key {
    let labels = dimensions.map { name, value in "\(name)=\"\(escaped(value))\"" }
    return Key(name: label, labels: labels.joined(separator: ","))
  }

  private func braced(_ labels: String) -> String { labels.isEmpty ? "" : "{\(labels)}" }

  private func joined(_ labels: String, _ last: String) -> String {
    labels.isEmpty ? last : "\(labels),\(last)"
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
  }

  private func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}

extension Dictionary {
  fileprivate mutating func series(_ key: Key, make: () -> Value) -> Value {
    if let value = self[key] { return value }
    let value = make()
    self[key] = value
    return value
  }
}
