import FuzzTargets
import Testing

/// The corpus, and the same few thousand changes of it each time; `make fuzz` looks for new ones.
@Suite("What strangers send", .serialized, .timeLimit(.minutes(2)))
struct FuzzTests {
  @Test("Reaches the handlers: a good call in the corpus is answered, whole or cut")
  func answered() throws {
    for input in try Corpus.inputs(.server, named: ["unary", "unary-cut"]) {
      // HEADERS, DATA, HEADERS, after SETTINGS and its like.
      let types = try serverConnection(input)
      #expect(types.filter { $0 < 2 } == [1, 0, 1])
    }
  }

  @Test(
    "Ends in an answer or an error, and never in a contradiction",
    arguments: FuzzTarget.allCases
  )
  func changes(_ target: FuzzTarget) throws {
    let corpus = try Corpus.inputs(target)
    try #require(!corpus.isEmpty)
    for input in corpus { try target.run(input) }
    var hand = Corpus.Hand(seed: 2026)
    for number in 0..<2_000 {
      let input = hand.change(corpus[number % corpus.count], with: corpus)
      #expect(throws: Never.self, "change \(number): \(input)") { try target.run(input) }
    }
  }
}
