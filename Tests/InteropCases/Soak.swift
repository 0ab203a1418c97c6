/// Makes the same call again and again, and counts what fails or takes too long.
struct Soak: Sendable {
  private let options: SoakOptions

  init(_ options: SoakOptions) {
    self.options = options
  }

  private struct Count {
    var done = 0
    var failures = 0
    var slowest: Duration = .zero
    var lastFailure = "none"
  }

  /// - Throws: ``InteropFailure`` when more fail than may, or time runs out before all are done.
  func run(_ once: @escaping @Sendable () async throws -> Void) async throws {
    let until = ContinuousClock.now + options.timeout
    let total = try await withThrowingTaskGroup(of: Count.self) { group in
      for worker in 0..<options.workers {
        let share = (options.iterations + options.workers - 1 - worker) / options.workers
        group.addTask { try await repeated(share, until, once) }
      }
      var total = Count()
      for try await count in group {
        total.done += count.done
        total.failures += count.failures
        total.slowest = max(total.slowest, count.slowest)
        if count.failures > 0 { total.lastFailure = count.lastFailure }
      }
      return total
    }
    try need(
      total.done == options.iterations,
      "\(total.done) of \(options.iterations) iterations within \(options.timeout)"
    )
    try need(
      total.failures <= options.maximumFailures,
      "\(total.failures) of \(total.done) failed, allowed are \(options.maximumFailures); "
        + "slowest \(total.slowest), last failure: \(total.lastFailure)"
    )
  }

  private func repeated(
    _ times: Int,
    _ until: ContinuousClock.Instant,
    _ once: @Sendable () async throws -> Void
  ) async throws -> Count {
    var count = Count()
    while count.done < times, ContinuousClock.now < until {
      let began = ContinuousClock.now
      var failure: String?
      do {
        try await once()
      } catch {
        failure = "\(error)"
      }
      let took = ContinuousClock.now - began
      count.done += 1
      count.slowest = max(count.slowest, took)
      if failure == nil, took > options.maximumLatency { failure = "took \(took)" }
      if let failure {
        count.failures += 1
        count.lastFailure = failure
      }
      if took < options.minimumPause { try await Task.sleep(for: options.minimumPause - took) }
    }
    return count
  }
}
