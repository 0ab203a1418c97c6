/// Where mail is handed over and how: the value of `GT_SMTP`.
///
/// `smtp://user:password@host:587` (STARTTLS required unless `?tls=none`),
/// `smtps://host:465` (TLS from the first byte). `?from=` names the sender.
package struct SMTPServer: Hashable, Sendable, CustomStringConvertible {
  package enum Security: Hashable, Sendable {
    /// TLS from the first byte.
    case implicit
    /// STARTTLS, refused where the server doesn't offer it.
    case startTLS
    /// In the clear: for a relay on the same machine.
    case none
  }

  package let host: String
  package let port: Int
  package let security: Security
  package let user: String
  package let password: String
  package let from: String

  /// - Throws: ``MailError/invalidServer(_:)`` with a text that holds no password.
  package init(_ text: String) throws(MailError) {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts.first.map(String.init) ?? ""
    let query = parts.count > 1 ? Self.fields(parts[1]) : [:]
    let allowed = "expected smtp://[user:password@]host[:port][?tls=none&from=address]"
    let isImplicit = address.hasPrefix("smtps://")
    guard isImplicit || address.hasPrefix("smtp://") else { throw .invalidServer(allowed) }
    guard Set(query.keys).isSubset(of: ["tls", "from"]) else { throw .invalidServer(allowed) }

    var rest = address.dropFirst(isImplicit ? 8 : 7)
    var user = ""
    var password = ""
    if let at = rest.lastIndex(of: "@") {
      let credentials = rest[..<at].split(
        separator: ":",
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      user = Self.unescape(credentials.first ?? "")
      password = credentials.count > 1 ? Self.unescape(credentials[1]) : ""
      rest = rest[rest.index(after: at)...]
    }
    let hostAndPort = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = hostAndPort.first, !host.isEmpty, hostAndPort.count <= 2 else {
      throw .invalidServer(allowed)
    }
    var port = isImplicit ? 465 : 587
    if hostAndPort.count == 2 {
      guard let given = Int(hostAndPort[1]), (1...65535).contains(given) else {
        throw .invalidServer(allowed)
      }
      port = given
    }
    switch query["tls"] {
    case nil: security = isImplicit ? .implicit : .startTLS
    case "none" where !isImplicit: security = .none
    default: throw .invalidServer(allowed)
    }
    self.host = String(host)
    self.port = port
    self.user = user
    self.password = password
    from = query["from"] ?? "golden-thread@\(host)"
  }

  /// Without the password.
  package var description: String {
    "\(security == .implicit ? "smtps" : "smtp")://\(user.isEmpty ? "" : "\(user)@")\(host):\(port)"
  }

  private static func fields(_ query: Substring) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      fields[String(parts[0])] = parts.count > 1 ? unescape(parts[1]) : ""
    }
    return fields
  }

  /// Percent-decoding (RFC 3986 section 2.1); what is not an escape stays as it is.
  private static func unescape(_ text: Substring) -> String {
    var out: [UInt8] = []
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      let digits = String(decoding: bytes.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(digits, radix: 16) {
        out.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
