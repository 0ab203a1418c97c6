import Messages
package import ProtobufC

/// The proto files behind some services, found by file name and by symbol.
package struct ReflectionCatalog: Sendable {
  /// Full names of the services, in alphabetical order.
  package let services: [String]
  private let files: [String: ProtoFile]
  private let fileBySymbol: [String: String]

  /// `services` are full names of those that the server offers; only files that these need are
  /// told of.
  package init(services: [String], files: [ProtoFile] = ProtoFiles.all) {
    self.services = services.sorted()
    let all = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var needed: [String: ProtoFile] = [:]
    var open = files.filter { !services.filter($0.services.contains).isEmpty }.map(\.name)
    while let name = open.popLast() {
      guard needed[name] == nil, let file = all[name] else { continue }
      needed[name] = file
      open += file.dependencies
    }
    self.files = needed
    fileBySymbol = Dictionary(
      needed.values.flatMap { file in file.symbols.map { ($0, file.name) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A file's descriptor and those of all files that it imports, itself first.
  package func descriptors(file name: String) -> [[UInt8]]? {
    guard files[name] != nil else { return nil }
    var found: [[UInt8]] = []
    var seen: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      guard seen.insert(next).inserted, let file = files[next] else { continue }
      found.append(file.bytes)
      open += file.dependencies
    }
    return found
  }

  /// The same for the file that declares a symbol: a message, an enum, a service or a method.
  package func descriptors(symbol: String) -> [[UInt8]]? {
    fileBySymbol[symbol].flatMap(descriptors(file:))
  }
}
