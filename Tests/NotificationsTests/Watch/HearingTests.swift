import Chassis
import Ledger
import Notifications
import Testing

@Suite("Who is heard")
struct HearingTests {
  private let start = Instant.on("2026-11-21")

  private func after(_ seconds: Int) -> Instant { start.advanced(by: .seconds(seconds)) }

  @Test("A service that can't be reached is never connected, however often it is tried")
  func away() {
    let hearing = Hearing()
    for second in 0..<10 {
      hearing.opened(.plans, at: after(second))
      #expect(!hearing.source(.plans, at: after(second)).isConnected)
      hearing.closed(.plans, at: after(second))
    }
    #expect(hearing.source(.plans, at: after(20)).lastHeard == nil)
  }

  @Test("A service that speaks, or whose stream stands, is connected until it goes")
  func there() {
    let hearing = Hearing()
    hearing.opened(.plans, at: start)
    hearing.opened(.audits, at: start)
    hearing.heard(.plans, at: after(1))
    #expect(hearing.source(.plans, at: after(1)).isConnected)
    #expect(!hearing.source(.audits, at: after(1)).isConnected)
    #expect(hearing.source(.audits, at: after(3)).isConnected)
    hearing.closed(.plans, at: after(60))
    let source = hearing.source(.plans, at: after(99))
    #expect(!source.isConnected)
    #expect(source.lastHeard == after(60))
  }
}
