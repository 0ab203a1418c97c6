import Messages
import ProtobufC
import Testing

/// Bytes worked out by hand from https://protobuf.dev/programming-guides/encoding/, not by our own
/// encoder.
@Suite("Messages on the wire")
struct WireVectorTests {
  @Test("Scalars are written as the encoding guide says")
  func scalars() throws {
    let message = EveryScalar.with {
      $0.aDouble = 1
      $0.anInt32 = -1
      $0.aSint32 = -1
      $0.aFixed32 = 1
      $0.aBool = true
      $0.aText = "é"
      $0.someBytes = [0, 255]
      $0.aColour = .below
    }
    let bytes: [UInt8] =
      [0x09, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f]
      + [0x18, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]
      + [0x38, 0x01] + [0x4d, 1, 0, 0, 0] + [0x68, 1] + [0x72, 2, 0xc3, 0xa9]
      + [0x7a, 2, 0, 0xff]
      + [0x80, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]
    #expect(try message.protobuf() == bytes)
    #expect(try EveryScalar(protobuf: bytes) == message)
  }

  @Test("An empty message has no bytes")
  func empty() throws {
    #expect(try EveryScalar().protobuf() == [])
    #expect(try EveryScalar(protobuf: []) == EveryScalar())
  }

  @Test("An optional field that is set to zero is written")
  func optionalZero() throws {
    let message = EveryOptional.with {
      $0.anInt32 = 0
      $0.aText = ""
      $0.aBool = false
    }
    #expect(try message.protobuf() == [0x18, 0, 0x68, 0, 0x72, 0])
    #expect(try EveryOptional(protobuf: [0x18, 0, 0x68, 0, 0x72, 0]) == message)
    #expect(try EveryOptional(protobuf: []).anInt32 == nil)
  }

  @Test("Packed and unpacked numbers are both read")
  func packing() throws {
    let packed: [UInt8] = [0x1a, 3, 3, 0x8e, 0x02]
    let loose: [UInt8] = [0x18, 3, 0x18, 0x8e, 0x02]
    #expect(try EveryRepeated(protobuf: packed).int32s == [3, 270])
    #expect(try EveryRepeated(protobuf: loose).int32s == [3, 270])
    #expect(try EveryRepeated.with { $0.int32s = [3, 270] }.protobuf() == packed)
  }

  @Test("A map is a repeated message of key and value, in the order of its keys")
  func map() throws {
    let message = EveryMap.with { $0.numbers = [2: 20, 1: 10] }
    let bytes: [UInt8] = [0x12, 4, 0x08, 1, 0x10, 10, 0x12, 4, 0x08, 2, 0x10, 20]
    #expect(try message.protobuf() == bytes)
    #expect(try EveryMap(protobuf: bytes) == message)
    // An absent key and value are their defaults; the last of equal keys counts.
    #expect(try EveryMap(protobuf: [0x12, 0]).numbers == [0: 0])
    #expect(try EveryMap(protobuf: [0x12, 2, 0x10, 1, 0x12, 2, 0x10, 2]).numbers == [0: 2])
  }

  @Test("The last member of a oneof counts")
  func oneof() throws {
    #expect(try Choice(protobuf: [0x12, 1, 0x61, 0x18, 5]).pick == .number(5))
    #expect(try Choice(protobuf: [0x18, 0]).pick == .number(0))
    #expect(try Choice.with { $0.pick = .scalars(.init()) }.protobuf() == [0x22, 0])
    #expect(try Choice.with { $0.pick = .text("") }.protobuf() == [0x12, 0])
  }

  @Test("Of a number that comes twice the last counts")
  func twice() throws {
    #expect(try EveryScalar(protobuf: [0x18, 1, 0x18, 2]).anInt32 == 2)
  }

  @Test("Unknown enum numbers and unknown fields survive")
  func unknown() throws {
    // Field 16 = 77; field 99 a varint, 100 eight bytes, 101 text, 102 four bytes.
    let bytes: [UInt8] =
      [0x80, 0x01, 77] + [0x98, 0x06, 5] + [0xa1, 0x06, 1, 2, 3, 4, 5, 6, 7, 8]
      + [0xaa, 0x06, 2, 0x68, 0x69] + [0xb5, 0x06, 1, 2, 3, 4]
    let message = try EveryScalar(protobuf: bytes)
    #expect(message.aColour == .unrecognized(77))
    #expect(!message.unknownFields.isEmpty)
    #expect(try message.protobuf() == bytes)
    // Also inside other messages.
    let outer: [UInt8] = [0x0a, 3, 0x98, 0x06, 5]
    #expect(try Nested(protobuf: outer).protobuf() == outer)
  }
}
