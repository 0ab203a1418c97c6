// swift-format-ignore-file
// Generated from grpc/testing/messages.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package enum InteropPayloadType: ProtobufEnum {
  case compressable
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .compressable }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .compressable
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .compressable: 0
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.compressable]
  package static let protobufNames: [String] = ["COMPRESSABLE"]
}

/// A flag that can also be absent.
package struct InteropBoolValue: ProtobufMessage {
  package var value: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.BoolValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__bool_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.bool(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.bool(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Octets that mean nothing.
package struct InteropPayload: ProtobufMessage {
  package var type: InteropPayloadType = .init()
  package var body: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.Payload" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__payload__type(), ".b")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.type = c.enumeration(0)
    self.body = c.bytes(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.type)
    c.bytes(1, self.body)
    c.unknownFields(self.unknownFields)
  }
}

/// The status that a server is to end a call with.
package struct InteropEchoStatus: ProtobufMessage {
  package var code: Int32 = 0
  package var message: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.EchoStatus" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__echo_status__type(), ".t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.code = c.int32(0)
    self.message = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.code)
    try c.text(1, self.message)
    c.unknownFields(self.unknownFields)
  }
}

package struct InteropSimpleRequest: ProtobufMessage {
  package var responseType: InteropPayloadType = .init()
  /// Octets in the response's payload.
  package var responseSize: Int32 = 0
  package var payload: InteropPayload?
  package var fillUsername: Bool = false
  package var fillOauthScope: Bool = false
  /// Whether the response is to be packed; absent when the client doesn't mind.
  package var responseCompressed: InteropBoolValue?
  package var responseStatus: InteropEchoStatus?
  /// Whether this message is packed; absent when the server is not to check it.
  package var expectCompressed: InteropBoolValue?
  package var fillServerID: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.SimpleRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__simple_request__type(), "..m..mmm.") { [InteropPayload.protobufType, InteropBoolValue.protobufType, InteropEchoStatus.protobufType, InteropBoolValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.responseType = c.enumeration(0)
    self.responseSize = c.int32(1)
    self.payload = try c.message(2)
    self.fillUsername = c.bool(3)
    self.fillOauthScope = c.bool(4)
    self.responseCompressed = try c.message(5)
    self.responseStatus = try c.message(6)
    self.expectCompressed = try c.message(7)
    self.fillServerID = c.bool(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.responseType)
    c.int32(1, self.responseSize)
    try c.message(2, self.payload)
    c.bool(3, self.fillUsername)
    c.bool(4, self.fillOauthScope)
    try c.message(5, self.responseCompressed)
    try c.message(6, self.responseStatus)
    try c.message(7, self.expectCompressed)
    c.bool(8, self.fillServerID)
    c.unknownFields(self.unknownFields)
  }
}

package struct InteropSimpleResponse: ProtobufMessage {
  package var payload: InteropPayload?
  package var username: String = ""
  package var oauthScope: String = ""
  package var serverID: String = ""
  package var hostname: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.SimpleResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__simple_response__type(), "mtttt") { [InteropPayload.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.payload = try c.message(0)
    self.username = try c.text(1)
    self.oauthScope = try c.text(2)
    self.serverID = try c.text(3)
    self.hostname = try c.text(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.payload)
    try c.text(1, self.username)
    try c.text(2, self.oauthScope)
    try c.text(3, self.serverID)
    try c.text(4, self.hostname)
    c.unknownFields(self.unknownFields)
  }
}

package struct InteropStreamingInputCallRequest: ProtobufMessage {
  package var payload: InteropPayload?
  /// Whether this message is packed; absent when the server is not to check it.
  package var expectCompressed: InteropBoolValue?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.StreamingInputCallRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__streaming_input_call_request__type(), "mm") { [InteropPayload.protobufType, InteropBoolValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.payload = try c.message(0)
    self.expectCompressed = try c.message(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.payload)
    try c.message(1, self.expectCompressed)
    c.unknownFields(self.unknownFields)
  }
}

