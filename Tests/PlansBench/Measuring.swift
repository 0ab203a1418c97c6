import Foundation

/// How long something took each time, in milliseconds.
struct Timings {
  private var all: [Double] = []

  var count: Int { all.count }

  mutating func add(_ duration: Duration) { all.append(duration / .milliseconds(1)) }

  /// The time that a share of all stays under: 0.5 for the middle, 1 for the longest.
  func quantile(_ share: Double) -> Double {
    guard !all.isEmpty else { return 0 }
    let sorted = all.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// `2.1 ms (95% under 2.6, longest 4.0, of 200)`.
  var words: String {
    "\(text(quantile(0.5))) ms (95% under \(text(quantile(0.95))), "
      + "longest \(text(quantile(1))), of \(count))"
  }

  private func text(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
  }
}

/// What the process holds in memory now, in MB, as the system counts it.
func residentMB() -> Int {
  guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") }),
    let kilobytes = Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "")
  else { return 0 }
  return kilobytes / 1024
}

/// A Markdown table of what was measured, against what is wanted.
struct ResultTable {
  private var rows: [String] = []

  mutating func add(_ what: String, wanted: String = "", _ found: String) {
    rows.append("| \(what) | \(wanted) | \(found) |")
    say("\(what): \(found)")
  }

  var text: String {
    (["| what | wanted | found |", "|---|---|---|"] + rows).joined(separator: "\n")
  }
}
