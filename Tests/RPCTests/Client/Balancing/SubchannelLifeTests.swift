import NIOCore
import Testing

@testable import RPC

@Suite("The life of a subchannel")
struct SubchannelLifeTests {
  static let gone = RPCError(.unavailable, "gone")
  static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
  static let backoff = ConnectionBackoff(
    initial: .seconds(1),
    multiplier: 2,
    jitter: 0,
    maximum: .seconds(10)
  )

  @Test("Delays count from the beginning of an attempt and grow with each failure")
  func growing() {
    var life = SubchannelLife(backoff: Self.backoff)
    var now = Self.start
    for seconds in [1, 2, 4, 8, 10, 10] as [Int64] {
      #expect(life.connect(now: now) == true)
      #expect(life.connect(now: now) == false)
      let again = life.failed(Self.gone)
      #expect(again == now + .seconds(seconds))
      #expect(life.state == .failed(Self.gone))
      #expect(life.connect(now: again) == false)
      life.backedOff()
      now = again
    }
  }

  @Test("A connection that was of use is made again at once, and the delays begin anew")
  func ofUse() {
    var life = SubchannelLife(backoff: Self.backoff)
    _ = life.connect(now: Self.start)
    _ = life.failed(Self.gone)
    life.backedOff()
    _ = life.connect(now: Self.start)
    life.connected()
    #expect(life.lost(Self.gone, wasOfUse: true, now: Self.start) == nil)
    #expect(life.state == .idle)
    _ = life.connect(now: Self.start)
    #expect(life.failed(Self.gone) == Self.start + .seconds(1))
  }

  @Test("A connection that was of no use counts as a failure, unless it lasted")
  func ofNoUse() {
    var life = SubchannelLife(backoff: Self.backoff)
    _ = life.connect(now: Self.start)
    life.connected()
    #expect(
      life.lost(Self.gone, wasOfUse: false, now: Self.start) == Self.start + .seconds(1)
    )
    life.backedOff()
    _ = life.connect(now: Self.start)
    life.connected()
    let later = Self.start + .seconds(60)
    #expect(life.lost(Self.gone, wasOfUse: false, now: later) == nil)
    #expect(life.state == .idle)
  }
}
