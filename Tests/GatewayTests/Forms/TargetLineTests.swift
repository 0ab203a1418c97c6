import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Targets as people write them")
struct TargetLineTests {
  private func target(
    _ value: Double?,
    _ end: Double? = nil,
    from: CalendarDate? = nil,
    by: CalendarDate? = nil,
    text: String = ""
  ) -> Target {
    .with {
      ($0.value, $0.rangeEnd, $0.from, $0.by, $0.text) = (value, end, from, by, text)
    }
  }

  @Test("A value, a range, a day from which and a day by which")
  func read() {
    let april = CalendarDate(2026, 4, 1)
    let autumn = CalendarDate(2027, 9, 30)
    #expect(TargetLine(reading: "90")?.target == target(90))
    #expect(TargetLine(reading: "90% from 1 April 2026")?.target == target(90, from: april))
    #expect(TargetLine(reading: "8 to 5 from Apr-26")?.target == target(8, 5, from: april))
    #expect(TargetLine(reading: "15.1 by 30/9/27")?.target == target(15.1, by: autumn))
    #expect(TargetLine(reading: "15.1 by Sep-27")?.target == target(15.1, by: autumn))
    #expect(
      TargetLine(reading: "15.1 from 1 April 2026 by 30 September 2027")?.target
        == target(15.1, from: april, by: autumn)
    )
    #expect(
      TargetLine(reading: "tbc from 1 April 2026")?.target == target(nil, from: april, text: "tbc")
    )
    #expect(TargetLine(reading: "to be confirmed")?.target == target(nil, text: "to be confirmed"))
  }

  @Test(
    "What can’t be understood is refused, never guessed",
    arguments: ["90 from soon", "about 90", "90 by 31 February 2027", "8 to five", "90 or 80", ""]
  )
  func refused(line: String) {
    #expect(TargetLine(reading: line) == nil)
  }

  @Test("A target that is shown and read again is the same")
  func roundTrip() {
    for one in [
      target(90), target(8.5, 5, from: CalendarDate(2026, 4, 1)),
      target(15.1, by: CalendarDate(2027, 9, 30)),
      target(nil, from: CalendarDate(2026, 4, 1), text: "tbc"),
    ] {
      #expect(TargetLine(reading: TargetLine(one).text)?.target == one)
    }
  }
}
