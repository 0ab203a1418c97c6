import Foundation
import Testing

@testable import Gateway

@Suite("Guessing passwords")
struct SignInThrottleTests {
  let begin = Date(timeIntervalSince1970: 1_000_000)
  let account = SignInThrottle.Key.account("a@b.example")
  let address = SignInThrottle.Key.address("192.0.2.7")

  @Test("Five wrong tries are forgiven; then each waits longer, up to an hour")
  func doubling() {
    var throttle = SignInThrottle()
    for _ in 0..<4 { throttle.failed([account], at: begin) }
    #expect(throttle.wait(for: [account], at: begin) == 0)
    var waits: [TimeInterval] = []
    for _ in 0..<9 {
      throttle.failed([account], at: begin)
      waits.append(throttle.wait(for: [account], at: begin))
    }
    #expect(waits == [30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
  }

  @Test("The wait passes with time")
  func passes() {
    var throttle = SignInThrottle()
    for _ in 0..<5 { throttle.failed([account], at: begin) }
    #expect(throttle.wait(for: [account], at: begin.addingTimeInterval(29)) == 1)
    #expect(throttle.wait(for: [account], at: begin.addingTimeInterval(30)) == 0)
  }

  @Test("One address that tries many accounts is slowed down too")
  func address_() {
    var throttle = SignInThrottle()
    for number in 0..<20 {
      throttle.failed([.account("\(number)@b.example"), address], at: begin)
    }
    #expect(throttle.wait(for: [.account("new@b.example"), address], at: begin) == 30)
    #expect(throttle.wait(for: [.account("new@b.example"), .address("192.0.2.8")], at: begin) == 0)
  }

  @Test("A right password clears the account and not the address")
  func cleared() {
    var throttle = SignInThrottle()
    for _ in 0..<20 { throttle.failed([account, address], at: begin) }
    throttle.succeeded(account)
    #expect(throttle.wait(for: [account], at: begin) == 0)
    #expect(throttle.wait(for: [address], at: begin) == 30)
  }

  @Test("What is remembered stays bounded")
  func bounded() {
    var throttle = SignInThrottle()
    for number in 0..<10_050 {
      throttle.failed(
        [.account("\(number)")],
        at: begin.addingTimeInterval(Double(number))
      )
    }
    let late = begin.addingTimeInterval(20_000)
    #expect(throttle.wait(for: [.account("0")], at: late) == 0)
  }
}
