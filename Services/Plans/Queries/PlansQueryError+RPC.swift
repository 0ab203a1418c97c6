import Messages
package import RPC

extension PlansQueryError: RPCErrorConvertible {
  package var rpcError: RPCError {
    switch self {
    case .noPlan: RPCError(.notFound, "there is no plan yet at this point in time")
    case .unknown(let kind, let id):
      RPCError(.notFound, "there is no \(kind.inWords) “\(id)” at this point in time")
    }
  }
}
