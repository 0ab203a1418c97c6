// swift-format-ignore-file
// Generated from google/protobuf/struct.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// `NullValue` is a singleton enumeration to represent the null value for the
/// `Value` type union.
///
///  The JSON representation for `NullValue` is JSON `null`.
package enum ProtobufNullValue: ProtobufEnum {
  /// Null value.
  case nullValue
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .nullValue }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .nullValue
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .nullValue: 0
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.nullValue]
  package static let protobufNames: [String] = ["NULL_VALUE"]
}

/// `Struct` represents a structured data value, consisting of fields
/// which map to dynamically typed values. In some languages, `Struct`
/// might be supported by a native representation. For example, in
/// scripting languages like JS a struct is represented as an
/// object. The details of that representation are described together
/// with the proto support for the language.
///
/// The JSON representation for `Struct` is JSON object.
package struct ProtobufStruct: ProtobufMessage {
  /// Unordered map of dynamically typed values.
  package var fields: [String: ProtobufValue] = [:]
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.Struct" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__struct__type(), "{tm", nests: true) { [ProtobufValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    for entry in c.entries(0) {
      self.fields[try entry.text(0)] = try entry.message(1) ?? .init()
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    for (entry, pair) in try c.entries(0, self.fields) {
      try entry.text(0, pair.key)
      try entry.message(1, pair.value)
    }
    c.unknownFields(self.unknownFields)
  }
}

/// `Value` represents a dynamically typed value which can be either
/// null, a number, a string, a boolean, a recursive struct value, or a
/// list of values. A producer of value is expected to set one of these
/// variants. Absence of any variant indicates an error.
///
/// The JSON representation for `Value` is JSON value.
package struct ProtobufValue: ProtobufMessage {
  /// The kind of value.
  package var kind: Kind?
  package var unknownFields = UnknownFields()

  package init() {}

  package enum Kind: Hashable, Sendable {
    /// Represents a null value.
    case nullValue(ProtobufNullValue)
    /// Represents a double value.
    case numberValue(Double)
    /// Represents a string value.
    case stringValue(String)
    /// Represents a boolean value.
    case boolValue(Bool)
    /// Represents a structured value.
    case structValue(ProtobufStruct)
    /// Represents a repeated `Value`.
    case listValue(ProtobufListValue)
  }

  package static var protobufName: String { "google.protobuf.Value" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__value__type(), "..t.mm", nests: true) { [ProtobufStruct.protobufType, ProtobufListValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    switch c.chosen(0) {
    case 1: self.kind = .nullValue(c.enumeration(0))
    case 2: self.kind = .numberValue(c.double(1))
    case 3: self.kind = .stringValue(try c.text(2))
    case 4: self.kind = .boolValue(c.bool(3))
    case 5: self.kind = .structValue(try c.message(4) ?? .init())
    case 6: self.kind = .listValue(try c.message(5) ?? .init())
    default: break
    }
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    switch self.kind {
    case nil: break
    case .nullValue(let value)?: c.choosing(0).enumeration(0, value)
    case .numberValue(let value)?: c.choosing(1).double(1, value)
    case .stringValue(let value)?: try c.choosing(2).text(2, value)
    case .boolValue(let value)?: c.choosing(3).bool(3, value)
    case .structValue(let value)?: try c.choosing(4).message(4, value)
    case .listValue(let value)?: try c.choosing(5).message(5, value)
    }
    c.unknownFields(self.unknownFields)
  }
}

/// `ListValue` is a wrapper around a repeated field of values.
///
/// The JSON representation for `ListValue` is JSON array.
package struct ProtobufListValue: ProtobufMessage {
  /// Repeated field of dynamically typed values.
  package var values: [ProtobufValue] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.ListValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__list_value__type(), "m", nests: true) { [ProtobufValue.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.values = try c.messages(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.messages(0, self.values)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let googleProtobufStruct = ProtoFile(
    name: "google/protobuf/struct.proto",
    dependencies: [],
    services: [],
    symbols: ["google.protobuf.Struct", "google.protobuf.Struct.FieldsEntry", "google.protobuf.Value", "google.protobuf.ListValue", "google.protobuf.NullValue"],
    base64: "Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7CgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMaUQoLRmllbGRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJvdG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2dsZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtudW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVmLkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVCBgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygLMhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQAEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z")
}
