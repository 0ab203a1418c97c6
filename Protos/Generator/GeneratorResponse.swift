/// A file to write, its path relative to protoc's output folder.
struct GeneratedFile {
  let path: String
  let content: String
}

/// A `google.protobuf.compiler.CodeGeneratorResponse`.
struct GeneratorResponse {
  var files: [GeneratedFile]

  /// Field 2, FEATURE_PROTO3_OPTIONAL: without it protoc refuses protos with `optional`.
  static let features: [UInt8] = {
    var bytes: [UInt8] = []
    bytes.append(field: 2, varint: 1)
    return bytes
  }()

  var bytes: [UInt8] {
    var bytes = Self.features
    for file in files {
      var inner: [UInt8] = []
      inner.append(field: 1, bytes: file.path.utf8)
      inner.append(field: 15, bytes: file.content.utf8)
      bytes.append(field: 15, bytes: inner)
    }
    return bytes
  }

  /// An answer that makes protoc fail with a message.
  static func failure(_ message: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(field: 1, bytes: message.utf8)
    return bytes
  }
}
