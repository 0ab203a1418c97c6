import Testing

@testable import Figures

@Suite("Rounding for display")
struct RoundingTests {
  @Test(
    "Halves go away from zero",
    arguments: [
      (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-2.5, 0, "-3"), (1.005, 2, "1.01"),
      (2.675, 2, "2.68"), (18.95, 1, "19.0"), (0.05, 1, "0.1"), (-0.4, 0, "0"), (-0.04, 1, "0.0"),
      (1234.5, 0, "1,235"), (1_234_567.891, 2, "1,234,567.89"), (0, 2, "0.00"), (99.95, 1, "100.0"),
      (71.428571, 0, "71"), (.nan, 0, "–"), (.infinity, 1, "–"), (-1234.56, 1, "-1,234.6"),
    ]
  )
  func text(_ value: Double, _ decimals: Int, _ wanted: String) {
    #expect(Rounding.text(value, decimals: decimals) == wanted)
  }

  @Test("Short forms leave out zeros, changes have words")
  func forms() {
    #expect(Rounding.short(5) == "5")
    #expect(Rounding.short(18.14) == "18.1")
    #expect(Rounding.short(100) == "100")
    #expect(Rounding.short(1.50, upTo: 2) == "1.5")
    #expect(Rounding.change(4) == "up 4")
    #expect(Rounding.change(-0.5, decimals: 1) == "down 0.5")
    #expect(Rounding.change(0.2) == "no change")
  }

  @Test("Every half of a hundredth rounds up, though binary numbers miss most of them")
  func halves() {
    for whole in 0..<5_000 {
      let value = Double(whole) / 100 + 0.005
      let wanted = Double(whole + 1) / 100
      #expect(Rounding.halfUp(value, decimals: 2) == wanted)
    }
  }
}
