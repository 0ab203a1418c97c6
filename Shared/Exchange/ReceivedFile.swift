package import Messages
package import RPC

/// A file put together from the parts in which a service sends it.
package struct ReceivedFile: Sendable {
  package let name: String
  package let contentType: String
  package let bytes: [UInt8]
  /// A line for each kind of what the file has no place for.
  package let leftOut: [String]
  package let readPoint: ReadPoint?

  /// The most bytes that a file may have.
  package static let maximumBytes = 64 << 20

  /// Reads all parts.
  ///
  /// - Throws: `RPCError` with `resourceExhausted` for a file over the limit, with `dataLoss` for one
  ///   that is shorter or longer than its first part said, and what the call ends with.
  package init(_ parts: RPCStream<FilePart>) async throws {
    var first: FilePart?
    var bytes: [UInt8] = []
    for try await part in parts {
      if first == nil { first = part }
      guard bytes.count + part.content.count <= Self.maximumBytes else {
        throw RPCError(
          .resourceExhausted,
          "the file is over \(Self.maximumBytes) bytes, which is the limit"
        )
      }
      bytes += part.content
    }
    guard let first, first.byteCount == Int64(bytes.count) else {
      throw RPCError(
        .dataLoss,
        "the file has \(bytes.count) bytes of \(first?.byteCount ?? 0) that were announced"
      )
    }
    self.bytes = bytes
    name = first.fileName
    contentType = first.contentType
    leftOut = first.leftOut
    readPoint = first.readPoint
  }
}
