import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("What a measure's readings say")
struct MeasureTests {
  @Test("The chart of the published example has its limits and no signal")
  func vector() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 5) { $0.polarity = .lowerBetter }
    try ledger.readings(
      "m1",
      from: "2025-01",
      [36, 40, 30, 30, 17, 23, 28, 26, 30, 12, 25, 23]
    )
    let detail = try ledger.view(on: "2026-01-10").measure("m1")
    let chart = try #require(detail.chart)
    #expect(abs((chart.centre ?? 0) - 26.667) < 0.001)
    #expect(abs((chart.meanMovingRange ?? 0) - 7) < 0.0005)
    #expect(abs((chart.lowerLimit ?? 0) - 8.047) < 0.001)
    #expect(abs((chart.upperLimit ?? 0) - 45.287) < 0.001)
    #expect(abs((chart.lowerNearLimit ?? 0) - 14.253) < 0.001)
    #expect(abs((chart.upperNearLimit ?? 0) - 39.080) < 0.001)
    #expect(chart.variation == .commonCause)
    #expect(chart.assurance == .consistentlyFails)
    #expect(!chart.trialLimits)
    #expect(chart.runLength == 7)
    #expect(chart.points.allSatisfy { $0.specialCause == .unspecified })
    #expect(
      chart.sentence
        == "No real change in 12 months; the target is outside what this process can reach."
    )
    let summary = try #require(detail.summary)
    #expect(summary.status == .missed)
    #expect(summary.assurance == .consistentlyFails)
    #expect(!summary.stale)
  }

  @Test("How long a run must be to be a signal is the council’s to set")
  func runLength() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    let wobble = [50.0, 40, 50, 40, 50, 40, 50, 40, 50, 40]
    try ledger.readings("m1", from: "2024-09", wobble + [48, 48, 48, 48, 48, 48])
    let usual = try #require(try ledger.view(on: "2026-01-10").measure("m1").chart)
    #expect(usual.points.allSatisfy { $0.specialCause == .unspecified })
    try ledger.add(
      .authorityRegistered(
        .with { $0.authority = .with { $0.settings = .with { $0.runLength = 6 } } }
      )
    )
    let chart = try #require(try ledger.view(on: "2026-01-10").measure("m1").chart)
    #expect(chart.runLength == 6)
    #expect(chart.points.suffix(6).allSatisfy { $0.specialCause == .shift })
  }

  @Test("A missing period is a gap, not a zero")
  func gap() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    try ledger.readings("m1", from: "2026-01", [70, nil, 72])
    let chart = try #require(try ledger.view(on: "2026-04-10").measure("m1").chart)
    #expect(chart.points.map(\.value) == [70, nil, 72])
    #expect(chart.points[1].status == .notAvailable)
    #expect(chart.centre == 71)
    #expect(chart.trialLimits)
  }

  @Test("A correction counts, and what it corrects stays in the list")
  func correction() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    try ledger.readings("m1", from: "2026-01", [70, 75])
    try ledger.readings("m1", from: "2026-01", [60])
    let detail = try ledger.view(on: "2026-03-10").measure("m1")
    #expect(detail.readings.map(\.value) == [70, 60, 75])
    #expect(detail.chart?.points.map(\.value) == [60, 75])
    #expect(
      detail.history.first?.summary == "Reading for January 2026 corrected from 70% to 60%"
    )
  }

  @Test("A measure without readings says so and claims nothing")
  func empty() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    let summary = try #require(try ledger.view(on: "2026-03-10").measure("m1").summary)
    #expect(summary.latest == nil)
    #expect(summary.status == .unspecified)
    #expect(summary.variation == .unspecified)
    #expect(summary.assurance == .unspecified)
    #expect(summary.sentence == "No reading is recorded yet.")
    #expect(!summary.stale)
  }

  @Test("Not available has its reason and is neither missed nor stale")
  func notAvailable() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    try ledger.reading("m1", try #require(CalendarMonth(iso: "2026-02"))) {
      $0.notAvailable = .suspended
      $0.note = "audits suspended"
    }
    let summary = try #require(try ledger.view(on: "2026-03-10").measure("m1").summary)
    #expect(summary.status == .notAvailable)
    #expect(summary.sentence == "No figure is available yet: audits suspended.")
    #expect(!summary.stale)
  }

  @Test("A cumulative measure has a status and no limits")
  func cumulative() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 50) {
      $0.kind = .cumulative
      $0.unit = .count
    }
    try ledger.readings("m1", from: "2026-01", [10, 24, 61])
    let detail = try ledger.view(on: "2026-04-10").measure("m1")
    let chart = try #require(detail.chart)
    #expect(chart.centre == nil)
    #expect(chart.variation == .unspecified)
    #expect(!chart.noLimitsBecause.isEmpty)
    #expect(chart.points.map(\.value) == [10, 24, 61])
    #expect(chart.points.map(\.status) == [.missed, .missed, .met])
    #expect(chart.sentence == "61 so far in March 2026; the target of 50 is met.")
    #expect(detail.trajectory.isEmpty)
  }

  @Test("One reading has no limits and no signal")
  func single() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 50)
    try ledger.readings("m1", from: "2026-01", [40])
    let chart = try #require(try ledger.view(on: "2026-02-10").measure("m1").chart)
    #expect(chart.variation == .unspecified)
    #expect(chart.noLimitsBecause == "Limits need two readings; there are one.")
    #expect(chart.points.count == 1)
  }

  @Test(
    "Readings have stopped coming a full period after the next was due",
    arguments: [("2026-04-30", true), ("2026-03-31", false), ("2026-04-01", true)]
  )
  func stale(_ day: String, _ isStale: Bool) throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 50)
    try ledger.readings("m1", from: "2026-01", [40])
    #expect(try ledger.view(on: day).measure("m1").summary?.stale == isStale)
  }

  @Test("Parts make the value, and the parts are said")
  func parts() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "4", target: 80)
    try ledger.reading("m1", try #require(CalendarMonth(iso: "2026-02"))) {
      ($0.numerator, $0.denominator) = (41, 67)
    }
    let view = try ledger.view(on: "2026-03-10")
    #expect(view.assessment(of: "m1")?.latestWords == "61% (41 of 67) in February 2026, target 80%")
    #expect(try view.measure("m1").chart?.points.first?.value == 41.0 / 67 * 100)
  }

  @Test("A target holds from its day; readings before it have none")
  func profile() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1") {
      $0.targets = [
        .with {
          $0.from = .with { ($0.year, $0.month, $0.day) = (2026, 2, 1) }
          $0.value = 60
        }
      ]
    }
    try ledger.readings("m1", from: "2026-01", [70, 50, 58])
    let points = try #require(try ledger.view(on: "2026-04-10").measure("m1").chart).points
    #expect(points.map(\.status) == [.noTarget, .missed, .withinTolerance])
    #expect(points.map(\.target) == [nil, 60, 60])
  }

  @Test("Of a target with two steps, reaching the first is within tolerance")
  func range() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1") {
      $0.polarity = .lowerBetter
      $0.targets = [
        .with {
          $0.value = 12
          $0.rangeEnd = 10
        }
      ]
    }
    try ledger.readings("m1", from: "2026-01", [13, 11, 10])
    let points = try #require(try ledger.view(on: "2026-04-10").measure("m1").chart).points
    #expect(points.map(\.status) == [.missed, .withinTolerance, .met])
  }

  @Test("What lies ahead is said for each target to come")
  func trajectory() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1") {
      $0.polarity = .lowerBetter
      $0.targets = [
        .with {
          $0.value = 18.1
          $0.by = .with { ($0.year, $0.month, $0.day) = (2026, 9, 30) }
        }
      ]
    }
    try ledger.readings("m1", from: "2026-01", [24, 24.5, 24, 25])
    let lines = try ledger.view(on: "2026-05-10").measure("m1").trajectory
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("18.1% by 30 September 2026: "))
    #expect(lines[0].hasSuffix("it is not reached on the present trend."))
  }

  @Test("A new definition starts a new chart; the old readings stay in the list")
  func definitions() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    for (month, value) in [("2026-01", 70.0), ("2026-02", 72)] {
      try ledger.reading("m1", try #require(CalendarMonth(iso: month))) {
        $0.value = value
        $0.definitionVersion = 1
      }
    }
    try ledger.add(
      .measureRevised(
        .with {
          $0.measure = ledger.state.measures["m1"].map {
            var measure = $0
            measure.definitionVersion = 2
            return measure
          }
          $0.reason = "the national definition changed"
        }
      )
    )
    try ledger.reading("m1", try #require(CalendarMonth(iso: "2026-03"))) {
      $0.value = 55
      $0.definitionVersion = 2
    }
    let detail = try ledger.view(on: "2026-04-10").measure("m1")
    #expect(detail.readings.count == 3)
    #expect(detail.chart?.points.map(\.value) == [55])
  }

  @Test("The total of a year beside its months is no figure of the last month")
  func yearBesideMonths() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80) { $0.unit = .count }
    try ledger.readings("m1", from: "2026-01", [70, 71, 72])
    try ledger.reading("m1", try #require(CalendarMonth(iso: "2026-03"))) {
      $0.period = .with {
        $0.firstDay = .with { ($0.year, $0.month, $0.day) = (2025, 4, 1) }
        $0.lastDay = .with { ($0.year, $0.month, $0.day) = (2026, 3, 31) }
        $0.label = "2025-26"
      }
      $0.value = 840
    }
    let chart = try #require(try ledger.view(on: "2026-04-10").measure("m1").chart)
    #expect(chart.points.map(\.value) == [70, 71, 72])
  }

  @Test("A rolling year that is reported each month has a figure each month")
  func rollingYear() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80) { $0.kind = .rolling }
    for (month, value) in [("2026-01", 70.0), ("2026-02", 72)] {
      let last = try #require(CalendarMonth(iso: month))
      try ledger.reading("m1", last) {
        $0.period?.firstDay = CalendarDate(last.adding(months: -11).firstDay)
        $0.value = value
      }
    }
    let chart = try #require(try ledger.view(on: "2026-04-10").measure("m1").chart)
    #expect(chart.points.map(\.value) == [70, 72])
  }

  @Test("Of n of m the parts are the figure, in points, however the value was recorded")
  func partsOfWhole() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 75) { $0.unit = .nOfM }
    for (month, value) in [("2026-01", 0.8), ("2026-02", 12), ("2026-03", 80)] {
      try ledger.reading("m1", try #require(CalendarMonth(iso: month))) {
        ($0.value, $0.numerator, $0.denominator) = (value, 12, 15)
      }
    }
    let detail = try ledger.view(on: "2026-04-10").measure("m1")
    #expect(detail.chart?.points.map(\.value) == [80, 80, 80])
    #expect(detail.summary?.status == .met)
  }

  @Test("A new baseline begins new limits")
  func rebaseline() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 80)
    try ledger.readings("m1", from: "2025-01", [50, 52, 50, 52, 50, 52, 70, 72, 70, 72, 70, 72])
    try ledger.add(
      .measureRebaselined(
        .with {
          $0.measureID = "m1"
          $0.rebaseline = .with {
            $0.from = .with { ($0.year, $0.month, $0.day) = (2025, 7, 1) }
            $0.reason = "new recording system"
          }
        }
      )
    )
    let chart = try #require(try ledger.view(on: "2026-01-10").measure("m1").chart)
    #expect(chart.centre == 71)
    #expect(chart.points[0].centre == 51)
    #expect(chart.points[6].centre == 71)
    #expect(chart.variation == .commonCause)
  }

  @Test("The list goes by reference, the board's by consequence")
  func order() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "10", target: 10)
    try ledger.measure("m2", "2", target: 99)
    try ledger.readings("m1", from: "2026-01", [50, 51, 50])
    try ledger.readings("m2", from: "2026-01", [50, 51, 50])
    let view = try ledger.view(on: "2026-04-10")
    #expect(try view.measures(planID: "").measures.map { $0.measure?.id } == ["m2", "m1"])
    #expect(
      try view.boardFigures(planID: "", before: nil).measures.map { $0.measure?.id }
        == ["m2", "m1"]
    )
    try ledger.readings("m2", from: "2026-04", [99.5, 99.5])
    #expect(throws: PlansQueryError.unknown(.measure, "m9")) { _ = try view.measure("m9") }
  }

  @Test("A reading years away from the others makes no endless chart")
  func farAway() throws {
    var ledger = try QueryLedger()
    try ledger.measure("m1", "1", target: 10)
    try ledger.readings("m1", from: "0206-01", [50])
    try ledger.readings("m1", from: "2026-01", [51])
    let chart = try #require(try ledger.view(on: "2026-04-10").measure("m1").chart)
    #expect(chart.points.count == 2)
    #expect(chart.noLimitsBecause == "The readings lie too far apart for one chart.")
  }
}
