import Testing

@testable import Mail

@Suite("Where mail is handed over")
struct SMTPServerTests {
  @Test("A full address gives host, port, sign-in and sender")
  func full() throws {
    let server = try SMTPServer("smtp://post:p%40ss@mail.example:2525?from=board%40council.example")
    #expect(server.host == "mail.example")
    #expect(server.port == 2525)
    #expect(server.security == .startTLS)
    #expect(server.user == "post")
    #expect(server.password == "p@ss")
    #expect(server.from == "board@council.example")
  }

  @Test("STARTTLS is demanded unless it is switched off, and smtps is TLS throughout")
  func security() throws {
    #expect(try SMTPServer("smtp://mail.example").security == .startTLS)
    #expect(try SMTPServer("smtp://mail.example?tls=none").security == .none)
    #expect(try SMTPServer("smtps://mail.example").security == .implicit)
    #expect(try SMTPServer("smtps://mail.example").port == 465)
  }

  @Test("The description never holds the password")
  func description() throws {
    let server = try SMTPServer("smtp://post:secret@mail.example:25")
    #expect(server.description == "smtp://post@mail.example:25")
  }

  @Test(
    "What is not a mail server's address is refused without repeating it",
    arguments: [
      "", "mail.example", "http://mail.example", "smtp://", "smtp://host:99999",
      "smtp://host:x", "smtp://user:secret@", "smtp://host?tls=maybe", "smtp://host?color=red",
    ]
  )
  func refused(text: String) {
    #expect {
      try SMTPServer(text)
    } throws: { error in
      guard case .invalidServer(let message) = error as? MailError else { return false }
      return !message.contains("secret")
    }
  }
}

@Suite("Addresses and headers")
struct HeaderTests {
  @Test(
    "An address with a space, a line break or a missing half is refused",
    arguments: ["a b@c.example", "a@b\r\nBcc: x@y", "@c.example", "a@", "a", "a@b@c", "<a@b>"]
  )
  func refused(text: String) {
    #expect(throws: MailError.invalidAddress(text)) { try MailAddress(text) }
  }

  @Test("A name cannot begin another header")
  func nameWithLineBreak() {
    #expect(throws: MailError.self) { try MailAddress("a@b.example", name: "A\r\nBcc: x@y.z") }
  }

  @Test("ASCII stays as it is; anything else becomes encoded words of RFC 2047")
  func encoded() {
    #expect(HeaderEncoding.encode("3 things are due") == "3 things are due")
    #expect(HeaderEncoding.encode("café") == "=?UTF-8?B?Y2Fmw6k=?=")
  }

  @Test("Encoded words never split a character and never exceed 75 characters")
  func longSubject() {
    let encoded = HeaderEncoding.encode(String(repeating: "é…", count: 60))
    for line in encoded.split(separator: "\r\n ", omittingEmptySubsequences: true) {
      #expect(line.utf8.count <= 75)
      #expect(line.hasPrefix("=?UTF-8?B?") && line.hasSuffix("?="))
    }
  }

  @Test("Quotes in a name are escaped")
  func quotes() throws {
    let address = try MailAddress("a@b.example", name: "Sam \"S\" Okafor")
    #expect(HeaderEncoding.mailbox(address) == "\"Sam \\\"S\\\" Okafor\" <a@b.example>")
  }
}

@Suite("The date of a message")
struct MailDateTests {
  @Test(
    "Dates are written as RFC 5322 has them",
    arguments: [
      (0, "Thu, 1 Jan 1970 00:00:00 +0000"),
      (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
      (1_795_223_673, "Sat, 21 Nov 2026 01:14:33 +0000"),
      (-1, "Wed, 31 Dec 1969 23:59:59 +0000"),
    ]
  )
  func text(seconds: Int, expected: String) {
    #expect(MailDate.text(secondsSince1970: seconds) == expected)
  }
}
