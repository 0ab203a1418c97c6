import Chassis
import Foundation
import Testing

@testable import CommandLine

@Suite("One system on one machine")
struct InstallationTests {
  let installation = Installation(
    dataFolder: URL(fileURLWithPath: "/srv/gt"),
    portBase: 7100,
    webPort: 8180
  )

  @Test("The ports follow the base in the documented order")
  func ports() {
    #expect(installation.rpcPort(of: .gateway) == 7100)
    #expect(installation.rpcPort(of: .plans) == 7101)
    #expect(installation.rpcPort(of: .audits) == 7102)
    #expect(installation.rpcPort(of: .workforce) == 7103)
    #expect(installation.rpcPort(of: .notifications) == 7104)
    #expect(installation.operationsPort(of: .notifications) == 9104)
  }

  @Test("A service is told its own ports, its ledger and where its peers are, and nothing secret")
  func environment() {
    let environment = installation.environment(for: .plans)
    #expect(environment["GT_RPC_PORT"] == "7101")
    #expect(environment["GT_DATABASE"] == "sqlite:/srv/gt/plans.sqlite")
    #expect(environment["GT_AUDITS"] == "dns:///127.0.0.1:7102")
    #expect(environment["GT_PLANS"] == nil)
    #expect(environment["GT_WEB_PORT"] == nil)
    #expect(installation.environment(for: .gateway)["GT_WEB_PORT"] == "8180")
    #expect(installation.environment(for: .notifications)["GT_WEB_PORT"] == "8180")
  }

  @Test("What is running is found by the data folder alone")
  func runningNote() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("gt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(RunningSystem.read(in: folder) == nil)
    let note = RunningSystem(processIdentifier: 17, portBase: 7100, webPort: 8180)
    try note.write(in: folder)
    #expect(RunningSystem.read(in: folder) == note)
    RunningSystem.remove(in: folder)
    #expect(RunningSystem.read(in: folder) == nil)
  }
}
