import Foundation
import Messages
import ProtobufC
import Testing

@testable import Gateway

@Suite("What is published")
struct PublishedPageTests {
  private let frame = Gallery.frame("/published")

  private func series(
    _ values: [Double],
    id: String = "m",
    unit: MeasureUnit = .count,
    kind: MeasureKind = .snapshot,
    totalOf parts: [String] = []
  ) -> PublishedSeries {
    PublishedSeries(
      .with {
        $0.summary = .with {
          $0.measure = .with {
            ($0.id, $0.unit, $0.kind, $0.totalOfIDs) = (id, unit, kind, parts)
          }
        }
        $0.readings = values.enumerated().map { month, value in
          reading(month) { $0.value = value }
        }
      }
    )
  }

  private func reading(_ month: Int, _ set: (inout Reading) -> Void) -> Reading {
    .with {
      $0.period = .with {
        $0.firstDay = CalendarDate(2026, month + 1, 1)
        $0.lastDay = CalendarDate(2026, month + 1, 28)
      }
      set(&$0)
    }
  }

  private func share(_ numerator: Double, of denominator: Double) -> PublishedReading? {
    PublishedSeries(
      .with {
        $0.summary = .with { $0.measure = .with { ($0.id, $0.unit) = ("m", .percent) } }
        $0.readings = [
          reading(0) {
            ($0.numerator, $0.denominator) = (numerator, denominator)
            $0.value = numerator / denominator * 100
          }
        ]
      }
    ).figures.first
  }

  private func shown(_ series: PublishedSeries) -> [Bool] { series.figures.map(\.isShown) }

  @Test("Counts of 1 to 4 are kept back; nobody and five are not")
  func smallCounts() {
    let series = series([0, 1, 4, 5, 60])
    #expect(shown(series) == [true, false, false, true, true])
    #expect(series.figures[1].words(of: series.measure) == "fewer than 5")
  }

  @Test(
    "A share is kept back where its count, its rest or its whole is small",
    arguments: [
      (3.0, 40.0, false), (37, 40, false), (2, 3, false), (0, 40, true), (40, 40, true),
      (12, 40, true), (0, 3, false),
    ]
  )
  func shares(numerator: Double, denominator: Double, isShown: Bool) {
    #expect(share(numerator, of: denominator)?.isShown == isShown)
  }

  @Test("A percentage without its counts tells none, and is shown")
  func bareShares() {
    #expect(shown(series([3, 61], unit: .percent)) == [true, true])
  }

