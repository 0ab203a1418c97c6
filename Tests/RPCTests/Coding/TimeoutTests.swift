import RPC
import Testing

@Suite("The grpc-timeout header")
struct TimeoutTests {
  @Test(
    "Reads what the specification allows",
    arguments: [
      ("1H", Duration.seconds(3600)), ("2M", .seconds(120)), ("3S", .seconds(3)),
      ("4m", .milliseconds(4)), ("5u", .microseconds(5)), ("6n", .nanoseconds(6)),
      ("0S", .zero), ("99999999H", .seconds(359_999_996_400)), ("00000001S", .seconds(1)),
    ]
  )
  func reads(_ text: String, _ expected: Duration) {
    #expect(Timeout.parse(text.utf8) == expected)
  }

  @Test(
    "Refuses everything else",
    arguments: ["", "S", "1", "1s", "-1S", "+1S", "1.5S", " 1S", "1S ", "100000000S", "1 S", "٣S"]
  )
  func refuses(_ text: String) {
    #expect(Timeout.parse(text.utf8) == nil)
  }

  @Test(
    "Writes the finest unit that fits in eight digits, rounded up",
    arguments: [
      (Duration.nanoseconds(1), "1n"), (.milliseconds(20), "20000000n"),
      // 100 ms are 100,000,000 ns: nine digits.
      (.milliseconds(100), "100000u"), (.seconds(1), "1000000u"), (.seconds(100), "100000m"),
      (.seconds(100_000), "100000S"), (.seconds(100_000_000), "1666667M"),
      (.nanoseconds(100_000_001), "100001u"), (.zero, "1n"), (.seconds(-5), "1n"),
    ]
  )
  func writes(_ duration: Duration, _ expected: String) {
    #expect(Timeout.format(duration) == expected)
  }

  @Test("What is written is never shorter than what was meant", arguments: 0..<200)
  func roundTrip(_ step: Int) throws {
    let duration = Duration.nanoseconds(Int64.random(in: 1...Int64.max / 2))
    let back = try #require(Timeout.parse(Timeout.format(duration).utf8))
    #expect(back >= duration)
  }
}
