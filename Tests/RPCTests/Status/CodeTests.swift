import HTTP2
import Testing

@testable import RPC

@Suite("Status codes")
struct CodeTests {
  @Test("Numbers and names are those of gRPC")
  func names() {
    let names = [
      "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND",
      "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
      "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS",
      "UNAUTHENTICATED",
    ]
    #expect(RPCError.Code.allCases.map(\.name) == names)
    #expect(RPCError.Code.allCases.map(\.rawValue) == Array(0...16))
  }

  @Test(
    "An HTTP status without grpc-status",
    arguments: [
      (400, RPCError.Code.internalError), (401, .unauthenticated), (403, .permissionDenied),
      (404, .unimplemented), (429, .unavailable), (502, .unavailable), (503, .unavailable),
      (504, .unavailable), (500, .unknown), (302, .unknown), (418, .unknown),
    ]
  )
  func http(_ status: Int, _ code: RPCError.Code) {
    #expect(RPCError.Code(httpStatus: status) == code)
  }

  @Test(
    "A stream that was reset",
    arguments: [
      (HTTP2ErrorCode.noError, RPCError.Code.internalError), (.protocolError, .internalError),
      (.refusedStream, .unavailable), (.cancel, .cancelled),
      (.enhanceYourCalm, .resourceExhausted), (.inadequateSecurity, .permissionDenied),
      (.compressionError, .internalError), (HTTP2ErrorCode(rawValue: 0xff), .internalError),
    ]
  )
  func reset(_ reset: HTTP2ErrorCode, _ code: RPCError.Code) {
    #expect(RPCError.Code(reset: reset) == code)
  }
}
