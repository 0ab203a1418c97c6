/// Writes the Swift of all files: messages (`.pb.swift`), services (`.grpc.swift`) and the list of
/// everything there is (`ProtoFiles.swift`).
enum SwiftMode {
  static func files(for request: GeneratorRequest) throws(GeneratorError) -> [GeneratedFile] {
    let index = try TypeIndex(request.files)
    var files: [GeneratedFile] = []
    for file in request.files {
      let path = self.path(of: file)
      files.append(GeneratedFile(path: "\(path).pb.swift", content: try messages(file, index)))
      if !file.services.isEmpty {
        files.append(
          GeneratedFile(
            path: "\(path).grpc.swift",
            content: try ServiceWriter.source(of: file, index)
          )
        )
      }
    }
    files.append(
      GeneratedFile(
        path: "ProtoFiles.swift",
        content: try FileListWriter.list(request.files, index)
      )
    )
    return files
  }

  /// In the folder of the proto.
  ///
  /// The folders are in the file's name as well: Swift wants each
  /// file of a module to have a name of its own.
  private static func path(of file: ProtoFileModel) -> String {
    let parts = file.name.dropLast(".proto".count).split(separator: "/")
    let folder = parts.dropLast().map { "\($0)/" }.joined()
    return folder + parts.joined(separator: "-")
  }

  /// The first lines of every generated file.
  static func header(_ file: String) -> [String] {
    [
      "// swift-format-ignore-file",
      "// Generated from \(file) by Protos/generate.sh. DO NOT EDIT.",
      "",
    ]
  }

  private static func messages(
    _ file: ProtoFileModel,
    _ index: TypeIndex
  ) throws(GeneratorError) -> String {
    var text = SourceText()
    for line in header(file.name) { text.add(line) }
    if !file.messages.isEmpty { text.add("import CMessages") }
    let isEmpty = file.messages.isEmpty && file.enums.isEmpty
    text.add(isEmpty ? "import ProtobufC" : "package import ProtobufC")
    for model in file.enums { try EnumWriter(model, index).write(to: &text) }
    for message in file.messages { try MessageWriter(message, index).write(to: &text) }
    try FileListWriter.descriptor(of: file, to: &text)
    return text.text
  }
}
