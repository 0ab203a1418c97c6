import Messages
import ProtobufC
import Testing

@Suite("Empty values in a oneof")
struct EmptyChoiceTests {
  @Test("An empty text that was chosen is written, and read as chosen")
  func text() throws {
    let request = ReflectionServerReflectionRequest.with { $0.messageRequest = .listServices("") }
    let bytes = try request.protobuf()
    // Field 7, length-delimited, no bytes.
    #expect(bytes == [0x3A, 0x00])
    #expect(try ReflectionServerReflectionRequest(protobuf: bytes) == request)
  }
}
