import RPC

/// The metadata that a test server sends back.
enum EchoMetadata {
  static let initial = "x-grpc-test-echo-initial"
  static let trailing = "x-grpc-test-echo-trailing-bin"

  static func echo(_ context: ServerContext) {
    if let value = context.metadata[initial] { context.setInitial(value, named: initial) }
    for value in context.metadata.binaryValues(of: trailing) {
      context.addTrailing(binary: value, named: trailing)
    }
  }
}
