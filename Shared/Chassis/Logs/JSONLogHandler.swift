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
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  // Foundation's formatters take longer than many a call that is logged.
  private static func now() -> String {
    var clock = timespec()
    var parts = unsafe tm()
    unsafe clock_gettime(CLOCK_REALTIME, &clock)
    unsafe gmtime_r(&clock.tv_sec, &parts)
    func padded(_ value: some BinaryInteger, _ digits: Int) -> String {
      let text = "\(value)"
      return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
    let date =
      unsafe "\(padded(parts.tm_year + 1900, 4))-\(padded(parts.tm_mon + 1, 2))"
      + "-\(padded(parts.tm_mday, 2))"
    let time =
      unsafe "\(padded(parts.tm_hour, 2)):\(padded(parts.tm_min, 2))"
      + ":\(padded(parts.tm_sec, 2)).\(padded(clock.tv_nsec / 1_000_000, 3))"
    return "\(date)T\(time)Z"
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
