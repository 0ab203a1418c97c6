import Foundation
package import Logging

/// Writes each log event as one JSON object on a line of standard error.
///
/// The keys `time` (RFC 3339, UTC, milliseconds), `level`, `logger` and `message` come first and
/// always; metadata follows under its own keys, in alphabetical order.
package struct JSONLogHandler: LogHandler {
  package var metadata: Logger.Metadata = [:]
  package var logLevel: Logger.Level
  package var metadataProvider: Logger.MetadataProvider?
  private let label: String
  private let write: @Sendable (String) -> Void

  /// `write` gets each line without its end.
  package init(
    label: String,
    level: Logger.Level,
    write: @escaping @Sendable (String) -> Void = JSONLogHandler.toStandardError
  ) {
    self.label = label
    logLevel = level
    self.write = write
  }

  package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  package func log(event: LogEvent) {
    var all = metadata
    if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
    if let given = event.metadata { all.merge(given) { $1 } }
    if let error = event.error { all["error"] = "\(error)" }
    var line = "{\"time\":\(quoted(Self.now())),\"level\":\(quoted(event.level.rawValue))"
    line += ",\"logger\":\(quoted(label)),\"message\":\(quoted(event.message.description))"
    for (key, value) in all.sorted(by: { $0.key < $1.key }) {
      line += ",\(quoted(key)):\(quoted("\(value)"))"
    }
    write(line + "}")
  }

  /// One `write(2)` a line, so that lines of several threads don't mix.
  package static let toStandardError: @Sendable (String) -> Void = { line in
    // A log that nobody reads any more must not end the service.
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  private static func now() -> String {
    LogTime.text(millisecondsSince1970: Int64(Date().timeIntervalSince1970 * 1000))
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
