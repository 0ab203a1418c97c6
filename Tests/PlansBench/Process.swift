import Foundation

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
