package import Messages
import ProtobufC
package import RPC

/// `grpc.reflection.v1.ServerReflection`: the contract, for tools that ask for it.
package struct ReflectionServer: ReflectionServerReflectionService {
  private let catalog: ReflectionCatalog

  package init(_ catalog: ReflectionCatalog) {
    self.catalog = catalog
  }

  package func serverReflectionInfo(
    _ requests: RPCStream<ReflectionServerReflectionRequest>,
    responses: RPCWriter<ReflectionServerReflectionResponse>,
    context: ServerContext
  ) async throws {
    for try await request in requests {
      let answer = ReflectionAnswer(question(request), from: catalog)
      try await responses.write(
        .with {
          $0.validHost = request.host
          $0.originalRequest = request
          $0.messageResponse = message(answer)
        }
      )
    }
  }

  private func question(_ request: ReflectionServerReflectionRequest) -> ReflectionQuestion {
    switch request.messageRequest {
    case .fileByFilename(let name): .file(name)
    case .fileContainingSymbol(let name): .symbol(name)
    case .fileContainingExtension(let request): .extensionFile(of: request.containingType)
    case .allExtensionNumbersOfType(let type): .extensions(of: type)
    case .listServices: .services
    case nil: .unknown
    }
  }

  private func message(
    _ answer: ReflectionAnswer
  ) -> ReflectionServerReflectionResponse.MessageResponse {
    switch answer {
    case .files(let files):
      .fileDescriptorResponse(.with { $0.fileDescriptorProto = files })
    case .services(let names):
      .listServicesResponse(
        .with { $0.service = names.map { name in .with { $0.name = name } } }
      )
    case .noExtensions(let type):
      .allExtensionNumbersResponse(.with { $0.baseTypeName = type })
    case .error(let code, let message):
      .errorResponse(
        .with {
          $0.errorCode = code
          $0.errorMessage = message
        }
      )
    }
  }
}
