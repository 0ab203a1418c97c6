import NIOCore
import Testing

@testable import RPC

@Suite("When a resolver is asked")
struct ResolutionTests {
  static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
  static let backoff = ConnectionBackoff(
    initial: .seconds(1),
    multiplier: 2,
    jitter: 0,
    maximum: .seconds(10)
  )

  private func resolution(refresh: Duration? = nil) -> Resolution {
    Resolution(backoff: Self.backoff, pause: .seconds(5), refresh: refresh)
  }

  @Test("At once the first time, and only once at a time")
  func first() {
    var resolution = resolution()
    #expect(resolution.requested(now: Self.start) == .ask)
    #expect(resolution.requested(now: Self.start) == .none)
    #expect(resolution.answered(now: Self.start) == .none)
  }

  @Test("Not again before the pause is over")
  func pause() {
    var resolution = resolution()
    _ = resolution.requested(now: Self.start)
    _ = resolution.answered(now: Self.start)
    let due = Self.start + .seconds(5)
    #expect(resolution.requested(now: Self.start + .seconds(1)) == .wake(at: due))
    #expect(resolution.requested(now: Self.start + .seconds(2)) == .none)
    #expect(resolution.woke(now: due) == .ask)
    _ = resolution.answered(now: due)
    #expect(resolution.requested(now: due + .seconds(5)) == .ask)
  }

  @Test("After failures with growing delays, whoever asks")
  func failures() {
    var resolution = resolution()
    var now = Self.start
    _ = resolution.requested(now: now)
    for seconds in [1, 2, 4, 8, 10] as [Int64] {
      #expect(resolution.failed(now: now) == .wake(at: now + .seconds(seconds)))
      #expect(resolution.requested(now: now + .seconds(60)) == .none)
      now = now + .seconds(seconds)
      #expect(resolution.woke(now: now) == .ask)
    }
  }

  @Test("From time to time although all is well")
  func refresh() {
    var resolution = resolution(refresh: .seconds(30))
    _ = resolution.requested(now: Self.start)
    let due = Self.start + .seconds(30)
    #expect(resolution.answered(now: Self.start) == .wake(at: due))
    // Who needs it sooner gets it sooner.
    let sooner = Self.start + .seconds(5)
    #expect(resolution.requested(now: Self.start) == .wake(at: sooner))
    #expect(resolution.woke(now: sooner) == .ask)
  }
}
