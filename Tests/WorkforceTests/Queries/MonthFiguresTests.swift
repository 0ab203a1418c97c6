import Exchange
import Figures
import Messages
import ProtobufC
import Testing
import Workforce

@Suite("Workforce figures")
struct MonthFiguresTests {
  static let may = CalendarMonth(iso: "2026-05") ?? CalendarMonth(.earliest)

  static func year() throws -> WorkforceBench {
    var bench = try WorkforceBench.withTeams()
    for back in (0..<13).reversed() {
      for team in ["w1", "w2"] {
        try bench.record(team, may.adding(months: -back)) {
          $0.fteVacancies = Double(back) / 4
          $0.teamRating = team == "w1" && back < 4 ? "red" : "green"
        }
      }
    }
    return bench
  }

  static func figure(_ key: String, _ months: [FiguresOfMonth]) throws -> WorkforceFigure {
    try #require(months.last?.figures.first { $0.key == key })
  }

  @Test("The published example: national and local formulas side by side")
  func vector() throws {
    var bench = WorkforceBench()
    try bench.run(try AddTeam(.with { $0.team = .with { $0.name = "All" } }))
    try bench.record("w1", Self.may) {
      $0.fteInPost = 331.9
      $0.fteVacancies = 77.6
      $0.fteAgency = 123
    }
    let months = bench.state.workforceFigures(months: 0).months
    let vacancy = try Self.figure("vacancy_rate", months)
    let agency = try Self.figure("agency_rate", months)
    let local = try Self.figure("agency_of_establishment", months)
    #expect(Rounding.text(try #require(vacancy.value), decimals: 2) == "18.95")
    #expect(Rounding.text(try #require(agency.value), decimals: 1) == "27.0")
    #expect(Rounding.text(try #require(local.value), decimals: 1) == "30.0")
    #expect(agency.definition == "DfE" && local.definition == "local")
    #expect(!local.note.isEmpty)
  }

  @Test("Twelve months roll, and earlier values stand beside")
  func rolling() throws {
    let bench = try Self.year()
    let months = bench.state.workforceFigures(months: 0).months
    #expect(months.count == 12)
    #expect(months.last?.month?.label == "May 2026")
    let turnover = try Self.figure("turnover_12m", months)
    // 12 months of 2 teams losing a quarter of a worker each, of 20 in post at the end.
    #expect(turnover.value == 6.0 / 20 * 100)
    #expect(turnover.note == "rolling 12 months to May 2026")
    let vacancy = try Self.figure("vacancy_rate", months)
    #expect(vacancy.value == 0)
    #expect(vacancy.threeMonthsBefore == 1.5 / 21.5 * 100)
    #expect(vacancy.yearBefore == 6.0 / 26 * 100)
    let absence = try Self.figure("absence_12m", months)
    #expect(absence.value == 240.0 / (253 * 20) * 100)
    #expect(absence.definition == "local")
  }

  @Test("A month that not every team has returned says so and is not published")
  func partial() throws {
    var bench = try Self.year()
    bench.today = CalendarDay(iso: "2026-06-30") ?? .earliest
    let count = bench.state.figures.count
    try bench.record("w1", Self.may.adding(months: 1))
    let figures = bench.state.workforceFigures(months: 3)
    #expect(bench.state.figures.count == count)
    #expect(figures.months.count == 3)
    #expect(figures.months.last?.teamsReturned == 1)
    #expect(figures.months.last?.teamsOpen == 2)
    #expect(try Self.figure("agency_rate", figures.months).note == "from 1 of 2 teams")
    #expect(figures.missingReturns.map(\.id) == ["w2"])
    let turnover = try Self.figure("turnover_12m", figures.months)
    #expect(turnover.value == nil)
  }

  @Test("A month without any return is a gap between its neighbours")
  func gap() throws {
    var bench = try WorkforceBench.withTeams()
    try bench.record("w1", Self.may.adding(months: -2))
    try bench.record("w1", Self.may)
    let months = bench.state.workforceFigures(months: 0).months
    #expect(months.map { $0.figures.isEmpty } == [false, true, false])
  }

  @Test("Teams rated amber or red for three months or more stand out")
  func difficulty() throws {
    var bench = try Self.year()
    let found = bench.state.teamsInDifficulty
    #expect(found.map(\.team?.id) == ["w1"])
    #expect(found.first?.months == 4)
    #expect(found.first?.rating == "red")
    try bench.record("w1", Self.may.adding(months: -1)) { $0.teamRating = "green" }
    #expect(bench.state.teamsInDifficulty.isEmpty)
  }

  @Test("Nobody has returned anything yet")
  func empty() throws {
    let figures = try WorkforceBench.withTeams().state.workforceFigures(months: 0)
    #expect(figures.months.isEmpty && figures.missingReturns.isEmpty)
    let one = try Self.year()
    #expect(MonthFigures(one.state, team: "w1").months(24).count == 13)
  }
}
