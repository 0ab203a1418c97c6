/// The options of a command line, in any of the spellings that gRPC's interoperability programs
/// have: `--server_port 1`, `--server-port=1`, `--use_tls`, `--use_tls=true`, `--tls a.pem b.pem`.
package struct Arguments: Sendable {
  private var values: [String: [String]] = [:]

  /// - Throws: ``InteropFailure`` for what is no option, or one that isn't among `known`.
  package init(_ arguments: [String], known: Set<String>) throws(InteropFailure) {
    var name: String?
    for argument in arguments {
      guard argument.hasPrefix("-"), argument.count > 1 else {
        guard let name else {
          throw InteropFailure("\"\(argument)\" is not an option; they begin with --")
        }
        values[name, default: []].append(argument)
        continue
      }
      let parts = argument.drop { $0 == "-" }.split(separator: "=", maxSplits: 1)
      let key = String(parts.first ?? "").replacing("_", with: "-").lowercased()
      guard known.contains(key) else {
        throw InteropFailure(
          "--\(key) is not known; options are \(known.sorted().map { "--\($0)" }.joined(separator: " "))"
        )
      }
      values[key, default: []] += parts.dropFirst().map(String.init)
      name = key
    }
  }

  /// The value of the first of these names that was given.
  package func text(_ names: String...) -> String? {
    names.lazy.compactMap { values[$0]?.first }.first
  }

  /// Everything that was given after a name.
  package func list(_ name: String) -> [String] { values[name] ?? [] }

  /// - Throws: ``InteropFailure`` for a value that is not a whole number.
  package func number(_ names: String...) throws(InteropFailure) -> Int? {
    for name in names {
      guard let text = values[name]?.first else { continue }
      guard let number = Int(text) else {
        throw InteropFailure("--\(name) is \"\(text)\", expected a number")
      }
      return number
    }
    return nil
  }

  /// One of these was given, and not as `false`.
  package func flag(_ names: String...) -> Bool {
    names.contains { name in
      values[name].map { !["false", "0", "no"].contains($0.first?.lowercased()) } ?? false
    }
  }
}
