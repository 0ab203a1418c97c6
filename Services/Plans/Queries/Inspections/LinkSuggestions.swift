import Messages
import ProtobufC

/// Which thread starts a paragraph may lead to, by the words that they share: for a person to
/// confirm, never to be counted.
///
/// A word weighs the more the fewer texts it stands in, so that `children` says little and
/// `return interviews` much.
struct LinkSuggestions {
  private let starts: [(id: String, words: Set<Substring>)]
  /// In how many texts of the report a word stands.
  private let spread: [Substring: Int]
  private let textCount: Int

  /// Fewer common words say nothing.
  private static let fewestWords = 3
  private static let most = 3

  init(_ starts: [ThreadStart], _ paragraphs: [Paragraph]) {
    self.starts = starts.map { ($0.id, Self.words(of: $0.text)) }
    var spread: [Substring: Int] = [:]
    let texts = self.starts.map(\.words) + paragraphs.map { Self.words(of: $0.text) }
    for words in texts {
      for word in words { spread[word, default: 0] += 1 }
    }
    self.spread = spread
    self.textCount = texts.count
  }

  /// The likeliest ones, best first.
  func suggestions(for paragraph: Paragraph) -> [LinkSuggestion] {
    let words = Self.words(of: paragraph.text)
    let scored = starts.enumerated().compactMap {
      place,
      start -> (score: Double, place: Int, id: String, shared: [Substring])? in
      let shared = start.words.intersection(words).filter { weight($0) > 0 }
      guard shared.count >= Self.fewestWords else { return nil }
      let ordered = shared.sorted { (weight($1), $0) < (weight($0), $1) }
      let score = shared.reduce(0) { $0 + weight($1) } / Double(start.words.count).squareRoot()
      return (score, place, start.id, ordered)
    }.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    guard let best = scored.first else { return [] }
    return scored.prefix(Self.most).filter { $0.score * 2 >= best.score }.map { found in
      .with {
        $0.threadStartID = found.id
        let words = found.shared.prefix(4).map { "“\(Self.written($0, in: paragraph.text))”" }
        $0.because = "both speak of " + Counted.list(words, limit: 4)
      }
    }
  }

  private func weight(_ word: Substring) -> Double {
    guard let count = spread[word], count > 0 else { return 0 }
    let share = Double(count) / Double(max(1, textCount))
    // Of a few texts, a word in two of them is one in many already.
    return share > (textCount > 20 ? 0.2 : 0.5) ? 0 : 1 - share
  }

  /// A word as the text has it, with the plural's s that the comparison leaves out.
  private static func written(_ word: Substring, in text: String) -> String {
    let all = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return String(all.first { $0 == word } ?? all.first { $0.dropLast() == word } ?? word)
  }

  /// Words that say nothing of a subject.
  private static let joining: Set<Substring> = [
    "when", "where", "which", "them", "they", "their", "about", "more", "enough", "always", "with",
    "that", "this", "have", "been", "from", "some", "such", "also", "into", "than", "those",
    "other",
  ]

  private static func words(of text: String) -> Set<Substring> {
    Set(ActionTwins.words(of: text).filter { $0.count > 3 && !joining.contains($0) })
  }
}
