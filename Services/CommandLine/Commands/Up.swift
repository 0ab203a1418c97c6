import ArgumentParser
import Chassis
import Foundation
import UnixSignals

/// Runs the whole system on this machine until it is told to stop.
struct Up: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run the five services on this machine, and keep them running."
  )

  @OptionGroup var system: SystemOptions

  @Option(help: "Port of the pages.")
  var webPort = 8080

  @Flag(help: "Have the sample authority there, with people who can sign in.")
  var sample = false

  func validate() throws {
    guard (1...65_535).contains(webPort) else {
      throw ValidationError("--web-port is \(webPort); it takes 1 to 65535")
    }
  }

  func run() async throws {
    let installation = Installation(
      dataFolder: system.dataFolder,
      portBase: system.portBase ?? 7000,
      webPort: webPort
    )
    let taken = PortCheck.taken(by: installation)
    guard taken.isEmpty else {
      let ports = taken.map { "\($0.port) (\($0.purpose))" }.joined(separator: ", ")
      throw CommandFailure(
        """
        another process already uses the port\(taken.count == 1 ? "" : "s") \(ports); \
        choose others with --port-base and --web-port
        """
      )
    }
    try prepareFolders(installation)
    let note = RunningSystem(
      processIdentifier: ProcessInfo.processInfo.processIdentifier,
      portBase: installation.portBase,
      webPort: webPort
    )
    try note.write(in: installation.dataFolder)
    defer { RunningSystem.remove(in: installation.dataFolder) }

    let supervisor = Supervisor(installation, programs: Programs.folder) { Terminal.note($0) }
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await supervisor.run() }
        group.addTask {
          for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
            Terminal.note("Stopping.")
            throw CancellationError()
          }
        }
        group.addTask { try await announce(installation, supervisor) }
        // The announcement ends by itself; the supervisor and the signals only by throwing.
        while try await group.next() != nil {}
      }
    } catch is CancellationError {
      return
    } catch let error as SuperviseError {
      throw CommandFailure(error.message)
    }
  }

  private func prepareFolders(_ installation: Installation) throws {
    for folder in [installation.dataFolder, installation.keyFolder, installation.logFolder] {
      do {
        try FileManager.default.createDirectory(
          at: folder,
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700]
        )
      } catch {
        throw CommandFailure("can't make \(folder.path): \(error.localizedDescription)")
      }
    }
  }

  private func announce(_ installation: Installation, _ supervisor: Supervisor) async throws {
    let connection = try await SystemConnection(installation)
    for service in ServiceName.servers {
      try await connection.waitUntilServing(service, within: .seconds(60))
      supervisor.hasProven(service)
    }
    var signIns: [SampleAuthority.SignIn] = []
    if sample {
      signIns = try await SampleAuthority(connection).prepare { Terminal.note($0) }
    }
    Terminal.say("Golden Thread is running at http://127.0.0.1:\(installation.webPort)/")
    Terminal.say("Ledgers, keys and logs lie in \(installation.dataFolder.path)")
    guard !signIns.isEmpty else { return }
    Terminal.say("\nSign in to the sample authority as:\n")
    var table = TextTable("e-mail", "password", "role")
    for signIn in signIns { table.add(signIn.email, signIn.password, signIn.role) }
    for line in table.lines { Terminal.say("  " + line) }
    Terminal.say("\nControl-C stops it.")
  }
}

/// Where the executables of this build lie: beside this one.
enum Programs {
  static var folder: URL {
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? ProcessInfo.processInfo.arguments.first ?? "."
    return URL(fileURLWithPath: own).deletingLastPathComponent()
  }
}
