import Foundation

/// The `ChassisProbe` executable as a child process, killed with the value.
final class ProbeProcess {
  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()
  private var unread: [UInt8] = []

  init(_ environment: [String: String], arguments: [String] = []) throws {
    // The test runner lies beside the products: in `.build/debug`, or in a bundle in there.
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while !FileManager.default.isExecutableFile(
      atPath: folder.appendingPathComponent("ChassisProbe").path
    ), folder.path.count > 1 {
      folder = folder.deletingLastPathComponent()
    }
    process.executableURL = folder.appendingPathComponent("ChassisProbe")
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// The next line of its log or complaints, `nil` at the end.
  func errorLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      let more = errors.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  /// Reads its log up to a line that has this in it.
  func errorLine(with text: String) -> String? {
    while let line = errorLine() {
      if line.contains(text) { return line }
    }
    return nil
  }

  func terminate() { process.terminate() }

  /// Everything on its standard output, and its exit code.
  func end() -> (output: String, code: Int32) {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: data, as: UTF8.self), process.terminationStatus)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }
}
