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
    var message = unsafe unpack(bytes, as: type)
    if unsafe state.pointee.hasDroppedMessage {
      var merging = Merging()
      let whole = try unsafe merging.whole(bytes, as: type.descriptor)
      if merging.hasMerged {
        startAgain(budget: limits.budget(for: bytes.count))
        unsafe message = unsafe whole.withUnsafeBytes { unsafe unpack($0, as: type) }
      }
    }
    if let message = unsafe message { return unsafe MessageReader(message) }
    if unsafe state.pointee.exceeded {
      throw .overBudget(bytes: limits.budget(for: bytes.count))
    }
    throw .malformed(message: type.name)
  }

  /// `nil` for octets that are broken, and when the budget doesn't allow more.
  private func unpack(
    _ bytes: UnsafeRawBufferPointer,
    as type: ProtobufType
  ) -> UnsafeMutablePointer<ProtobufCMessage>? {
    // Never `free_unpacked`: the arena takes everything back at once.
    unsafe protobuf_c_message_unpack(
      type.descriptor,
      &state.pointee.allocator,
      bytes.count,
      bytes.bindMemory(to: UInt8.self).baseAddress
    )
  }

  /// An empty message to write into.
  package func root(_ type: ProtobufType) -> MessageWriter {
    unsafe MessageWriter(type.descriptor, in: self, depth: 1)
  }
}
