import CProtobufC

/// What the codec knows of a message type: the C descriptor, and what a C descriptor can't say.
@safe
package final class ProtobufType: Sendable {
  /// A field, in the order of the C descriptor.
  struct Field: Sendable {
    let name: String
    let jsonName: String
    let kind: Kind
  }

  enum Kind: Hashable, Sendable {
    /// Numbers, booleans and enums: the C descriptor says which.
    case number
    case text
    case bytes
    /// A message, by its place among the children.
    case message(Int)
    /// A map; its value is none of map.
    indirect case map(keyIsText: Bool, value: Kind)
  }

  // Points at constant data of the program.
  nonisolated(unsafe) let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
  let name: String
  let fields: [Field]
  /// Whether the message can hold others to any depth.
  let nests: Bool
  private let children: @Sendable () -> [ProtobufType]

  /// Called by generated code.
  ///
  /// - Parameters:
  ///   - descriptor: A `ProtobufCMessageDescriptor` that lives for ever.
  ///   - letters: `t`, `b`, `m` or `.` for each field; `{` and two letters for a map.
  ///   - nests: Whether the message can hold others to any depth.
  ///   - children: The types of the `m` fields; asked only when needed, as types may be circular.
  package init(
    _ descriptor: UnsafeRawPointer,
    _ letters: String,
    nests: Bool = false,
    children: @escaping @Sendable () -> [ProtobufType] = { [] }
  ) {
    let descriptor = unsafe descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self)
    unsafe self.descriptor = unsafe descriptor
    name = unsafe String(cString: descriptor.pointee.name)
    self.nests = nests
    self.children = children
    var fields: [Field] = []
    var rest = letters[...]
    var childCount = 0
    func kind() -> Kind {
      switch rest.popFirst() {
      case "t": return .text
      case "b": return .bytes
      case "m":
        childCount += 1
        return .message(childCount - 1)
      case "{":
        let key = kind()
        return .map(keyIsText: key == .text, value: kind())
      default: return .number
      }
    }
    for index in 0..<Int(unsafe descriptor.pointee.n_fields) {
      let name = unsafe String(cString: descriptor.pointee.fields[index].name)
      fields.append(Field(name: name, jsonName: jsonName(name), kind: kind()))
    }
    self.fields = fields
  }

  func child(_ index: Int) -> ProtobufType { children()[index] }
}

/// `action_id` → `actionId`, as protoc makes JSON names.
func jsonName(_ name: String) -> String {
  var result = ""
  var raise = false
  for character in name {
    if character == "_" {
      raise = true
    } else {
      result += raise ? character.uppercased() : String(character)
      raise = false
    }
  }
  return result
}
