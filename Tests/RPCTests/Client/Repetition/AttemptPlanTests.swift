import Testing

@testable import RPC

@Suite("Which attempts of a call are made")
struct AttemptPlanTests {
  static let retry = Repetition.retry(
    RetryPolicy(
      maximumAttempts: 3,
      initialBackoff: .seconds(1),
      maximumBackoff: .seconds(10),
      multiplier: 2,
      codes: [.unavailable]
    )
  )
  private static func hedging(_ delay: Duration, _ maximum: Int = 3) -> Repetition {
    .hedging(
      HedgingPolicy(maximumAttempts: maximum, delay: delay, nonFatalCodes: [.unavailable])
    )
  }

  private struct Harness {
    var plan: AttemptPlan
    var throttle: RetryThrottle?

    init(_ repetition: Repetition, _ throttling: RetryThrottling? = nil) {
      plan = AttemptPlan(repetition)
      throttle = throttling.map { RetryThrottle($0) }
    }

    mutating func failed(
      _ code: RPCError.Code = .unavailable,
      _ pushback: Pushback? = nil,
      remaining: Duration? = nil
    ) -> [AttemptPlan.Action] {
      plan.failed(code, pushback: pushback, remaining: remaining, throttle: &throttle)
    }

    mutating func waited() -> [AttemptPlan.Action] { plan.waited(throttle) }
  }

  private func isWait(
    _ actions: [AttemptPlan.Action],
    _ seconds: ClosedRange<Double>
  ) -> Bool {
    guard case .wait(let delay) = actions.first, actions.count == 1 else { return false }
    return seconds.contains(delay / .seconds(1))
  }

  @Test("Retries wait longer each time, and end with the last attempt")
  func retries() {
    var harness = Harness(Self.retry)
    #expect(harness.plan.begin() == [.attempt])
    #expect(isWait(harness.failed(), 0.8...1.2))
    #expect(harness.waited() == [.attempt])
    #expect(isWait(harness.failed(), 1.6...2.4))
    #expect(harness.waited() == [.attempt])
    #expect(harness.failed() == [.fail])
  }

  @Test("A failure that the config doesn't name is final")
  func final() {
    var harness = Harness(Self.retry)
    _ = harness.plan.begin()
    #expect(harness.failed(.internalError) == [.fail])
  }

  @Test("After the commitment nothing is repeated")
  func committed() {
    var harness = Harness(Self.retry)
    _ = harness.plan.begin()
    harness.plan.commit()
    #expect(harness.failed() == [.fail])
    #expect(harness.waited() == [])
  }

  @Test("The server's own delay counts, and the client's begin anew after it")
  func pushback() {
    var harness = Harness(Self.retry)
    _ = harness.plan.begin()
    #expect(harness.failed(.unavailable, .after(.seconds(7))) == [.wait(.seconds(7))])
    #expect(harness.waited() == [.attempt])
    #expect(isWait(harness.failed(), 0.8...1.2))
    var told = Harness(Self.retry)
    _ = told.plan.begin()
    #expect(told.failed(.unavailable, .never) == [.fail])
  }

  @Test("No attempt is waited for that would come after the deadline")
  func deadline() {
    var harness = Harness(Self.retry)
    _ = harness.plan.begin()
    #expect(harness.failed(remaining: .milliseconds(100)) == [.fail])
    var passed = Harness(Self.retry)
    _ = passed.plan.begin()
    #expect(passed.failed(remaining: .zero) == [.fail])
  }

  @Test("Too many failures stop the repetitions of a whole channel")
  func throttled() {
    var harness = Harness(Self.retry, RetryThrottling(maximumTokens: 4, tokenRatio: 0.5))
    _ = harness.plan.begin()
    #expect(isWait(harness.failed(), 0.8...1.2))
    _ = harness.waited()
    // Two of four tokens left: half is not more than half.
    #expect(harness.failed() == [.fail])
    harness.throttle?.answered()
    #expect(harness.throttle?.allows == true)
  }

  @Test("Hedges are sent one after the other, until all have failed")
  func hedges() {
    var harness = Harness(Self.hedging(.seconds(1)))
    #expect(harness.plan.begin() == [.attempt, .wait(.seconds(1))])
    #expect(harness.waited() == [.attempt, .wait(.seconds(1))])
    // One that fails makes room for the next at once.
    #expect(harness.failed() == [.attempt])
    #expect(harness.waited() == [])
    #expect(harness.failed() == [])
    #expect(harness.failed() == [.fail])
  }

  @Test("Hedges without a delay are sent at once")
  func atOnce() {
    var harness = Harness(Self.hedging(.zero))
    #expect(harness.plan.begin() == [.attempt, .attempt, .attempt])
    #expect(harness.failed() == [])
    #expect(harness.failed() == [])
    #expect(harness.failed() == [.fail])
  }

  @Test("A fatal failure ends all hedges")
  func fatal() {
    var harness = Harness(Self.hedging(.seconds(1)))
    _ = harness.plan.begin()
    _ = harness.waited()
    #expect(harness.failed(.invalidArgument) == [.fail])
  }

  @Test("A server that asks for no more hedges gets none")
  func noMore() {
    var harness = Harness(Self.hedging(.seconds(1)))
    _ = harness.plan.begin()
    _ = harness.waited()
    #expect(harness.failed(.unavailable, .never) == [])
    #expect(harness.waited() == [])
    #expect(harness.failed() == [.fail])
    var later = Harness(Self.hedging(.seconds(1)))
    _ = later.plan.begin()
    #expect(later.failed(.unavailable, .after(.seconds(9))) == [.wait(.seconds(9))])
    #expect(later.waited() == [.attempt, .wait(.seconds(1))])
  }

  @Test("No policy makes more than five attempts")
  func five() {
    var harness = Harness(Self.hedging(.zero, 50))
    #expect(harness.plan.begin().count == 5)
  }

  @Test(
    "What a server says of retries is read",
    arguments: [
      ("0", Pushback.after(.zero)), ("1500", .after(.milliseconds(1500))), ("-1", .never),
      ("soon", .never), ("99999999999", .never),
    ]
  )
  func readsPushback(_ text: String, _ pushback: Pushback) {
    #expect(Pushback(wire: Array(text.utf8)) == pushback)
  }
}
