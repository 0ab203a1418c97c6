// swift-format-ignore-file
// Generated from grpc/testing/empty.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// A message without fields, which any client or server can make by itself.
package struct InteropEmpty: ProtobufMessage {
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.Empty" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__empty__type(), "")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let grpcTestingEmpty = ProtoFile(
    name: "grpc/testing/empty.proto",
    dependencies: [],
    services: [],
    symbols: ["grpc.testing.Empty"],
    base64: "ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eUIKugIHSW50ZXJvcGIGcHJvdG8z")
}
