import Foundation

/// The `LedgerProbe` executable as a child process, killed with the value.
final class Probe {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread: [UInt8] = []

  init(_ mode: String, path: String) throws {
    // The test runner lies beside the products: in `.build/debug`, or in a bundle in there.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while !FileManager.default.isExecutableFile(
      atPath: folder.appendingPathComponent("LedgerProbe").path
    ), folder.path.count > 1 {
      folder = folder.deletingLastPathComponent()
    }
    process.executableURL = folder.appendingPathComponent("LedgerProbe")
    process.arguments = [mode, path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  var processID: Int32 { process.processIdentifier }

  /// The next line that it prints, `nil` at the end.
  func line() -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  /// Ends it as a power cut would, without a chance to tidy up, and returns what it still said.
  func kill() -> [String] {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    return lines
  }

  deinit {
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
  }
}
