import Testing

@testable import Figures

@Suite("References")
struct ReferenceTests {
  @Test(
    "References sort as people count",
    arguments: [
      ["1.1", "1.2", "1.9", "1.10", "2.1", "10.1"],
      ["1.1", "1.1.1", "1.1.2", "1.1.10", "1.2"],
      ["9.1", "9A.1", "9A.7", "9B.1", "10.1"],
      ["LMG 1", "LMG2", "LMG 3", "LMG4", "LMG 10"],
      ["1", "2", "CLA&P 5", "CLA & P 6", "LMG 1", "LSCB2.4", "LSCB2.10"],
      ["17a", "17b", "17c", "18a"],
      ["99999999999999999998", "99999999999999999999", "100000000000000000000"],
    ]
  )
  func order(_ wanted: [String]) {
    #expect(wanted.reversed().map(Reference.init).sorted().map(\.text) == wanted)
  }

  @Test(
    "Spellings of one reference have one key",
    arguments: [
      (["LMG 4", "LMG4", "lmg 4", "LMG-4", "LMG 04"], "LMG.4"),
      (["CLA&P 5", "CLA & P 5", "CLA&P5"], "CLA&P.5"),
      (["9A.7", "9a.7", "9 A 7"], "9.A.7"),
      (["LSCB2.4", "LSCB 2.4"], "LSCB.2.4"),
      (["1.1.1", "1.1.1."], "1.1.1"),
    ]
  )
  func keys(_ spellings: [String], _ key: String) {
    #expect(Set(spellings.map { Reference($0).key }) == [key])
  }

  @Test("Different references have different keys and empty ones match nothing")
  func different() {
    #expect(Reference("1.1").key != Reference("1.10").key)
    #expect(Reference("1.11").key != Reference("11.1").key)
    #expect(!Reference("").isSame(as: Reference("–")))
    #expect(Reference("LMG4").isSame(as: Reference("LMG 4")))
  }

  @Test("A reference lies under its group")
  func groups() {
    #expect(Reference("9A.7").isPart(of: Reference("9A")))
    #expect(Reference("1.1.1").isPart(of: Reference("1.1")))
    #expect(!Reference("1.10").isPart(of: Reference("1.1")))
    #expect(!Reference("5.2.4").isPart(of: Reference("5.3")))
    #expect(!Reference("5.3").isPart(of: Reference("5.3")))
  }
}
