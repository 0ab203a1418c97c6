import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Figures of a monthly return as people type them")
struct ReturnFigureTests {
  private func figure(_ field: String) throws -> ReturnFigure {
    try #require(ReturnFigure.all.first { $0.field == field })
  }

  @Test("Every figure is asked for once, and reads back as it was typed")
  func roundTrip() {
    #expect(Set(ReturnFigure.all.map(\.field)).count == ReturnFigure.all.count)
    var given = MonthlyReturn()
    for (index, figure) in ReturnFigure.all.enumerated() {
      #expect(figure.read(String(index + 1), into: &given) == nil)
    }
    for (index, figure) in ReturnFigure.all.enumerated() {
      #expect(figure.value(in: given) == String(index + 1), "\(figure.field)")
    }
  }

  @Test("Decimals and thousands are read; what is no number is said with what is allowed")
  func numbers() throws {
    var given = MonthlyReturn()
    #expect(try figure("fte_in_post").read("12.75", into: &given) == nil)
    #expect(try figure("cases_held").read("1,204", into: &given) == nil)
    #expect(given.fteInPost == 12.75 && given.casesHeld == 1_204)
    for (field, text) in [("cases_held", "12.5"), ("fte_in_post", "nan"), ("days_lost", "x")] {
      let wrong = try figure(field).read(text, into: &given)
      #expect(wrong?.field == field)
      #expect(wrong?.message.contains(text) == true)
    }
  }

  @Test("What is needed is asked for; what is empty is nought")
  func required() throws {
    var given = MonthlyReturn()
    #expect(try figure("fte_in_post").read("", into: &given)?.field == "fte_in_post")
    #expect(try figure("appraisals_due").read("", into: &given) == nil)
    #expect(try figure("days_lost").read("", into: &given) == nil)
    #expect(given.daysLost == nil)
  }
}
