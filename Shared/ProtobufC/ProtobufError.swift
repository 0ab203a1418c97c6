/// Why bytes or JSON are not a message, or a message can't be written.
package enum ProtobufError: Error, Hashable, Sendable {
  /// The bytes are not a message of this type: cut short, or broken in some way.
  case malformed(message: String)
  /// Text that is not UTF-8, or holds a zero byte. Names the message and its field.
  case invalidText(field: String)
  /// Messages are held within messages deeper than the limit.
  case tooDeep(limit: Int)
  /// The message would take more memory than this many bytes.
  case overBudget(bytes: Int)
  /// The text is not JSON: what was found, and at which byte.
  case invalidJSON(String)
  /// The JSON does not fit the message: where, what was found, what was allowed.
  case mismatch(String)
}

extension ProtobufError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .malformed(let message): "bytes are not a \(message)"
    case .invalidText(let field): "\(field) is not UTF-8 text without zero bytes"
    case .tooDeep(let limit): "messages are nested deeper than \(limit)"
    case .overBudget(let bytes): "message takes more than \(bytes) bytes of memory"
    case .invalidJSON(let problem): problem
    case .mismatch(let problem): problem
    }
  }
}
