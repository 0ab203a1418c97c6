/// A message of a proto as a Swift value; only generated types conform.
package protocol ProtobufMessage: Sendable, Hashable {
  /// All fields at their defaults.
  init()
  /// The full name, for example `goldenthread.plans.v1.Plan`.
  static var protobufName: String { get }
  /// What the codec knows of the message's C form.
  static var protobufType: ProtobufType { get }
  /// Fields that this build has no name for, kept so that passing a message on loses nothing.
  var unknownFields: UnknownFields { get set }
  /// Copies everything out of the C form into a new message.
  ///
  /// Not an initialiser: of those that may throw, the compiler copies the result and drops the
  /// original.
  mutating func read(_ c: MessageReader) throws(ProtobufError)
  /// Copies everything into the C form.
  func write(to c: MessageWriter) throws(ProtobufError)
}

extension ProtobufMessage {
  /// A message with some fields set.
  @inlinable
  package static func with(_ populate: (inout Self) throws -> Void) rethrows -> Self {
    var message = Self()
    try populate(&message)
    return message
  }

  /// Reads a message from its wire form.
  ///
  /// - Throws: ``ProtobufError`` when the bytes are no such message or would cost more than the
  ///   limits allow.
  @inlinable
  package init(
    protobuf bytes: [UInt8],
    limits: ProtobufLimits = .standard
  ) throws(ProtobufError) {
    self = try unsafe bytes.withUnsafeBufferPointer { buffer throws(ProtobufError) in
      try unsafe Self(protobuf: UnsafeRawBufferPointer(buffer), limits: limits)
    }
  }

  /// Reads a message from its wire form without copying the bytes first; they are not kept.
  ///
  /// - Throws: ``ProtobufError`` as for an array.
  @inlinable
  package init(
    protobuf bytes: UnsafeRawBufferPointer,
    limits: ProtobufLimits = .standard
  ) throws(ProtobufError) {
    let arena = Arena(decoding: bytes.count, limits: limits)
    defer { arena.release() }
    let reader = try unsafe arena.unpack(bytes, as: Self.protobufType, limits: limits)
    self.init()
    try read(reader)
  }

  /// The wire form.
  ///
  /// Maps are written in the order of their keys, so equal messages give equal bytes.
  ///
  /// - Throws: ``ProtobufError`` for text with a zero byte and for messages nested too deep.
  @inlinable
  package func protobuf() throws(ProtobufError) -> [UInt8] {
    let arena = Arena.forEncoding()
    defer { arena.release() }
    let root = arena.root(Self.protobufType)
    try write(to: root)
    return PackedMessage(root).bytes()
  }

  /// Hands the message over to be written straight into a buffer of the caller.
  ///
  /// - Throws: ``ProtobufError`` as for ``protobuf()``, and what `body` throws.
  @inlinable
  package func withPacked<Result>(
    _ body: (PackedMessage) throws -> Result
  ) throws -> Result {
    let arena = Arena.forEncoding()
    defer { arena.release() }
    let root = arena.root(Self.protobufType)
    try write(to: root)
    return try body(PackedMessage(root))
  }
}
