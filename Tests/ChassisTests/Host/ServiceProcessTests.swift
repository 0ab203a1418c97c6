import Foundation
import Logging
import Messages
import RPC
import Testing

@Suite("A service's process")
struct ServiceProcessTests {
  private let folder: TemporaryFolder
  private let quiet: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    quiet = [
      "GT_DATA": folder.url.path, "GT_RPC_PORT": "0", "GT_OPS_PORT": "0",
      "GT_PLANS": "ipv4:127.0.0.1:1",
    ]
  }

  @Test("It says where it listens, stops when asked to, and may be started again")
  func stop() throws {
    for _ in 1...2 {
      let probe = try ProbeProcess(quiet)
      let line = try #require(probe.errorLine(with: "\"message\":\"listening\""))
      #expect(line.contains("ipv4:127.0.0.1:"))
      let began = ContinuousClock.now
      probe.terminate()
      #expect(probe.end().code == 0)
      #expect(ContinuousClock.now - began < .seconds(4))
    }
    #expect(FileManager.default.fileExists(atPath: folder.url.path + "/audits.sqlite"))
  }

  @Test(
    "Asked to stop, it first tells those who watch its health, then ends their streams and itself"
  )
  func announced() async throws {
    let probe = try ProbeProcess(quiet)
    let line = try #require(probe.errorLine(with: "\"message\":\"listening\""))
    let target = try #require(line.firstMatch(of: #/ipv4:127\.0\.0\.1:\d+/#))
    let channel = try RPCChannel(
      target: String(target.output),
      logger: Logger(label: "watcher") { _ in SwiftLogNoOpLogHandler() }
    )
    let seen = try await HealthClient(channel).watch(.init()) { responses in
      var seen: [HealthCheckResponse.ServingStatus] = []
      for try await response in responses {
        seen.append(response.status)
        if response.status == .serving { probe.terminate() }
      }
      return seen
    }
    // The stream ended with OK: the server said so and closed, and was not cut off.
    #expect(seen == [.serving, .notServing])
    await channel.close()
    #expect(probe.end().code == 0)
  }

  @Test("A wrong setting ends it with one line and code 1")
  func wrongSetting() throws {
    var environment = quiet
    environment["GT_RPC_PORT"] = "many"
    let probe = try ProbeProcess(environment)
    #expect(
      probe.errorLine()
        == "audits: GT_RPC_PORT is \"many\"; it takes a port from 0 (any free one) to 65535"
    )
    #expect(probe.errorLine() == nil)
    #expect(probe.end().code == 1)
  }

  @Test("A ledger that another process has ends it with one line that names the holder")
  func secondProcess() throws {
    let first = try ProbeProcess(quiet)
    _ = try #require(first.errorLine(with: "listening"))
    let second = try ProbeProcess(quiet)
    let line = try #require(second.errorLine())
    #expect(line.hasPrefix("audits: \(folder.url.path)/audits.sqlite is in use by process "))
    #expect(second.end().code == 1)
  }

  @Test("The settings in force can be printed without starting anything")
  func printConfiguration() throws {
    let probe = try ProbeProcess(quiet, arguments: ["--print-config"])
    let (output, code) = probe.end()
    #expect(code == 0)
    #expect(output.contains("GT_RPC_PORT=0\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/audits.sqlite"))
  }

  @Test("An argument that it doesn't take ends it with one line")
  func unknownArgument() throws {
    let probe = try ProbeProcess(quiet, arguments: ["--help-me"])
    #expect(
      probe.errorLine()
        == "audits: --help-me is not an argument of this program; it takes --print-config"
    )
    #expect(probe.end().code == 1)
  }
}
