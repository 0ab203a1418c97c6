import CProtobufC

/// A message ready to be encoded; valid only inside ``ProtobufMessage/withPacked(_:)``.
@safe
package struct PackedMessage {
  private let root: MessageWriter

  @usableFromInline
  package init(_ root: MessageWriter) {
    self.root = root
  }

  /// The most bytes that ``write(into:)`` writes.
  ///
  /// An upper bound costs nothing; protobuf-c would walk the whole message for the exact size.
  package var capacity: Int { root.packedBound }

  /// Encodes the message at the start of a buffer of at least `capacity` bytes.
  ///
  /// - Returns: How many bytes the message takes.
  package func write(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    precondition(buffer.count >= capacity, "buffer is smaller than PackedMessage.capacity")
    // A message of no fields has no size, and an empty buffer no address.
    guard let start = buffer.baseAddress, capacity > 0 else { return 0 }
    return unsafe protobuf_c_message_pack(
      root.pointer,
      start.assumingMemoryBound(to: UInt8.self)
    )
  }

  /// Lends the message's bytes, which lie in memory of its own until `body` returns.
  package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let scratch = unsafe UnsafeMutableRawBufferPointer(
      start: root.scratch(capacity),
      count: capacity
    )
    let count = unsafe write(into: scratch)
    return unsafe body(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
  }

  /// The message's bytes.
  package func bytes() -> [UInt8] {
    unsafe withBytes { unsafe Array($0) }
  }
}
