// The parts of google/protobuf/descriptor.proto that the generator needs, read from wire form.

/// What protoc asks for: all files in order of dependency, and which of them to generate.
struct GeneratorRequest {
  var parameter = ""
  var files: [ProtoFileModel] = []

  init(_ bytes: [UInt8]) throws(GeneratorError) {
    for field in try wireFields(bytes[...]) {
      switch field.number {
      case 2: parameter = field.text
      case 15: files.append(try ProtoFileModel(field.bytes))
      default: break
      }
    }
  }
}

/// A `FileDescriptorProto`.
struct ProtoFileModel {
  var name = ""
  var package = ""
  var dependencies: [String] = []
  var messages: [MessageModel] = []
  var enums: [EnumModel] = []
  var services: [ServiceModel] = []
  var swiftPrefix: String?
  /// Comments by path, as `SourceCodeInfo` numbers them.
  var comments: [[Int]: String] = [:]
  /// The descriptor without its source positions and comments, for reflection.
  var stripped: [UInt8] = []

  init(_ bytes: ArraySlice<UInt8>) throws(GeneratorError) {
    let fields = try wireFields(bytes)
    for field in fields {
      switch field.number {
      case 1: name = field.text
      case 2: package = field.text
      case 3: dependencies.append(field.text)
      case 8:
        for option in try wireFields(field.bytes) where option.number == 39 {
          swiftPrefix = option.text
        }
      case 9: try readComments(field.bytes)
      default: break
      }
      if field.number != 9 { stripped.append(contentsOf: field.raw) }
    }
    let scope = package.isEmpty ? "" : "\(package)."
    for field in fields {
      switch field.number {
      case 4:
        messages.append(
          try MessageModel(
            field.bytes,
            scope: scope,
            path: [4, messages.count],
            comments: comments
          )
        )
      case 5:
        enums.append(
          try EnumModel(field.bytes, scope: scope, path: [5, enums.count], comments: comments)
        )
      case 6:
        services.append(
          try ServiceModel(
            field.bytes,
            scope: scope,
            path: [6, services.count],
            comments: comments
          )
        )
      case 12 where field.text != "proto3":
        throw GeneratorError("\(name) is \(field.text), expected proto3")
      default: break
      }
    }
  }

  private mutating func readComments(_ bytes: ArraySlice<UInt8>) throws(GeneratorError) {
    for location in try wireFields(bytes) where location.number == 1 {
      var path: [Int] = []
      var comment: String?
      for field in try wireFields(location.bytes) {
        switch field.number {
        case 1:
          var rest = field.bytes
          while let byte = rest.popFirst() {
            var value = Int(byte & 0x7f)
            var shift = 7
            var last = byte
            while last >= 0x80, let next = rest.popFirst() {
              value |= Int(next & 0x7f) << shift
              shift += 7
              last = next
            }
            path.append(value)
          }
        case 3: comment = field.text
        case 4 where comment == nil: comment = field.text
        default: break
        }
      }
      if let comment { comments[path] = comment }
    }
  }
}

/// A `DescriptorProto`.
struct MessageModel {
  var name = ""
  /// With its package, without a leading dot.
  var fullName = ""
  var comment: String?
  /// In order of field number, as protobuf-c's descriptors hold them.
  var fields: [FieldModel] = []
  var oneofs: [OneofModel] = []
  var messages: [MessageModel] = []
  var enums: [EnumModel] = []
  var isMapEntry = false

  init(
    _ bytes: ArraySlice<UInt8>,
    scope: String,
    path: [Int],
    comments: [[Int]: String]
  ) throws(GeneratorError) {
    let wire = try wireFields(bytes)
    name = wire.first { $0.number == 1 }?.text ?? ""
    fullName = scope + name
    comment = comments[path]
    for field in wire {
      switch field.number {
      case 2:
        fields.append(
          try FieldModel(field.bytes, comment: comments[path + [2, fields.count]])
        )
      case 3:
        messages.append(
          try MessageModel(
            field.bytes,
            scope: "\(fullName).",
            path: path + [3, messages.count],
            comments: comments
          )
        )
      case 4:
        enums.append(
          try EnumModel(
            field.bytes,
            scope: "\(fullName).",
            path: path + [4, enums.count],
            comments: comments
          )
        )
      case 7:
        for option in try wireFields(field.bytes) where option.number == 7 {
          isMapEntry = option.varint != 0
        }
      case 8:
        let name = try wireFields(field.bytes).first { $0.number == 1 }?.text ?? ""
        oneofs.append(OneofModel(name: name, comment: comments[path + [8, oneofs.count]]))
      default: break
      }
    }
    fields.sort { $0.number < $1.number }
    for field in fields where field.proto3Optional {
      if let index = field.oneofIndex { oneofs[index].isSynthetic = true }
    }
  }
}

