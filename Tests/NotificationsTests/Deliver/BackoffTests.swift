import Ledger
import Notifications
import Testing

@Suite("Trying again")
struct BackoffTests {
  @Test("One minute, doubling to six hours, for 24 hours in all")
  func schedule() {
    let start = Instant.on("2026-11-21", hour: 7)
    var now = start
    var minutes: [Int64] = []
    for attempt in 1... {
      let next = Backoff.next(after: .failed("away"), attempts: attempt, since: start, now: now)
      guard case .again(let moment) = next else {
        #expect(next == .giveUp)
        break
      }
      minutes.append((moment.millisecondsSince1970 - now.millisecondsSince1970) / 60_000)
      now = moment
    }
    #expect(minutes == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360])
    #expect(now <= start.advanced(by: Backoff.span))
  }

  @Test("What is refused for good isn't tried again, what is sent is done")
  func ends() {
    let now = Instant.on("2026-11-21")
    #expect(Backoff.next(after: .refused("no"), attempts: 1, since: now, now: now) == .giveUp)
    #expect(Backoff.next(after: .sent, attempts: 1, since: now, now: now) == .done)
  }
}
