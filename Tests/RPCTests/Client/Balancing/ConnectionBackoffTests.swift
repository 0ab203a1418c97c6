import Testing

@testable import RPC

@Suite("Delays between attempts to connect")
struct ConnectionBackoffTests {
  @Test("Grow by the multiplier up to the maximum")
  func growth() {
    let backoff = ConnectionBackoff(initial: .seconds(1), multiplier: 2, maximum: .seconds(10))
    #expect((1...6).map(backoff.delay(failures:)) == [1, 2, 4, 8, 10, 10].map { .seconds($0) })
    #expect(backoff.delay(failures: 1_000_000) == .seconds(10))
  }

  @Test("Differ by at most the jitter")
  func jitter() {
    for _ in 0..<100 {
      let delay = ConnectionBackoff.standard.jitteredDelay(failures: 1)
      #expect(delay >= .milliseconds(800) && delay <= .milliseconds(1200))
    }
  }
}
