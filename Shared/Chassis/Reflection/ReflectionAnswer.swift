/// What is asked and answered in either version of reflection, which differ in name only.
enum ReflectionQuestion: Sendable {
  case file(String)
  case symbol(String)
  case services
  /// Extensions, which proto3 doesn't have.
  case extensions(of: String)
  case extensionFile(of: String)
  case unknown
}

enum ReflectionAnswer: Sendable {
  case files([[UInt8]])
  case services([String])
  case noExtensions(of: String)
  /// With a gRPC status code.
  case error(Int32, String)

  private static let notFound: Int32 = 5
  private static let invalidArgument: Int32 = 3

  init(_ question: ReflectionQuestion, from catalog: ReflectionCatalog) {
    self =
      switch question {
      case .services: .services(catalog.services)
      case .extensions(let type): .noExtensions(of: type)
      case .extensionFile(let type): .error(Self.notFound, "\(type) has no extensions")
      case .unknown: .error(Self.invalidArgument, "the request asks for nothing")
      case .file(let name):
        catalog.descriptors(file: name).map { .files($0) }
          ?? .error(Self.notFound, "there is no file \(name)")
      case .symbol(let name):
        catalog.descriptors(symbol: name).map { .files($0) }
          ?? .error(Self.notFound, "there is no symbol \(name)")
      }
  }
}
