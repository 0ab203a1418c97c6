import Testing

@testable import Figures

@Suite("Proportions")
struct ProportionTests {
  @Test("A proportion is said with its parts, percentage and interval")
  func vector() throws {
    let proportion = try #require(Proportion(15, of: 21))
    #expect(proportion.displayWithInterval == "15 of 21, 71%, 50 to 86")
    #expect(proportion.display == "71%, 15 of 21")
    #expect(Proportion(4, of: 6)?.display == "4 of 6, 67%")
    #expect(Proportion(0, of: 0)?.display == "none to count")
    #expect(Proportion(7, of: 6) == nil)
    #expect(Proportion(-1, of: 6) == nil)
  }

  @Test("The interval holds the share and lies within 0 and 1")
  func interval() throws {
    for whole in 1...60 {
      for parts in 0...whole {
        let interval = try #require(WilsonInterval(parts: parts, of: whole))
        let share = Double(parts) / Double(whole)
        #expect(interval.low >= 0 && interval.high <= 1)
        #expect(interval.low <= share && share <= interval.high)
        let other = try #require(WilsonInterval(parts: whole - parts, of: whole))
        #expect(abs(interval.low - (1 - other.high)) < 1e-12)
      }
    }
    #expect(WilsonInterval(parts: 0, of: 0) == nil)
  }

  @Test("Agreement of two graders by the published table")
  func agreement() throws {
    let agreement = try #require(
      Agreement(table: [[5, 3, 0, 0], [1, 12, 5, 0], [0, 4, 9, 1], [0, 0, 1, 2]])
    )
    #expect(agreement.count == 43)
    #expect(abs(agreement.raw - 0.6512) < 0.00005)
    #expect(abs(try #require(agreement.kappa) - 0.4798) < 0.00005)
    #expect(abs(try #require(agreement.linearKappa) - 0.6065) < 0.00005)
    #expect(abs(try #require(agreement.quadraticKappa) - 0.7441) < 0.00005)
    #expect(agreement.movedUp == 9)
    #expect(agreement.movedDown == 6)
    #expect(!agreement.isThin)
  }

  @Test("Kappa can't be computed when everyone uses one grade")
  func oneGrade() throws {
    let agreement = try #require(Agreement(table: [[0, 0], [0, 12]]))
    #expect(agreement.raw == 1)
    #expect(agreement.kappa == nil)
    #expect(agreement.quadraticKappa == nil)
    #expect(agreement.isThin)
    #expect(Agreement(table: [[0, 0], [0, 0]]) == nil)
    #expect(Agreement(table: [[1]]) == nil)
    #expect(Agreement(pairs: [(0, 4)], gradeCount: 4) == nil)
    #expect(Agreement(pairs: [(0, 1), (1, 1)], gradeCount: 4)?.raw == 0.5)
  }

  @Test("Largest remainders sum to the total and stay within one of the exact share")
  func shares() {
    #expect(LargestRemainder.shares(of: 10, weights: [1, 1, 1]) == [4, 3, 3])
    #expect(LargestRemainder.shares(of: 7, weights: [50, 30, 20]) == [4, 2, 1])
    #expect(LargestRemainder.shares(of: 5, weights: [0, 0]) == [0, 0])
    #expect(LargestRemainder.shares(of: 3, weights: []) == [])
    var random = SeededNumbers(seed: 5)
    for _ in 0..<300 {
      let weights = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Double(Int.random(in: 0...50, using: &random))
      }
      let total = Int.random(in: 0...200, using: &random)
      let shares = LargestRemainder.shares(of: total, weights: weights)
      let sum = weights.reduce(0, +)
      #expect(shares.reduce(0, +) == (sum > 0 ? total : 0))
      for (share, weight) in zip(shares, weights) where sum > 0 {
        #expect(abs(Double(share) - weight / sum * Double(total)) < 1)
      }
    }
  }
}
