import Audits
import Exchange
import Figures
import Messages
import ProtobufC
import Testing

@Suite("What a round comes to")
struct RoundFiguresTests {
  /// 21 audits: 15 good or better, 4 requiring improvement, 2 inadequate.
  static func full() throws -> AuditsBench {
    var (bench, _) = try AuditsBench.withRound()
    let grades: [(Grade, Int)] = [
      (.outstanding, 3), (.good, 12), (.requiresImprovement, 4), (.inadequate, 2),
    ]
    var number = 0
    for (grade, count) in grades {
      for _ in 0..<count {
        number += 1
        try bench.run(
          try AuditsBench.finished(
            "NQ-\(number)",
            grade,
            team: number.isMultiple(of: 2) ? "West" : "East",
            themes: grade == .inadequate ? ["Chronology"] : []
          )
        )
      }
    }
    return bench
  }

  @Test("The grade mix has its n and its interval")
  func mix() throws {
    let bench = try Self.full()
    let round = try #require(bench.state.rounds.first)
    let figures = RoundFigures(round, in: bench.state)
    let mix = try #require(figures.summary(on: bench.today).mix)
    #expect(mix.n == 21)
    #expect([mix.inadequate, mix.requiresImprovement, mix.good, mix.outstanding] == [2, 4, 12, 3])
    let share = try #require(mix.goodOrBetter)
    #expect(share.numerator == 15 && share.denominator == 21)
    #expect(Rounding.text(try #require(share.lower) * 100) == "50")
    #expect(Rounding.text(try #require(share.upper) * 100) == "86")
    #expect(figures.teams.map(\.team) == ["East", "West"])
    #expect(figures.teams.compactMap(\.mix).map(\.n) == [11, 10])
    #expect(figures.domains.compactMap(\.mix).map(\.n) == [21, 21])
  }

  @Test("Moderated grades count, and agreement is between the two")
  func moderated() throws {
    var bench = try Self.full()
    for audit in bench.state.audits.prefix(4) {
      try bench.run(
        try ModerateAudit(
          .with {
            $0.auditID = audit.id
            $0.overall = .good
          }
        ),
        by: AuditsBench.moderator
      )
    }
    let figures = bench.state.practiceFigures(on: bench.today)
    let moderation = try #require(figures.moderation)
    #expect(moderation.pairs == 4)
    #expect(moderation.raw?.numerator == 1)
    #expect(moderation.movedDown == 3 && moderation.movedUp == 0)
    #expect(moderation.fewPairs)
    #expect(figures.rounds.first?.mix?.good == 15)
    #expect(figures.themes.map(\.theme) == ["Chronology"])
    #expect(figures.themes.first?.audits == 2)
  }

  @Test("Actions count as in time by their due date, and those not due yet don't count")
  func actions() throws {
    var bench = try Self.full()
    func add(_ due: String) throws -> String {
      let events = try bench.run(
        try AddAuditAction(
          .with {
            $0.action = .with {
              $0.auditID = "x3"
              $0.text = "Write the chronology"
              $0.ownerRole = "Team managers"
              $0.due = CalendarDate(CalendarDay(iso: due) ?? .earliest)
            }
          }
        )
      )
      return try #require(AuditsEvent.with { $0.event = events.first }.madeIDs.first)
    }
    func done(_ id: String, _ day: String) throws {
      try bench.run(
        try CompleteAuditAction(
          .with {
            $0.auditActionID = id
            $0.doneOn = CalendarDate(CalendarDay(iso: day) ?? .earliest)
          }
        )
      )
    }
    try done(try add("2026-05-25"), "2026-05-25")
    try done(try add("2026-05-25"), "2026-05-26")
    _ = try add("2026-05-28")
    _ = try add("2026-06-30")
    let summary = try #require(bench.state.practiceFigures(on: bench.today).rounds.first)
    #expect(summary.actionsInTime?.numerator == 1)
    #expect(summary.actionsInTime?.denominator == 3)
    #expect(summary.actionsOpen == 2)
    #expect(summary.actionsOverdue == 1)
    try bench.run(CloseRound(.with { $0.roundID = "r2" }))
    let figure = try #require(bench.state.figures.first { $0.key == "audits.actions_in_time" })
    #expect(figure.numerator == 1 && figure.denominator == 3)
  }

  @Test("Closing publishes the figures under stable keys with their period and source")
  func published() throws {
    var bench = try Self.full()
    try bench.run(CloseRound(.with { $0.roundID = "r2" }))
    let figures = bench.state.figures
    #expect(
      figures.map(\.key) == [
        "audits.good_or_better", "audits.inadequate", "audits.agreement",
        "audits.actions_in_time", "audits.domain.voice.good_or_better",
        "audits.domain.planning.good_or_better",
      ]
    )
    let first = try #require(figures.first)
    #expect(first.value == 15.0 / 21 * 100)
    #expect(first.period?.label == "May 2026")
    #expect(first.source == "Core audit, May 2026: 21 counted")
    let agreement = try #require(figures.first { $0.key == "audits.agreement" })
    #expect(agreement.value == nil)
    #expect(agreement.notAvailable == "no audit was moderated")
  }

  @Test("Rounds of another kind publish under keys of their own")
  func thematic() throws {
    var bench = try Self.full()
    try bench.openRound("Exploitation", kind: .thematic, month: "2026-04")
    let id = try #require(bench.state.rounds.last?.id)
    try bench.run(try AuditsBench.finished("NQ-1", .good, round: id))
    try bench.run(CloseRound(.with { $0.roundID = id }))
    #expect(bench.state.figures.first?.key == "audits.thematic.good_or_better")
    #expect(bench.state.roundsInOrder.map(\.id) == [id, "r2"])
  }

  @Test("Teams with inadequate work in two of the last four rounds stand out")
  func teams() throws {
    var bench = try Self.full()
    try bench.openRound("June", kind: .coreCaseFile, month: "2026-06")
    let id = try #require(bench.state.rounds.last?.id)
    try bench.run(try AuditsBench.finished("NQ-1", .inadequate, round: id, team: "West"))
    let teams = bench.state.practiceFigures(on: bench.today).teamsOfConcern
    #expect(teams.map(\.team) == ["West"])
    #expect(teams.first?.rounds == 2)
  }
}
