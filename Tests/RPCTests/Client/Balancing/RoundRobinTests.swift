import Testing

@testable import RPC

@Suite("Calls over all addresses in turn")
struct RoundRobinTests {
  static let a = RPCAddress.ip(host: "10.0.0.1", port: 1)
  static let b = RPCAddress.ip(host: "10.0.0.2", port: 1)
  static let c = RPCAddress.ip(host: "10.0.0.3", port: 1)
  static let gone = RPCError(.unavailable, "gone")
  static let one = SubchannelID(number: 1)
  static let two = SubchannelID(number: 2)
  static let three = SubchannelID(number: 3)

  private func connecting(_ addresses: [RPCAddress]) -> RoundRobin {
    var balancer = RoundRobin(target: "test")
    _ = balancer.handle(.wanted)
    _ = balancer.handle(.resolved(addresses))
    return balancer
  }

  @Test("All are connected, and those that are ready are used")
  func uses() {
    var balancer = RoundRobin(target: "test")
    #expect(balancer.handle(.wanted) == [.pick(.queue), .resolve])
    #expect(
      balancer.handle(.resolved([Self.a, Self.b])) == [
        .create(Self.one, Self.a), .connect(Self.one), .create(Self.two, Self.b),
        .connect(Self.two),
      ]
    )
    #expect(balancer.handle(.changed(Self.two, .ready)) == [.pick(.use([Self.two]))])
    #expect(balancer.handle(.changed(Self.one, .ready)) == [.pick(.use([Self.one, Self.two]))])
  }

  @Test("One that is lost is left out, connected again, and the name is asked for anew")
  func loses() {
    var balancer = connecting([Self.a, Self.b])
    _ = balancer.handle(.changed(Self.one, .ready))
    _ = balancer.handle(.changed(Self.two, .ready))
    #expect(
      balancer.handle(.changed(Self.one, .idle)) == [
        .pick(.use([Self.two])), .connect(Self.one), .resolve,
      ]
    )
    #expect(balancer.handle(.changed(Self.one, .failed(Self.gone))) == [.resolve])
    #expect(balancer.handle(.changed(Self.one, .idle)) == [.connect(Self.one)])
    #expect(balancer.handle(.changed(Self.one, .ready)) == [.pick(.use([Self.one, Self.two]))])
  }

  @Test("Calls fail when all have failed, and until one is ready")
  func fails() {
    var balancer = connecting([Self.a, Self.b])
    #expect(balancer.handle(.changed(Self.one, .failed(Self.gone))) == [.resolve])
    #expect(
      balancer.handle(.changed(Self.two, .failed(Self.gone))) == [
        .pick(.fail(Self.gone)), .resolve,
      ]
    )
    // Trying again is not a reason to let calls wait.
    #expect(balancer.handle(.changed(Self.one, .connecting)) == [])
    #expect(balancer.handle(.changed(Self.one, .ready)) == [.pick(.use([Self.one]))])
  }

  @Test("Addresses that come are connected, those that go are let go, the rest stay")
  func changes() {
    var balancer = connecting([Self.a, Self.b])
    _ = balancer.handle(.changed(Self.one, .ready))
    _ = balancer.handle(.changed(Self.two, .ready))
    #expect(
      balancer.handle(.resolved([Self.b, Self.c])) == [
        .pick(.use([Self.two])), .remove(Self.one), .create(Self.three, Self.c),
        .connect(Self.three),
      ]
    )
    // What is said of one that is gone changes nothing.
    #expect(balancer.handle(.changed(Self.one, .ready)) == [])
  }

  @Test("No addresses fail calls; a name that can't be resolved keeps the old ones")
  func nothing() {
    var balancer = connecting([Self.a])
    _ = balancer.handle(.changed(Self.one, .ready))
    #expect(balancer.handle(.unresolved(Self.gone)) == [])
    #expect(
      balancer.handle(.resolved([])) == [
        .pick(.fail(RPCError(.unavailable, "test has no addresses"))), .remove(Self.one), .resolve,
      ]
    )
    var unknown = RoundRobin(target: "test")
    _ = unknown.handle(.wanted)
    #expect(unknown.handle(.unresolved(Self.gone)) == [.pick(.fail(Self.gone))])
  }
}
