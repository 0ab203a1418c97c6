import Chassis
import Exchange
import Figures
import Ledger
import Messages
import ProtobufC
import Testing
import Workforce

@Suite("Teams and their returns")
struct ReturnRulesTests {
  static let may = CalendarMonth(iso: "2026-05") ?? CalendarMonth(.earliest)

  static let slips: [(String, @Sendable (inout MonthlyReturn) -> Void)] = [
    ("workers_at_or_under_18", { $0.workersAtOrUnder18 = 12 }),
    ("workers_at_or_under_22", { $0.workersAtOrUnder22 = 14 }),
    ("supervision_held", { $0.supervisionHeld = 14 }),
    ("fte_agency_covering_vacancies", { $0.fteAgencyCoveringVacancies = 4 }),
    ("highest_caseload", { $0.highestCaseload = 221 }),
    ("training_completed", { $0.trainingCompleted = 1 }),
    ("appraisals_held", { $0.appraisalsHeld = 1 }), ("cases_held", { $0.casesHeld = -1 }),
    ("fte_in_post", { $0.fteInPost = .nan }), ("fte_vacancies", { $0.fteVacancies = -0.5 }),
    ("days_lost", { $0.daysLost = .infinity }), ("team_rating", { $0.teamRating = "blue" }),
    ("note", { $0.note = "Ring 07700 900123" }), ("team_id", { $0.teamID = "" }),
    ("month", { $0.month = nil }), ("month", { $0.month?.day = 2 }),
    ("month", { $0.month?.month = 13 }),
  ]

  static func violations(_ populate: (inout MonthlyReturn) -> Void) throws -> [FieldViolation] {
    var given = MonthlyReturn.ordinary("w1", may)
    populate(&given)
    let error = #expect(throws: FieldViolations.self) {
      try RecordMonthlyReturn(.with { $0.monthlyReturn = given })
    }
    return try #require(error).violations
  }

  @Test("The figures of a month are published when every open team has returned it")
  func publish() throws {
    var bench = try WorkforceBench.withTeams()
    #expect(try bench.record("w1", Self.may).count == 1)
    #expect(bench.state.figures.isEmpty)
    let events = try bench.record("w2", Self.may)
    #expect(events.count == 1 + bench.state.figures.count)
    let keys = bench.state.figures.map(\.key)
    for key in [
      "average_caseload", "at_or_under_18", "agency_rate", "vacancy_rate", "supervision_held",
    ] {
      #expect(keys.contains("workforce.\(key)"))
    }
    let figure = try #require(bench.state.figures.first { $0.key == "workforce.vacancy_rate" })
    #expect(figure.value == 4.0 / 24 * 100)
    #expect(figure.numerator == 4 && figure.denominator == 24)
    #expect(figure.definition == "DfE")
    #expect(figure.source == "2 teams' returns, May 2026")
    let turnover = try #require(bench.state.figures.first { $0.key == "workforce.turnover_12m" })
    #expect(turnover.value == nil)
    #expect(turnover.notAvailable == "needs returns of every team for 12 months; there are 1")
  }

  @Test("A correction takes the place of the first and publishes only what it changes")
  func correction() throws {
    var bench = try WorkforceBench.withTeams()
    try bench.record("w1", Self.may)
    try bench.record("w2", Self.may)
    #expect(try bench.record("w2", Self.may).isEmpty)
    let events = try bench.record("w2", Self.may) { $0.supervisionHeld = 13 }
    #expect(events.count == 2)
    let figure = try #require(bench.state.figures.first { $0.key == "workforce.supervision_held" })
    #expect(figure.numerator == 24 && figure.denominator == 26)
    #expect(bench.state.returns["w2"]?.count == 1)
    #expect(bench.state.history["w2"]?.last?.summary == "Return for May 2026 corrected")
  }

  @Test("A correction of an old month publishes the later months that roll over it")
  func rollingCorrection() throws {
    var bench = try WorkforceBench.withTeams()
    for back in (0..<12).reversed() {
      for team in ["w1", "w2"] { try bench.record(team, Self.may.adding(months: -back)) }
    }
    let events = try bench.record("w1", Self.may.adding(months: -11)) { $0.fteLeavers = 5 }
    // The return, and the turnover of the only month that has twelve behind it.
    #expect(events.count == 2)
    guard case .figurePublished(let published) = events.last else {
      Issue.record("nothing published")
      return
    }
    #expect(published.figure?.key == "workforce.turnover_12m")
    #expect(published.figure?.period?.label == "May 2026")
  }

  @Test(
    "Parts can't exceed their whole",
    arguments: slips
  )
  func contradictions(
    _ field: String,
    _ populate: @escaping @Sendable (inout MonthlyReturn) -> Void
  ) throws {
    let found = try Self.violations(populate).map(\.field)
    #expect(found.contains("monthly_return.\(field)"))
  }

  @Test("A month that has not begun can't be returned, nor one in which the team didn't stand")
  func months() throws {
    var bench = try WorkforceBench.withTeams()
    let july = Self.may.adding(months: 2)
    #expect(throws: WorkforceError.monthAhead(july)) { try bench.record("w1", july) }
    #expect(throws: WorkforceError.noTeam("w9")) { try bench.record("w9", Self.may) }
    try bench.run(
      try ReviseTeam(
        .with {
          $0.team = .with {
            $0.id = "w1"
            $0.name = "East"
            $0.closedOn = CalendarDate(CalendarDay(iso: "2026-04-30") ?? .earliest)
          }
          $0.reason = "Merged with West"
        }
      )
    )
    #expect(throws: WorkforceError.teamNotOpen("East", Self.may)) {
      try bench.record("w1", Self.may)
    }
    // One team is left, so its return alone completes the month.
    #expect(try bench.record("w2", Self.may).count > 1)
  }

  @Test("Names are taken once, a team can't close before its returns, a stale version is refused")
  func teams() throws {
    var bench = try WorkforceBench.withTeams()
    #expect(throws: WorkforceError.nameTaken("east")) {
      try bench.run(try AddTeam(.with { $0.team = .with { $0.name = "east" } }))
    }
    try bench.record("w1", Self.may)
    let close = try ReviseTeam(
      .with {
        $0.team = .with {
          $0.id = "w1"
          $0.name = "East"
          $0.closedOn = CalendarDate(CalendarDay(iso: "2026-05-01") ?? .earliest)
        }
      }
    )
    #expect(throws: WorkforceError.returnsAfterClosing(Self.may)) { try bench.run(close) }
    let rename = try ReviseTeam(
      .with {
        $0.team = .with {
          $0.id = "w1"
          $0.name = "North"
        }
      }
    )
    #expect(throws: LedgerError.stale(current: 1)) { try bench.run(rename, basedOn: 7) }
    try bench.run(rename, basedOn: 1)
    #expect(bench.state.teams["w1"]?.name == "North")
    #expect(bench.state.history["w1"]?.last?.summary == "Renamed from East")
    #expect(try bench.run(rename).isEmpty)
  }
}
