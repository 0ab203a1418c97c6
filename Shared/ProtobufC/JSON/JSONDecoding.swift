import CProtobufC

/// Reads proto3 JSON into the C form of a message.
struct JSONDecoding {
  let options: JSONOptions

  func fill(
    _ message: MessageWriter,
    _ type: ProtobufType,
    from json: JSONValue
  ) throws(ProtobufError) {
    if try fillWellKnown(message, type, from: json) { return }
    guard case .object(let members) = json else {
      throw .mismatch("\(type.name) is \(json.kind), expected an object")
    }
    try fill(message, type, members: members)
  }

  func fill(
    _ message: MessageWriter,
    _ type: ProtobufType,
    members: [JSONMember]
  ) throws(ProtobufError) {
    var seen: Set<Int> = []
    for member in members {
      let (name, value) = (member.name, member.value)
      guard
        let index = type.fields.firstIndex(where: { $0.jsonName == name || $0.name == name })
      else {
        if options.ignoresUnknown { continue }
        throw .mismatch("\(type.name) has no field \"\(name)\"")
      }
      // `actionId` and `action_id` are one field.
      guard seen.insert(index).inserted else {
        throw .mismatch("\(type.name) has the field \"\(name)\" twice")
      }
      if case .null = value, !takesNull(message, index, type) { continue }
      try set(message, index, type, value)
    }
  }

  /// Null means absent, except where it is a value.
  private func takesNull(_ message: MessageWriter, _ index: Int, _ type: ProtobufType) -> Bool {
    let field = unsafe message.reader.field(index)
    if unsafe field.pointee.label == PROTOBUF_C_LABEL_REPEATED { return false }
    if case .message(let child) = type.fields[index].kind {
      return type.child(child).name == "google.protobuf.Value"
    }
    return isNullValue(message, index)
  }

  private func isNullValue(_ message: MessageWriter, _ index: Int) -> Bool {
    let field = unsafe message.reader.field(index)
    guard unsafe field.pointee.type == PROTOBUF_C_TYPE_ENUM,
      let type = unsafe field.pointee.descriptor?.assumingMemoryBound(
        to: ProtobufCEnumDescriptor.self
      )
    else { return false }
    return unsafe String(cString: type.pointee.name) == "google.protobuf.NullValue"
  }

  func set(
    _ message: MessageWriter,
    _ index: Int,
    _ type: ProtobufType,
    _ json: JSONValue
  ) throws(ProtobufError) {
    let field = unsafe message.reader.field(index)
    if unsafe field.pointee.label == PROTOBUF_C_LABEL_REPEATED {
      return try setRepeated(message, index, type, json)
    }
    if unsafe field.pointee.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 {
      guard message.reader.chosen(index) == 0 else {
        throw mismatch(message, index, "another member of its oneof", "one at most")
      }
      _ = message.choosing(index)
    }
    try setOne(message, index, type, type.fields[index].kind, json)
  }

  // MARK: Single values

  func setOne(
    _ message: MessageWriter,
    _ index: Int,
    _ type: ProtobufType,
    _ kind: ProtobufType.Kind,
    _ json: JSONValue
  ) throws(ProtobufError) {
    switch kind {
    case .text: try message.text(index, try text(message, index, json))
    case .bytes: message.bytes(index, try bytes(message, index, json))
    case .message(let child): try fill(try message.child(index), type.child(child), from: json)
    case .map: break  // never the value of another
    case .number: try setNumber(message, index, json)
    }
  }

  private func setNumber(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) {
    switch unsafe message.reader.field(index).pointee.type {
    case PROTOBUF_C_TYPE_DOUBLE: message.double(index, try double(message, index, json))
    case PROTOBUF_C_TYPE_FLOAT: message.float(index, try float(message, index, json))
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
      message.int64(index, try integer(message, index, json))
    case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
      message.uint64(index, try integer(message, index, json))
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
      message.uint32(index, try integer(message, index, json))
    case PROTOBUF_C_TYPE_BOOL: message.bool(index, try bool(message, index, json))
    case PROTOBUF_C_TYPE_ENUM:
      if let number = try enumeration(message, index, json) { message.int32(index, number) }
    default: message.int32(index, try integer(message, index, json))
    }
  }

  // MARK: Lists and maps

  private func setRepeated(
    _ message: MessageWriter,
    _ index: Int,
    _ type: ProtobufType,
    _ json: JSONValue
  ) throws(ProtobufError) {
    let kind = type.fields[index].kind
    if case .map(let keyIsText, let value) = kind {
      return try setMap(message, index, type, keyIsText: keyIsText, value: value, json)
    }
    guard case .array(let elements) = json else {
      throw mismatch(message, index, json.kind, "a list")
    }
    switch kind {
    case .text:
      try message.texts(
        index,
        try elements.map { e throws(ProtobufError) in try text(message, index, e) }
      )
    case .bytes:
      message.bytesList(
        index,
        try elements.map { e throws(ProtobufError) in try bytes(message, index, e) }
      )
    case .message(let child):
      guard !elements.isEmpty else { return }
      let list = message.newChildren(index, elements.count)
      let childType = type.child(child)
      for (place, element) in elements.enumerated() {
        try fill(try message.child(index, of: list, at: place), childType, from: element)
      }
    case .map: break
    case .number: try setNumbers(message, index, elements)
    }
  }

