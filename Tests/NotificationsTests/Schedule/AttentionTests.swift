import Ledger
import Notifications
import Testing

@Suite("When to look")
struct AttentionTests {
  private let start = Instant.on("2026-11-21")

  private func after(_ seconds: Int) -> Instant { start.advanced(by: .seconds(seconds)) }

  @Test("After a start it waits a little, then looks every minute")
  func everyMinute() {
    var attention = Attention(startedAt: start)
    #expect(!attention.isDue("803", at: after(4)))
    #expect(attention.isDue("803", at: after(5)))
    attention.looked(at: "803", after(5))
    #expect(!attention.isDue("803", at: after(64)))
    #expect(attention.isDue("803", at: after(65)))
  }

  @Test("While entries pour in it doesn't look; once they stop it does at once")
  func pouring() {
    var attention = Attention(startedAt: start)
    attention.looked(at: "803", after(10))
    for second in 11...40 {
      attention.heard(of: "803", at: after(second))
      #expect(!attention.isDue("803", at: after(second)))
    }
    #expect(!attention.isDue("803", at: after(41)))
    #expect(attention.isDue("803", at: after(42)))
    #expect(attention.isDue("804", at: after(42)))
  }

  @Test("A stream that never stops is looked at after five minutes all the same")
  func patience() {
    var attention = Attention(startedAt: start)
    for second in 10...310 { attention.heard(of: "803", at: after(second)) }
    #expect(attention.isDue("803", at: after(310)))
  }

  @Test("Who asks is heard at once")
  func asked() {
    var attention = Attention(startedAt: start)
    attention.looked(at: "803", after(10))
    attention.ask("803")
    #expect(attention.isDue("803", at: after(11)))
  }
}
