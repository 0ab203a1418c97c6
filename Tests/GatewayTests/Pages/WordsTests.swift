import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("Words and figures")
struct WordsTests {
  @Test(
    "Figures round half up, group thousands and take a true minus",
    arguments: [
      (2.5, 0, "3"), (0.5, 0, "1"), (1.005, 2, "1.01"), (12345.678, 1, "12,345.7"),
      (-2.5, 0, "−3"), (-0.04, 1, "0.0"), (26.6667, 1, "26.7"), (1_000_000, 0, "1,000,000"),
    ]
  )
  func figures(value: Double, decimals: Int, words: String) {
    #expect(figure(value, decimals: decimals) == words)
  }

  @Test("A percentage from fewer than 20 shows its parts first")
  func smallShares() {
    var measure = Measure()
    measure.unit = .percent
    let small = Reading.with { ($0.value, $0.numerator, $0.denominator) = (66.67, 8, 12) }
    let large = Reading.with { ($0.value, $0.numerator, $0.denominator) = (61.19, 41, 67) }
    #expect(small.words(for: measure) == "8 of 12 (67%)")
    #expect(large.words(for: measure) == "61%")
    let proportion = Proportion.with {
      ($0.numerator, $0.denominator, $0.share, $0.lower, $0.upper) = (
        15, 21, 15.0 / 21, 0.4998, 0.8622
      )
    }
    #expect(proportion.words == "71%")
    #expect(proportion.interval == "50 to 86%")
    #expect(Proportion().words == nil)
  }

  @Test("Missing is not zero")
  func missing() {
    let reading = Reading.with { $0.notAvailable = .suspended }
    #expect(reading.words(for: Measure()) == "suspended")
  }

  @Test("Dates are written out")
  func dates() {
    #expect(CalendarDate(2017, 5, 17).words == "17 May 2017")
    #expect(CalendarDate(2017, 5, 7).iso == "2017-05-07")
    let month = Period.with {
      $0.firstDay = CalendarDate(2020, 5, 1)
      $0.lastDay = CalendarDate(2020, 5, 31)
    }
    #expect(month.words == "May 2020")
    #expect(CalendarDate(2024, 3, 1).dayNumber - CalendarDate(2024, 2, 28).dayNumber == 2)
    #expect(span(from: CalendarDate(2026, 1, 31), to: CalendarDate(2026, 8, 31)) == "7 months")
    #expect(span(from: CalendarDate(2026, 1, 1), to: CalendarDate(2026, 1, 4)) == "3 days")
  }

  @Test("Times are England's: in summer an hour ahead of UTC")
  func times() {
    var time = ProtobufTimestamp()
    time.seconds = 1_782_864_300  // 2026-07-01T00:05:00Z
    #expect(time.words == "1 July 2026 at 1:05")
  }

  @Test(
    "A due date says what was written and what it was taken to mean",
    arguments: [
      ("Sep-17", DueMeaning.month, CalendarDate(2017, 9, 30), "Sep-17 (by 30 September 2017)"),
      ("30 September 2017", .day, CalendarDate(2017, 9, 30), "30 September 2017"),
      ("30/09/17", .day, CalendarDate(2017, 9, 30), "30 September 2017"),
      ("On-going", .continuing, nil, "On-going (undated)"), ("", .none, nil, ""),
    ] as [(String, DueMeaning, CalendarDate?, String)]
  )
  func dueDates(text: String, meaning: DueMeaning, by: CalendarDate?, words: String) {
    let due = DueDate.with {
      ($0.text, $0.meaning, $0.dueBy) = (text, meaning, by)
    }
    #expect(due.words == words)
  }

  @Test("Text is shortened between words")
  func shortening() {
    #expect("Ensure that all children are seen".shortened(to: 20) == "Ensure that all…")
    #expect("Short".shortened(to: 20) == "Short")
  }

  @Test("A mark that carries an accent is kept on its own, so that it is escaped")
  func combining() {
    #expect("\"\u{301}".escapable.unicodeScalars.map(\.value) == [0x22, 0x2060, 0x301])
    #expect("é ü".escapable == "é ü")
    #expect("a<b".escapable == "a<b")
  }

  @Test("Every meaning has a shape of its own")
  func shapes() {
    let shapes = RatingMeaning.allCases.filter { $0 != .unspecified }.map { StatusShape($0) }
    #expect(Set(shapes).count == shapes.count)
    let tag = StatusTag(word: "Gold", shape: .disc, colour: "javascript:")
    #expect(tag.style == "tag-grey")
  }

  @Test("Only links of this council are followed")
  func links() {
    let site = Address(authority: "801")
    #expect(site.relative("actions?status=overdue") == "/801/actions?status=overdue")
    for bad in ["//evil.example", "https://evil.example", "javascript:alert(1)", "/etc", ""] {
      #expect(site.relative(bad) == nil)
    }
    #expect(site.objective("a/../b c") == "/801/objectives/a%2F..%2Fb%20c")
  }

  @Test("The corner done without impact is found")
  func corner() {
    func rating(_ meaning: RatingMeaning, _ word: String) -> Rating {
      .with { ($0.meaning, $0.word) = (meaning, word) }
    }
    let objectives = [
      ObjectiveSummary.with {
        ($0.progress, $0.impact) = (rating(.doneUnproven, "Blue"), rating(.offTrack, "Red"))
      },
      .with { ($0.progress, $0.impact) = (rating(.doneProven, "Blue"), rating(.onTrack, "Green")) },
      .with { $0.progress = rating(.doneProven, "Blue") },
    ]
    let matrix = RatingMatrix(objectives, in: Address(authority: "801"))
    #expect(matrix.cornerWords == "2 objectives are done without an impact that anybody claims.")
  }
}
