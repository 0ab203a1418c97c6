import Logging
import Messages
import NIOCore
import NIOEmbedded
import ProtobufC
import RPC

/// One method of each kind that answers with what it was asked.
private struct Echo: RPCService {
  func register(in router: inout RPCRouter) {
    let service = "e.E"
    router.unary(MethodDescriptor(service: service, method: "U")) {
      (request: EchoRequest, context) in
      context.setTrailing(context.metadata["x"] ?? "", named: "x")
      return EchoResponse.with { $0.text = request.text }
    }
    router.serverStreaming(MethodDescriptor(service: service, method: "S")) {
      (request: EchoRequest, responses: RPCWriter<EchoResponse>, _) in
      for number in 0..<min(request.times, 100) {
        try await responses.write(.with { $0.number = number })
      }
    }
    router.clientStreaming(MethodDescriptor(service: service, method: "C")) {
      (requests: RPCStream<EchoRequest>, _) in
      var count: Int32 = 0
      for try await _ in requests { count += 1 }
      return EchoResponse.with { $0.number = count }
    }
    router.bidirectional(MethodDescriptor(service: service, method: "B")) {
      (requests: RPCStream<EchoRequest>, responses: RPCWriter<EchoResponse>, _) in
      for try await request in requests {
        try await responses.write(.with { $0.text = request.text })
      }
    }
  }
}

private let server = RPCServer(
  configuration: .init(maximumMessageBytes: 100_000),
  services: [Echo()],
  logger: Logger(label: "fuzz") { _ in SwiftLogNoOpLogHandler() }
)

/// A connection that gets this after the preface; at its end nothing of it is left.
///
/// - Returns: The types of the frames that the server sent.
@discardableResult
package func serverConnection(_ input: [UInt8]) throws -> [UInt8] {
  // One for each input, because such a loop belongs to the thread that made it.
  let loop = EmbeddedEventLoop()
  defer { RPCServer.forget(loop) }
  let channel = EmbeddedChannel(loop: loop)
  try server.adopt(channel)
  channel.pipeline.fireChannelActive()
  var isFirst = true
  var types: [UInt8] = []
  for piece in pieces(input) {
    var buffer = ByteBuffer()
    if isFirst { buffer.writeString("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") }
    isFirst = false
    buffer.writeBytes(piece)
    channel.pipeline.fireChannelRead(buffer)
    channel.pipeline.fireChannelReadComplete()
    loop.run()
    types += try frameTypes(from: channel)
  }
  channel.pipeline.fireChannelInactive()
  loop.run()
  _ = try? channel.finish(acceptAlreadyClosed: true)
  loop.run()
  try require(server.connectionCount == 0, "\(server.connectionCount) connections are left")
  return types
}

/// What a server sends is made of whole frames, of types that there are.
private func frameTypes(from channel: EmbeddedChannel) throws -> [UInt8] {
  var types: [UInt8] = []
  while let sent = try channel.readOutbound(as: ByteBuffer.self) {
    var rest = sent.readableBytesView[...]
    while rest.count >= 9 {
      let start = rest.startIndex
      let count = Int(rest[start]) << 16 | Int(rest[start + 1]) << 8 | Int(rest[start + 2])
      try require(rest[start + 3] <= 9, "a frame of type \(rest[start + 3]) was sent")
      try require(rest.count >= 9 + count, "a frame was sent in part")
      types.append(rest[start + 3])
      rest = rest.dropFirst(9 + count)
    }
    try require(rest.isEmpty, "\(rest.count) octets were sent that are no frame")
  }
  return types
}
