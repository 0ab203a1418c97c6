/// The words of texts as numbers, the rarest word the lowest.
struct WordNumbers {
  /// For each text.
  let inOrder: [[Int]]
  /// The same words sorted.
  let rarestFirst: [[Int]]

  init(_ texts: [[Substring]]) {
    var counts: [Substring: Int] = [:]
    for word in texts.joined() { counts[word, default: 0] += 1 }
    let byRarity = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    let numbers = Dictionary(
      byRarity.enumerated().map { ($1.key, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    inOrder = texts.map { $0.compactMap { numbers[$0] } }
    rarestFirst = inOrder.map { $0.sorted() }
  }
}

/// Finds the texts that can be twins of another at all, so that not every two are held against each
/// other.
///
/// Two texts that have most words in common share one of their few rarest: if a text of n words
/// lacked its n - c + 1 rarest, fewer than c would be left. Two that begin alike share their
/// beginning.
struct PlausiblePairs {
  private var byRareWord: [Int: [Int]] = [:]
  private var byBeginning: [ArraySlice<Int>: [Int]] = [:]
  /// For each text, the last one that it was plausible for.
  private var foundFor: [Int] = []

  /// Places of earlier texts, the nearest first; to be asked for one place after another.
  mutating func earlier(than place: Int, _ words: WordNumbers) -> [Int] {
    var found: [Int] = []
    let sorted = words.rarestFirst[place]
    if sorted.count >= ActionTwins.fewestWords {
      for word in Set(sorted.prefix(Self.telling(sorted.count))) {
        take(byRareWord[word], for: place, &found)
        byRareWord[word, default: []].append(place)
      }
    }
    let beginning = words.inOrder[place].prefix(ActionTwins.shortestBeginning)
    if beginning.count == ActionTwins.shortestBeginning {
      take(byBeginning[beginning], for: place, &found)
      byBeginning[beginning, default: []].append(place)
    }
    foundFor.append(-1)
    return found.sorted(by: >)
  }

  private mutating func take(_ places: [Int]?, for place: Int, _ found: inout [Int]) {
    for earlier in places ?? [] where foundFor[earlier] != place {
      foundFor[earlier] = place
      found.append(earlier)
    }
  }

  /// How many of its rarest words a text of so many must share one of with each of its twins.
  private static func telling(_ count: Int) -> Int {
    // The shortest twin consists of common words alone.
    let leastCommon = Double(count) * ActionTwins.threshold / (2 - ActionTwins.threshold)
    return count - Int((leastCommon - 1e-9).rounded(.up)) + 1
  }
}
