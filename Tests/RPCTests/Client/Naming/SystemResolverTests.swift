import Testing

@testable import RPC

@Suite("Names that the system resolves")
struct SystemResolverTests {
  @Test("Give every address, with the port of the target")
  func localhost() throws {
    let target = try RPCTarget("dns:///localhost:7001")
    #expect(target.fixedAddresses == nil)
    let found = try SystemResolver(endpoints: target.endpoints).addresses()
    #expect(found.contains(.ip(host: "127.0.0.1", port: 7001)))
    #expect(Set(found).count == found.count)
    #expect(found.allSatisfy { $0.port == 7001 })
  }

  @Test("That don't exist say so")
  func unknown() throws {
    let target = try RPCTarget("dns:///nowhere.invalid:1")
    let error = #expect(throws: RPCError.self) {
      try SystemResolver(endpoints: target.endpoints).addresses()
    }
    #expect(error?.message.hasPrefix("cannot resolve \"nowhere.invalid\": ") == true)
  }

  @Test(
    "Need nobody where the target has addresses only",
    arguments: [
      ("dns:///127.0.0.1:1", [RPCAddress.ip(host: "127.0.0.1", port: 1)]),
      (
        "ipv4:10.0.0.1:1,10.0.0.2:2",
        [.ip(host: "10.0.0.1", port: 1), .ip(host: "10.0.0.2", port: 2)]
      ),
      ("ipv6:[::1]:1", [.ip(host: "::1", port: 1)]), ("unix:/run/x", [.unix(path: "/run/x")]),
    ]
  )
  func fixed(_ text: String, _ addresses: [RPCAddress]) throws {
    #expect(try RPCTarget(text).fixedAddresses == addresses)
  }
}
