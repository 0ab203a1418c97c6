import Chassis
import Foundation
import Subprocess
import Synchronization
import SystemPackage

/// Keeps the five services of one machine running.
///
/// Each runs in a process group of its own, writes its log to a file, and is started again with
/// growing pauses when it ends by itself. Cancelling ``run()`` asks all of them to stop, gives them
/// ten seconds and returns when the last is gone.
final class Supervisor: Sendable {
  private let installation: Installation
  private let programs: URL
  private let announce: @Sendable (String) -> Void
  /// Services that have been ready at least once: from then on a crash means a restart.
  private let proven = Mutex<Set<ServiceName>>([])

  /// `programs` is the folder that holds the services' executables; `announce` receives one line
  /// for whatever an operator should know.
  init(
    _ installation: Installation,
    programs: URL,
    announce: @escaping @Sendable (String) -> Void
  ) {
    self.installation = installation
    self.programs = programs
    self.announce = announce
  }

  /// To be called when a service has answered that it is ready.
  func hasProven(_ service: ServiceName) {
    proven.withLock { _ = $0.insert(service) }
  }

  /// Returns only by throwing.
  ///
  /// - Throws: ``SuperviseError/endedAtStart(service:lastLine:)`` when a service ends before it was
  ///   ever ready (a port that is taken, a configuration that is wrong); `CancellationError`.
  func run() async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for service in ServiceName.servers {
        group.addTask { try await self.keepRunning(service) }
      }
      // Not waitForAll, which would let the others run on after the first has failed.
      for try await _ in group {}
    }
  }

  private func keepRunning(_ service: ServiceName) async throws {
    var policy = RestartPolicy()
    let clock = ContinuousClock()
    while true {
      let begin = clock.now
      let ending = try await runOnce(service)
      try Task.checkCancellation()
      guard proven.withLock({ $0.contains(service) }) else {
        throw SuperviseError.endedAtStart(service: service, lastLine: ending.lastLine)
      }
      let wait = policy.waitAfterCrash(uptime: clock.now - begin)
      announce(
        "\(service.rawValue) ended (\(ending.status)); starting it again in \(wait). "
          + "Its log: \(installation.log(of: service).path)"
      )
      try await Task.sleep(for: wait)
    }
  }

  private func runOnce(_ service: ServiceName) async throws -> (status: String, lastLine: String) {
    var options = PlatformOptions()
    // Control-C in a terminal reaches the supervisor alone, which then stops the services in order.
    options.processGroupID = 0
    options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(10))]
    let inherited = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("GT_") || Self.passedOn.contains($0.key)
    }
    let environment = inherited.merging(installation.environment(for: service)) { $1 }
    let log = ServiceLog(location: installation.log(of: service))
    let program = programs.appendingPathComponent(service.rawValue).path
    let result = try await Subprocess.run(
      .path(FilePath(program)),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: environment.map { (.init(stringLiteral: $0), $1) })
      ),
      platformOptions: options,
      input: .none,
      output: .fileDescriptor(try log.open(), closeAfterSpawningProcess: true),
      error: .combinedWithOutput
    )
    return ("\(result.terminationStatus)", log.lastLine)
  }

  /// Settings of `goldenthread up` that concern every service alike.
  private static let passedOn: Set<String> = [
    "GT_SMTP", "GT_SMTP_FROM", "GT_LOG_LEVEL", "GT_PUBLIC_URL", "GT_TLS_CERTIFICATE", "GT_TLS_KEY",
    "GT_TLS_AUTHORITIES",
  ]
}

/// Why the system did not come up.
enum SuperviseError: Error, Hashable, Sendable {
  /// A service ended before it was ever ready. Carries what it said last.
  case endedAtStart(service: ServiceName, lastLine: String)

  var message: String {
    switch self {
    case .endedAtStart(let service, let lastLine):
      "\(service.rawValue) did not start: \(lastLine.isEmpty ? "it said nothing" : lastLine)"
    }
  }
}
