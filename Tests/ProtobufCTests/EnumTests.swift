import Messages
import ProtobufC
import Testing

@Suite("Enums")
struct EnumTests {
  @Test("A value has its number and its name in the proto")
  func names() {
    #expect(Colour.deepBlue.rawValue == 2)
    #expect(Colour.deepBlue.name == "COLOUR_DEEP_BLUE")
    #expect(Colour(name: "COLOUR_RED") == .red)
    #expect(Colour(name: "RED") == nil)
    #expect(Colour(rawValue: -1) == .below)
    #expect(Colour.allCases == [.unspecified, .red, .deepBlue, .below])
    #expect(Colour() == .unspecified)
  }

  @Test("A number without a name is kept")
  func unrecognized() {
    #expect(Colour(rawValue: 5) == .unrecognized(5))
    #expect(Colour.unrecognized(5).rawValue == 5)
    #expect(Colour.unrecognized(5).name == "5")
  }
}
