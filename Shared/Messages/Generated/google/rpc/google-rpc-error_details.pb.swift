// swift-format-ignore-file
// Generated from google/rpc/error_details.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct GoogleErrorInfo: ProtobufMessage {
  package var reason: String = ""
  package var domain: String = ""
  package var metadata: [String: String] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.rpc.ErrorInfo" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__rpc__error_info__type(), "tt{tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.reason = try c.text(0)
    self.domain = try c.text(1)
    for entry in c.entries(2) {
      self.metadata[try entry.text(0)] = try entry.text(1)
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.reason)
    try c.text(1, self.domain)
    for (entry, pair) in try c.entries(2, self.metadata) {
      try entry.text(0, pair.key)
      try entry.text(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct GoogleBadRequest: ProtobufMessage {
  package var fieldViolations: [GoogleBadRequest.FieldViolation] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package struct FieldViolation: ProtobufMessage {
    package var field: String = ""
    package var description: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var protobufName: String { "google.rpc.BadRequest.FieldViolation" }
    package static let protobufType: ProtobufType = unsafe ProtobufType(
      google__rpc__bad_request__field_violation__type(), "tt")

    package mutating func read(_ c: MessageReader) throws(ProtobufError) {
      self.field = try c.text(0)
      self.description = try c.text(1)
      self.unknownFields = c.unknownFields()
    }

    package func write(to c: MessageWriter) throws(ProtobufError) {
      try c.text(0, self.field)
      try c.text(1, self.description)
      c.unknownFields(self.unknownFields)
    }
  }

  package static var protobufName: String { "google.rpc.BadRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__rpc__bad_request__type(), "m") { [GoogleBadRequest.FieldViolation.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.fieldViolations = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.fieldViolations)
    c.unknownFields(self.unknownFields)
  }
}

package struct GooglePreconditionFailure: ProtobufMessage {
  package var violations: [GooglePreconditionFailure.Violation] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package struct Violation: ProtobufMessage {
    package var type: String = ""
    package var subject: String = ""
    package var description: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package static var protobufName: String { "google.rpc.PreconditionFailure.Violation" }
    package static let protobufType: ProtobufType = unsafe ProtobufType(
      google__rpc__precondition_failure__violation__type(), "ttt")

    package mutating func read(_ c: MessageReader) throws(ProtobufError) {
      self.type = try c.text(0)
      self.subject = try c.text(1)
      self.description = try c.text(2)
      self.unknownFields = c.unknownFields()
    }

    package func write(to c: MessageWriter) throws(ProtobufError) {
      try c.text(0, self.type)
      try c.text(1, self.subject)
      try c.text(2, self.description)
      c.unknownFields(self.unknownFields)
    }
  }

  package static var protobufName: String { "google.rpc.PreconditionFailure" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__rpc__precondition_failure__type(), "m") { [GooglePreconditionFailure.Violation.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.violations = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.violations)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let googleRpcErrorDetails = ProtoFile(
    name: "google/rpc/error_details.proto",
    dependencies: [],
    services: [],
    symbols: ["google.rpc.ErrorInfo", "google.rpc.ErrorInfo.MetadataEntry", "google.rpc.BadRequest", "google.rpc.BadRequest.FieldViolation", "google.rpc.PreconditionFailure", "google.rpc.PreconditionFailure.Violation"],
    base64: "Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMiuQEKCUVycm9ySW5mbxIWCgZyZWFzb24YASABKAlSBnJlYXNvbhIWCgZkb21haW4YAiABKAlSBmRvbWFpbhI/CghtZXRhZGF0YRgDIAMoCzIjLmdvb2dsZS5ycGMuRXJyb3JJbmZvLk1ldGFkYXRhRW50cnlSCG1ldGFkYXRhGjsKDU1ldGFkYXRhRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoFdmFsdWUYAiABKAlSBXZhbHVlOgI4ASKoAQoKQmFkUmVxdWVzdBJQChBmaWVsZF92aW9sYXRpb25zGAEgAygLMiUuZ29vZ2xlLnJwYy5CYWRSZXF1ZXN0LkZpZWxkVmlvbGF0aW9uUg9maWVsZFZpb2xhdGlvbnMaSAoORmllbGRWaW9sYXRpb24SFAoFZmllbGQYASABKAlSBWZpZWxkEiAKC2Rlc2NyaXB0aW9uGAIgASgJUgtkZXNjcmlwdGlvbiK9AQoTUHJlY29uZGl0aW9uRmFpbHVyZRJJCgp2aW9sYXRpb25zGAEgAygLMikuZ29vZ2xlLnJwYy5QcmVjb25kaXRpb25GYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxpbCglWaW9sYXRpb24SEgoEdHlwZRgBIAEoCVIEdHlwZRIYCgdzdWJqZWN0GAIgASgJUgdzdWJqZWN0EiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbkIJugIGR29vZ2xlYgZwcm90bzM=")
}
