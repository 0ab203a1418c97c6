import CoreMetrics
import Foundation

/// What the system says about this process, under the names of Prometheus's own clients.
///
/// Source: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
struct ProcessMetrics: Sendable {
  private let started = Date()

  /// Reads `/proc` and sets the gauges; elsewhere than on Linux there is nothing to read.
  func update(_ factory: any MetricsFactory) {
    set("process_start_time_seconds", started.timeIntervalSince1970, factory)
    if let pages = number(of: 1, in: "/proc/self/statm") {
      set(
        "process_resident_memory_bytes",
        Double(pages) * Double(sysconf(Int32(_SC_PAGESIZE))),
        factory
      )
    }
    if let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      set("process_open_fds", Double(files.count), factory)
    }
    var usage = rusage()
    if unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 {
      set("process_cpu_seconds_total", usage.ru_utime.seconds + usage.ru_stime.seconds, factory)
    }
  }

  private func set(_ name: String, _ value: Double, _ factory: any MetricsFactory) {
    factory.makeMeter(label: name, dimensions: []).set(value)
  }

  private func number(of field: Int, in path: String) -> Int? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    let fields = text.split(separator: " ")
    return field < fields.count ? Int(fields[field]) : nil
  }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
