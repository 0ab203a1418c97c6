import Foundation

/// Writes what reflection and `Any` need: every file's descriptor and every message type.
enum FileListWriter {
  static func descriptor(
    of file: ProtoFileModel,
    to text: inout SourceText
  ) throws(GeneratorError) {
    let base64 = Data(file.stripped).base64EncodedString()
    text.add()
    try text.block("extension ProtoFile") { text in
      text.add("static let \(constant(file)) = ProtoFile(")
      text.add("  name: \"\(file.name)\",")
      text.add("  dependencies: [\(quoted(file.dependencies))],")
      text.add("  services: [\(quoted(file.services.map(\.fullName)))],")
      text.add("  symbols: [\(quoted(symbols(file)))],")
      text.add("  base64: \"\(base64)\")")
    }
  }

  static func list(_ files: [ProtoFileModel], _ index: TypeIndex) throws(GeneratorError) -> String {
    var text = SourceText()
    for line in SwiftMode.header("all protos") { text.add(line) }
    text.add("package import ProtobufC")
    text.add()
    text.add("/// Every proto file that the project has, in order of dependency.")
    try text.block("package enum ProtoFiles") { text in
      text.add("package static let all: [ProtoFile] = [")
      for file in files { text.add("  .\(constant(file)),") }
      text.add("]")
    }
    text.add()
    text.add("/// Every message type that the project has.")
    try text.block("package enum MessageTypes") { text throws(GeneratorError) in
      text.add("package static let all: [any ProtobufMessage.Type] = [")
      for file in files {
        for message in file.messages { try list(message, index, to: &text) }
      }
      text.add("]")
    }
    return text.text
  }

  private static func list(
    _ message: MessageModel,
    _ index: TypeIndex,
    to text: inout SourceText
  ) throws(GeneratorError) {
    if message.isMapEntry { return }
    text.add("  \(try index.reference(message.fullName)).self,")
    for nested in message.messages { try list(nested, index, to: &text) }
  }

  private static func constant(_ file: ProtoFileModel) -> String {
    let words = file.name.dropLast(".proto".count).split { $0 == "/" || $0 == "_" || $0 == "-" }
    return words.enumerated().map { index, word in
      index == 0 ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }

  private static func symbols(_ file: ProtoFileModel) -> [String] {
    var symbols: [String] = []
    func add(_ message: MessageModel) {
      symbols.append(message.fullName)
      for nested in message.messages { add(nested) }
      for model in message.enums { symbols.append(model.fullName) }
    }
    for message in file.messages { add(message) }
    for model in file.enums { symbols.append(model.fullName) }
    for service in file.services {
      symbols.append(service.fullName)
      for method in service.methods { symbols.append("\(service.fullName).\(method.name)") }
    }
    return symbols
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}
