package import ProtobufC

/// The messages of one side of a call, in order, as they arrive.
///
/// To be read once, by one task.
///
/// Reading slowly slows the peer down. Iteration throws ``RPCError`` when the call fails.
package struct RPCStream<Message: ProtobufMessage>: AsyncSequence, Sendable {
  package typealias Element = Message
  let inbound: InboundMessages

  package func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(inbound: inbound)
  }

  package struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    let inbound: InboundMessages

    /// The next message; `nil` at the end.
    package nonisolated(nonsending) mutating func next() async throws -> Message? {
      guard let bytes = try await inbound.next() else { return nil }
      return try decode(Message.self, bytes)
    }
  }
}

/// A message from the wire.
///
/// - Throws: ``RPCError/Code/internalError`` when it isn't one.
func decode<Message: ProtobufMessage>(
  _ type: Message.Type,
  _ bytes: [UInt8]
) throws(RPCError) -> Message {
  do {
    return try Message(protobuf: bytes)
  } catch {
    throw RPCError(.internalError, "cannot read \(Message.protobufName): \(error)")
  }
}

/// A message for the wire.
///
/// - Throws: ``RPCError/Code/internalError`` when it has something that can't be sent.
func encode<Message: ProtobufMessage>(_ message: Message) throws(RPCError) -> [UInt8] {
  do {
    return try message.protobuf()
  } catch {
    throw RPCError(.internalError, "cannot write \(Message.protobufName): \(error)")
  }
}
