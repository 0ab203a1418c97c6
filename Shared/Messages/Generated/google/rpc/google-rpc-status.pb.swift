// swift-format-ignore-file
// Generated from google/rpc/status.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct GoogleStatus: ProtobufMessage {
  package var code: Int32 = 0
  package var message: String = ""
  package var details: [ProtobufAny] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.rpc.Status" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__rpc__status__type(), ".tm") { [ProtobufAny.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.code = c.int32(0)
    self.message = try c.text(1)
    self.details = try c.messages(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.code)
    try c.text(1, self.message)
    try c.messages(2, self.details)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let googleRpcStatus = ProtoFile(
    name: "google/rpc/status.proto",
    dependencies: ["google/protobuf/any.proto"],
    services: [],
    symbols: ["google.rpc.Status"],
    base64: "Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxzQgm6AgZHb29nbGViBnByb3RvMw==")
}
