import Messages

/// A contradiction or a flaw, with its figures and the way out.
struct FindingRow: TemplateValue {
  let severity: String
  let style: String
  let message: String
  let resolve: String?
  let found: String?
  let expected: String?
  let links: [Crumb]
  /// Why it is accepted as it stands, by whom and when.
  let accepted: String?
  let acceptAddress: String?
  let reopenKey: String?

  init(
    _ finding: CheckFinding,
    in frame: PageFrame,
    titles: [String: String] = [:],
    mayAccept: Bool = false
  ) {
    self.severity = finding.severity.words
    self.style = finding.severity.style
    self.message = finding.message.asSentence
    self.resolve = finding.howToResolve.isEmpty ? nil : finding.howToResolve.asSentence
    self.found = finding.found
    self.expected = finding.expected
    let names = finding.names + Array(repeating: "", count: finding.refs.count)
    self.links = zip(finding.refs, names).compactMap { ref, name in
      frame.page(of: ref).map { address in
        Crumb(
          text: titles[ref.id] ?? (name.isEmpty ? ref.kind.words : "\(ref.kind.words) \(name)"),
          address: address
        )
      }
    }
    self.accepted = finding.accepted.map { acceptance in
      let day = acceptance.acceptedAt.map { " on \($0.day.words)" } ?? ""
      return "\(acceptance.reason.asSentence) Accepted\(day)."
    }
    let key = finding.addressKey
    self.acceptAddress = mayAccept && finding.accepted == nil ? frame.site.accepting(key) : nil
    self.reopenKey = mayAccept && finding.accepted != nil ? key : nil
  }
}

extension CheckFinding {
  /// A short name of this finding with these figures, for addresses; the same on every page.
  var addressKey: String {
    // FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in ([rule] + refs.map(\.id) + [found]).joined(separator: "\u{1F}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
