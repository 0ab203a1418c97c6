import CProtobufC

extension Arena {
  /// Decodes bytes into the C form of a message.
  ///
  /// - Throws: ``ProtobufError`` when they are malformed, nested too deep or over the budget.
  package func unpack(
    _ bytes: UnsafeRawBufferPointer,
    as type: ProtobufType,
    limits: ProtobufLimits
  ) throws(ProtobufError) -> MessageReader {
    if type.nests {
      try unsafe checkNesting(of: bytes, as: type.descriptor, limit: limits.depth)
    }
    let start = unsafe bytes.bindMemory(to: UInt8.self).baseAddress
    // Never `free_unpacked`: the arena takes everything back at once. NULL for bytes that are
    // broken, and when the allocator refuses.
    guard
      let message = unsafe protobuf_c_message_unpack(
        type.descriptor,
        &state.pointee.allocator,
        bytes.count,
        start
      )
    else {
      if unsafe state.pointee.exceeded {
        throw .overBudget(bytes: limits.budget(for: bytes.count))
      }
      throw .malformed(message: type.name)
    }
    return unsafe MessageReader(message)
  }

  /// An empty message to write into.
  package func root(_ type: ProtobufType) -> MessageWriter {
    unsafe MessageWriter(type.descriptor, in: self, depth: 1)
  }
}
