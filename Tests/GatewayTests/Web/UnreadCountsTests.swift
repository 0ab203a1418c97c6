import Testing

@testable import Gateway

@Suite("The unread number in the header")
struct UnreadCountsTests {
  @Test("It is asked for once in a while, by one page, and again after something was read")
  func asking() {
    let counts = UnreadCounts()
    #expect(counts.isToBeAsked(of: "a", in: "803"))
    #expect(!counts.isToBeAsked(of: "a", in: "803"))
    #expect(counts.isToBeAsked(of: "a", in: "801"))
    counts.learn(3, of: "a", in: "803")
    #expect(counts.count(of: "a", in: "803") == 3)
    #expect(counts.count(of: "b", in: "803") == 0)
    counts.forget("a", in: "803")
    #expect(counts.isToBeAsked(of: "a", in: "803"))
  }
}
