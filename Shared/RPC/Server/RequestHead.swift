internal import HTTP2

/// The header list of a request while it comes in, and what to make of it when it is complete.
///
/// A connection needs one only: HTTP/2 doesn't interleave header lists.
struct RequestHead {
  private var bytes = 0
  private var isPOST = false
  private var isHEAD = false
  private var isGRPC = false
  private var route: MethodTable.Route?
  private var unknownPath = ""
  private var authority: [UInt8] = []
  private var host: [UInt8]?
  private var timeout: Duration?
  private var timeoutIsBad = false
  private var encoding: Compression? = .identity
  private var unknownEncoding = ""
  private var accepts: Compression = .identity
  private var metadata = Metadata()
  /// What `grpc-accept-encoding` last said on this connection, and what that means: clients say the
  /// same with each call.
  private var lastAccepts: (octets: [UInt8], meaning: Compression) = ([], .identity)

  enum Verdict {
    /// A call of a known method.
    case call(
      MethodTable.Route,
      Metadata,
      timeout: Duration?,
      encoding: Compression,
      accepts: Compression
    )
    /// An answer in gRPC's terms.
    case refuse(RPCError)
    /// An answer in HTTP's terms: the peer doesn't speak gRPC.
    case http(Int, hasBody: Bool)
    /// Not even a proper request.
    case malformed
  }

  mutating func begin() {
    // Few connections are asked for more than one authority: its memory serves them all.
    var last = RequestHead()
    swap(&last, &self)
    last.authority.removeAll(keepingCapacity: true)
    authority = last.authority
    lastAccepts = last.lastAccepts
  }

  /// The list is larger than allowed; what follows is dropped.
  func isTooLarge(_ limit: Int) -> Bool { bytes > limit }

  mutating func receive(name: RawSpan, value: RawSpan, table: MethodTable, limit: Int) {
    bytes += name.byteCount + value.byteCount + 32
    guard bytes <= limit else { return }
    if name.starts(with: ":") {
      if name.equals(":path") {
        route = table.route(value)
        if route == nil { unknownPath = value.extracting(0..<min(value.byteCount, 256)).text }
      } else if name.equals(":method") {
        isPOST = value.equals("POST")
        isHEAD = value.equals("HEAD")
      } else if name.equals(":authority") {
        authority.removeAll(keepingCapacity: true)
        authority.append(value)
      }
    } else if name.equals("content-type") {
      isGRPC = Self.isGRPC(value)
    } else if name.equals("te") {
      // "trailers", or libnghttp2 would have refused it.
    } else if name.equals("host") {
      host = value.octets
    } else if name.starts(with: "grpc-") {
      receiveReserved(name: name, value: value)
    } else {
      metadata.appendReceived(name: name, value: value)
    }
  }

  private mutating func receiveReserved(name: RawSpan, value: RawSpan) {
    if name.equals("grpc-timeout") {
      timeout = Timeout.parse(value.octets)
      timeoutIsBad = timeout == nil
    } else if name.equals("grpc-encoding") {
      encoding = Compression(wireName: value.octets)
      if encoding == nil { unknownEncoding = value.text }
    } else if name.equals("grpc-accept-encoding") {
      if !value.equals(lastAccepts.octets) {
        lastAccepts = (value.octets, Self.accepts(value.octets))
      }
      accepts = lastAccepts.meaning
    } else {
      metadata.appendReceived(name: name, value: value)
    }
  }

  /// The first of a list of encodings that we can pack with.
  private static func accepts(_ list: [UInt8]) -> Compression {
    list.split(separator: 0x2C).lazy.map { $0.filter { $0 != 0x20 } }
      .compactMap { Compression(wireName: $0) }
      .first { $0 != .identity } ?? .identity
  }

  /// `application/grpc`, alone or followed by `+proto` or parameters; of the formats only protobuf.
  private static func isGRPC(_ value: RawSpan) -> Bool {
    guard value.starts(with: "application/grpc") else { return false }
    return value.byteCount == 16 || value.starts(with: "application/grpc;")
      || value.equals("application/grpc+proto")
      || value.starts(with: "application/grpc+proto;")
  }

  mutating func verdict(limit: Int) -> Verdict {
    guard !isTooLarge(limit) else {
      return .refuse(
        RPCError(.resourceExhausted, "header list is \(bytes) bytes, limit is \(limit)")
      )
    }
    // RFC 9113, 8.3.1: they must not disagree.
    if let host, !authority.isEmpty, host != authority { return .malformed }
    guard isPOST else { return .http(405, hasBody: !isHEAD) }
    guard isGRPC else { return .http(415, hasBody: true) }
    guard let route else {
      return .refuse(RPCError(.unimplemented, "unknown method \(unknownPath)"))
    }
    guard !timeoutIsBad else {
      return .refuse(RPCError(.internalError, "grpc-timeout is not a timeout"))
    }
    guard let encoding else {
      return .refuse(
        RPCError(
          .unimplemented,
          "grpc-encoding is \(unknownEncoding), accepted are \(Compression.accepted)"
        )
      )
    }
    return .call(route, metadata, timeout: timeout, encoding: encoding, accepts: accepts)
  }
}
