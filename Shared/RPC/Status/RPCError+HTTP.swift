internal import HTTP2

extension RPCError.Code {
  /// What an HTTP status means when no `grpc-status` came with it.
  ///
  /// Source: https://github.com/grpc/grpc/blob/v1.62.0/doc/http-grpc-status-mapping.md
  package init(httpStatus: Int) {
    self =
      switch httpStatus {
      case 400: .internalError
      case 401: .unauthenticated
      case 403: .permissionDenied
      case 404: .unimplemented
      case 429, 502, 503, 504: .unavailable
      default: .unknown
      }
  }

  /// What a stream reset by the peer means.
  ///
  /// Source: "Errors" in https://github.com/grpc/grpc/blob/v1.62.0/doc/PROTOCOL-HTTP2.md
  init(reset code: HTTP2ErrorCode) {
    self =
      switch code {
      case .refusedStream: .unavailable
      case .cancel: .cancelled
      case .enhanceYourCalm: .resourceExhausted
      case .inadequateSecurity: .permissionDenied
      default: .internalError
      }
  }
}
