import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import RPC

@Suite("The timers of a loop", .timeLimit(.minutes(1)))
struct TimerWheelTests {
  private let loop = MultiThreadedEventLoopGroup.singleton.next()

  private final class Fired: Sendable {
    private let numbers = Mutex<[Int]>([])
    var all: [Int] { numbers.withLock { $0 } }
    func add(_ number: Int) { numbers.withLock { $0.append(number) } }
  }

  @Test("Fire once each, except those that were taken away, wherever they stood in their slot")
  func fire() async throws {
    let fired = Fired()
    try await loop.submit { [loop] in
      let wheel = TimerWheel(loop)
      let now = NIODeadline.now()
      // Few moments, so that many share one.
      let entries = (0..<3_000).map { number in TimerEntry { fired.add(number) } }
      for (number, entry) in entries.enumerated() {
        wheel.add(entry, at: now + .milliseconds(Int64(number % 7) * 20))
      }
      for (number, entry) in entries.enumerated() where number % 3 == 0 { wheel.remove(entry) }
      // Twice changes nothing, and one that was taken away may come back.
      wheel.remove(entries[0])
      wheel.add(entries[3], at: now + .milliseconds(30))
      wheel.add(entries[4], at: now + .milliseconds(30))
    }.get()
    let expected = (0..<3_000).filter { $0 % 3 != 0 || $0 == 3 }
    try await eventually { fired.all.count >= expected.count }
    #expect(fired.all.sorted() == expected)
  }

  @Test("May add themselves again and take others away while they fire")
  func again() async throws {
    let fired = Fired()
    try await loop.submit { [loop] in
      let wheel = TimerWheel(loop)
      let soon = NIODeadline.now() + .milliseconds(10)
      var left = 3
      var entries: [TimerEntry] = []
      let repeating = TimerEntry {
        fired.add(left)
        left -= 1
        for entry in entries { wheel.remove(entry) }
        if left > 0 { wheel.add(entries[0], at: .now()) }
      }
      entries = [repeating] + (0..<10).map { _ in TimerEntry { fired.add(100) } }
      // Later than the one that takes them away.
      for entry in entries.dropFirst() { wheel.add(entry, at: soon + .hours(1)) }
      wheel.add(repeating, at: soon)
    }.get()
    try await eventually { fired.all.count == 3 }
    #expect(fired.all == [3, 2, 1])
  }
}
