import ArgumentParser
import Foundation

/// Which system on this machine a command works on.
struct SystemOptions: ParsableArguments {
  @Option(help: "The folder that holds ledgers and keys.", completion: .directory)
  var data = ProcessInfo.processInfo.environment["GT_DATA"] ?? "data"

  @Option(help: "Port of the gateway's RPC; the other services follow it. (default: 7000)")
  var portBase: Int?

  func validate() throws {
    if let portBase, !(1...63_000).contains(portBase) {
      throw ValidationError("--port-base is \(portBase); it takes 1 to 63000")
    }
  }

  var dataFolder: URL { URL(fileURLWithPath: data, isDirectory: true).standardizedFileURL }

  /// The system as it was started, by the note in its folder; what was asked for goes over it.
  var installation: Installation {
    let running = RunningSystem.read(in: dataFolder)
    return Installation(
      dataFolder: dataFolder,
      portBase: portBase ?? running?.portBase ?? 7000,
      webPort: running?.webPort ?? 8080
    )
  }
}
