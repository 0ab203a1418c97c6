import Testing

@testable import Gateway

@Suite("Forms with a file (RFC 7578)")
struct MultipartBodyTests {
  private func body(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test("Fields and the file are read byte for byte")
  func reads() throws {
    let parts = try #require(
      MultipartBody.parse(
        body(
          "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nplan\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
            + "Content-Type: text/csv\r\n\r\none,two\r\n--y\r\n\r\n--x--\r\n"
        ),
        boundary: "x"
      )
    )
    #expect(parts.map(\.name) == ["kind", "file"])
    #expect(
      parts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["plan", "one,two\r\n--y\r\n"]
    )
    #expect(parts[1].fileName == "a.csv")
    #expect(parts[0].fileName == nil)
  }

  @Test(
    "What is cut off or malformed is refused and never crashes",
    arguments: [
      "", "--x", "--x\r\n", "--x\r\n\r\n--x--",
      "--x\r\nContent-Disposition: form-data\r\n\r\n\r\n--x--",
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends", "--y--",
    ]
  )
  func refuses(text: String) {
    #expect(MultipartBody.parse(body(text), boundary: "x") == nil)
  }

  @Test("Every prefix of a good form is refused or read, without a trap")
  func prefixes() {
    let whole = body(
      "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n1\r\n--x--\r\n"
    )
    for length in whole.indices { _ = MultipartBody.parse(Array(whole[..<length]), boundary: "x") }
    #expect(MultipartBody.parse(whole, boundary: "x")?.count == 1)
  }
}
