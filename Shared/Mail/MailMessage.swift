/// One e-mail in plain text, to one person.
package struct MailMessage: Hashable, Sendable {
  /// Address and, optionally, name of the sender: `noreply@council.example`.
  package var from: MailAddress
  package var to: MailAddress
  package var subject: String
  /// The body, lines ended by "\n".
  package var text: String
  /// Stable over retries, so that a receiver who got the message twice can tell.
  ///
  /// Without angle brackets: `digest-2026-11-21-p3@goldenthread`.
  package var messageID: String
  package var sentAtSecondsSince1970: Int
  /// Further headers, such as `List-Unsubscribe`; names and values in ASCII.
  package var headers: [(name: String, value: String)] {
    get { extraHeaders.map { ($0.name, $0.value) } }
    set { extraHeaders = newValue.map { Header(name: $0.name, value: $0.value) } }
  }

  private var extraHeaders: [Header] = []

  private struct Header: Hashable {
    var name: String
    var value: String
  }

  package init(
    from: MailAddress,
    to: MailAddress,
    subject: String,
    text: String,
    messageID: String,
    sentAtSecondsSince1970: Int
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.text = text
    self.messageID = messageID
    self.sentAtSecondsSince1970 = sentAtSecondsSince1970
  }
}

/// An e-mail address with the name that a reader sees.
package struct MailAddress: Hashable, Sendable {
  package let address: String
  package let name: String

  /// Checks the shape only: one `@` with something on both sides, no space, no control character.
  ///
  /// - Throws: ``MailError/invalidAddress(_:)``. Line breaks are refused, because a header that
  ///   breaks its line could begin another one.
  package init(_ address: String, name: String = "") throws(MailError) {
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isPrintable = address.unicodeScalars.allSatisfy {
      $0.value > 0x20 && $0.value != 0x7F && !"<>,;:\\\"()[]".unicodeScalars.contains($0)
    }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPrintable,
      address.utf8.count <= 254
    else { throw .invalidAddress(address) }
    guard name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
      throw .invalidAddress(name)
    }
    self.address = address
    self.name = name
  }
}
