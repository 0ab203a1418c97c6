/// All messages and enums of a request by full name, and what Swift calls them.
struct TypeIndex {
  private(set) var messages: [String: MessageModel] = [:]
  private(set) var enums: [String: EnumModel] = [:]
  /// Swift names as seen from the top of the module, such as `Outer.Inner`.
  private(set) var swiftNames: [String: String] = [:]
  /// Names declared inside each message's Swift type, by the message's full name.
  private var nestedNames: [String: Set<String>] = [:]
  private var enclosing: [String: String] = [:]

  init(_ files: [ProtoFileModel]) throws(GeneratorError) {
    for file in files {
      let prefix = Self.prefix(of: file)
      for message in file.messages { add(message, in: nil, as: prefix + message.name) }
      for model in file.enums { add(model, in: nil, as: prefix + model.name) }
    }
    var owners: [String: String] = [:]
    for (fullName, name) in swiftNames.sorted(by: { $0.key < $1.key }) {
      if let other = owners.updateValue(fullName, forKey: name) {
        throw GeneratorError(
          "\(fullName) and \(other) are both \(name) in Swift: use option swift_prefix"
        )
      }
    }
  }

  /// The `swift_prefix` of a file; well-known types have one of their own.
  static func prefix(of file: ProtoFileModel) -> String {
    file.swiftPrefix ?? (file.package == "google.protobuf" ? "Protobuf" : "")
  }

  private mutating func add(_ message: MessageModel, in outer: String?, as name: String) {
    messages[message.fullName] = message
    enclosing[message.fullName] = outer
    if message.isMapEntry { return }
    swiftNames[message.fullName] = name
    var nested: Set<String> = []
    for inner in message.messages {
      let innerName = SwiftNames.nestedType(inner.name, suffix: "Message")
      add(inner, in: message.fullName, as: "\(name).\(innerName)")
      nested.insert(innerName)
    }
    for inner in message.enums {
      let innerName = SwiftNames.nestedType(inner.name, suffix: "Enum")
      add(inner, in: message.fullName, as: "\(name).\(innerName)")
      nested.insert(innerName)
    }
    for oneof in message.oneofs where !oneof.isSynthetic {
      nested.insert(SwiftNames.type(oneof.name))
    }
    nestedNames[message.fullName] = nested
  }

  private mutating func add(_ model: EnumModel, in outer: String?, as name: String) {
    enums[model.fullName] = model
    swiftNames[model.fullName] = name
    enclosing[model.fullName] = outer
  }

  /// How to write a type inside the Swift type of the message `scope`, where a nested type may
  /// hide one of the same name.
  func reference(_ fullName: String, from scope: String? = nil) throws(GeneratorError) -> String {
    guard let name = swiftNames[fullName] else {
      throw GeneratorError("\(fullName) is not known")
    }
    let first = name.split(separator: ".").first.map(String.init) ?? name
    var outer = scope
    while let message = outer {
      if nestedNames[message]?.contains(first) == true { return "Messages.\(name)" }
      outer = enclosing[message]
    }
    return name
  }

  /// The entry message where a field is a map.
  func mapEntry(of field: FieldModel) -> MessageModel? {
    guard field.isRepeated, field.type == .message, let entry = messages[field.typeName],
      entry.isMapEntry
    else { return nil }
    return entry
  }

  /// Whether a message can hold itself at any distance, or holds one that can: only then does
  /// the depth of what a peer sends have no bound of its own.
  func nests(_ fullName: String) -> Bool {
    reachable(from: fullName, singularOnly: false).contains {
      reachable(from: $0, singularOnly: false).contains($0)
    } || reachable(from: fullName, singularOnly: false).contains(fullName)
  }

  /// Whether a Swift struct would have to contain itself.
  func containsItself(_ fullName: String, through fieldType: String) -> Bool {
    fieldType == fullName || reachable(from: fieldType, singularOnly: true).contains(fullName)
  }

  /// About how many bytes a message's Swift struct takes, what is boxed not counted.
  func inlineSize(_ fullName: String, seen: Set<String> = []) -> Int {
    guard let message = messages[fullName], !seen.contains(fullName) else { return 8 }
    let seen = seen.union([fullName])
    var size = 8
    var oneofs: [Int: Int] = [:]
    for field in message.fields {
      let bytes: Int
      switch field.type {
      case _ where field.isRepeated: bytes = 8
      case .string: bytes = 16
      case .message:
        let inner = inlineSize(field.typeName, seen: seen)
        bytes = inner > Self.largestInline ? 8 : inner + 8
      default: bytes = field.proto3Optional ? 16 : 8
      }
      if let oneof = field.oneofIndex {
        oneofs[oneof] = max(oneofs[oneof] ?? 0, min(bytes, Self.largestPayload + 8))
      } else {
        size += bytes
      }
    }
    return size + oneofs.values.reduce(0, +)
  }

  /// Above this a message field is boxed, so that values stay cheap to move.
  static let largestInline = 128
  /// Above this the cases of a oneof are boxed.
  static let largestPayload = 64

  private func reachable(from fullName: String, singularOnly: Bool) -> Set<String> {
    var found: Set<String> = []
    var queue = [fullName]
    while let next = queue.popLast() {
      for field in messages[next]?.fields ?? []
      where field.type == .message && !(singularOnly && field.isRepeated) {
        if found.insert(field.typeName).inserted { queue.append(field.typeName) }
      }
    }
    return found
  }
}
