package import ProtobufC

/// Sends messages of one side of a call, in order.
package struct RPCWriter<Message: ProtobufMessage>: Sendable {
  let outbound: OutboundMessages
  let packing: Packing
  /// Of one message; `nil` for no limit.
  var maximumBytes: Int?

  /// Where it is said how messages are packed.
  enum Packing: Sendable {
    case fixed(Compression)
    /// As the handler has asked for by then.
    case answer(ServerCallDescription)

    var compression: Compression {
      switch self {
      case .fixed(let compression): compression
      case .answer(let call): call.compression
      }
    }
  }

  /// Sends one message.
  ///
  /// Waits while the peer is more than 64 KiB behind, so that a slow reader slows its writer and
  /// nothing else.
  ///
  /// Of a call whose messages are packed this one isn't when `packed` is `false`.
  ///
  /// - Throws: ``RPCError`` when the call is over, the task was cancelled or the message is larger
  ///   than the call's options allow.
  package nonisolated(nonsending) func write(
    _ message: Message,
    packed: Bool = true
  ) async throws {
    let compression = packed ? packing.compression : .identity
    try await outbound.write(framed(message, compression, limit: maximumBytes))
  }

  /// Says that no message follows.
  ///
  /// On a client this is done at the end of the closure anyway; on a server the status does it, and
  /// this does nothing.
  package func finish() {
    outbound.finish()
  }
}
