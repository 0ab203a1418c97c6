import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Figures that contradict each other")
struct FigureCheckTests {
  private func findings(_ ledger: QueryLedger, _ rule: String) throws -> [CheckFinding] {
    try ledger.view(on: "2026-03-10").findings(planID: "").findings.filter { $0.rule == rule }
  }

  private func plain() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1")
    return ledger
  }

  @Test(
    "A percentage beside its parts is worked out again",
    arguments: [
      ("71% (15 of 21)", nil), ("15 of 21 (71%)", nil), ("15 out of 21 children (71%)", nil),
      ("64% (15 of 21) were seen", "71%"), ("15/21 = 64%", "71%"), ("15 of 21 visits (64%)", "71%"),
      ("66% (2 of 3)", nil), ("67% (2 of 3)", nil), ("66.7% (2 of 3)", nil),
      ("66.5% (2 of 3)", "66.7%"), ("by 9/17 (80%)", nil), ("30/9/17 (80%)", nil),
      ("over 60% (15 of 21)", nil), ("15 of 21 seen, 80% in time", nil),
      ("80% of the 15 of 21", nil), ("12/10% is the target", nil),
    ] as [(String, String?)]
  )
  func percentages(text: String, expected: String?) throws {
    var ledger = try plain()
    try ledger.action("a2", "1.2") { $0.comments = text }
    let found = try findings(ledger, "percentage_contradicts_parts")
    #expect(found.map(\.expected) == (expected.map { [$0] } ?? []))
    #expect(found.allSatisfy { $0.refs == [ObjectRef(.action, "a2")] && $0.names == ["1.2"] })
  }

  @Test("A reading whose value its parts contradict is found with its period")
  func reading() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1")
    try ledger.reading("m1", try #require(CalendarMonth(iso: "2026-01"))) {
      ($0.value, $0.numerator, $0.denominator) = (80, 7, 10)
    }
    let found = try findings(ledger, "percentage_contradicts_parts")
    #expect(found.map(\.found) == ["80% beside 7 of 10"])
    #expect(found[0].message.contains("January 2026") || found[0].message.contains("Jan"))
  }

  @Test("A total is held against its rows, in every period that has them all")
  func totals() throws {
    var ledger = try plain()
    try ledger.measure("m1", "A") { $0.unit = .count }
    try ledger.measure("m2", "B") { $0.unit = .count }
    try ledger.measure("m3", "All") { ($0.unit, $0.totalOfIDs) = (.count, ["m1", "m2"]) }
    try ledger.readings("m1", from: "2025-12", [4, 5, 6])
    try ledger.readings("m2", from: "2025-12", [1, 2, nil])
    try ledger.readings("m3", from: "2025-12", [5, 8, 9])
    let found = try findings(ledger, "total_contradicts_rows")
    #expect(found.map(\.expected) == ["7"])
    #expect(found.first?.names == ["All", "A", "B"])
  }

  @Test("Criteria in the same words with other percentages quote one figure twice")
  func sameWords() throws {
    var ledger = try plain()
    try ledger.objective("o2", "2")
    try ledger.criterion("c1", text: "80% of assessments are done within 45 days")
    try ledger.criterion("c2", of: "o2", text: "85% of assessments are done within 45 days")
    try ledger.criterion("c3", of: "o2", text: "85% of assessments are done within 35 days")
    let found = try findings(ledger, "figure_differs")
    #expect(found.map(\.found) == ["80% in Recommendation 1, 85% in Recommendation 2"])
    #expect(try findings(ledger, "duplicate_criterion").count == 0)
  }

  @Test("A criterion is held against the target of the measure that it names")
  func criterionTarget() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1", target: 80) { $0.name = "Assessments done within 45 days" }
    try ledger.criterion(
      "c1",
      measures: ["m1"],
      text: "90% of assessments are done within 45 days"
    )
    try ledger.criterion("c2", measures: ["m1"], text: "Dip samples of 10% show good practice")
    let found = try findings(ledger, "figure_differs")
    #expect(found.map(\.found) == ["90% in the criterion, 80% as target"])
  }

  @Test("Two measures of one name must not differ for one period")
  func sameNames() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1") { $0.name = "Visits made in time" }
    try ledger.measure("m2", "2") { $0.name = "Visits made in time" }
    try ledger.readings("m1", from: "2026-01", [80, 81])
    try ledger.readings("m2", from: "2026-01", [80, 79])
    let found = try findings(ledger, "figure_differs")
    #expect(found.count == 1)
    #expect(found.first?.found.hasPrefix("81% and 79%") == true)
  }

  @Test("A correction from elsewhere contradicts nothing; a file that says two things does")
  func repeated() throws {
    var ledger = try plain()
    let month = try #require(CalendarMonth(iso: "2026-01"))
    try ledger.measure("m1", "1")
    try ledger.reading("m1", month) { ($0.value, $0.source) = (80, "january.csv") }
    try ledger.at("2026-02-10")
    try ledger.reading("m1", month) {
      ($0.value, $0.source, $0.correction) = (82, "february.csv", true)
    }
    #expect(try findings(ledger, "figure_differs").isEmpty)
    try ledger.reading("m1", month) {
      ($0.value, $0.source, $0.correction) = (84, "february.csv", true)
    }
    #expect(try findings(ledger, "figure_differs").map(\.refs) == [[ObjectRef(.measure, "m1")]])
  }

  @Test(
    "A change written with its ends is worked out again",
    arguments: [
      ("Increase by 10% from 65% to 75%", 0), ("Increase by 10% from 50% to 55%", 0),
      ("Increase by 10% from 65% to 80%", 1), ("a reduction of 20 from 100 to 70", 1),
      ("a reduction of 30 from 100 to 70", 0), ("from 2016 to 2017", 0),
    ]
  )
  func changes(text: String, count: Int) throws {
    var ledger = try plain()
    try ledger.criterion("c1", text: text)
    #expect(try findings(ledger, "target_arithmetic").count == count)
  }

  @Test("Targets beyond all, or that go one way and back, are found")
  func targets() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1", target: 120)
    try ledger.measure("m2", "2") { measure in
      measure.polarity = .lowerBetter
      measure.targets = [(2017, 21.1), (2018, 23), (2019, 15.1)].map { year, value in
        .with {
          $0.value = value
          $0.by = CalendarDay(year: year, month: 9, day: 30).map { CalendarDate($0) }
        }
      }
    }
    let found = try findings(ledger, "target_arithmetic")
    #expect(found.map(\.names) == [["1"], ["2"]])
  }

  @Test("A target worse than the baseline is found, where the measure says what is better")
  func baseline() throws {
    var ledger = try plain()
    try ledger.measure("m1", "1", target: 60) { $0.baseline = 65 }
    try ledger.measure("m2", "2", target: 60) { ($0.baseline, $0.polarity) = (65, .lowerBetter) }
    try ledger.measure("m3", "3", target: 60) { ($0.baseline, $0.polarity) = (65, .neutral) }
    let found = try findings(ledger, "target_worse_than_baseline")
    #expect(found.map(\.found) == ["target 60%, baseline 65%"])
    #expect(found.map(\.names) == [["1"]])
  }

  @Test("A criterion to be met before any action is due is found, in the words of the plan")
  func early() throws {
    var ledger = try plain()
    try ledger.criterion("c1", text: "By 30 June 2026, all children are seen")
    try ledger.criterion("c2", text: "All children are seen by the end of December 2026.")
    let found = try findings(ledger, "criterion_before_action")
    #expect(found.map(\.found) == ["to be met by 30 June 2026"])
    #expect(found.first?.names == ["1", "1.1"])
  }

  @Test("The same criterion twice in one objective weighs more than in two")
  func duplicates() throws {
    var ledger = try plain()
    try ledger.objective("o2", "2")
    for (id, objective) in [("c1", "o1"), ("c2", "o1"), ("c3", "o2")] {
      try ledger.criterion(id, of: objective, text: "Children say that they are listened to")
    }
    let found = try findings(ledger, "duplicate_criterion")
    #expect(found.map(\.severity) == [.warning, .note, .note])
  }

  @Test("An objective without a voice is found where others have one")
  func voices() throws {
    var ledger = try plain()
    try ledger.objective("o2", "2")
    #expect(try findings(ledger, "missing_voice").isEmpty)
    try ledger.add(
      .voiceAdded(.with { $0.voice = .with { ($0.id, $0.objectiveID) = ("v1", "o2") } })
    )
    #expect(try findings(ledger, "missing_voice").map(\.names) == [["1"]])
  }

  @Test("An action that cites nothing is found where others cite; one due after the target too")
  func measured() throws {
    var ledger = try plain()
    try ledger.measure("m1", "7") { measure in
      measure.targets = [
        .with {
          $0.value = 80
          $0.by = CalendarDay(year: 2026, month: 6, day: 30).map { CalendarDate($0) }
        }
      ]
    }
    #expect(try findings(ledger, "action_without_measure").isEmpty)
    try ledger.action("a2", "1.2", due: "May 2026") { $0.measureIDs = ["m1"] }
    try ledger.action("a3", "1.3", due: "July 2026") { $0.measureIDs = ["m1"] }
    #expect(try findings(ledger, "action_without_measure").map(\.names) == [["1.1"]])
    #expect(try findings(ledger, "action_after_target_date").map(\.names) == [["1.3", "7"]])
  }
}
