// swift-format-ignore-file
// Generated from google/protobuf/empty.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// A generic empty message that you can re-use to avoid defining duplicated
/// empty messages in your APIs. A typical example is to use it as the request
/// or the response type of an API method. For instance:
///
///     service Foo {
///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
///     }
package struct ProtobufEmpty: ProtobufMessage {
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.Empty" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__empty__type(), "")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let googleProtobufEmpty = ProtoFile(
    name: "google/protobuf/empty.proto",
    dependencies: [],
    services: [],
    symbols: ["google.protobuf.Empty"],
    base64: "Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==")
}
