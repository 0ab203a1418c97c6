package import ProtobufC

/// Sends messages of one side of a call, in order.
package struct RPCWriter<Message: ProtobufMessage>: Sendable {
  let outbound: OutboundMessages
  let compression: Compression

  /// Sends one message.
  ///
  /// Waits while the peer is more than 64 KiB behind, so that a slow reader slows its writer and
  /// nothing else.
  ///
  /// - Throws: ``RPCError`` when the call is over or the task was cancelled.
  package nonisolated(nonsending) func write(_ message: Message) async throws {
    try await outbound.write(framed(message, compression))
  }

  /// Says that no message follows.
  ///
  /// On a client this is done at the end of the closure anyway; on a server the status does it, and
  /// this does nothing.
  package func finish() {
    outbound.finish()
  }
}
