// swift-format-ignore-file
// Generated from grpc/reflection/v1/reflection.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct ReflectionServerReflectionRequest: ProtobufMessage {
  package var host: String = ""
  package var messageRequest: MessageRequest?
  package var unknownFields = UnknownFields()

  package init() {}

  package enum MessageRequest: Hashable, Sendable {
    case fileByFilename(String)
    case fileContainingSymbol(String)
    case fileContainingExtension(ReflectionExtensionRequest)
    case allExtensionNumbersOfType(String)
    case listServices(String)
  }

  package static var protobufName: String { "grpc.reflection.v1.ServerReflectionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__server_reflection_request__type(), "tttmtt") { [ReflectionExtensionRequest.protobufType] }

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

package struct ReflectionExtensionRequest: ProtobufMessage {
  package var containingType: String = ""
  package var extensionNumber: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1.ExtensionRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__extension_request__type(), "t.")

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

package struct ReflectionServerReflectionResponse: ProtobufMessage {
  package var validHost: String = ""
  package var originalRequest: ReflectionServerReflectionRequest?
  package var messageResponse: MessageResponse?
  package var unknownFields = UnknownFields()

  package init() {}

  package enum MessageResponse: Hashable, Sendable {
    case fileDescriptorResponse(ReflectionFileDescriptorResponse)
    case allExtensionNumbersResponse(ReflectionExtensionNumberResponse)
    case listServicesResponse(ReflectionListServiceResponse)
    case errorResponse(ReflectionErrorResponse)
  }

  package static var protobufName: String { "grpc.reflection.v1.ServerReflectionResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__server_reflection_response__type(), "tmmmmm") { [ReflectionServerReflectionRequest.protobufType, ReflectionFileDescriptorResponse.protobufType, ReflectionExtensionNumberResponse.protobufType, ReflectionListServiceResponse.protobufType, ReflectionErrorResponse.protobufType] }

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

package struct ReflectionFileDescriptorResponse: ProtobufMessage {
  package var fileDescriptorProto: [[UInt8]] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1.FileDescriptorResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__file_descriptor_response__type(), "b")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.fileDescriptorProto = c.bytesList(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.bytesList(0, self.fileDescriptorProto)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionExtensionNumberResponse: ProtobufMessage {
  package var baseTypeName: String = ""
  package var extensionNumber: [Int32] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1.ExtensionNumberResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__extension_number_response__type(), "t.")

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

package struct ReflectionListServiceResponse: ProtobufMessage {
  package var service: [ReflectionServiceResponse] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1.ListServiceResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__list_service_response__type(), "m") { [ReflectionServiceResponse.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.service)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionServiceResponse: ProtobufMessage {
  package var name: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1.ServiceResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__service_response__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.name = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.name)
    c.unknownFields(self.unknownFields)
  }
}

package struct ReflectionErrorResponse: ProtobufMessage {
  package var errorCode: Int32 = 0
  package var errorMessage: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.reflection.v1.ErrorResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__reflection__v1__error_response__type(), ".t")

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
  static let grpcReflectionV1Reflection = ProtoFile(
    name: "grpc/reflection/v1/reflection.proto",
    dependencies: [],
    services: ["grpc.reflection.v1.ServerReflection"],
    symbols: ["grpc.reflection.v1.ServerReflectionRequest", "grpc.reflection.v1.ExtensionRequest", "grpc.reflection.v1.ServerReflectionResponse", "grpc.reflection.v1.FileDescriptorResponse", "grpc.reflection.v1.ExtensionNumberResponse", "grpc.reflection.v1.ListServiceResponse", "grpc.reflection.v1.ServiceResponse", "grpc.reflection.v1.ErrorResponse", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1.ServerReflection.ServerReflectionInfo"],
    base64: "CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJWChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmlnaW5hbFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJvcl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiADKAVSD2V4dGVuc2lvbk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2VydmVyUmVmbGVjdGlvbhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBosLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABQg26AgpSZWZsZWN0aW9uYgZwcm90bzM=")
}
