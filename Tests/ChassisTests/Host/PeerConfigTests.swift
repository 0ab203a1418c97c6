import Messages
import RPC
import Testing

@testable import Chassis

@Suite("How services call one another")
struct PeerConfigTests {
  @Test("Reads are asked for again, changes are not")
  func reads() throws {
    let names = try #require(ServiceConfig.peers.methods.first).names
    for method in [
      PlansMethods.getPlan, PlansMethods.listActions, AuditsMethods.getRound,
      WorkforceMethods.listTeams, NotificationsMethods.listInbox,
    ] {
      #expect(names.contains(.init(method)), "\(method)")
    }
    for method in [
      PlansMethods.importFile, PlansMethods.rate, PlansMethods.watch, AuditsMethods.assignAudit,
      WorkforceMethods.recordMonthlyReturn, NotificationsMethods.markRead,
    ] {
      #expect(!names.contains(.init(method)), "\(method)")
    }
    #expect(ServiceConfig.peers.methods.count == 1)
  }

  @Test("Every replica that is well gets calls")
  func balances() {
    #expect(ServiceConfig.peers.loadBalancing == .roundRobin)
    #expect(ServiceConfig.peers.healthCheckService == "")
    #expect(ServiceConfig.peers.retryThrottling != nil)
  }
}
