import Foundation

/// A file of `KEY=VALUE` lines, comments that begin with `#`, and empty lines.
///
/// A value may stand in double or single quotes.
enum ConfigurationFile {
  /// Reads all values by key.
  ///
  /// - Throws: ``ConfigurationError/unreadableFile(path:reason:)`` or
  ///   ``ConfigurationError/malformedLine(path:line:)``.
  static func read(_ path: String) throws(ConfigurationError) -> [String: String] {
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw .unreadableFile(path: path, reason: error.localizedDescription)
    }
    var values: [String: String] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard let equals = line.firstIndex(of: "="), equals > line.startIndex else {
        throw .malformedLine(path: path, line: index + 1)
      }
      let key = line[..<equals].trimmingCharacters(in: .whitespaces)
      let value = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
      values[key] = unquoted(value)
    }
    return values
  }

  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let first = value.first, first == "\"" || first == "'",
      value.last == first
    else { return value }
    return String(value.dropFirst().dropLast())
  }
}
