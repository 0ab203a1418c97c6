import HTTP2
import Testing

@Suite("Header lists")
struct HeaderBlockTests {
  @Test("Keep order, repetition and octets")
  func order() {
    var block = HeaderBlock(["a": "1", "b": "", "a": "2"])
    block.append(name: "c-bin", value: [0xFF, 0x00])
    #expect(block.count == 4)
    #expect((0..<4).map(block.name(at:)) == ["a", "b", "a", "c-bin"])
    #expect(block.value(at: 2) == "2")
    #expect(block.value(at: 1) == "")
    #expect(Array(block.valueBytes(at: 3)) == [0xFF, 0x00])
    #expect(block.first("a") == "1")
    #expect(block.firstIndex(of: "a", from: 1) == 2)
    #expect(block.first("d") == nil)
  }

  @Test("Are counted as RFC 9113 counts them: names, values and 32 each")
  func size() {
    #expect(HeaderBlock(["abc": "defg", "h": ""]).listBytes == 7 + 32 + 1 + 32)
    #expect(HeaderBlock().listBytes == 0)
  }

  @Test("Joined, keep what each had")
  func joined() {
    var block = HeaderBlock(["a": "1"])
    block.append(HeaderBlock(["b": "2", "c": "3"]))
    #expect((0..<3).map(block.value(at:)) == ["1", "2", "3"])
    block.append(HeaderBlock())
    #expect(block == HeaderBlock(["a": "1", "b": "2", "c": "3"]))
  }
}
