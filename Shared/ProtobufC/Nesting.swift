import CProtobufC

/// Refuses messages nested deeper than a limit before protobuf-c recurses into them: 29 KB of them
/// would overflow the stack.
///
/// Steps over everything that is no message, so the cost goes by the number of fields. Broken bytes
/// end the check; protobuf-c refuses them.
///
/// - Throws: ``ProtobufError/tooDeep(limit:)``.
func checkNesting(
  of bytes: UnsafeRawBufferPointer,
  as type: UnsafePointer<ProtobufCMessageDescriptor>,
  limit: Int,
  depth: Int = 1
) throws(ProtobufError) {
  guard depth <= limit else { throw .tooDeep(limit: limit) }
  var position = 0
  while position < bytes.count {
    guard let tag = unsafe varint(bytes, &position) else { return }
    switch tag & 7 {
    case 0:
      guard unsafe varint(bytes, &position) != nil else { return }
    case 1: position += 8
    case 5: position += 4
    case 2:
      guard let length = unsafe varint(bytes, &position),
        length <= UInt64(bytes.count - position)
      else { return }
      let end = position + Int(length)
      if let number = UInt32(exactly: tag >> 3),
        let field = unsafe protobuf_c_message_descriptor_get_field(type, number),
        unsafe field.pointee.type == PROTOBUF_C_TYPE_MESSAGE,
        let inner = unsafe field.pointee.descriptor
      {
        try unsafe checkNesting(
          of: UnsafeRawBufferPointer(rebasing: bytes[position..<end]),
          as: inner.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
          limit: limit,
          depth: depth + 1
        )
      }
      position = end
    default: return
    }
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
