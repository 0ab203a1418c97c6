import Messages
import ProtobufC
import Testing

@Suite("There and back")
struct RoundTripTests {
  @Test("Random messages survive bytes and JSON", arguments: 0..<100 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    try check(EveryScalar.random(&random))
    try check(EveryOptional.random(&random))
    try check(EveryRepeated.random(&random))
    try check(EveryMap.random(&random))
    try check(Choice.random(&random))
    try check(Tree.random(&random, depth: 5))
  }

  private func check<Message: ProtobufMessage>(_ message: Message) throws {
    let bytes = try message.protobuf()
    #expect(try Message(protobuf: bytes) == message)
    #expect(try Message(protobuf: bytes).protobuf() == bytes)
    #expect(try Message(json: message.json()) == message)
    #expect(try Message(json: message.json(options: JSONOptions(writesDefaults: true))) == message)
    let packed = try message.withPacked { packed in
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: packed.capacity,
        alignment: 1
      )
      defer { unsafe buffer.deallocate() }
      return unsafe Array(buffer[..<packed.write(into: buffer)])
    }
    #expect(packed == bytes)
  }

  @Test("Not a number stays one")
  func notANumber() throws {
    let message = EveryScalar.with {
      $0.aDouble = .nan
      $0.aFloat = .nan
    }
    #expect(try EveryScalar(protobuf: message.protobuf()).aDouble.isNaN)
    #expect(try message.json() == #"{"aDouble":"NaN","aFloat":"NaN"}"#)
    #expect(try EveryScalar(json: message.json()).aFloat.isNaN)
  }

  @Test("Minus zero stays one where it can be told from absent")
  func minusZero() throws {
    let message = EveryOptional.with { $0.aDouble = -0.0 }
    #expect(try EveryOptional(protobuf: message.protobuf()).aDouble?.sign == .minus)
  }

  @Test("A large message crosses many chunks of the arena")
  func large() throws {
    let message = EveryRepeated.with {
      $0.texts = (0..<20_000).map { "text number \($0)" }
      $0.byteStrings = [[UInt8](repeating: 7, count: 3_000_000)]
      $0.doubles = (0..<100_000).map { Double($0) / 7 }
    }
    #expect(try EveryRepeated(protobuf: message.protobuf()) == message)
  }
}
