import Chassis
import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("What changed while a page was open")
struct ChangeFeedTests {
  private func entry(
    _ position: Int64,
    by actor: String,
    in authority: String = "803"
  )
    -> LedgerEntry
  {
    .with { ($0.authority, $0.position, $0.actor) = (authority, position, actor) }
  }

  @Test("Changes of others count, one's own don't, nor those of other councils")
  func counting() {
    let feed = ChangeFeed()
    feed.note(entry(1, by: "person-a"), of: .plans)
    let opened = feed.heads(of: "803")
    feed.note(entry(2, by: "person-a"), of: .plans)
    feed.note(entry(3, by: "person-b"), of: .plans)
    feed.note(entry(1, by: "person-b"), of: .audits)
    feed.note(entry(9, by: "person-b", in: "801"), of: .plans)
    #expect(feed.count(since: opened, in: "803", besides: "person-a") == 2)
    #expect(feed.count(since: opened, in: "803", besides: "person-c") == 3)
    #expect(feed.count(since: feed.heads(of: "803"), in: "803", besides: "person-c") == 0)
  }

  @Test("An entry that comes again counts once")
  func repeated() {
    let feed = ChangeFeed()
    let opened = feed.heads(of: "803")
    for _ in 0..<3 { feed.note(entry(1, by: "person-b"), of: .plans) }
    #expect(feed.count(since: opened, in: "803", besides: "person-a") == 1)
  }

  @Test("Changes too long ago to be remembered still count, also after a restart")
  func forgotten() {
    let feed = ChangeFeed()
    let opened = feed.heads(of: "803")
    let many = Int64(ChangeFeed.mostRemembered * 2 + 10)
    for position in 1...many { feed.note(entry(position, by: "person-b"), of: .plans) }
    #expect(feed.count(since: opened, in: "803", besides: "person-a") == Int(many))
    let next = ChangeFeed()
    next.resume(.plans, at: ["803": 7])
    #expect(next.count(since: opened, in: "803", besides: "person-a") == 7)
    #expect(next.heads(of: "803").word == "plans.7")
  }

  @Test("Whoever listens is woken, and let go when dropped; one person's pages are bounded")
  func listening() async throws {
    let feed = ChangeFeed()
    var listeners: [UInt64] = []
    while let (id, _) = feed.listen("803", person: "person-a") { listeners.append(id) }
    #expect((1...50).contains(listeners.count))
    let (id, wakes) = try #require(feed.listen("803", person: "person-b"))
    var iterator = wakes.makeAsyncIterator()
    #expect(await iterator.next() != nil)
    feed.note(entry(1, by: "person-a"), of: .plans)
    #expect(await iterator.next() != nil)
    feed.drop(id)
    #expect(await iterator.next() == nil)
  }

  @Test(
    "An address that was tampered with is refused",
    arguments: ["plans", "plans.x", "plans.-1", "plans.1-plans.2", "nobody.1", "plans.1.2", "-.-"]
  )
  func words(word: String) {
    #expect(LedgerHeads(word: word) == nil)
  }

  @Test("Heads read as they were written")
  func roundTrip() {
    var heads = LedgerHeads()
    (heads[.plans], heads[.workforce]) = (948, 105)
    #expect(heads.word == "plans.948-workforce.105")
    #expect(LedgerHeads(word: heads.word) == heads)
    #expect(LedgerHeads(word: "") == LedgerHeads())
  }
}
