internal import ProtobufC

/// A message from the wire.
///
/// - Throws: ``RPCError/Code/internalError`` when it isn't one,
///   ``RPCError/Code/resourceExhausted`` when it would take too much memory.
func decode<Message: ProtobufMessage>(
  _ type: Message.Type,
  _ bytes: [UInt8],
  _ limits: ProtobufLimits
) throws(RPCError) -> Message {
  do {
    return try Message(protobuf: bytes, limits: limits)
  } catch {
    let code: RPCError.Code =
      if case .overBudget = error { .resourceExhausted } else { .internalError }
    throw RPCError(code, "cannot read \(Message.protobufName): \(error)")
  }
}

/// A message for the wire, with its prefix.
///
/// - Throws: ``RPCError/Code/internalError`` when it has something that can't be sent,
///   ``RPCError/Code/resourceExhausted`` when it is larger than `limit`.
func framed<Message: ProtobufMessage>(
  _ message: Message,
  _ compression: Compression,
  limit: Int?
) throws(RPCError) -> [UInt8] {
  let bytes = try framed(message, compression)
  if let limit, bytes.count - 5 > limit {
    throw RPCError(
      .resourceExhausted,
      "\(Message.protobufName) is \(bytes.count - 5) bytes, limit is \(limit)"
    )
  }
  return bytes
}

/// A message for the wire, with its prefix, however large.
///
/// - Throws: ``RPCError/Code/internalError`` when it has something that can't be sent.
func framed<Message: ProtobufMessage>(
  _ message: Message,
  _ compression: Compression
) throws(RPCError) -> [UInt8] {
  do {
    guard compression != .identity, let packed = compression.pack(try message.protobuf()) else {
      return try message.withPacked(frame)
    }
    var bytes: [UInt8] = []
    MessageDeframer.frame(packed, compressed: true, into: &bytes)
    return bytes
  } catch {
    throw RPCError(.internalError, "cannot write \(Message.protobufName): \(error)")
  }
}

/// Encodes behind room for the prefix, so that a small message is not copied.
///
/// A large one is written where there is room for the upper bound of its size, and leaves as much
/// as it takes.
private func frame(_ message: PackedMessage) -> [UInt8] {
  guard message.capacity > 1024 else {
    return unsafe prefixed(message.capacity) { unsafe message.write(into: $0) }
  }
  return unsafe message.withBytes { bytes in
    unsafe prefixed(bytes.count) { body in
      unsafe body.copyMemory(from: bytes)
      return bytes.count
    }
  }
}

/// A prefix and what `write` puts behind it: at most `capacity` octets, and as many as it returns.
private func prefixed(
  _ capacity: Int,
  _ write: (UnsafeMutableRawBufferPointer) -> Int
) -> [UInt8] {
  unsafe [UInt8](unsafeUninitializedCapacity: capacity + 5) { buffer, count in
    let body = unsafe UnsafeMutableRawBufferPointer(
      rebasing: UnsafeMutableRawBufferPointer(buffer)[5...]
    )
    let length = unsafe write(body)
    unsafe buffer[0] = 0
    for index in 0..<4 {
      unsafe buffer[index + 1] = UInt8(truncatingIfNeeded: length >> (24 - 8 * index))
    }
    count = length + 5
  }
}
