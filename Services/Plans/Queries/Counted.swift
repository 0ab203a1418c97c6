/// Numbers and lists as a sentence says them.
enum Counted {
  /// `1 action`, `3 actions`, `no actions`.
  static func of(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    let plural = many ?? one + "s"
    return count == 0 ? "no \(plural)" : count == 1 ? "1 \(one)" : "\(count) \(plural)"
  }

  /// `a, b and c`; of more than `limit` the first few and `4 more`.
  static func list(_ items: [String], limit: Int = 5) -> String {
    var shown = items
    if items.count > limit + 1 {
      shown = Array(items.prefix(limit)) + ["\(items.count - limit) more"]
    }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }

  /// `3 more than`, `2 fewer than`, `as many as`.
  static func compared(_ now: Int, with before: Int) -> String {
    now == before
      ? "as many as" : now > before ? "\(now - before) more than" : "\(before - now) fewer than"
  }

  /// The first letter in upper case.
  static func sentence(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A text cut at a word, for a title inside a sentence.
  static func shortened(_ text: String, to length: Int = 80) -> String {
    // Most texts are short and need nothing: octets tell that much faster than characters.
    let isPlain = text.hasSingleSpacesOnly
    if isPlain, text.utf8.count <= length { return text }
    let plain =
      isPlain ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard plain.count > length else { return plain }
    let cut = plain.prefix(length)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end].trimmingSuffix(while: { $0.isPunctuation }) + "…"
  }
}

extension String {
  /// ASCII whose only white space is one space between words.
  fileprivate var hasSingleSpacesOnly: Bool {
    var before: UInt8 = 0x20
    for octet in utf8 {
      guard octet < 0x80, octet > 0x20 || (octet == 0x20 && before != 0x20) else { return false }
      before = octet
    }
    return before != 0x20 || isEmpty
  }
}

extension Substring {
  /// Without the characters at the end for which the test holds.
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, test(last) { rest.removeLast() }
    return rest
  }
}
