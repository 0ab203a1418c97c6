extension JSONDecoding {
  /// Reads the messages of google/protobuf that have a JSON form of their own.
  ///
  /// - Returns: Whether the message is one.
  func fillWellKnown(
    _ message: MessageWriter,
    _ type: ProtobufType,
    from json: JSONValue
  ) throws(ProtobufError) -> Bool {
    guard let known = WellKnown(type) else { return false }
    switch known {
    case .timestamp:
      guard case .string(let text) = json, let value = TimestampText.parse(text) else {
        throw .mismatch(
          "\(type.name) is \(shown(json)), expected a time such as 2020-05-31T09:00:00Z"
        )
      }
      message.int64(0, value.seconds)
      message.int32(1, value.nanos)
    case .duration:
      guard case .string(let text) = json, let value = DurationText.parse(text) else {
        throw .mismatch("\(type.name) is \(shown(json)), expected seconds such as 1.5s")
      }
      message.int64(0, value.seconds)
      message.int32(1, value.nanos)
    case .fieldMask:
      guard case .string(let text) = json, !text.contains("_") else {
        throw .mismatch("\(type.name) is \(shown(json)), expected names with commas between")
      }
      try message.texts(0, text.split(separator: ",").map { snakeCase(String($0)) })
    case .wrapper:
      try setOne(message, 0, type, type.fields[0].kind, json)
    case .structure, .list:
      try set(message, 0, type, json)
    case .value:
      try fillDynamicValue(message, type, json)
    case .any:
      try fillAny(message, type, json)
    }
    return true
  }

  private func shown(_ json: JSONValue) -> String {
    if case .string(let text) = json { "\"\(text)\"" } else { json.kind }
  }

  private func fillDynamicValue(
    _ message: MessageWriter,
    _ type: ProtobufType,
    _ json: JSONValue
  ) throws(ProtobufError) {
    let index =
      switch json {
      case .null: 0
      case .number: 1
      case .string: 2
      case .bool: 3
      case .object: 4
      case .array: 5
      }
    try set(message, index, type, json)
  }

  private func fillAny(
    _ message: MessageWriter,
    _ type: ProtobufType,
    _ json: JSONValue
  ) throws(ProtobufError) {
    guard case .object(var members) = json else {
      throw .mismatch("\(type.name) is \(json.kind), expected an object")
    }
    if members.isEmpty { return }
    guard let place = members.firstIndex(where: { $0.name == "@type" }),
      case .string(let url) = members[place].value
    else { throw .mismatch("\(type.name) has no \"@type\"") }
    members.remove(at: place)
    try message.text(0, url)
    guard let inner = options.anyType(url) else {
      guard members.count == 1, members[0].name == "value",
        case .string(let text) = members[0].value, let bytes = Base64.decode(text)
      else { throw .mismatch("\(type.name) holds \(url), which is not known, without base64") }
      return message.bytes(1, bytes)
    }
    let arena = Arena.forEncoding()
    defer { arena.release() }
    let root = arena.root(inner)
    if WellKnown(inner) != nil {
      guard members.count == 1, members[0].name == "value" else {
        throw .mismatch("\(type.name) holds \(url) without \"value\"")
      }
      try fill(root, inner, from: members[0].value)
    } else {
      try fill(root, inner, members: members)
    }
    message.bytes(1, PackedMessage(root).bytes())
  }
}
