import Testing

@testable import Gateway

@Suite("Passwords")
struct PasswordHashTests {
  @Test("The right password matches, also after the text form, and no other does")
  func matches() throws {
    let hash = try PasswordHash("correct horse battery")
    let read = try #require(PasswordHash(text: hash.text))
    #expect(try read.matches("correct horse battery"))
    #expect(try !read.matches("correct horse batterY"))
    #expect(try !read.matches(""))
  }

  @Test("The same password is never stored twice alike")
  func salted() throws {
    #expect(
      try PasswordHash("correct horse battery").text != PasswordHash("correct horse battery").text
    )
  }

  @Test("An accent typed as one character or as two is the same password")
  func composed() throws {
    #expect(try PasswordHash("caf\u{E9} in the rain").matches("cafe\u{301} in the rain"))
  }

  @Test(
    "What is no hash of ours is not read",
    arguments: [
      "", "plain", "$scrypt$ln=15,r=8,p=3$x$y", "$scrypt$ln=99,r=8,p=3$AAAA$AAAA",
      "$argon2id$v=19$m=65536,t=2,p=1$c2FsdA$aGFzaA",
    ]
  )
  func unread(text: String) {
    #expect(PasswordHash(text: text) == nil)
  }
}
