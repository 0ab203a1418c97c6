// swift-format-ignore-file
// Generated from grpc/health/v1/health.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

package struct HealthCheckRequest: ProtobufMessage {
  package var service: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.health.v1.HealthCheckRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__health__v1__health_check_request__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.service = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.service)
    c.unknownFields(self.unknownFields)
  }
}

package struct HealthCheckResponse: ProtobufMessage {
  package var status: HealthCheckResponse.ServingStatus = .init()
  package var unknownFields = UnknownFields()

  package init() {}

  package enum ServingStatus: ProtobufEnum {
    case unknown
    case serving
    case notServing
    /// Used only by Watch.
    case serviceUnknown
    /// A number that this build has no name for.
    case unrecognized(Int32)

    package init() { self = .unknown }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unknown
      case 1: self = .serving
      case 2: self = .notServing
      case 3: self = .serviceUnknown
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unknown: 0
      case .serving: 1
      case .notServing: 2
      case .serviceUnknown: 3
      case .unrecognized(let number): number
      }
    }

    package static let allCases: [Self] = [.unknown, .serving, .notServing, .serviceUnknown]
    package static let protobufNames: [String] = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"]
  }

  package static var protobufName: String { "grpc.health.v1.HealthCheckResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__health__v1__health_check_response__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.status = c.enumeration(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.status)
    c.unknownFields(self.unknownFields)
  }
}

package struct HealthListRequest: ProtobufMessage {
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.health.v1.HealthListRequest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__health__v1__health_list_request__type(), "")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.unknownFields(self.unknownFields)
  }
}

package struct HealthListResponse: ProtobufMessage {
  package var statuses: [String: HealthCheckResponse] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "grpc.health.v1.HealthListResponse" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    grpc__health__v1__health_list_response__type(), "{tm") { [HealthCheckResponse.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    for entry in c.entries(0) {
      self.statuses[try entry.text(0)] = try entry.message(1) ?? .init()
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    for (entry, pair) in try c.entries(0, self.statuses) {
      try entry.text(0, pair.key)
      try entry.message(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let grpcHealthV1Health = ProtoFile(
    name: "grpc/health/v1/health.proto",
    dependencies: [],
    services: ["grpc.health.v1.Health"],
    symbols: ["grpc.health.v1.HealthCheckRequest", "grpc.health.v1.HealthCheckResponse", "grpc.health.v1.HealthCheckResponse.ServingStatus", "grpc.health.v1.HealthListRequest", "grpc.health.v1.HealthListResponse", "grpc.health.v1.HealthListResponse.StatusesEntry", "grpc.health.v1.Health", "grpc.health.v1.Health.Check", "grpc.health.v1.Health.Watch", "grpc.health.v1.Health.List"],
    base64: "ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNrUmVxdWVzdBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkKBnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtOT1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RSZXF1ZXN0IsQBChJIZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2UuU3RhdHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkYASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJSCgVXYXRjaBIiLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVxdWVzdBojLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UwARJNCgRMaXN0EiEuZ3JwYy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVzcG9uc2ViBnByb3RvMw==")
}
