import Testing

@testable import CommandLine

@Suite("When a crashed service is started again")
struct RestartPolicyTests {
  @Test("Crashes in a row wait twice as long each time, up to thirty seconds")
  func doubling() {
    var policy = RestartPolicy()
    let waits = (0..<9).map { _ in policy.waitAfterCrash(uptime: .seconds(1)) }
    #expect(
      waits == [
        .milliseconds(500), .seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(16),
        .seconds(30), .seconds(30), .seconds(30),
      ]
    )
  }

  @Test("A minute of good service is forgiven")
  func fresh() {
    var policy = RestartPolicy()
    for _ in 0..<5 { _ = policy.waitAfterCrash(uptime: .seconds(1)) }
    #expect(policy.waitAfterCrash(uptime: .seconds(61)) == .milliseconds(500))
  }
}
