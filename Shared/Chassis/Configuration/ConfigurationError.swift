/// Why a process doesn't start with the settings that it was given.
///
/// One line each.
package enum ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A key that begins with `GT_` and that nothing knows; probably a slip of the pen.
  case unknownKey(String, nearest: String?)
  /// A value that the key doesn't take.
  case malformed(key: String, found: String, accepted: String)
  /// The configuration file can't be read.
  case unreadableFile(path: String, reason: String)
  /// A line of the configuration file is not `KEY=VALUE`.
  case malformedLine(path: String, line: Int)
  /// Two keys that only make sense together, and one is missing.
  case incomplete(missing: String, given: String)
  /// An argument that the process doesn't take.
  case unknownArgument(String)

  package var description: String {
    switch self {
    case .unknownKey(let key, let nearest):
      "\(key) is not a known setting" + (nearest.map { "; did you mean \($0)?" } ?? "")
    case .malformed(let key, let found, let accepted):
      "\(key) is \"\(found)\"; it takes \(accepted)"
    case .unreadableFile(let path, let reason):
      "GT_CONFIG is \"\(path)\", which can't be read: \(reason)"
    case .malformedLine(let path, let line):
      "\(path), line \(line): it takes KEY=VALUE, a comment that begins with #, or nothing"
    case .incomplete(let missing, let given):
      "\(given) is set and \(missing) is not; they go together"
    case .unknownArgument(let argument):
      "\(argument) is not an argument of this program; it takes --print-config"
    }
  }
}
