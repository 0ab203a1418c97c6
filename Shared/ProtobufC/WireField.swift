import CProtobufC

/// One field as it lies in the octets of a message.
struct WireField {
  let number: UInt32
  /// Where the value lies, when it was written at length; numbers have none.
  let content: Range<Int>?

  /// Reads the field at `position` and moves behind it; `nil` for octets that are broken.
  init?(in bytes: UnsafeRawBufferPointer, at position: inout Int) {
    guard let tag = unsafe varint(bytes, &position), let number = UInt32(exactly: tag >> 3) else {
      return nil
    }
    self.number = number
    switch tag & 7 {
    case 0:
      guard unsafe varint(bytes, &position) != nil else { return nil }
      content = nil
    case 1:
      position += 8
      content = nil
    case 5:
      position += 4
      content = nil
    case 2:
      guard let length = unsafe varint(bytes, &position),
        length <= UInt64(bytes.count - position)
      else { return nil }
      content = position..<position + Int(length)
      position += Int(length)
    default: return nil
    }
    guard position <= bytes.count else { return nil }
  }
}

/// Reads a varint and moves on; `nil` where it is cut short or too long.
func varint(_ bytes: UnsafeRawBufferPointer, _ position: inout Int) -> UInt64? {
  var value: UInt64 = 0
  var shift: UInt64 = 0
  while position < bytes.count, shift < 64 {
    let byte = unsafe bytes[position]
    position += 1
    value |= UInt64(byte & 0x7f) << shift
    if byte < 0x80 { return value }
    shift += 7
  }
  return nil
}

extension [UInt8] {
  mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

extension ProtobufCFieldDescriptor {
  /// The type of a field that holds messages.
  var messageType: UnsafePointer<ProtobufCMessageDescriptor>? {
    guard unsafe type == PROTOBUF_C_TYPE_MESSAGE else { return nil }
    return unsafe descriptor?.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
  }
}