/// A `OneofDescriptorProto`.
struct OneofModel {
  let name: String
  let comment: String?
  /// Made by protoc for a proto3 `optional` field.
  var isSynthetic = false
}

/// `FieldDescriptorProto.Type`.
enum FieldType: Int {
  case double = 1
  case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes
  case uint32, enumeration, sfixed32, sfixed64, sint32, sint64
}

/// A `FieldDescriptorProto`.
struct FieldModel {
  var name = ""
  var number = 0
  var isRepeated = false
  var type = FieldType.int32
  /// Of a message or an enum, without a leading dot.
  var typeName = ""
  var oneofIndex: Int?
  var proto3Optional = false
  var comment: String?

  init(_ bytes: ArraySlice<UInt8>, comment: String?) throws(GeneratorError) {
    self.comment = comment
    var jsonName: String?
    for field in try wireFields(bytes) {
      switch field.number {
      case 1: name = field.text
      case 3: number = Int(field.varint)
      case 4: isRepeated = field.varint == 3
      case 5:
        guard let type = FieldType(rawValue: Int(field.varint)), type != .group else {
          throw GeneratorError("field \(name) has type \(field.varint), which is not supported")
        }
        self.type = type
      case 6: typeName = String(field.text.dropFirst())
      case 9: oneofIndex = Int(field.varint)
      case 10: jsonName = field.text
      case 17: proto3Optional = field.varint != 0
      default: break
      }
    }
    // The runtime computes JSON names from C descriptors, which hold the proto names only.
    if let jsonName, jsonName != SwiftNames.json(name) {
      throw GeneratorError("field \(name) has json_name \(jsonName), expected the default")
    }
  }
}

/// An `EnumDescriptorProto`.
struct EnumModel {
  struct Value {
    var name = ""
    var number: Int32 = 0
    var comment: String?
  }

  var name = ""
  var fullName = ""
  var comment: String?
  /// In the order written, without aliases of numbers that came before.
  var values: [Value] = []

  init(
    _ bytes: ArraySlice<UInt8>,
    scope: String,
    path: [Int],
    comments: [[Int]: String]
  ) throws(GeneratorError) {
    comment = comments[path]
    var index = 0
    for field in try wireFields(bytes) {
      switch field.number {
      case 1: name = field.text
      case 2:
        var value = Value()
        value.comment = comments[path + [2, index]]
        index += 1
        for part in try wireFields(field.bytes) {
          if part.number == 1 { value.name = part.text }
          if part.number == 2 { value.number = Int32(truncatingIfNeeded: part.varint) }
        }
        if !values.contains(where: { $0.number == value.number }) { values.append(value) }
      default: break
      }
    }
    fullName = scope + name
  }
}

/// A `ServiceDescriptorProto`.
struct ServiceModel {
  struct Method {
    var name = ""
    var input = ""
    var output = ""
    var clientStreaming = false
    var serverStreaming = false
    var comment: String?
  }

  var name = ""
  var fullName = ""
  var comment: String?
  var methods: [Method] = []

  init(
    _ bytes: ArraySlice<UInt8>,
    scope: String,
    path: [Int],
    comments: [[Int]: String]
  ) throws(GeneratorError) {
    comment = comments[path]
    for field in try wireFields(bytes) {
      switch field.number {
      case 1: name = field.text
      case 2:
        var method = Method()
        method.comment = comments[path + [2, methods.count]]
        for part in try wireFields(field.bytes) {
          switch part.number {
          case 1: method.name = part.text
          case 2: method.input = String(part.text.dropFirst())
          case 3: method.output = String(part.text.dropFirst())
          case 5: method.clientStreaming = part.varint != 0
          case 6: method.serverStreaming = part.varint != 0
          default: break
          }
        }
        methods.append(method)
      default: break
      }
    }
    fullName = scope + name
  }
}
