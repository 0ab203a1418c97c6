/// How proto3 JSON is read and written.
package struct JSONOptions: Sendable {
  /// Members that the message doesn't have, and enum names that it doesn't know, are passed over
  /// instead of refused.
  package var ignoresUnknown: Bool
  /// Fields at their defaults are written as well, except absent messages and optionals.
  package var writesDefaults: Bool
  /// The types that `google.protobuf.Any` is written out with; others stay base64.
  package var anyTypes: [any ProtobufMessage.Type]

  package init(
    ignoresUnknown: Bool = false,
    writesDefaults: Bool = false,
    anyTypes: [any ProtobufMessage.Type] = []
  ) {
    self.ignoresUnknown = ignoresUnknown
    self.writesDefaults = writesDefaults
    self.anyTypes = anyTypes
  }

  /// The type that a type URL ends with.
  func anyType(_ url: String) -> ProtobufType? {
    let name = url.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
    return anyTypes.first { $0.protobufName == name }?.protobufType
  }
}

extension ProtobufMessage {
  /// Reads a message from proto3 JSON.
  ///
  /// Source: https://protobuf.dev/programming-guides/json/
  ///
  /// - Throws: ``ProtobufError`` that names the field, what was found and what is allowed.
  package init(json: String, options: JSONOptions = JSONOptions()) throws(ProtobufError) {
    let value = try JSONParser.parse(json)
    let arena = Arena.forEncoding()
    defer { arena.release() }
    let root = arena.root(Self.protobufType)
    try JSONDecoding(options: options).fill(root, Self.protobufType, from: value)
    self.init()
    try read(root.reader)
  }

  /// The message as proto3 JSON, in the order of the fields, without spaces.
  ///
  /// Unknown fields have no
  /// name and are left out.
  ///
  /// - Throws: ``ProtobufError`` for text with a zero byte and for values that JSON can't say, such
  ///   as a timestamp of the year 10000.
  package func json(options: JSONOptions = JSONOptions()) throws(ProtobufError) -> String {
    let arena = Arena.forEncoding()
    defer { arena.release() }
    let root = arena.root(Self.protobufType)
    try write(to: root)
    var encoding = JSONEncoding(options: options)
    try encoding.add(root.reader, Self.protobufType)
    return encoding.text
  }
}
