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

  /// A text is told with so many earlier ones at most, the nearest: of a hundred that are the same
  /// five thousand pairs would say no more.
  static let mostEarlier = 3

  private static let smallWords: Set<Substring> = ["a", "an", "the", "of", "on", "to", "and"]

  /// `mayPair` says of two places, the first one first, whether their texts are to be told together.
  init(_ texts: [String], mayPair: (Int, Int) -> Bool = { _, _ in true }) {
    let words = WordNumbers(texts.map(Self.words))
    var plausible = PlausiblePairs()
    var pairs: [Pair] = []
    for place in texts.indices {
      var found = 0
      for earlier in plausible.earlier(than: place, words) {
        guard let pair = Self.pair(earlier, place, words), mayPair(earlier, place) else { continue }
        pairs.append(pair)
        found += 1
        if found == Self.mostEarlier { break }
      }
    }
    self.pairs = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  private static func pair(_ one: Int, _ other: Int, _ words: WordNumbers) -> Pair? {
    if isAlike(words.rarestFirst[one], words.rarestFirst[other]) {
      return Pair(first: one, second: other, sharedBeginning: nil)
    }
    let (left, right) = (words.inOrder[one], words.inOrder[other])
    let shared = zip(left, right).prefix { $0.0 == $0.1 }.count
    guard shared >= shortestBeginning,
      shared >= wholeSentence || shared == min(left.count, right.count)
    else { return nil }
    return Pair(first: one, second: other, sharedBeginning: shared)
  }

  /// Twice the words in common, over the words of both.
  private static func isAlike(_ one: [Int], _ other: [Int]) -> Bool {
    let needed = threshold * Double(one.count + other.count)
    guard min(one.count, other.count) >= fewestWords,
      Double(2 * min(one.count, other.count)) >= needed
    else { return false }
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
    return Double(2 * common) >= needed
  }

  /// Lower-case words without punctuation, small words and the plural's s.
  static func words(of text: String) -> [Substring] {
    allWords(of: text.lowercased()).filter { !smallWords.contains($0) }
      .map { $0.utf8.count > 3 && $0.utf8.last == 0x73 ? $0.dropLast() : $0 }
  }

  private static func allWords(of text: String) -> [Substring] {
    // Most texts are ASCII, and octets are told apart much faster than characters.
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x27 }) else {
      return text.filter { $0 != "’" && $0 != "'" }.split { !$0.isLetter && !$0.isNumber }
    }
    return text.utf8.split { !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) }
      .map { Substring($0) }
  }
}
