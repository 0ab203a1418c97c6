import HTTP2
import Testing

@Suite("The table of a session's streams")
struct HTTP2StreamTableTests {
  @Test("Holds what a dictionary would, through any order of opening and closing")
  func likeDictionary() {
    var table = HTTP2StreamTable<Int>()
    var expected: [Int32: Int] = [:]
    var random = SystemRandomNumberGenerator()
    for step in 0..<20_000 {
      let id = Int32.random(in: 1...400, using: &random) | 1
      if Bool.random(using: &random) {
        table[id] = step
        expected[id] = step
      } else {
        #expect(table.remove(id) == expected.removeValue(forKey: id))
      }
    }
    #expect(table.count == expected.count)
    for id in Int32(1)...400 { #expect(table[id] == expected[id]) }
  }

  @Test("Emptied, it gives back everything once")
  func removeAll() {
    var table = HTTP2StreamTable<String>()
    table[1] = "a"
    table[2_147_483_647] = "b"
    #expect(Set(table.removeAll()) == ["a", "b"])
    #expect(table.isEmpty)
    #expect(table[1] == nil)
  }
}
