import RPC
import Testing

@Suite("Status messages on the wire")
struct StatusMessageTests {
  @Test(
    "Percent-encodes what is not printable ASCII, and the percent sign",
    arguments: [
      ("plain text", "plain text"), ("", ""), ("100%", "100%25"), ("a\nb", "a%0Ab"),
      ("naïve", "na%C3%AFve"), ("\u{7F}", "%7F"), ("🧵", "%F0%9F%A7%B5"), (" ~", " ~"),
    ]
  )
  func encodes(_ text: String, _ wire: String) {
    #expect(String(decoding: StatusMessage.encode(text), as: UTF8.self) == wire)
    #expect(StatusMessage.decode(wire.utf8) == text)
  }

  @Test(
    "Reads what others write, and leaves broken escapes as they are",
    arguments: [
      ("%e4%bd%a0", "你"), ("%", "%"), ("%2", "%2"), ("%zz", "%zz"), ("a%00b", "a\0b"),
      ("%ff", "\u{FFFD}"),
    ]
  )
  func decodes(_ wire: String, _ text: String) {
    #expect(StatusMessage.decode(wire.utf8) == text)
  }

  @Test("Cuts a long message between characters")
  func cuts() {
    let wire = StatusMessage.encode(String(repeating: "é", count: 10_000), maximumBytes: 20)
    #expect(String(decoding: wire, as: UTF8.self) == "%C3%A9%C3%A9%C3%A9%C3%A9")
  }
}
