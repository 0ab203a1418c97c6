import Testing

@testable import Plans

@Suite("Counts and lists in sentences")
struct CountedTests {
  @Test("None, one and many have their own words")
  func counts() {
    #expect(Counted.of(0, "action") == "no actions")
    #expect(Counted.of(1, "action") == "1 action")
    #expect(Counted.of(3, "success criterion", "success criteria") == "3 success criteria")
  }

  @Test("A long list says how many are left out")
  func lists() {
    #expect(Counted.list([]) == "")
    #expect(Counted.list(["a"]) == "a")
    #expect(Counted.list(["a", "b", "c"]) == "a, b and c")
    #expect(Counted.list(["a", "b", "c", "d", "e", "f", "g"]) == "a, b, c, d, e and 2 more")
  }

  @Test("A long text is cut at a word")
  func shortened() {
    #expect(Counted.shortened("Short  text\nhere") == "Short text here")
    #expect(Counted.shortened("One two, three four", to: 9) == "One two…")
  }
}
