/// Writes the typed server and client sides of services over the RPC module.
enum ServiceWriter {
  static func source(of file: ProtoFileModel, _ index: TypeIndex) throws(GeneratorError) -> String {
    var text = SourceText()
    for line in SwiftMode.header(file.name) { text.add(line) }
    text.add("import ProtobufC")
    text.add("package import RPC")
    let prefix = TypeIndex.prefix(of: file)
    for service in file.services {
      let name = prefix + service.name
      let methods = try service.methods.map { method throws(GeneratorError) in
        Method(
          model: method,
          name: SwiftNames.method(method.name),
          descriptor: "\(name)Methods.\(SwiftNames.method(method.name))",
          input: try index.reference(method.input),
          output: try index.reference(method.output)
        )
      }
      try descriptors(service, name, methods, to: &text)
      try server(service, name, methods, to: &text)
      try client(service, name, methods, to: &text)
    }
    return text.text
  }

  private struct Method {
    let model: ServiceModel.Method
    let name: String
    let descriptor: String
    let input: String
    let output: String

    /// Parameters and result of the method as a service writes it.
    func serverSignature(named: Bool) -> String {
      let request =
        model.clientStreaming ? "requests: RPCStream<\(input)>" : "request: \(input)"
      let responses = model.serverStreaming ? ", responses: RPCWriter<\(output)>" : ""
      let result = model.serverStreaming ? (named ? "" : " -> Void") : " -> \(output)"
      return "(\(named ? "_ " : "")\(request)\(responses), context: ServerContext) "
        + "async throws\(result)"
    }

    var kind: String {
      switch (model.clientStreaming, model.serverStreaming) {
      case (false, false): "unary"
      case (false, true): "serverStreaming"
      case (true, false): "clientStreaming"
      case (true, true): "bidirectional"
      }
    }
  }

  private static func descriptors(
    _ service: ServiceModel,
    _ name: String,
    _ methods: [Method],
    to text: inout SourceText
  ) throws(GeneratorError) {
    text.add()
    text.add("/// The methods of `\(service.fullName)`.")
    try text.block("package enum \(name)Methods") { text in
      for method in methods {
        text.add(
          "package static let \(method.name) = MethodDescriptor(service: \"\(service.fullName)\", "
            + "method: \"\(method.model.name)\")"
        )
      }
      let all = methods.map(\.name).joined(separator: ", ")
      text.add("package static let all: [MethodDescriptor] = [\(all)]")
    }
  }

  private static func server(
    _ service: ServiceModel,
    _ name: String,
    _ methods: [Method],
    to text: inout SourceText
  ) throws(GeneratorError) {
    text.add()
    text.document(service.comment ?? " What a server of `\(service.fullName)` answers.")
    try text.block("package protocol \(name)Service: RPCService") { text in
      for method in methods {
        text.document(method.model.comment)
        text.add("func \(method.name)\(method.serverSignature(named: true))")
      }
    }
    text.add()
    try text.block("extension \(name)Service") { text throws(GeneratorError) in
      try text.block("package func register(in router: inout RPCRouter)") {
        text throws(GeneratorError) in
        for method in methods {
          try text.block("router.\(method.kind)(\(method.descriptor))") { text in
            // The closure's own parameters; written out so that nothing is left to inference.
            let request = method.model.clientStreaming ? "requests" : "request"
            let responses = method.model.serverStreaming ? ", responses: responses" : ""
            text.add("\(method.serverSignature(named: false)) in")
            text.add(
              "try await self.\(method.name)(\(request)\(responses), context: context)"
            )
          }
        }
      }
    }
  }

  private static func client(
    _ service: ServiceModel,
    _ name: String,
    _ methods: [Method],
    to text: inout SourceText
  ) throws(GeneratorError) {
    text.add()
    text.add("/// Calls `\(service.fullName)` over a channel.")
    try text.block("package struct \(name)Client: Sendable") { text throws(GeneratorError) in
      text.add("private let channel: RPCChannel")
      text.add()
      text.add("package init(_ channel: RPCChannel) { self.channel = channel }")
      for method in methods {
        text.add()
        text.document(method.model.comment)
        try call(method, to: &text)
      }
    }
  }

  private static func call(_ method: Method, to text: inout SourceText) throws(GeneratorError) {
    let options = "options: CallOptions = .init()"
    let (input, output) = (method.input, method.output)
    // Runs on the caller's executor, so that closures need not be Sendable.
    let isolation = method.model.clientStreaming || method.model.serverStreaming
    let head = "package \(isolation ? "nonisolated(nonsending) " : "")func \(method.name)"
    switch (method.model.clientStreaming, method.model.serverStreaming) {
    case (false, false):
      try text.block("\(head)(_ request: \(input), \(options)) async throws -> \(output)") { text in
        text.add(
          "try await channel.unary(\(method.descriptor), request: request, options: options)"
        )
      }
    case (false, true):
      text.add("\(head)<Result>(")
      text.add("  _ request: \(input), \(options),")
      text.add("  handle: (RPCStream<\(output)>) async throws -> Result")
      try text.block(") async throws -> Result") { text in
        text.add("try await channel.serverStreaming(")
        text.add(
          "  \(method.descriptor), request: request, options: options, handle: handle)"
        )
      }
    case (true, false):
      text.add("\(head)(")
      text.add("  \(options), send: (RPCWriter<\(input)>) async throws -> Void")
      try text.block(") async throws -> \(output)") { text in
        text.add(
          "try await channel.clientStreaming(\(method.descriptor), options: options, send: send)"
        )
      }
    case (true, true):
      text.add("\(head)<Result>(")
      text.add("  \(options),")
      text.add(
        "  handle: (RPCWriter<\(input)>, RPCStream<\(output)>) async throws -> Result"
      )
      try text.block(") async throws -> Result") { text in
        text.add(
          "try await channel.bidirectional(\(method.descriptor), options: options, handle: handle)"
        )
      }
    }
  }
}
