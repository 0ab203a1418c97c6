/// Writes a proto message as a Swift value type that reads itself from and writes itself to the C
/// struct of protobuf-c.
///
/// A field is named to the C side by its index in the C descriptor, which is its place in the
/// order of field numbers.
struct MessageWriter {
  private let message: MessageModel
  private let index: TypeIndex
  private let name: String
  private let oneofs: [Oneof]

  private struct Oneof {
    let model: OneofModel
    let name: String
    let typeName: String
    let members: [(position: Int, field: FieldModel)]
  }

  init(_ message: MessageModel, _ index: TypeIndex) throws(GeneratorError) {
    self.message = message
    self.index = index
    let full = try index.reference(message.fullName)
    name = full.split(separator: ".").last.map(String.init) ?? full
    oneofs = message.oneofs.enumerated().filter { !$0.element.isSynthetic }.map { number, model in
      Oneof(
        model: model,
        name: SwiftNames.property(model.name),
        typeName: SwiftNames.type(model.name),
        members: message.fields.enumerated().filter { $0.element.oneofIndex == number }
          .map { (position: $0.offset, field: $0.element) }
      )
    }
    let names = message.fields.map { SwiftNames.property($0.name) } + oneofs.map(\.name)
    let taken = ["unknownFields", "hashValue", "protobufType", "protobufName"]
    guard Set(names).count == names.count, Set(names).isDisjoint(with: taken) else {
      throw GeneratorError("two fields of \(message.fullName) have the same name in Swift")
    }
    let types = message.messages.map(\.name) + message.enums.map(\.name) + oneofs.map(\.typeName)
    guard Set(types).count == types.count else {
      throw GeneratorError("a oneof of \(message.fullName) has the name of a nested type")
    }
  }

  func write(to text: inout SourceText) throws(GeneratorError) {
    text.add()
    text.document(message.comment)
    try text.block("package struct \(name): ProtobufMessage") { text throws(GeneratorError) in
      try properties(to: &text)
      text.add("package var unknownFields = UnknownFields()")
      text.add()
      text.add("package init() {}")
      for oneof in oneofs { try declare(oneof, to: &text) }
      for model in message.enums { try EnumWriter(model, index).write(to: &text) }
      for nested in message.messages where !nested.isMapEntry {
        try MessageWriter(nested, index).write(to: &text)
      }
      text.add()
      text.add("package static var protobufName: String { \"\(message.fullName)\" }")
      try table(to: &text)
      text.add()
      try reading(to: &text)
      text.add()
      try writing(to: &text)
    }
  }

  // MARK: Declarations

  private func properties(to text: inout SourceText) throws(GeneratorError) {
    var declared: Set<Int> = []
    for field in message.fields {
      if let number = field.oneofIndex, !field.proto3Optional {
        guard declared.insert(number).inserted,
          let oneof = oneofs.first(where: { $0.model.name == message.oneofs[number].name })
        else { continue }
        text.document(oneof.model.comment)
        text.add("package var \(oneof.name): \(oneof.typeName)?")
        continue
      }
      text.document(field.comment)
      let name = SwiftNames.property(field.name)
      let type = try elementType(field)
      if let entry = index.mapEntry(of: field) {
        let key = try elementType(entry.fields[0])
        text.add("package var \(name): [\(key): \(try elementType(entry.fields[1]))] = [:]")
      } else if field.isRepeated {
        text.add("package var \(name): [\(type)] = []")
      } else if field.type == .message {
        text.add("\(isBoxed(field) ? "@Boxed " : "")package var \(name): \(type)?")
      } else if field.proto3Optional {
        text.add("package var \(name): \(type)?")
      } else {
        text.add("package var \(name): \(type) = \(try defaultValue(field))")
      }
    }
  }

  private func declare(_ oneof: Oneof, to text: inout SourceText) throws(GeneratorError) {
    let boxed = oneof.members.contains {
      $0.field.type == .message
        && (index.containsItself(message.fullName, through: $0.field.typeName)
          || index.inlineSize($0.field.typeName) > TypeIndex.largestPayload)
    }
    text.add()
    try text.block("package \(boxed ? "indirect " : "")enum \(oneof.typeName): Hashable, Sendable")
    {
      text throws(GeneratorError) in
      for (_, field) in oneof.members {
        text.document(field.comment)
        text.add("case \(SwiftNames.property(field.name))(\(try elementType(field)))")
      }
    }
  }

  private func isBoxed(_ field: FieldModel) -> Bool {
    index.containsItself(message.fullName, through: field.typeName)
      || index.inlineSize(field.typeName) > TypeIndex.largestInline
  }

  private func elementType(_ field: FieldModel) throws(GeneratorError) -> String {
    switch field.type {
    case .double: "Double"
    case .float: "Float"
    case .int64, .sint64, .sfixed64: "Int64"
    case .uint64, .fixed64: "UInt64"
    case .int32, .sint32, .sfixed32: "Int32"
    case .uint32, .fixed32: "UInt32"
    case .bool: "Bool"
    case .string: "String"
    case .bytes: "[UInt8]"
    case .message where index.mapEntry(of: field) != nil: "[:]"
    case .message, .enumeration, .group: try index.reference(field.typeName, from: message.fullName)
    }
  }

  private func defaultValue(_ field: FieldModel) throws(GeneratorError) -> String {
    switch field.type {
    case .bool: "false"
    case .string: "\"\""
    case .bytes: "[]"
    case .enumeration: ".init()"
    case .message, .group: ".init()"
    default: "0"
    }
  }

  // MARK: The table

