package import ProtobufC

/// The messages of one side of a call, in order, as they arrive.
///
/// To be read once, by one task.
///
/// Reading slowly slows the peer down. Iteration throws ``RPCError`` when the call fails.
package struct RPCStream<Message: ProtobufMessage>: AsyncSequence, Sendable {
  package typealias Element = Message
  let inbound: InboundMessages
  let limits: ProtobufLimits

  package func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(inbound: inbound, limits: limits)
  }

  package struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    let inbound: InboundMessages
    let limits: ProtobufLimits
    /// The message that was read last came packed.
    package private(set) var wasCompressed = false

    init(inbound: InboundMessages, limits: ProtobufLimits) {
      self.inbound = inbound
      self.limits = limits
    }

    /// The next message; `nil` at the end.
    package nonisolated(nonsending) mutating func next() async throws -> Message? {
      guard let message = try await inbound.next() else { return nil }
      wasCompressed = message.wasCompressed
      return try decode(Message.self, message.bytes, limits)
    }
  }
}