  private func setNumbers(
    _ message: MessageWriter,
    _ index: Int,
    _ json: [JSONValue]
  ) throws(ProtobufError) {
    switch unsafe message.reader.field(index).pointee.type {
    case PROTOBUF_C_TYPE_DOUBLE:
      message.doubles(
        index,
        try json.map { e throws(ProtobufError) in try double(message, index, e) }
      )
    case PROTOBUF_C_TYPE_FLOAT:
      message.floats(
        index,
        try json.map { e throws(ProtobufError) in try float(message, index, e) }
      )
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
      message.int64s(
        index,
        try json.map { e throws(ProtobufError) in try integer(message, index, e) }
      )
    case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
      message.uint64s(
        index,
        try json.map { e throws(ProtobufError) in try integer(message, index, e) }
      )
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
      message.uint32s(
        index,
        try json.map { e throws(ProtobufError) in try integer(message, index, e) }
      )
    case PROTOBUF_C_TYPE_BOOL:
      message.bools(
        index,
        try json.map { e throws(ProtobufError) in try bool(message, index, e) }
      )
    case PROTOBUF_C_TYPE_ENUM:
      var numbers: [Int32] = []
      for element in json {
        if let number = try enumeration(message, index, element) { numbers.append(number) }
      }
      message.int32s(index, numbers)
    default:
      message.int32s(
        index,
        try json.map { e throws(ProtobufError) in try integer(message, index, e) }
      )
    }
  }

  private func setMap(
    _ message: MessageWriter,
    _ index: Int,
    _ type: ProtobufType,
    keyIsText: Bool,
    value: ProtobufType.Kind,
    _ json: JSONValue
  ) throws(ProtobufError) {
    guard case .object(let members) = json else {
      throw mismatch(message, index, json.kind, "an object")
    }
    guard !members.isEmpty else { return }
    let list = message.newChildren(index, members.count)
    for (place, member) in members.enumerated() {
      let entry = try message.child(index, of: list, at: place)
      if keyIsText {
        try entry.text(0, member.name)
      } else if unsafe entry.reader.field(0).pointee.type == PROTOBUF_C_TYPE_BOOL {
        guard member.name == "true" || member.name == "false" else {
          throw mismatch(entry, 0, "\"\(member.name)\"", "\"true\" or \"false\"")
        }
        entry.bool(0, member.name == "true")
      } else {
        try setNumber(entry, 0, .string(member.name))
      }
      if case .null = member.value, !isNullValue(entry, 1) {
        guard case .message(let child) = value,
          type.child(child).name == "google.protobuf.Value"
        else { throw mismatch(entry, 1, "null", "a value") }
      }
      try setOne(entry, 1, type, value, member.value)
    }
  }

  // MARK: Pieces

  func mismatch(
    _ message: MessageWriter,
    _ index: Int,
    _ found: String,
    _ expected: String
  ) -> ProtobufError {
    .mismatch("\(message.reader.path(index)) is \(found), expected \(expected)")
  }

  private func text(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> String {
    guard case .string(let text) = json else { throw mismatch(message, index, json.kind, "text") }
    return text
  }

  private func bytes(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> [UInt8] {
    guard case .string(let text) = json, let bytes = Base64.decode(text) else {
      throw mismatch(message, index, json.kind, "base64")
    }
    return bytes
  }

  private func bool(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> Bool {
    guard case .bool(let value) = json else {
      throw mismatch(message, index, json.kind, "true or false")
    }
    return value
  }

  private func integer<Number: FixedWidthInteger>(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> Number {
    let digits: String
    switch json {
    case .number(let text): digits = text
    case .string(let text): digits = text
    default: throw mismatch(message, index, json.kind, "a whole number")
    }
    // No leading plus; 1e3 and 1.0 are whole numbers as well.
    if digits.first != "+" {
      if let number = Number(digits) { return number }
      if isNumber(digits), let double = Double(digits), let number = Number(exactly: double) {
        return number
      }
    }
    throw mismatch(message, index, "\"\(digits)\"", "a whole number of \(Number.bitWidth) bits")
  }

  private func double(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> Double {
    switch json {
    case .string("NaN"): return .nan
    case .string("Infinity"): return .infinity
    case .string("-Infinity"): return -.infinity
    case .number(let digits), .string(let digits):
      if isNumber(digits), let number = Double(digits), number.isFinite { return number }
    default: break
    }
    throw mismatch(message, index, json.kind, "a number")
  }

  private func float(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> Float {
    let double = try double(message, index, json)
    let float = Float(double)
    guard float.isFinite || !double.isFinite else {
      throw mismatch(message, index, json.kind, "a number that fits 32 bits")
    }
    return float
  }

  /// Swift reads more as a number than JSON does: "0x1p3", "infinity".
  private func isNumber(_ digits: String) -> Bool {
    guard digits.first?.isNumber == true || digits.first == "-" else { return false }
    return digits.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
  }

  /// `nil` for a name that is not known, where that is to be ignored.
  private func enumeration(
    _ message: MessageWriter,
    _ index: Int,
    _ json: JSONValue
  ) throws(ProtobufError) -> Int32? {
    switch json {
    case .null where isNullValue(message, index): return 0
    case .number: return try integer(message, index, json)
    case .string(let name):
      if let type = unsafe message.reader.field(index).pointee.descriptor?.assumingMemoryBound(
        to: ProtobufCEnumDescriptor.self
      ),
        let value = unsafe protobuf_c_enum_descriptor_get_value_by_name(type, name)
      {
        return unsafe value.pointee.value
      }
      if options.ignoresUnknown { return nil }
      throw mismatch(message, index, "\"\(name)\"", "a name of its enum")
    default: throw mismatch(message, index, json.kind, "a name or number of its enum")
    }
  }
}
