extension JSONEncoding {
  /// Writes the messages of google/protobuf that have a JSON form of their own.
  ///
  /// - Returns: Whether the message was one.
  mutating func addWellKnown(
    _ message: MessageReader,
    _ type: ProtobufType
  ) throws(ProtobufError) -> Bool {
    guard let known = WellKnown(type) else { return false }
    switch known {
    case .timestamp:
      let text = TimestampText.format(seconds: message.int64(0), nanos: message.int32(1))
      add(string: try required(text, type))
    case .duration:
      let text = DurationText.format(seconds: message.int64(0), nanos: message.int32(1))
      add(string: try required(text, type))
    case .fieldMask:
      let paths = try message.texts(0)
      // A path that doesn't come back from camel case can't be said in JSON.
      for path in paths where snakeCase(jsonName(path)) != path {
        throw .mismatch("\(type.name) has the path \"\(path)\", which JSON can't say")
      }
      add(string: paths.map(jsonName).joined(separator: ","))
    case .wrapper:
      try addValue(message, 0, type, type.fields[0].kind)
    case .structure, .list:
      // Their only field is the map or the list itself.
      var all = options
      all.writesDefaults = true
      var inner = JSONEncoding(options: all)
      var first = true
      try inner.addFields(of: message, type, &first)
      let text = inner.text
      add(raw: String(text.dropFirst(text.prefix { $0 != ":" }.count + 1)))
    case .value:
      try addDynamicValue(message, type)
    case .any:
      try addAny(message, type)
    }
    return true
  }

  private func required(
    _ text: String?,
    _ type: ProtobufType
  ) throws(ProtobufError) -> String {
    guard let text else { throw .mismatch("\(type.name) is out of its range") }
    return text
  }

  private mutating func addDynamicValue(
    _ message: MessageReader,
    _ type: ProtobufType
  ) throws(ProtobufError) {
    // null 1, number 2, text 3, boolean 4, object 5, list 6
    switch message.chosen(0) {
    case 2:
      guard message.double(1).isFinite else {
        throw .mismatch("\(type.name) is \(message.double(1)), which JSON can't say")
      }
      add(double: message.double(1))
    case 3...6:
      let index = message.chosen(0) - 1
      try addValue(message, index, type, type.fields[index].kind)
    default: add(raw: "null")
    }
  }

  private mutating func addAny(
    _ message: MessageReader,
    _ type: ProtobufType
  ) throws(ProtobufError) {
    let url = try message.text(0)
    let value = message.bytes(1)
    var first = true
    add(raw: "{")
    defer { add(raw: "}") }
    if url.isEmpty, value.isEmpty { return }
    add(name: "@type", &first)
    add(string: url)
    guard let inner = options.anyType(url) else {
      add(name: "value", &first)
      return add(string: Base64.encode(value))
    }
    let arena = Arena(decoding: value.count, limits: .standard)
    defer { arena.release() }
    let reader = try unsafe value.withUnsafeBufferPointer { buffer throws(ProtobufError) in
      try unsafe arena.unpack(UnsafeRawBufferPointer(buffer), as: inner, limits: .standard)
    }
    if WellKnown(inner) != nil {
      add(name: "value", &first)
      try add(reader, inner)
    } else {
      try addFields(of: reader, inner, &first)
    }
  }
}
