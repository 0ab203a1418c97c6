// swift-format-ignore-file
// Generated from google/protobuf/wrappers.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
package struct ProtobufDoubleValue: ProtobufMessage {
  /// The double value.
  package var value: Double = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.DoubleValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__double_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.double(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.double(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
package struct ProtobufFloatValue: ProtobufMessage {
  /// The float value.
  package var value: Float = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.FloatValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__float_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.float(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.float(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
package struct ProtobufInt64Value: ProtobufMessage {
  /// The int64 value.
  package var value: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.Int64Value" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__int64_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.int64(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int64(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
package struct ProtobufUInt64Value: ProtobufMessage {
  /// The uint64 value.
  package var value: UInt64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.UInt64Value" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__uint64_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.uint64(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.uint64(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
package struct ProtobufInt32Value: ProtobufMessage {
  /// The int32 value.
  package var value: Int32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.Int32Value" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__int32_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.int32(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
package struct ProtobufUInt32Value: ProtobufMessage {
  /// The uint32 value.
  package var value: UInt32 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.UInt32Value" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__uint32_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.uint32(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.uint32(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
package struct ProtobufBoolValue: ProtobufMessage {
  /// The bool value.
  package var value: Bool = false
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.BoolValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__bool_value__type(), ".")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.bool(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.bool(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
package struct ProtobufStringValue: ProtobufMessage {
  /// The string value.
  package var value: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.StringValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__string_value__type(), "t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = try c.text(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
package struct ProtobufBytesValue: ProtobufMessage {
  /// The bytes value.
  package var value: [UInt8] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "google.protobuf.BytesValue" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    google__protobuf__bytes_value__type(), "b")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.value = c.bytes(0)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.bytes(0, self.value)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let googleProtobufWrappers = ProtoFile(
    name: "google/protobuf/wrappers.proto",
    dependencies: [],
    services: [],
    symbols: ["google.protobuf.DoubleValue", "google.protobuf.FloatValue", "google.protobuf.Int64Value", "google.protobuf.UInt64Value", "google.protobuf.Int32Value", "google.protobuf.UInt32Value", "google.protobuf.BoolValue", "google.protobuf.StringValue", "google.protobuf.BytesValue"],
    base64: "Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVWYWx1ZRIUCgV2YWx1ZRgBIAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFsdWUiIgoKSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFsdWUYASABKARSBXZhbHVlIiIKCkludDMyVmFsdWUSFAoFdmFsdWUYASABKAVSBXZhbHVlIiMKC1VJbnQzMlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZhbHVlGAEgASgMUgV2YWx1ZUKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=")
}
