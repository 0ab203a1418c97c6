import Testing

@testable import RPC

@Suite("Targets of channels")
struct RPCTargetTests {
  @Test(
    "Are read in all their forms",
    arguments: [
      ("dns:///plans:7001", [RPCTarget.Endpoint.host("plans", port: 7001)], "plans:7001"),
      ("plans:7001", [.host("plans", port: 7001)], "plans:7001"),
      ("dns:localhost:1", [.host("localhost", port: 1)], "localhost:1"),
      ("ipv4:127.0.0.1:7001", [.host("127.0.0.1", port: 7001)], "127.0.0.1:7001"),
      (
        "ipv4:10.0.0.1:1,10.0.0.2:2", [.host("10.0.0.1", port: 1), .host("10.0.0.2", port: 2)],
        "10.0.0.1:1"
      ),
      ("ipv6:[::1]:7001", [.host("::1", port: 7001)], "[::1]:7001"),
      ("unix:/run/plans.sock", [.unix("/run/plans.sock")], "localhost"),
      ("unix:///run/plans.sock", [.unix("/run/plans.sock")], "localhost"),
    ]
  )
  func reads(_ text: String, _ endpoints: [RPCTarget.Endpoint], _ authority: String) throws {
    let target = try RPCTarget(text)
    #expect(target.endpoints == endpoints)
    #expect(target.authority == authority)
  }

  @Test(
    "Are refused with what is accepted when they are malformed",
    arguments: [
      "", "plans", "plans:", "plans:0", "plans:65536", ":7001", "ipv4:", "ipv4:127.0.0.1:1,",
      "ipv6:::1:7001", "unix:", "http://plans:7001", "dns:///",
    ]
  )
  func refuses(_ text: String) {
    #expect(throws: RPCError.self) { try RPCTarget(text) }
  }
}