package struct InteropStreamingInputCallResponse: ProtobufMessage {
  /// Octets in the payloads of all requests.
  package var aggregatedPayloadSize: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.StreamingInputCallResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__streaming_input_call_response__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.aggregatedPayloadSize = c.int32(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.aggregatedPayloadSize)
    c.unknownFields(self.unknownFields)
  }
}

/// One response of a stream.
package struct InteropResponseParameters: ProtobufMessage {
  package var size: Int32 = 0
  /// To wait before it is sent, in microseconds.
  package var intervalUs: Int32 = 0
  /// Whether it is to be packed; absent when the client doesn't mind.
  package var compressed: InteropBoolValue?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.ResponseParameters" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__response_parameters__type(), "..m") { [InteropBoolValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.size = c.int32(0)
    self.intervalUs = c.int32(1)
    self.compressed = try c.message(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.size)
    c.int32(1, self.intervalUs)
    try c.message(2, self.compressed)
    c.unknownFields(self.unknownFields)
  }
}

package struct InteropStreamingOutputCallRequest: ProtobufMessage {
  package var responseType: InteropPayloadType = .init()
  package var responseParameters: [InteropResponseParameters] = []
  package var payload: InteropPayload?
  package var responseStatus: InteropEchoStatus?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.StreamingOutputCallRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__streaming_output_call_request__type(), ".mmm") { [InteropResponseParameters.protobufType, InteropPayload.protobufType, InteropEchoStatus.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.responseType = c.enumeration(0)
    self.responseParameters = try c.messages(1)
    self.payload = try c.message(2)
    self.responseStatus = try c.message(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.responseType)
    try c.messages(1, self.responseParameters)
    try c.message(2, self.payload)
    try c.message(3, self.responseStatus)
    c.unknownFields(self.unknownFields)
  }
}

package struct InteropStreamingOutputCallResponse: ProtobufMessage {
  package var payload: InteropPayload?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.testing.StreamingOutputCallResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__testing__streaming_output_call_response__type(), "m") { [InteropPayload.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.payload = try c.message(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.payload)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let grpcTestingMessages = ProtoFile(
    name: "grpc/testing/messages.proto",
    dependencies: [],
    services: [],
    symbols: ["grpc.testing.BoolValue", "grpc.testing.Payload", "grpc.testing.EchoStatus", "grpc.testing.SimpleRequest", "grpc.testing.SimpleResponse", "grpc.testing.StreamingInputCallRequest", "grpc.testing.StreamingInputCallResponse", "grpc.testing.ResponseParameters", "grpc.testing.StreamingOutputCallRequest", "grpc.testing.StreamingOutputCallResponse", "grpc.testing.PayloadType"],
    base64: "ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIu0DCg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQSJAoOZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZCK3AQoOU2ltcGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIfCgtvYXV0aF9zY29wZRgDIAEoCVIKb2F1dGhTY29wZRIbCglzZXJ2ZXJfaWQYBCABKAlSCHNlcnZlcklkEhoKCGhvc3RuYW1lGAYgASgJUghob3N0bmFtZSKSAQoZU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSRAoRZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBleHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXplGAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEKElJlc3BvbnNlUGFyYW1ldGVycxISCgRzaXplGAEgASgFUgRzaXplEh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcKCmNvbXByZXNzZWQYAyABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUgpjb21wcmVzc2VkIqMCChpTdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEgASgOMhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlUgxyZXNwb25zZVR5cGUSUQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIgLmdycGMudGVzdGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFyYW1ldGVycxIvCgdwYXlsb2FkGAMgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVzGAcgASgLMhguZ3JwYy50ZXN0aW5nLkVjaG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzIk4KG1N0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQqHwoLUGF5bG9hZFR5cGUSEAoMQ09NUFJFU1NBQkxFEABCCroCB0ludGVyb3BiBnByb3RvMw==")
}
