/// Header text as RFC 2047 wants it.
enum HeaderEncoding {
  /// Leaves printable ASCII as it is; encodes anything else as UTF-8 encoded words of at most
  /// 75 characters (RFC 2047 section 2), folded onto lines of their own.
  static func encode(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ (0x20...0x7E).contains($0.value) }) { return text }
    var words: [String] = []
    var bytes: [UInt8] = []
    // 45 bytes give 60 base64 characters; with "=?UTF-8?B?" and "?=" that is 72.
    for character in text {
      let next = Array(String(character.isNewline ? " " : character).utf8)
      if bytes.count + next.count > 45, !bytes.isEmpty {
        words.append(word(bytes))
        bytes = []
      }
      bytes += next
    }
    if !bytes.isEmpty { words.append(word(bytes)) }
    return words.joined(separator: "\r\n ")
  }

  /// `"Name" <address>` with the name encoded, or the bare address.
  static func mailbox(_ mailbox: MailAddress) -> String {
    guard !mailbox.name.isEmpty else { return "<\(mailbox.address)>" }
    let isASCII = mailbox.name.unicodeScalars.allSatisfy { $0.isASCII }
    guard isASCII else { return "\(encode(mailbox.name)) <\(mailbox.address)>" }
    var quoted = ""
    for character in mailbox.name {
      if character == "\"" || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    return "\"\(quoted)\" <\(mailbox.address)>"
  }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?UTF-8?B?\(base64(bytes))?="
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  private static func base64(_ bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let group = Array(bytes[index..<min(index + 3, bytes.count)])
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isPadding = place > group.count
        out.append(isPadding ? UInt8(ascii: "=") : alphabet[bits >> (18 - 6 * place) & 63])
      }
      index += 3
    }
    return String(decoding: out, as: UTF8.self)
  }
}
