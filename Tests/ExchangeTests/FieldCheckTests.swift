import Chassis
import Exchange
import Figures
import Messages
import ProtobufC
import Testing

@Suite("Fields of a request")
struct FieldCheckTests {
  @Test("Text is trimmed, and what is wrong with it is said with what is allowed")
  func text() throws {
    var check = FieldCheck()
    #expect(check.text("title", "  Core audit \n") == "Core audit")
    #expect(check.text("note", " ") == "")
    try check.finish()
    _ = check.text("title", "", required: true)
    _ = check.text("note", String(repeating: "x", count: 11), limit: 10)
    _ = check.text("bell", "a\u{7}b")
    _ = check.text("voice", "Her NHS number is 943 476 5919")
    #expect(
      check.violations.map(\.description) == [
        "must not be empty", "found 11 characters; allowed are 10",
        "found a control character; allowed are line breaks and tabs",
        "found an NHS number (94* *** ****); allowed is text without anything that identifies a "
          + "person",
      ]
    )
    #expect(throws: FieldViolations.self) { try check.finish() }
  }

  @Test("Days and counts")
  func others() {
    var check = FieldCheck()
    #expect(check.day("due", nil) == nil)
    #expect(check.violations.isEmpty)
    _ = check.day("due", nil, required: true)
    _ = check.day(
      "due",
      .with {
        $0.year = 2017
        $0.month = 2
        $0.day = 31
      }
    )
    check.count("held", -1)
    #expect(
      check.violations.map(\.description) == [
        "must be given", "found 31/2/2017; allowed is a day that the calendar has",
        "found -1; allowed is 0 or more",
      ]
    )
  }
}
