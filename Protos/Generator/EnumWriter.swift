/// Writes a proto enum as a Swift enum that keeps numbers it doesn't know.
struct EnumWriter {
  private let model: EnumModel
  private let name: String
  private let cases: [(name: String, value: EnumModel.Value)]

  init(_ model: EnumModel, _ index: TypeIndex) throws(GeneratorError) {
    self.model = model
    let full = try index.reference(model.fullName)
    name = full.split(separator: ".").last.map(String.init) ?? full
    cases = model.values.map { (SwiftNames.enumCase($0.name, of: model.name), $0) }
    guard Set(cases.map(\.name)).count == cases.count,
      !cases.contains(where: { $0.name == "unrecognized" })
    else { throw GeneratorError("two values of \(model.fullName) have the same name in Swift") }
  }

  func write(to text: inout SourceText) throws(GeneratorError) {
    text.add()
    text.document(model.comment)
    try text.block("package enum \(name): ProtobufEnum") { text throws(GeneratorError) in
      for (name, value) in cases {
        text.document(value.comment)
        text.add("case \(name)")
      }
      text.add("/// A number that this build has no name for.")
      text.add("case unrecognized(Int32)")
      text.add()
      text.add("package init() { self = .\(cases[0].name) }")
      text.add()
      try text.block("package init(rawValue: Int32)") { text throws(GeneratorError) in
        try text.block("switch rawValue") { text in
          for (name, value) in cases { text.add("case \(value.number): self = .\(name)") }
          text.add("default: self = .unrecognized(rawValue)")
        }
      }
      text.add()
      try text.block("package var rawValue: Int32") { text throws(GeneratorError) in
        try text.block("switch self") { text in
          for (name, value) in cases { text.add("case .\(name): \(value.number)") }
          text.add("case .unrecognized(let number): number")
        }
      }
      text.add()
      let all = cases.map { ".\($0.name)" }.joined(separator: ", ")
      text.add("package static let allCases: [Self] = [\(all)]")
      let names = cases.map { "\"\($0.value.name)\"" }.joined(separator: ", ")
      text.add("package static let protobufNames: [String] = [\(names)]")
    }
  }
}
