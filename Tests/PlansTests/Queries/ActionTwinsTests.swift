import Testing

@testable import Plans

@Suite("Texts that are the same or begin the same")
struct ActionTwinsTests {
  /// Texts of few words, so that many share most of them; each is meant for no more than four.
  private static func texts(seed: UInt64) -> [String] {
    var state = seed
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    return (0..<40).flatMap { _ -> [String] in
      let words = (0..<(4 + below(30))).map { _ in "word\(below(80))x" }
      return (0..<(1 + below(4))).map { _ in
        var words = words
        for _ in 0..<below(4) { words[below(words.count)] = "word\(below(80))x" }
        if below(3) == 0 { words += (0..<below(6)).map { _ in "more\(below(9))x" } }
        return words.joined(separator: " ")
      }
    }
  }

  /// Whether two texts are twins, and by their beginning alone, worked out from the definition.
  private static func areTwins(
    _ left: [Substring],
    _ right: [Substring]
  ) -> (Bool, byBeginning: Bool) {
    var rest = right
    let common = left.count { word in
      guard let place = rest.firstIndex(of: word) else { return false }
      rest.remove(at: place)
      return true
    }
    if min(left.count, right.count) >= ActionTwins.fewestWords,
      Double(2 * common) >= ActionTwins.threshold * Double(left.count + right.count)
    {
      return (true, false)
    }
    let shared = zip(left, right).prefix { $0.0 == $0.1 }.count
    let isBeginning =
      shared >= ActionTwins.shortestBeginning
      && (shared >= ActionTwins.wholeSentence || shared == min(left.count, right.count))
    return (isBeginning, true)
  }

  @Test(
    "Each text is told with the nearest earlier ones of all that are its twins",
    arguments: 1...8
  )
  func likeTheDefinition(seed: Int) {
    let texts = Self.texts(seed: UInt64(seed))
    let words = texts.map(ActionTwins.words)
    var expected: [String] = []
    for place in texts.indices {
      let earlier = (0..<place).reversed().compactMap { earlier -> String? in
        let (isTwin, byBeginning) = Self.areTwins(words[earlier], words[place])
        return isTwin ? "\(earlier) \(place) \(byBeginning)" : nil
      }
      expected += earlier.prefix(ActionTwins.mostEarlier)
    }
    let found = ActionTwins(texts).pairs.map {
      "\($0.first) \($0.second) \($0.sharedBeginning != nil)"
    }
    #expect(found.sorted() == expected.sorted())
    #expect(!found.isEmpty)
  }

  @Test("A text that stands a hundred times is told with three others, not with each")
  func manyAlike() {
    let texts = (0..<100).map { "Review how step \($0) is taken and train every team in it again" }
    let pairs = ActionTwins(texts).pairs
    #expect(pairs.count == 3 * 97 + 2 + 1)
    #expect(pairs.filter { $0.second == 50 }.map(\.first) == [47, 48, 49])
  }

  @Test("Texts that may not be told together don't stand in the way of others")
  func notTogether() {
    let texts = (0..<12).map { _ in "Every child is seen within two working days of the call" }
    let pairs = ActionTwins(texts) { $0 % 6 == $1 % 6 }.pairs
    #expect(pairs.map { [$0.first, $0.second] } == (0..<6).map { [$0, $0 + 6] })
  }
}
