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
    if let seconds = processorSeconds { set("process_cpu_seconds_total", seconds, factory) }
  }

  /// User and system time, fields 14 and 15 of `stat`, in hundredths of a second on every Linux.
  private var processorSeconds: Double? {
    guard let text = try? String(contentsOfFile: "/proc/self/stat", encoding: .utf8),
      // The program's name stands in brackets and may hold anything.
      let end = text.lastIndex(of: ")")
    else { return nil }
    let fields = text[end...].split(separator: " ")
    guard fields.count > 13, let user = Double(fields[12]), let system = Double(fields[13]) else {
      return nil
    }
    return (user + system) / 100
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
