internal import ProtobufC

/// A place in a service config, which knows its own name for messages.
struct ConfigNode {
  /// `methodConfig[0].timeout`; empty for the whole.
  let path: String
  let value: JSONValue

  func refused(_ accepted: String) -> RPCError {
    let found =
      if case .string(let text) = value { "\"\(text)\"" } else { value.kind }
    return RPCError(
      .invalidArgument,
      "service config\(path.isEmpty ? "" : ": \(path)") is \(found), accepted is \(accepted)"
    )
  }

  func members() throws(RPCError) -> [JSONMember] {
    guard case .object(let members) = value else { throw refused("an object") }
    return members
  }

  /// `nil` when it isn't there, or null.
  subscript(name: String) -> ConfigNode? {
    get throws(RPCError) {
      guard let member = try members().first(where: { $0.name == name }) else { return nil }
      if case .null = member.value { return nil }
      return ConfigNode(path: path.isEmpty ? name : "\(path).\(name)", value: member.value)
    }
  }

  func needed(_ name: String) throws(RPCError) -> ConfigNode {
    guard let node = try self[name] else {
      throw RPCError(
        .invalidArgument,
        "service config: \(path.isEmpty ? "" : "\(path).")\(name) is missing"
      )
    }
    return node
  }

  func list() throws(RPCError) -> [ConfigNode] {
    guard case .array(let items) = value else { throw refused("a list") }
    return items.enumerated().map { ConfigNode(path: "\(path)[\($0.offset)]", value: $0.element) }
  }

  func text() throws(RPCError) -> String {
    guard case .string(let text) = value else { throw refused("text") }
    return text
  }

  func bool() throws(RPCError) -> Bool {
    guard case .bool(let bool) = value else { throw refused("true or false") }
    return bool
  }

  func number(
    _ accepted: String,
    where isAccepted: (Double) -> Bool
  ) throws(RPCError) -> Double {
    guard case .number(let digits) = value, let number = Double(digits), number.isFinite,
      isAccepted(number)
    else { throw refused(accepted) }
    return number
  }

  /// An unsigned 32-bit number, which may be written as text.
  func count() throws(RPCError) -> Int {
    let digits: String
    switch value {
    case .number(let number): digits = number
    case .string(let text): digits = text
    default: throw refused("a number of bytes")
    }
    guard let count = UInt32(digits) else { throw refused("a number of bytes, 0 to \(UInt32.max)") }
    return Int(count)
  }

  /// Seconds with up to nine decimals and an `s`: `0.25s`.
  func duration(isPositive: Bool = false) throws(RPCError) -> Duration {
    let accepted = "a duration\(isPositive ? " above zero" : "") such as \"1.5s\""
    guard case .string(let text) = value, let (seconds, nanos) = DurationText.parse(text) else {
      throw refused(accepted)
    }
    let duration = Duration.seconds(seconds) + .nanoseconds(Int64(nanos))
    guard duration > .zero || (!isPositive && duration == .zero) else { throw refused(accepted) }
    return duration
  }

  /// Status codes by name, in any case, or number; OK is not a failure.
  func codes() throws(RPCError) -> Set<RPCError.Code> {
    var codes: Set<RPCError.Code> = []
    for item in try list() {
      let code: RPCError.Code?
      switch item.value {
      case .string(let name):
        code = RPCError.Code.allCases.first { $0.name == name.uppercased() }
      case .number(let digits): code = Int(digits).flatMap(RPCError.Code.init(rawValue:))
      default: code = nil
      }
      guard let code, code != .ok else {
        throw item.refused("a status code such as \"UNAVAILABLE\"")
      }
      codes.insert(code)
    }
    return codes
  }
}