  @Test("Of a running count, a figure that a small step would tell is kept back")
  func runningCounts() {
    // 12 to 14 tells two; 14 is kept back, and 12 to 20 tells eight. 6 begins a new year.
    #expect(
      shown(series([12, 14, 20, 6, 6], kind: .cumulative)) == [true, false, true, true, true]
    )
  }

  @Test("Where one part of a shown total is kept back another one is too")
  func secondary() {
    var all = [
      series([3, 30], id: "a"), series([9, 31], id: "b"), series([40, 32], id: "c"),
      series([52, 93], id: "sum", totalOf: ["a", "b", "c"]),
    ]
    SmallCounts.keepBack(in: &all)
    #expect(all.map { shown($0)[0] } == [false, false, true, true])
    #expect(all.map { shown($0)[1] } == [true, true, true, true])
    #expect(all[1].figures[0].words(of: all[1].measure) == "not shown")
  }

  @Test("Two parts that are kept back need no third, and what is hidden opens no other total")
  func secondaryChains() {
    var all = [
      series([3], id: "a"), series([2], id: "b"), series([40], id: "c"),
      series([45], id: "sum", totalOf: ["a", "b", "c"]),
    ]
    SmallCounts.keepBack(in: &all)
    #expect(all.map { shown($0)[0] } == [false, false, true, true])
    var chain = [
      series([3], id: "a"), series([9], id: "b"), series([12], id: "ab", totalOf: ["a", "b"]),
      series([20], id: "c"), series([29], id: "bc", totalOf: ["b", "c"]),
    ]
    SmallCounts.keepBack(in: &chain)
    #expect(chain.map { shown($0)[0] } == [false, false, true, false, true])
  }

  @Test("A correction takes the place of what it corrects")
  func corrections() {
    var detail = MeasureDetail.with {
      $0.summary = .with { $0.measure = .with { $0.unit = .count } }
    }
    detail.readings = [reading(0) { $0.value = 3 }, reading(0) { $0.value = 30 }]
    let series = PublishedSeries(detail)
    #expect(series.figures.map(\.reading.value) == [30] && series.figures[0].isShown)
  }

  @Test("What is kept back is in no figure, no sentence, no line and no table of the page")
  func nowhere() throws {
    let council = try SampleCouncil()
    var detail = try council.measureDetail("M1")
    detail.summary?.measure?.unit = .count
    detail.summary?.sentence = "It fell to 3.1415 in May."
    let last = try #require(detail.readings.indices.last)
    detail.readings[last].value = 3.1415
    (detail.readings[last].numerator, detail.readings[last].denominator) = (nil, nil)
    if let point = detail.summary?.points.indices.last {
      detail.summary?.points[point].value = 3.1415
      detail.summary?.points[point].period = detail.readings[last].period
    }
    let measure = PublishedMeasure(detail, PublishedSeries(detail), months: 0...1)
    #expect(measure.figure == "fewer than 5" && measure.sentence == nil && measure.isMet == nil)
    #expect(measure.status.word == "Not shown" && measure.about.contains("of") == false)
    #expect(!measure.sparkSVG.markup.contains("3.14"))
    #expect(!measure.rows.contains { $0.figure.contains("3.1") })
  }

  @Test("The page says what the version held and what changed since the one before")
  func changes() throws {
    let record = try SampleCouncil().publishedRecord()
    var before = try #require(record.before)
    let first = try #require(before.content?.objectiveSummaries.first)
    before.content?.objectiveSummaries[0].assurance?.level = 0
    before.content?.actionSummaries.removeLast(2)
    var now = record.version
    now.content?.objectiveSummaries[0].assurance = .with { $0.level = 2 }
    let page = PublishedPage(
      PublishedRecord(version: now, before: before, measures: record.measures),
      in: frame
    )
    #expect(page.changeHeading == "Since V1.0" && page.hasBefore)
    #expect(page.changes.contains("2 actions were added to the plan."))
    #expect(page.changes.contains { $0.contains("supports more") && $0.contains(first.ref) })
    #expect(page.standfirst == "Version V1.1, as at 24 June 2026, published on 24 June 2026")
  }

  @Test("Nothing of the council's inner workings is on it")
  func nothingInner() throws {
    let gateway = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Services/Gateway")
    let renderer = try PageRenderer(
      templates: gateway.appending(path: "Templates"),
      assets: gateway.appending(path: "Assets")
    )
    var record = try SampleCouncil().publishedRecord()
    var version = record.version
    version.content?.objectives[0].updates = [.with { $0.barriers = "Inner barrier" }]
    version.content?.objectives[0].ratings = [.with { $0.justification = "Inner justification" }]
    version.content?.objectiveSummaries[0].contradictions = 7
    record = PublishedRecord(version: version, before: nil, measures: record.measures)
    let html = renderer.html(PublishedPage(record, in: frame), in: frame)
    for word in ["Inner", "contradiction", "/801/actions/", "Contradiction"] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(html.contains("This is the first version that was published."))
  }

  @Test("What changed since the version before says which ratings did, and what they were")
  func rerated() {
    func content(_ ratings: [(id: String, progress: String, impact: String)]) -> PlanContent {
      .with {
        $0.objectiveSummaries = ratings.map { given in
          .with {
            ($0.id, $0.ref, $0.title) = (given.id, given.id, "Objective")
            if !given.progress.isEmpty { $0.progress = .with { $0.word = given.progress } }
            if !given.impact.isEmpty { $0.impact = .with { $0.word = given.impact } }
          }
        }
      }
    }
    let change = PublishedChange(
      from: content([("R1", "Amber", "Red"), ("R2", "Green", ""), ("R3", "Red", "Red")]),
      to: content([("R1", "Green", "Red"), ("R2", "Green", "Amber"), ("R3", "Red", "Red")])
    )
    #expect(
      change.sentences == [
        "Progress is rated differently for 1 objective: R1 Objective (Green, was Amber).",
        "Impact is rated for the first time for 1 objective: 1 Amber.",
      ]
    )
  }
}
