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
    guard let field = unsafe WireField(in: bytes, at: &position) else { return }
    guard let content = field.content,
      let known = unsafe protobuf_c_message_descriptor_get_field(type, field.number),
      let inner = unsafe known.pointee.messageType
    else { continue }
    try unsafe checkNesting(
      of: UnsafeRawBufferPointer(rebasing: bytes[content]),
      as: inner,
      limit: limit,
      depth: depth + 1
    )
  }
}
