import Testing

@testable import Plans

@Suite("The order of references")
struct ReferenceOrderTests {
  @Test("Numbers count as numbers and spelling doesn't matter")
  func humanOrder() {
    let refs = [
      "1.10", "LMG4", "1.2", "LMG 3", "9B.1", "9A.7", "10.1", "9A.10", "2", "LMG 12", "CLA&P 5",
    ]
    #expect(
      ReferenceOrder.sorted(refs, by: \.self) == [
        "1.2", "1.10", "2", "9A.7", "9A.10", "9B.1", "10.1", "CLA&P 5", "LMG 3", "LMG4", "LMG 12",
      ]
    )
  }

  @Test("Those without a reference keep their order at the end")
  func blanks() {
    let items = [("", 1), ("2", 2), ("", 3), ("1", 4)]
    #expect(ReferenceOrder.sorted(items, by: { $0.0 }).map { $0.1 } == [4, 2, 1, 3])
  }
}
