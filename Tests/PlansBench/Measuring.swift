import Foundation

/// How long something took each time, in milliseconds, and of the processor.
struct Timings {
  private var all: [Double] = []
  private var ofProcessor: [Double] = []

  var count: Int { all.count }

  mutating func measure(_ body: () async throws -> Void) async rethrows {
    let (start, processor) = (ContinuousClock.now, processorMilliseconds())
    try await body()
    all.append((ContinuousClock.now - start) / .milliseconds(1))
    ofProcessor.append(processorMilliseconds() - processor)
  }

  /// The time that a share of all stays under: 0.5 for the middle, 1 for the longest.
  func quantile(_ share: Double) -> Double {
    quantile(share, of: all)
  }

  private func quantile(_ share: Double, of all: [Double]) -> Double {
    guard !all.isEmpty else { return 0 }
    let sorted = all.sorted()
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// `2.1 ms (95% under 2.6, longest 4.0, of 200); of the processor 1.9 ms (95% under 2.2)`.
  ///
  /// On a machine that has nothing else to do the two are the same.
  var words: String {
    "\(text(quantile(0.5))) ms (95% under \(text(quantile(0.95))), "
      + "longest \(text(quantile(1))), of \(count)); of the processor "
      + "\(text(quantile(0.5, of: ofProcessor))) ms "
      + "(95% under \(text(quantile(0.95, of: ofProcessor))))"
  }

  private func text(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
  }
}

/// What all threads of this process have used of the processor so far, in milliseconds.
func processorMilliseconds() -> Double {
  var time = timespec()
  guard unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return 0 }
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
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
