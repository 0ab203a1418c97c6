import Testing

@testable import RPC

@Suite("Calls over the first address that can be reached")
struct PickFirstTests {
  static let a = RPCAddress.ip(host: "10.0.0.1", port: 1)
  static let b = RPCAddress.ip(host: "10.0.0.2", port: 1)
  static let c = RPCAddress.ip(host: "10.0.0.3", port: 1)
  static let six = RPCAddress.ip(host: "::1", port: 1)
  static let gone = RPCError(.unavailable, "gone")
  static let one = SubchannelID(number: 1)
  static let two = SubchannelID(number: 2)
  static let three = SubchannelID(number: 3)

  /// One that is trying the first of some addresses.
  private func trying(_ addresses: [RPCAddress]) -> PickFirst {
    var balancer = PickFirst(target: "test")
    _ = balancer.handle(.wanted)
    _ = balancer.handle(.resolved(addresses))
    return balancer
  }

  @Test("Nothing is connected before a call wants it")
  func lazy() {
    var balancer = PickFirst(target: "test")
    #expect(balancer.handle(.wanted) == [.pick(.queue), .resolve])
    #expect(
      balancer.handle(.resolved([Self.a, Self.b])) == [
        .create(Self.one, Self.a), .connect(Self.one), .wait(PickFirst.patience),
      ]
    )
  }

  @Test("The first that is ready is kept, and the others are let go")
  func selects() {
    var balancer = trying([Self.a, Self.b])
    #expect(
      balancer.handle(.waited) == [.create(Self.two, Self.b), .connect(Self.two)]
    )
    #expect(
      balancer.handle(.changed(Self.two, .ready)) == [.remove(Self.one), .pick(.use([Self.two]))]
    )
    // It stays, wherever it stands in a new list.
    #expect(balancer.handle(.resolved([Self.c, Self.b])) == [])
  }

  @Test("The next is tried as soon as one fails; calls fail when all have")
  func fallsBack() {
    var balancer = trying([Self.a, Self.b])
    #expect(
      balancer.handle(.changed(Self.one, .failed(Self.gone))) == [
        .create(Self.two, Self.b), .connect(Self.two),
      ]
    )
    #expect(
      balancer.handle(.changed(Self.two, .failed(Self.gone))) == [
        .pick(.fail(Self.gone)), .resolve,
      ]
    )
    // From now on each is tried again when its delay is over.
    #expect(balancer.handle(.changed(Self.one, .idle)) == [.connect(Self.one)])
    #expect(balancer.handle(.changed(Self.one, .connecting)) == [])
    #expect(
      balancer.handle(.changed(Self.one, .ready)) == [.remove(Self.two), .pick(.use([Self.one]))]
    )
  }

  @Test("An address whose delay ends before all were tried waits for its turn")
  func waitsForItsTurn() {
    var balancer = trying([Self.a, Self.b])
    _ = balancer.handle(.changed(Self.one, .failed(Self.gone)))
    #expect(balancer.handle(.changed(Self.one, .idle)) == [])
    #expect(
      balancer.handle(.changed(Self.two, .failed(Self.gone))) == [
        .pick(.fail(Self.gone)), .resolve, .connect(Self.one),
      ]
    )
  }

  @Test("After the connection is lost nothing is done until a call wants it")
  func lost() {
    var balancer = trying([Self.a])
    _ = balancer.handle(.changed(Self.one, .ready))
    #expect(
      balancer.handle(.changed(Self.one, .idle)) == [.remove(Self.one), .pick(.idle), .resolve]
    )
    #expect(
      balancer.handle(.wanted) == [
        .pick(.queue), .create(Self.two, Self.a), .connect(Self.two),
      ]
    )
  }

  @Test("When its address goes another is looked for")
  func addressGone() {
    var balancer = trying([Self.a])
    _ = balancer.handle(.changed(Self.one, .ready))
    #expect(
      balancer.handle(.resolved([Self.b])) == [
        .remove(Self.one), .pick(.queue), .create(Self.two, Self.b), .connect(Self.two),
      ]
    )
  }

  @Test("While failing, new addresses are tried at once and calls go on failing")
  func newWhileFailing() {
    var balancer = trying([Self.a])
    _ = balancer.handle(.changed(Self.one, .failed(Self.gone)))
    #expect(
      balancer.handle(.resolved([Self.a, Self.b])) == [
        .create(Self.two, Self.b), .connect(Self.two),
      ]
    )
  }

  @Test("A server that dropped the connection before it was of use is left alone for a while")
  func useless() {
    var balancer = trying([Self.a])
    _ = balancer.handle(.changed(Self.one, .ready))
    #expect(
      balancer.handle(.changed(Self.one, .failed(Self.gone))) == [
        .pick(.queue), .pick(.fail(Self.gone)), .resolve,
      ]
    )
    #expect(balancer.handle(.changed(Self.one, .idle)) == [.connect(Self.one)])
  }

  @Test("No addresses, and a name that can't be resolved, fail calls until there are some")
  func nothing() {
    var empty = PickFirst(target: "test")
    _ = empty.handle(.wanted)
    #expect(
      empty.handle(.resolved([])) == [
        .pick(.fail(RPCError(.unavailable, "test has no addresses"))), .resolve,
      ]
    )
    #expect(
      empty.handle(.resolved([Self.a])) == [.create(Self.one, Self.a), .connect(Self.one)]
    )
    var unknown = PickFirst(target: "test")
    _ = unknown.handle(.wanted)
    #expect(unknown.handle(.unresolved(Self.gone)) == [.pick(.fail(Self.gone))])
    #expect(
      unknown.handle(.resolved([Self.a])) == [.create(Self.one, Self.a), .connect(Self.one)]
    )
    // Old addresses are better than none.
    #expect(unknown.handle(.unresolved(Self.gone)) == [])
  }

  @Test("Families of addresses take turns, and doubles are left out")
  func interleaves() {
    var balancer = trying([Self.a, Self.b, Self.a, Self.six])
    #expect(
      balancer.handle(.waited) == [
        .create(Self.two, Self.six), .connect(Self.two), .wait(PickFirst.patience),
      ]
    )
    #expect(balancer.handle(.waited) == [.create(Self.three, Self.b), .connect(Self.three)])
    #expect(balancer.handle(.waited) == [])
  }
}
