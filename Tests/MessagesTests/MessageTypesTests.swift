import Messages
import ProtobufC
import Testing

@Suite("All messages")
struct MessageTypesTests {
  @Test("Every message can be read and written, as bytes and as JSON")
  func everyMessage() throws {
    for type in MessageTypes.all { try check(type) }
  }

  private func check<Message: ProtobufMessage>(_ type: Message.Type) throws {
    let empty = Message()
    #expect(try empty.protobuf() == [])
    #expect(try Message(protobuf: []) == empty)
    // A dynamic value that holds nothing is null in JSON, which is a value.
    if type.protobufName != "google.protobuf.Value" {
      #expect(try Message(json: empty.json()) == empty)
    }
    // A number that no proto uses.
    let unknown: [UInt8] = [0xf8, 0xff, 0x03, 5]
    #expect(try Message(protobuf: unknown).protobuf() == unknown)
  }

  @Test("Every name is there once")
  func names() {
    let names = MessageTypes.all.map { $0.protobufName }
    #expect(Set(names).count == names.count)
  }
}
