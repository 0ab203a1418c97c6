import Messages

/// Finds actions whose words are the same, or begin the same.
///
/// Small words, plurals, punctuation and case don't count. Texts of similar length are alike when
/// they share nine tenths of their words; others when the shorter is the beginning of the longer,
/// or when both begin with the same long sentence.
struct ActionTwins {
  /// Places of two actions in the list, the first one first.
  struct Pair {
    let first: Int
    let second: Int
    /// Words that both begin with; `nil` when they are alike as a whole.
    let sharedBeginning: Int?
  }

  /// In the order of the list.
  let pairs: [Pair]

  /// Two texts of this share of common words are the same.
  static let threshold = 0.9
  /// Shorter texts (“Monthly audits”) are alike by chance.
  static let fewestWords = 5
  /// A beginning of fewer words says little, even where it is the whole of the shorter text.
  static let shortestBeginning = 8
  /// A shared beginning of so many words is a whole sentence, whatever follows.
  static let wholeSentence = 20

  private static let smallWords: Set<Substring> = ["a", "an", "the", "of", "on", "to", "and"]

  init(_ texts: [String]) {
    var numbers: [Substring: Int] = [:]
    let inOrder = texts.map { text in
      Self.words(of: text).map { word in
        if let number = numbers[word] { return number }
        numbers[word] = numbers.count
        return numbers.count - 1
      }
    }
    var pairs = Self.alike(inOrder)
    let known = Set(pairs.map { [$0.first, $0.second] })
    pairs += Self.beginningAlike(inOrder).filter { !known.contains([$0.first, $0.second]) }
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// Only texts of similar length can share most words: each is held against the next by length.
  private static func alike(_ texts: [[Int]]) -> [Pair] {
    let sorted = texts.map { $0.sorted() }
    let byLength = texts.indices.filter { texts[$0].count >= fewestWords }
      .sorted { (texts[$0].count, $0) < (texts[$1].count, $1) }
    var pairs: [Pair] = []
    for (place, one) in byLength.enumerated() {
      let longest = Double(texts[one].count) * (2 - threshold) / threshold
      for other in byLength[(place + 1)...] {
        if Double(texts[other].count) > longest { break }
        guard isAlike(sorted[one], sorted[other]) else { continue }
        pairs.append(Pair(first: min(one, other), second: max(one, other), sharedBeginning: nil))
      }
    }
    return pairs
  }

  /// Twice the words in common, over the words of both.
  private static func isAlike(_ one: [Int], _ other: [Int]) -> Bool {
    var common = 0
    var left = 0
    var right = 0
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        common += 1
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return Double(2 * common) >= threshold * Double(one.count + other.count)
  }

  private static func beginningAlike(_ texts: [[Int]]) -> [Pair] {
    let groups = Dictionary(
      grouping: texts.indices.filter { texts[$0].count >= shortestBeginning },
      by: { Array(texts[$0].prefix(shortestBeginning)) }
    )
    return groups.values.filter { $0.count > 1 }.flatMap { members -> [Pair] in
      members.indices.flatMap { place in
        members[(place + 1)...].compactMap { other -> Pair? in
          let one = members[place]
          let shared = zip(texts[one], texts[other]).prefix { $0.0 == $0.1 }.count
          guard shared >= wholeSentence || shared == min(texts[one].count, texts[other].count)
          else { return nil }
          return Pair(first: one, second: other, sharedBeginning: shared)
        }
      }
    }
  }

  /// Lower-case words without punctuation, small words and the plural's s.
  static func words(of text: String) -> [Substring] {
    text.lowercased().replacing("’", with: "").replacing("'", with: "")
      .split { !$0.isLetter && !$0.isNumber }
      .filter { !smallWords.contains($0) }
      .map { $0.utf8.count > 3 && $0.last == "s" ? $0.dropLast() : $0 }
  }
}
