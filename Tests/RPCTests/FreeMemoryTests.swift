import Testing

@testable import RPC

@Suite("Memory after a crowd")
struct FreeMemoryTests {
  private func closings(of count: Int) -> [Int] {
    var memory = FreeMemory()
    for open in 1...count { memory.opened(open) }
    return (0..<count).reversed().filter { memory.closed($0) }
  }

  @Test("Is given back whenever three quarters have gone, and not for a few")
  func crowd() {
    #expect(closings(of: 10_000) == [2_500, 625, 156])
    #expect(closings(of: 255) == [])
  }

  @Test("Is not given back again and again by connections that come and go")
  func churn() {
    var memory = FreeMemory()
    var times = 0
    for _ in 0..<1_000 {
      memory.opened(100)
      if memory.closed(99) { times += 1 }
    }
    #expect(times == 0)
  }
}
