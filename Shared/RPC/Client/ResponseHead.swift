internal import HTTP2

/// A header list of a response, or its trailers, while it comes in.
struct ResponseHead {
  private(set) var bytes = 0
  private(set) var httpStatus: Int?
  private(set) var contentType: [UInt8]?
  private(set) var encoding: Compression? = .identity
  private var grpcStatus: [UInt8]?
  private var message: [UInt8] = []
  private var details: [UInt8] = []
  /// What the server says of a retry, in milliseconds; what can't be read means none.
  private(set) var pushback: Pushback?
  private(set) var metadata = Metadata()

  mutating func receive(name: RawSpan, value: RawSpan) {
    bytes += name.byteCount + value.byteCount + 32
    if name.starts(with: ":") {
      if name.equals(":status") { httpStatus = Int(value.text) }
    } else if name.equals("content-type") {
      contentType = value.octets
    } else if name.starts(with: "grpc-") {
      if name.equals("grpc-status") {
        grpcStatus = value.octets
      } else if name.equals("grpc-message") {
        message = value.octets
      } else if name.equals("grpc-status-details-bin") {
        details = Base64.decode(value.octets) ?? []
      } else if name.equals("grpc-encoding") {
        encoding = Compression(wireName: value.octets)
      } else if name.equals("grpc-retry-pushback-ms") {
        pushback = Pushback(wire: value.octets)
      }
    } else {
      metadata.appendReceived(name: name, value: value)
    }
  }

  var isGRPC: Bool {
    contentType?.starts(with: "application/grpc".utf8) ?? false
  }

  /// The status that these headers carry; `nil` when they carry none.
  var status: RPCError? {
    guard let grpcStatus else { return nil }
    let number = Int(String(decoding: grpcStatus, as: UTF8.self))
    // A number that we don't know is unknown too.
    let code = number.flatMap(RPCError.Code.init(rawValue:)) ?? .unknown
    return RPCError(
      code: code,
      message: StatusMessage.decode(message),
      metadata: metadata,
      statusDetails: details
    )
  }
}
