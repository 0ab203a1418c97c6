// swift-format-ignore-file
// Generated from grpc/reflection/v1alpha/reflection.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct ReflectionAlphaServerReflectionRequest: ProtobufMessage {
  package var host: String = ""
  package var messageRequest: MessageRequest?
  package var unknownFields = UnknownFields()

  package init() {}

  package enum MessageRequest: Hashable, Sendable {
    case fileByFilename(String)
    case fileContainingSymbol(String)
    case fileContainingExtension(ReflectionAlphaExtensionRequest)
    case allExtensionNumbersOfType(String)
    case listServices(String)
  }

  package static var protobufName: String { "grpc.reflection.v1alpha.ServerReflectionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__server_reflection_request__type(), "tttmtt") { [ReflectionAlphaExtensionRequest.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.host = try c.text(0)
    switch c.chosen(1) {
    case 3: self.messageRequest = .fileByFilename(try c.text(1))
    case 4: self.messageRequest = .fileContainingSymbol(try c.text(2))
    case 5: self.messageRequest = .fileContainingExtension(try c.message(3) ?? .init())
    case 6: self.messageRequest = .allExtensionNumbersOfType(try c.text(4))
    case 7: self.messageRequest = .listServices(try c.text(5))
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.host)
    switch self.messageRequest {
    case nil: break
    case .fileByFilename(let value)?: try c.choosing(1).text(1, value)
    case .fileContainingSymbol(let value)?: try c.choosing(2).text(2, value)
    case .fileContainingExtension(let value)?: try c.choosing(3).message(3, value)
    case .allExtensionNumbersOfType(let value)?: try c.choosing(4).text(4, value)
    case .listServices(let value)?: try c.choosing(5).text(5, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaExtensionRequest: ProtobufMessage {
  package var containingType: String = ""
  package var extensionNumber: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1alpha.ExtensionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__extension_request__type(), "t.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.containingType = try c.text(0)
    self.extensionNumber = c.int32(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.containingType)
    c.int32(1, self.extensionNumber)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaServerReflectionResponse: ProtobufMessage {
  package var validHost: String = ""
  package var originalRequest: ReflectionAlphaServerReflectionRequest?
  package var messageResponse: MessageResponse?
  package var unknownFields = UnknownFields()

  package init() {}

  package enum MessageResponse: Hashable, Sendable {
    case fileDescriptorResponse(ReflectionAlphaFileDescriptorResponse)
    case allExtensionNumbersResponse(ReflectionAlphaExtensionNumberResponse)
    case listServicesResponse(ReflectionAlphaListServiceResponse)
    case errorResponse(ReflectionAlphaErrorResponse)
  }

  package static var protobufName: String { "grpc.reflection.v1alpha.ServerReflectionResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__server_reflection_response__type(), "tmmmmm") { [ReflectionAlphaServerReflectionRequest.protobufType, ReflectionAlphaFileDescriptorResponse.protobufType, ReflectionAlphaExtensionNumberResponse.protobufType, ReflectionAlphaListServiceResponse.protobufType, ReflectionAlphaErrorResponse.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.validHost = try c.text(0)
    self.originalRequest = try c.message(1)
    switch c.chosen(2) {
    case 4: self.messageResponse = .fileDescriptorResponse(try c.message(2) ?? .init())
    case 5: self.messageResponse = .allExtensionNumbersResponse(try c.message(3) ?? .init())
    case 6: self.messageResponse = .listServicesResponse(try c.message(4) ?? .init())
    case 7: self.messageResponse = .errorResponse(try c.message(5) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.validHost)
    try c.message(1, self.originalRequest)
    switch self.messageResponse {
    case nil: break
    case .fileDescriptorResponse(let value)?: try c.choosing(2).message(2, value)
    case .allExtensionNumbersResponse(let value)?: try c.choosing(3).message(3, value)
    case .listServicesResponse(let value)?: try c.choosing(4).message(4, value)
    case .errorResponse(let value)?: try c.choosing(5).message(5, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaFileDescriptorResponse: ProtobufMessage {
  package var fileDescriptorProto: [[UInt8]] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1alpha.FileDescriptorResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__file_descriptor_response__type(), "b")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.fileDescriptorProto = c.bytesList(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.bytesList(0, self.fileDescriptorProto)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaExtensionNumberResponse: ProtobufMessage {
  package var baseTypeName: String = ""
  package var extensionNumber: [Int32] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1alpha.ExtensionNumberResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__extension_number_response__type(), "t.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.baseTypeName = try c.text(0)
    self.extensionNumber = c.int32s(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.baseTypeName)
    c.int32s(1, self.extensionNumber)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaListServiceResponse: ProtobufMessage {
  package var service: [ReflectionAlphaServiceResponse] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1alpha.ListServiceResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__list_service_response__type(), "m") { [ReflectionAlphaServiceResponse.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.service)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaServiceResponse: ProtobufMessage {
  package var name: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1alpha.ServiceResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__service_response__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.name = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.name)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionAlphaErrorResponse: ProtobufMessage {
  package var errorCode: Int32 = 0
  package var errorMessage: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1alpha.ErrorResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1alpha__error_response__type(), ".t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.errorCode = c.int32(0)
    self.errorMessage = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.errorCode)
    try c.text(1, self.errorMessage)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let grpcReflectionV1alphaReflection = ProtoFile(
    name: "grpc/reflection/v1alpha/reflection.proto",
    dependencies: [],
    services: ["grpc.reflection.v1alpha.ServerReflection"],
    symbols: ["grpc.reflection.v1alpha.ServerReflectionRequest", "grpc.reflection.v1alpha.ExtensionRequest", "grpc.reflection.v1alpha.ServerReflectionResponse", "grpc.reflection.v1alpha.FileDescriptorResponse", "grpc.reflection.v1alpha.ExtensionNumberResponse", "grpc.reflection.v1alpha.ListServiceResponse", "grpc.reflection.v1alpha.ServiceResponse", "grpc.reflection.v1alpha.ErrorResponse", "grpc.reflection.v1alpha.ServerReflection", "grpc.reflection.v1alpha.ServerReflection.ServerReflectionInfo"],
    base64: "CihncnBjL3JlZmxlY3Rpb24vdjFhbHBoYS9yZWZsZWN0aW9uLnByb3RvEhdncnBjLnJlZmxlY3Rpb24udjFhbHBoYSL4AgoXU2VydmVyUmVmbGVjdGlvblJlcXVlc3QSEgoEaG9zdBgBIAEoCVIEaG9zdBIqChBmaWxlX2J5X2ZpbGVuYW1lGAMgASgJSABSDmZpbGVCeUZpbGVuYW1lEjYKFmZpbGVfY29udGFpbmluZ19zeW1ib2wYBCABKAlIAFIUZmlsZUNvbnRhaW5pbmdTeW1ib2wSZwoZZmlsZV9jb250YWluaW5nX2V4dGVuc2lvbhgFIAEoCzIpLmdycGMucmVmbGVjdGlvbi52MWFscGhhLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciLHBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJbChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlcXVlc3RSD29yaWdpbmFsUmVxdWVzdBJrChhmaWxlX2Rlc2NyaXB0b3JfcmVzcG9uc2UYBCABKAsyLy5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5GaWxlRGVzY3JpcHRvclJlc3BvbnNlSABSFmZpbGVEZXNjcmlwdG9yUmVzcG9uc2USdwoeYWxsX2V4dGVuc2lvbl9udW1iZXJzX3Jlc3BvbnNlGAUgASgLMjAuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEmQKFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyLC5ncnBjLnJlZmxlY3Rpb24udjFhbHBoYS5MaXN0U2VydmljZVJlc3BvbnNlSABSFGxpc3RTZXJ2aWNlc1Jlc3BvbnNlEk8KDmVycm9yX3Jlc3BvbnNlGAcgASgLMiYuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuRXJyb3JSZXNwb25zZUgAUg1lcnJvclJlc3BvbnNlQhIKEG1lc3NhZ2VfcmVzcG9uc2UiTAoWRmlsZURlc2NyaXB0b3JSZXNwb25zZRIyChVmaWxlX2Rlc2NyaXB0b3JfcHJvdG8YASADKAxSE2ZpbGVEZXNjcmlwdG9yUHJvdG8iagoXRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2USJAoOYmFzZV90eXBlX25hbWUYASABKAlSDGJhc2VUeXBlTmFtZRIpChBleHRlbnNpb25fbnVtYmVyGAIgAygFUg9leHRlbnNpb25OdW1iZXIiWQoTTGlzdFNlcnZpY2VSZXNwb25zZRJCCgdzZXJ2aWNlGAEgAygLMiguZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKTAQoQU2VydmVyUmVmbGVjdGlvbhJ/ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIwLmdycGMucmVmbGVjdGlvbi52MWFscGhhLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0GjEuZ3JwYy5yZWZsZWN0aW9uLnYxYWxwaGEuU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlKAEwAUISugIPUmVmbGVjdGlvbkFscGhhYgZwcm90bzM=")
}
