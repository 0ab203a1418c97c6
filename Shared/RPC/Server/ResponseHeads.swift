internal import HTTP2

/// The header lists of answers.
enum ResponseHeads {
  /// Of an answer with messages, and nothing special about it.
  static let plain = HeaderBlock([
    ":status": "200", "content-type": "application/grpc",
    "grpc-accept-encoding": Compression.accepted,
  ])
  /// Trailers of a call that went well.
  static let success = HeaderBlock(["grpc-status": "0"])

  static func initial(_ metadata: Metadata, compression: Compression) -> HeaderBlock {
    guard !metadata.isEmpty || compression != .identity else { return plain }
    var head = plain
    if compression != .identity {
      head.append(name: "grpc-encoding", value: compression.rawValue)
    }
    head.append(metadata.block)
    return head
  }

  static func trailers(_ error: RPCError?, _ metadata: Metadata) -> HeaderBlock {
    guard error != nil || !metadata.isEmpty else { return success }
    var block = HeaderBlock()
    append(error, metadata, to: &block)
    return block
  }

  /// Head and trailers in one, for an answer without messages.
  static func trailersOnly(_ error: RPCError, _ metadata: Metadata = [:]) -> HeaderBlock {
    var block = plain
    append(error, metadata, to: &block)
    return block
  }

  private static func append(
    _ error: RPCError?,
    _ metadata: Metadata,
    to block: inout HeaderBlock
  ) {
    block.append(name: "grpc-status", value: String(error?.code.rawValue ?? 0))
    if let error {
      if !error.message.isEmpty {
        block.append(name: "grpc-message", value: StatusMessage.encode(error.message))
      }
      if !error.statusDetails.isEmpty {
        block.append(
          name: "grpc-status-details-bin",
          value: Base64.encode(error.statusDetails)
        )
      }
      block.append(error.metadata.block)
    }
    block.append(metadata.block)
  }
}
