/// A proto file as reflection serves it.
package struct ProtoFile: Sendable {
  /// The path that other protos import it by.
  package let name: String
  /// The files that it imports.
  package let dependencies: [String]
  /// Full names of its services.
  package let services: [String]
  /// Full names of its messages, enums, services and methods.
  package let symbols: [String]
  private let base64: String

  package init(
    name: String,
    dependencies: [String],
    services: [String],
    symbols: [String],
    base64: String
  ) {
    self.name = name
    self.dependencies = dependencies
    self.services = services
    self.symbols = symbols
    self.base64 = base64
  }

  /// The encoded `google.protobuf.FileDescriptorProto`.
  package var bytes: [UInt8] { Base64.decode(base64) ?? [] }
}
