import Testing

@testable import Figures

@Suite("Readings and targets")
struct ReadingTests {
  static func day(_ iso: String) -> CalendarDay { CalendarDay(iso: iso) ?? .earliest }

  @Test(
    "A reading stands where its polarity and tolerance put it",
    arguments: [
      (95.0, TargetProfile.Target.value(90), Polarity.higherBetter, ReadingStatus.met),
      (90, .value(90), .higherBetter, .met), (81, .value(90), .higherBetter, .withinTolerance),
      (80.9, .value(90), .higherBetter, .missed), (5, .value(5), .lowerBetter, .met),
      (5.5, .value(5), .lowerBetter, .withinTolerance), (5.6, .value(5), .lowerBetter, .missed),
      (10, .range(12, 10), .lowerBetter, .met),
      (11, .range(12, 10), .lowerBetter, .withinTolerance),
      (12, .range(10, 12), .lowerBetter, .withinTolerance),
      (12.1, .range(12, 10), .lowerBetter, .missed), (75, .range(65, 75), .higherBetter, .met),
      (65, .range(65, 75), .higherBetter, .withinTolerance),
      (64, .range(65, 75), .higherBetter, .missed), (15, .range(12, 18), .inRange, .met),
      (19, .range(12, 18), .inRange, .withinTolerance), (20, .range(12, 18), .inRange, .missed),
      (11, .range(12, 18), .inRange, .withinTolerance), (18, .value(18), .inRange, .met),
      (5, .value(90), .neutral, .noTarget), (0, .value(0), .lowerBetter, .met),
      (0.1, .value(0), .lowerBetter, .missed), (0.3, .value(0.1 + 0.2), .higherBetter, .met),
    ]
  )
  func status(
    _ value: Double,
    _ target: TargetProfile.Target,
    _ polarity: Polarity,
    _ wanted: ReadingStatus
  ) {
    #expect(ReadingStatus(value, target: target, polarity: polarity) == wanted)
  }

  @Test("Missing is not zero and not off target")
  func missing() {
    #expect(ReadingStatus(nil, target: .value(5), polarity: .higherBetter) == .notAvailable)
    #expect(ReadingStatus(3, target: nil, polarity: .higherBetter) == .noTarget)
  }

  @Test("A trajectory holds from the day that each step is to be reached")
  func trajectory() {
    let profile = TargetProfile([
      .init(.value(15.1), by: Self.day("2019-09-30")),
      .init(.value(21.1), by: Self.day("2017-09-30")),
      .init(.value(18.1), by: Self.day("2018-09-30")),
    ])
    #expect(profile.target(on: Self.day("2017-09-29")) == nil)
    #expect(profile.target(on: Self.day("2017-09-30")) == .value(21.1))
    #expect(profile.target(on: Self.day("2019-01-31")) == .value(18.1))
    #expect(profile.next(after: Self.day("2019-01-31"))?.target == .value(15.1))
    #expect(profile.next(after: Self.day("2019-09-30")) == nil)
  }

  @Test("Parts make the value, and a value that contradicts them is refused")
  func parts() throws {
    let reading = try ReadingValue.checked(
      value: 61.2,
      numerator: 41,
      denominator: 67,
      notAvailable: nil
    )
    #expect(reading.number == 41.0 / 67 * 100)
    #expect(throws: ReadingError.contradiction(given: 62, computed: 41.0 / 67 * 100)) {
      try ReadingValue.checked(
        value: 62,
        numerator: 41,
        denominator: 67,
        notAvailable: nil,
        decimals: 0
      )
    }
    #expect(throws: ReadingError.noDenominator(0)) {
      try ReadingValue.checked(value: nil, numerator: 0, denominator: 0, notAvailable: nil)
    }
    #expect(throws: ReadingError.halfOfParts) {
      try ReadingValue.checked(value: nil, numerator: 3, denominator: nil, notAvailable: nil)
    }
    #expect(throws: ReadingError.nothingGiven) {
      try ReadingValue.checked(value: nil, numerator: nil, denominator: nil, notAvailable: " ")
    }
    #expect(throws: ReadingError.valueAndReason) {
      try ReadingValue.checked(
        value: 3,
        numerator: nil,
        denominator: nil,
        notAvailable: "suspended"
      )
    }
    #expect(throws: ReadingError.moreThanWhole(numerator: 5, denominator: 4)) {
      try ReadingValue.checked(
        value: nil,
        numerator: 5,
        denominator: 4,
        notAvailable: nil,
        isShare: true
      )
    }
    #expect(
      try ReadingValue.checked(
        value: nil,
        numerator: nil,
        denominator: nil,
        notAvailable: "suspended"
      )
        == .notAvailable(reason: "suspended")
    )
  }

  @Test("A measure is stale a full period after its next reading was due")
  func stale() throws {
    let may = Period.month(try #require(CalendarMonth(iso: "2020-05")))
    #expect(Staleness.day(latest: may) == Self.day("2020-08-01"))
  }

  @Test("A target ahead is set against what was ever sustained")
  func ahead() throws {
    let start = Period.month(try #require(CalendarMonth(iso: "2020-01")))
    let readings = [40.0, 41, 43, 44, 44, 46].enumerated().map {
      (period: start.adding($0.offset), value: $0.element)
    }
    let due = start.adding(8)
    let ahead = try #require(
      Trajectory(readings: readings, target: 61, by: due, polarity: .higherBetter)
    )
    #expect(ahead.periodCount == 3)
    #expect(ahead.needed == 5)
    #expect(ahead.best == 4.0 / 3)  // 40 to 44 over three months
    let arrives = try #require(ahead.arrives)
    #expect(arrives > due)
    #expect(ahead.sentence(by: due).contains("arrives only in"))
    let falling = try #require(
      Trajectory(readings: readings, target: 20, by: due, polarity: .lowerBetter)
    )
    #expect(falling.arrives == nil)
    #expect(falling.sentence(by: due).hasSuffix("it is not reached on the present trend."))
    #expect(Trajectory(readings: readings, target: 61, by: start, polarity: .higherBetter) == nil)
    #expect(Trajectory(readings: [], target: 61, by: due, polarity: .higherBetter) == nil)
    #expect(
      Trajectory(readings: readings, target: 45, by: due, polarity: .higherBetter)?.isReached
        == true
    )
  }
}
