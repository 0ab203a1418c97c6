import Synchronization

/// One thing that a service needs in order to answer.
package struct ReadinessCheck: Sendable {
  /// What it is, such as `ledger` or `audits`.
  package var name: String
  /// Asks; `nil` when all is well, else why not.
  package var problem: @Sendable () async -> String?

  package init(_ name: String, problem: @escaping @Sendable () async -> String?) {
    self.name = name
    self.problem = problem
  }
}

/// Whether a service can answer, by asking for everything that it needs.
package final class Readiness: Sendable {
  /// What was found.
  package struct Report: Sendable, Hashable, Encodable {
    package struct Part: Sendable, Hashable, Encodable {
      package var name: String
      package var ready: Bool
      /// Why not, for who operates it.
      package var reason: String?
    }

    package var ready: Bool
    package var parts: [Part]
  }

  private static let patience = Duration.seconds(2)
  private let checks = Mutex<[ReadinessCheck]>([])
  private let isStopping = Atomic(false)

  package init() {}

  package func add(_ check: ReadinessCheck) {
    checks.withLock { $0.append(check) }
  }

  /// From now on the answer is no: the process is going.
  package func stop() {
    isStopping.store(true, ordering: .relaxed)
  }

  /// Asks for everything at once; what doesn't answer within two seconds isn't ready.
  package func report() async -> Report {
    if isStopping.load(ordering: .relaxed) {
      return Report(
        ready: false,
        parts: [.init(name: "process", ready: false, reason: "shutting down")]
      )
    }
    let checks = checks.withLock { $0 }
    let parts = await withTaskGroup { group in
      for (index, check) in checks.enumerated() {
        group.addTask { (index, await Self.part(check)) }
      }
      return await group.reduce(into: [(Int, Report.Part)]()) { $0.append($1) }
    }
    let ordered = parts.sorted { $0.0 < $1.0 }.map(\.1)
    return Report(ready: ordered.allSatisfy(\.ready), parts: ordered)
  }

  private static func part(_ check: ReadinessCheck) async -> Report.Part {
    let reason = await withTaskGroup(of: String?.self) { group in
      group.addTask { await check.problem() }
      group.addTask {
        try? await Task.sleep(for: patience)
        return "no answer within \(patience.components.seconds) seconds"
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      return first
    }
    return Report.Part(name: check.name, ready: reason == nil, reason: reason)
  }
}
