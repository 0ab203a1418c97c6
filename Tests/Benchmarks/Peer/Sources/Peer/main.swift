import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf

// peer server PORT [CERTIFICATE KEY CA]   answers bench.Echo
// peer client PORT TASKS SECONDS          loads a server with unary calls
// peer codec SECONDS                      measures swift-protobuf alone
let arguments = Array(CommandLine.arguments.dropFirst())

func number(_ place: Int) -> Int { arguments.count > place ? Int(arguments[place]) ?? 0 : 0 }

switch arguments.first {
case "server":
  let security: HTTP2ServerTransport.Posix.TransportSecurity
  if arguments.count > 4 {
    security = .mTLS(
      certificateChain: [.file(path: arguments[2], format: .pem)],
      privateKey: .file(path: arguments[3], format: .pem)
    ) { tls in
      tls.trustRoots = .certificates([.file(path: arguments[4], format: .pem)])
      tls.requireALPN = true
    }
  } else {
    security = .plaintext
  }
  let server = GRPCServer(
    transport: .http2NIOPosix(
      address: .ipv4(host: "127.0.0.1", port: number(1)),
      transportSecurity: security
    ),
    services: [EchoPeer()]
  )
  try await server.serve()
case "client":
  let client = GRPCClient(
    transport: try .http2NIOPosix(
      target: .ipv4(address: "127.0.0.1", port: number(1)),
      transportSecurity: .plaintext
    )
  )
  try await withThrowingTaskGroup(of: Void.self) { group in
    group.addTask { try await client.runConnections() }
    try await unaryLoad(client, tasks: number(2), seconds: Double(number(3)))
    client.beginGracefulShutdown()
    try await group.waitForAll()
  }
case "codec":
  try codecLoad(seconds: arguments.count > 1 ? Double(arguments[1]) ?? 1 : 1)
default:
  FileHandle.standardError.write(
    Data(
      "usage: peer server PORT [CERTIFICATE KEY CA] | client PORT TASKS SECONDS | codec SECONDS\n"
        .utf8
    )
  )
  exit(2)
}
