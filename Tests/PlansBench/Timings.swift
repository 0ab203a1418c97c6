import Foundation

/// How long something took each time, in milliseconds, and of the processor.
///
/// On a machine that has nothing else to do the two are the same.
struct Timings {
  private var all: [Double] = []
  private var ofProcessor: [Double] = []

  mutating func measure(_ body: () async throws -> Void) async rethrows {
    let (start, processor) = (ContinuousClock.now, processorMilliseconds())
    try await body()
    all.append((ContinuousClock.now - start) / .milliseconds(1))
    ofProcessor.append(processorMilliseconds() - processor)
  }

  /// `2.1 ms (95% under 2.6, longest 4.0, of 200)`.
  var wall: String { Self.words(all) }
  var processor: String { Self.words(ofProcessor) }

  private static func words(_ all: [Double]) -> String {
    let sorted = all.sorted()
    guard let middle = quantile(0.5, sorted), let high = quantile(0.95, sorted),
      let longest = sorted.last
    else { return "never" }
    guard all.count > 1 else { return "\(text(middle)) ms" }
    return "\(text(middle)) ms (95% under \(text(high)), longest \(text(longest)), "
      + "of \(all.count))"
  }

  private static func quantile(_ share: Double, _ sorted: [Double]) -> Double? {
    sorted.isEmpty ? nil : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  private static func text(_ value: Double) -> String {
    String(format: value < 10 ? "%.2f" : "%.0f", value)
  }
}