  /// One letter per field for what C can't tell.
  ///
  /// `t`ext or `b`ytes, `m`essage, `.` anything else;
  /// a map is `{`, its key's letter and its value's. The messages follow in the same order.
  private func table(to text: inout SourceText) throws(GeneratorError) {
    var letters = ""
    var children: [String] = []
    for field in message.fields {
      if let entry = index.mapEntry(of: field) {
        letters += "{" + letter(entry.fields[0]) + letter(entry.fields[1])
        if entry.fields[1].type == .message {
          children.append(try index.reference(entry.fields[1].typeName, from: message.fullName))
        }
      } else {
        letters += letter(field)
        if field.type == .message {
          children.append(try index.reference(field.typeName, from: message.fullName))
        }
      }
    }
    let descriptor = "\(SwiftNames.c(message.fullName))__type()"
    text.add("package static let protobufType: ProtobufType = unsafe ProtobufType(")
    let list = children.map { "\($0).protobufType" }.joined(separator: ", ")
    let nests = index.nests(message.fullName) ? ", nests: true" : ""
    let tail = children.isEmpty ? ")" : ") { [\(list)] }"
    text.add("  \(descriptor), \"\(letters)\"\(nests)\(tail)")
  }

  private func letter(_ field: FieldModel) -> String {
    switch field.type {
    case .string: "t"
    case .bytes: "b"
    case .message: "m"
    default: "."
    }
  }

  // MARK: From C

  private func reading(to text: inout SourceText) throws(GeneratorError) {
    try text.block("package mutating func read(_ c: MessageReader) throws(ProtobufError)") {
      text throws(GeneratorError) in
      for (position, field) in message.fields.enumerated() {
        let name = SwiftNames.property(field.name)
        if let entry = index.mapEntry(of: field) {
          let (key, value) = (entry.fields[0], entry.fields[1])
          let fallback = value.type == .message ? " ?? .init()" : ""
          try text.block("for entry in c.entries(\(position))") { text in
            text.add(
              "self.\(name)[\(read(key, 0, from: "entry"))] = "
                + "\(read(value, 1, from: "entry"))\(fallback)"
            )
          }
        } else if field.isRepeated {
          let call = "c.\(many(field))(\(position))"
          text.add("self.\(name) = \(mayThrow(field) ? "try " : "")\(call)")
        } else if field.proto3Optional, field.type != .message {
          text.add("if c.has(\(position)) { self.\(name) = \(read(field, position)) }")
        } else if field.oneofIndex == nil || field.proto3Optional {
          text.add("self.\(name) = \(read(field, position))")
        }
      }
      for oneof in oneofs {
        try text.block("switch c.chosen(\(oneof.members[0].position))") { text in
          for (position, field) in oneof.members {
            let fallback = field.type == .message ? " ?? .init()" : ""
            text.add(
              "case \(field.number): self.\(oneof.name) = .\(SwiftNames.property(field.name))"
                + "(\(read(field, position))\(fallback))"
            )
          }
          text.add("default: break")
        }
      }
      text.add("self.unknownFields = c.unknownFields()")
    }
  }

  private func read(_ field: FieldModel, _ position: Int, from reader: String = "c") -> String {
    "\(mayThrow(field) ? "try " : "")\(reader).\(one(field))(\(position))"
  }

  private func mayThrow(_ field: FieldModel) -> Bool {
    field.type == .string || field.type == .message
  }

  private func one(_ field: FieldModel) -> String {
    switch field.type {
    case .double: "double"
    case .float: "float"
    case .int64, .sint64, .sfixed64: "int64"
    case .uint64, .fixed64: "uint64"
    case .int32, .sint32, .sfixed32: "int32"
    case .uint32, .fixed32: "uint32"
    case .bool: "bool"
    case .string: "text"
    case .bytes: "bytes"
    case .enumeration: "enumeration"
    case .message, .group: "message"
    }
  }

  private func many(_ field: FieldModel) -> String {
    field.type == .bytes ? "bytesList" : one(field) + "s"
  }

  // MARK: To C

  private func writing(to text: inout SourceText) throws(GeneratorError) {
    try text.block("package func write(to c: MessageWriter) throws(ProtobufError)") {
      text throws(GeneratorError) in
      for (position, field) in message.fields.enumerated() {
        let name = SwiftNames.property(field.name)
        let attempt = mayThrow(field) ? "try " : ""
        if let entry = index.mapEntry(of: field) {
          let (key, value) = (entry.fields[0], entry.fields[1])
          try text.block("for (entry, pair) in try c.entries(\(position), self.\(name))") { text in
            text.add("\(mayThrow(key) ? "try " : "")entry.\(one(key))(0, pair.key)")
            text.add("\(mayThrow(value) ? "try " : "")entry.\(one(value))(1, pair.value)")
          }
        } else if field.isRepeated {
          text.add("\(attempt)c.\(many(field))(\(position), self.\(name))")
        } else if field.proto3Optional, field.type != .message {
          text.add(
            "if let value = self.\(name) { \(attempt)c.choosing(\(position))"
              + ".\(one(field))(\(position), value) }"
          )
        } else if field.proto3Optional {
          text.add(
            "if let value = self.\(name) { try c.choosing(\(position)).message(\(position), value) }"
          )
        } else if field.oneofIndex == nil {
          text.add("\(attempt)c.\(one(field))(\(position), self.\(name))")
        }
      }
      for oneof in oneofs {
        try text.block("switch self.\(oneof.name)") { text in
          text.add("case nil: break")
          for (position, field) in oneof.members {
            text.add(
              "case .\(SwiftNames.property(field.name))(let value)?: "
                + "\(mayThrow(field) ? "try " : "")c.choosing(\(position))"
                + ".\(one(field))(\(position), value)"
            )
          }
        }
      }
      text.add("c.unknownFields(self.unknownFields)")
    }
  }
}
