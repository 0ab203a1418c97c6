import CProtobufC

/// Writes the C form of a message as proto3 JSON.
struct JSONEncoding {
  let options: JSONOptions
  private var bytes: [UInt8] = []

  init(options: JSONOptions) {
    self.options = options
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func add(_ message: MessageReader, _ type: ProtobufType) throws(ProtobufError) {
    if try addWellKnown(message, type) { return }
    add(raw: "{")
    var first = true
    try addFields(of: message, type, &first)
    add(raw: "}")
  }

  /// The members of an object, without its braces.
  mutating func addFields(
    of message: MessageReader,
    _ type: ProtobufType,
    _ first: inout Bool
  ) throws(ProtobufError) {
    for (index, field) in type.fields.enumerated() {
      guard isWritten(message, index) else { continue }
      add(name: field.jsonName, &first)
      if case .map(let keyIsText, let value) = field.kind {
        try addMap(message, index, type, keyIsText: keyIsText, value: value)
      } else if unsafe message.field(index).pointee.label == PROTOBUF_C_LABEL_REPEATED {
        try addList(message, index, type, field.kind)
      } else {
        try addValue(message, index, type, field.kind)
      }
    }
  }

  mutating func add(name: String, _ first: inout Bool) {
    if !first { add(raw: ",") }
    first = false
    add(string: name)
    add(raw: ":")
  }

  private func isWritten(_ message: MessageReader, _ index: Int) -> Bool {
    let field = unsafe message.field(index).pointee
    if unsafe field.label == PROTOBUF_C_LABEL_REPEATED {
      return options.writesDefaults || message.count(index) > 0
    }
    if unsafe field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0 { return message.has(index) }
    switch unsafe field.type {
    case PROTOBUF_C_TYPE_MESSAGE: return message.child(index) != nil
    case _ where options.writesDefaults: return true
    case PROTOBUF_C_TYPE_BYTES: return !message.bytes(index).isEmpty
    case PROTOBUF_C_TYPE_DOUBLE: return message.double(index).bitPattern != 0
    case PROTOBUF_C_TYPE_FLOAT: return message.float(index).bitPattern != 0
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64,
      PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
      return message.int64(index) != 0
    default: return message.int32(index) != 0
    }
  }

  // MARK: Values

  mutating func addValue(
    _ message: MessageReader,
    _ index: Int,
    _ type: ProtobufType,
    _ kind: ProtobufType.Kind
  ) throws(ProtobufError) {
    switch kind {
    case .text: add(string: try message.text(index))
    case .bytes: add(string: Base64.encode(message.bytes(index)))
    case .message(let child):
      guard let inner = message.child(index) else { return add(raw: "{}") }
      try add(inner, type.child(child))
    case .map: break  // never the value of another
    case .number: addNumber(message, index)
    }
  }

  private mutating func addNumber(_ message: MessageReader, _ index: Int) {
    let field = unsafe message.field(index)
    switch unsafe field.pointee.type {
    case PROTOBUF_C_TYPE_DOUBLE: add(double: message.double(index))
    case PROTOBUF_C_TYPE_FLOAT: add(float: message.float(index))
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
      add(string: "\(message.int64(index))")
    case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
      add(string: "\(message.uint64(index))")
    case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32: add(raw: "\(message.uint32(index))")
    case PROTOBUF_C_TYPE_BOOL: add(raw: message.bool(index) ? "true" : "false")
    case PROTOBUF_C_TYPE_ENUM: unsafe add(enumeration: message.int32(index), field)
    default: add(raw: "\(message.int32(index))")
    }
  }

  private mutating func addList(
    _ message: MessageReader,
    _ index: Int,
    _ type: ProtobufType,
    _ kind: ProtobufType.Kind
  ) throws(ProtobufError) {
    add(raw: "[")
    switch kind {
    case .text: addAll(try message.texts(index)) { $0.add(string: $1) }
    case .bytes: addAll(message.bytesList(index)) { $0.add(string: Base64.encode($1)) }
    case .message(let child):
      let childType = type.child(child)
      for place in 0..<message.count(index) {
        if place > 0 { add(raw: ",") }
        try add(message.child(index, at: place), childType)
      }
    case .map: break
    case .number:
      let field = unsafe message.field(index)
      switch unsafe field.pointee.type {
      case PROTOBUF_C_TYPE_DOUBLE: addAll(message.doubles(index)) { $0.add(double: $1) }
      case PROTOBUF_C_TYPE_FLOAT: addAll(message.floats(index)) { $0.add(float: $1) }
      case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64:
        addAll(message.int64s(index)) { $0.add(string: "\($1)") }
      case PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64:
        addAll(message.uint64s(index)) { $0.add(string: "\($1)") }
      case PROTOBUF_C_TYPE_UINT32, PROTOBUF_C_TYPE_FIXED32:
        addAll(message.uint32s(index)) { $0.add(raw: "\($1)") }
      case PROTOBUF_C_TYPE_BOOL:
        addAll(message.bools(index)) { $0.add(raw: $1 ? "true" : "false") }
      case PROTOBUF_C_TYPE_ENUM:
        addAll(message.int32s(index)) { unsafe $0.add(enumeration: $1, field) }
      default: addAll(message.int32s(index)) { $0.add(raw: "\($1)") }
      }
    }
    add(raw: "]")
  }

  private mutating func addAll<Value>(
    _ values: [Value],
    _ add: (inout JSONEncoding, Value) -> Void
  ) {
    for (place, value) in values.enumerated() {
      if place > 0 { self.add(raw: ",") }
      add(&self, value)
    }
  }

  private mutating func addMap(
    _ message: MessageReader,
    _ index: Int,
    _ type: ProtobufType,
    keyIsText: Bool,
    value: ProtobufType.Kind
  ) throws(ProtobufError) {
    add(raw: "{")
    for (place, entry) in message.entries(index).enumerated() {
      if place > 0 { add(raw: ",") }
      if keyIsText {
        add(string: try entry.text(0))
      } else {
        var key = JSONEncoding(options: options)
        key.addNumber(entry, 0)
        // A 64-bit key has its quotes already.
        if key.bytes.first == UInt8(ascii: "\"") {
          bytes += key.bytes
        } else {
          add(string: key.text)
        }
      }
      add(raw: ":")
      try addValue(entry, 1, type, value)
    }
    add(raw: "}")
  }

  // MARK: Pieces

  mutating func add(raw: String) {
    bytes.append(contentsOf: raw.utf8)
  }

  mutating func add(string: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): add(raw: "\\\"")
      case UInt8(ascii: "\\"): add(raw: "\\\\")
      case 0x0a: add(raw: "\\n")
      case 0x0d: add(raw: "\\r")
      case 0x09: add(raw: "\\t")
      case 0..<0x20, 0x7f:
        let hex = String(byte, radix: 16)
        add(raw: "\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(double value: Double) {
    add(floating: value.description, isFinite: value.isFinite)
  }

  mutating func add(float value: Float) {
    add(floating: value.description, isFinite: value.isFinite)
  }

  private mutating func add(floating digits: String, isFinite: Bool) {
    switch digits {
    case _ where isFinite: add(raw: digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
    case "inf": add(string: "Infinity")
    case "-inf": add(string: "-Infinity")
    default: add(string: "NaN")
    }
  }

  private mutating func add(
    enumeration number: Int32,
    _ field: UnsafePointer<ProtobufCFieldDescriptor>
  ) {
    let type = unsafe field.pointee.descriptor?.assumingMemoryBound(
      to: ProtobufCEnumDescriptor.self
    )
    guard let type = unsafe type,
      let value = unsafe protobuf_c_enum_descriptor_get_value(type, number)
    else { return add(raw: "\(number)") }
    if unsafe String(cString: type.pointee.name) == "google.protobuf.NullValue" {
      return add(raw: "null")
    }
    add(string: unsafe String(cString: value.pointee.name))
  }
}
