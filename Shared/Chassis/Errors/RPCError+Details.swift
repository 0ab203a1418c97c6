import Messages
package import ProtobufC
package import RPC

extension RPCError {
  /// An error with messages in its `google.rpc.Status`.
  package init(_ code: Code, _ message: String, details: [any ProtobufMessage]) {
    let status = GoogleStatus.with {
      $0.code = Int32(code.rawValue)
      $0.message = message
      // A detail that can't be encoded is left out: code and message say the main thing.
      $0.details = details.compactMap { detail in
        guard let bytes = try? detail.protobuf() else { return nil }
        return .with {
          $0.typeURL = "type.googleapis.com/\(type(of: detail).protobufName)"
          $0.value = bytes
        }
      }
    }
    self.init(code: code, message: message, statusDetails: (try? status.protobuf()) ?? [])
  }

  /// The first detail of a type that the status carries, `nil` when there is none.
  package func detail<Detail: ProtobufMessage>(_ type: Detail.Type = Detail.self) -> Detail? {
    guard !statusDetails.isEmpty, let status = try? GoogleStatus(protobuf: statusDetails) else {
      return nil
    }
    let name = "/" + Detail.protobufName
    return status.details.first { $0.typeURL.hasSuffix(name) }
      .flatMap { try? Detail(protobuf: $0.value) }
  }
}
