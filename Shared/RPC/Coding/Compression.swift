internal import CZlib

/// How the octets of a message are packed, as `grpc-encoding` names it.
package enum Compression: String, CaseIterable, Hashable, Sendable {
  case identity, gzip, deflate

  /// What this end can read, for `grpc-accept-encoding`.
  static let accepted = "identity,gzip,deflate"

  init?(wireName: some Collection<UInt8>) {
    guard let known = Self.allCases.first(where: { wireName.elementsEqual($0.rawValue.utf8) })
    else { return nil }
    self = known
  }

  /// zlib's window bits: 15, and 16 more for the gzip wrapper.
  private var windowBits: Int32 { self == .gzip ? 31 : 15 }

  /// The plain octets of a packed message.
  ///
  /// - Throws: ``RPCError/Code/resourceExhausted`` past `limit` octets, whatever the message says
  ///   of itself; ``RPCError/Code/internalError`` when it isn't what its name promises.
  package func unpack(_ bytes: [UInt8], limit: Int) throws(RPCError) -> [UInt8] {
    guard self != .identity else { return bytes }
    var stream = unsafe z_stream()
    guard
      unsafe inflateInit2_(
        &stream,
        windowBits,
        ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)
      ) == Z_OK
    else { throw RPCError(.internalError, "no memory to unpack a message") }
    defer { unsafe inflateEnd(&stream) }
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: min(max(limit, 1), 64 * 1024))
    var input = bytes
    var result = Z_OK
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = UInt32(truncatingIfNeeded: source.count)
      // Z_OK: more to come. Z_BUF_ERROR: no progress, the input ends early. Others: not this format.
      while result == Z_OK, out.count <= limit {
        let count = unsafe chunk.withUnsafeMutableBufferPointer { target in
          unsafe stream.next_out = target.baseAddress
          unsafe stream.avail_out = UInt32(target.count)
          result = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe target.count - Int(stream.avail_out)
        }
        out.append(contentsOf: chunk[0..<count])
      }
    }
    guard out.count <= limit else {
      throw RPCError(.resourceExhausted, "message unpacks to more than the limit of \(limit) bytes")
    }
    guard result == Z_STREAM_END, unsafe stream.avail_in == 0 else {
      throw RPCError(.internalError, "message is not valid \(rawValue)")
    }
    return out
  }

  /// The packed form of a message; `nil` when zlib has no memory.
  func pack(_ bytes: [UInt8]) -> [UInt8]? {
    guard self != .identity else { return bytes }
    var stream = unsafe z_stream()
    guard
      unsafe deflateInit2_(
        &stream,
        Z_DEFAULT_COMPRESSION,
        Z_DEFLATED,
        windowBits,
        8,
        Z_DEFAULT_STRATEGY,
        ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)
      ) == Z_OK
    else { return nil }
    defer { unsafe deflateEnd(&stream) }
    var out = [UInt8](
      repeating: 0,
      count: Int(unsafe deflateBound(&stream, UInt(bytes.count)))
    )
    var input = bytes
    let result = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(truncatingIfNeeded: source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(truncatingIfNeeded: target.count)
        return unsafe CZlib.deflate(&stream, Z_FINISH)
      }
    }
    guard result == Z_STREAM_END else { return nil }
    out.removeLast(Int(unsafe stream.avail_out))
    return out
  }
}
