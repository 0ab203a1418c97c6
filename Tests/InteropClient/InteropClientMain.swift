import Foundation
import InteropCases
import Logging

@main
struct InteropClientMain {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.contains("--list") {
      for testCase in InteropCase.allCases { print(testCase.rawValue) }
      return
    }
    do {
      let client = ClientRun(try ClientOptions(arguments))
      exit(await client.run() ? 0 : 1)
    } catch {
      FileHandle.standardError.write(Data("\(error)\n\n\(ClientOptions.usage)\n".utf8))
      exit(2)
    }
  }
}

/// Runs the cases that were asked for, one after the other, and says how each went.
private struct ClientRun {
  let options: ClientOptions
  let client: InteropClient

  init(_ options: ClientOptions) {
    self.options = options
    var logger = Logger(label: "interop-client") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .error
    client = InteropClient(options, logger: logger)
  }

  /// - Returns: Whether all went well.
  func run() async -> Bool {
    var failed = 0
    for testCase in options.cases {
      let began = ContinuousClock.now
      var failure: String?
      do {
        try await client.run(testCase)
      } catch {
        failure = "\(error)"
        failed += 1
      }
      let name = testCase.rawValue.padding(toLength: 30, withPad: " ", startingAt: 0)
      let seconds = (ContinuousClock.now - began) / .seconds(1)
      print(name, failure == nil ? "ok  " : "FAIL", String(format: "%.2fs", seconds), failure ?? "")
    }
    print("\(options.cases.count - failed) passed, \(failed) failed")
    return failed == 0
  }
}
