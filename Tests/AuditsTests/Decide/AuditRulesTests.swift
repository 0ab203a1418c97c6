import Audits
import Chassis
import Exchange
import Figures
import Ledger
import Messages
import ProtobufC
import Testing

@Suite("The life of an audit")
struct AuditRulesTests {
  static func assigned(_ bench: inout AuditsBench) throws -> String {
    let events = try bench.run(
      try AssignAudit(
        .with {
          $0.audit = .with {
            $0.roundID = "r2"
            $0.caseReference = "NQ-1"
            $0.team = "East"
            $0.auditor = "Auditor 1"
          }
        }
      )
    )
    return try #require(AuditsEvent.with { $0.event = events.first }.madeIDs.first)
  }

  static func submission(_ id: String) throws -> SubmitAudit {
    try SubmitAudit(
      .with {
        $0.audit = .with {
          $0.id = id
          $0.overall = .inadequate
          $0.domainGrades = [.grade("voice", .inadequate), .grade("planning", .good)]
        }
      }
    )
  }

  static func action(on id: String, due: String = "2026-06-20") throws -> AddAuditAction {
    try AddAuditAction(
      .with {
        $0.action = .with {
          $0.auditID = id
          $0.text = "See the child alone"
          $0.ownerRole = "Team managers"
          $0.due = CalendarDate(CalendarDay(iso: due) ?? .earliest)
        }
      }
    )
  }

  @Test("From assigned to closed")
  func life() throws {
    var (bench, round) = try AuditsBench.withRound()
    let id = try Self.assigned(&bench)
    #expect(bench.state.audits[id]?.state == .assigned)
    try bench.run(try Self.submission(id), by: AuditsBench.auditor)
    #expect(bench.state.audits[id]?.state == .submitted)
    #expect(bench.state.audits[id]?.submittedBy == "auditor1")
    #expect(bench.state.audits[id]?.caseReference == "NQ-1")
    try bench.run(
      try ModerateAudit(
        .with {
          $0.auditID = id
          $0.overall = .requiresImprovement
          $0.note = "The voice is stronger than graded"
        }
      ),
      by: AuditsBench.moderator
    )
    #expect(bench.state.audits[id]?.state == .moderated)
    #expect(bench.state.audits[id]?.overall == .inadequate)
    #expect(bench.state.audits[id]?.standingOverall == .requiresImprovement)
    try bench.run(try Self.action(on: id), by: AuditsBench.auditor)
    #expect(bench.state.audits[id]?.state == .actionsOpen)
    let action = try #require(bench.state.actions.first)
    try bench.run(
      try CompleteAuditAction(.with { $0.auditActionID = action.id }),
      by: AuditsBench.lead
    )
    #expect(bench.state.audits[id]?.state == .moderated)
    try bench.run(
      VerifyAuditAction(.with { $0.auditActionID = action.id }),
      by: AuditsBench.moderator
    )
    try bench.run(CloseRound(.with { $0.roundID = round }))
    #expect(bench.state.audits[id]?.state == .closed)
    #expect(bench.state.history[id]?.count == 6)
  }

  @Test("Nobody moderates an audit of their own or verifies an action of their own")
  func ownWork() throws {
    var (bench, _) = try AuditsBench.withRound()
    let id = try Self.assigned(&bench)
    try bench.run(try Self.submission(id), by: AuditsBench.auditor)
    let command = try ModerateAudit(
      .with {
        $0.auditID = id
        $0.overall = .good
      }
    )
    #expect(throws: AuditError.ownWork("nobody moderates an audit of their own")) {
      try bench.run(command, by: AuditsBench.auditor)
    }
    try bench.run(try Self.action(on: id))
    let action = try #require(bench.state.actions.first)
    #expect(throws: AuditError.actionState("the action is not done yet")) {
      try bench.run(VerifyAuditAction(.with { $0.auditActionID = action.id }))
    }
    try bench.run(
      try CompleteAuditAction(.with { $0.auditActionID = action.id }),
      by: AuditsBench.lead
    )
    #expect(throws: AuditError.ownWork("nobody verifies an action of their own")) {
      try bench.run(
        VerifyAuditAction(.with { $0.auditActionID = action.id }),
        by: AuditsBench.lead
      )
    }
  }

  @Test("What belongs to another is left to them")
  func notYours() throws {
    var (bench, _) = try AuditsBench.withRound()
    let id = try Self.assigned(&bench)
    let other = AuditsBench.person("auditor2", .auditor)
    #expect(throws: AuditError.notYours("the audit", owner: "Auditor 1")) {
      try bench.run(try Self.submission(id), by: other)
    }
    try bench.run(try Self.submission(id), by: AuditsBench.auditor)
    try bench.run(try Self.action(on: id))
    let stranger = AuditsBench.person("lead2", .actionLead, owns: ["Front door"])
    let command = try CompleteAuditAction(.with { $0.auditActionID = "y5" })
    #expect(throws: AuditError.notYours("the action", owner: "Team managers")) {
      try bench.run(command, by: stranger)
    }
  }

  @Test("Every domain of the tool has exactly one grade")
  func domains() throws {
    let (bench, _) = try AuditsBench.withRound()
    func submit(_ grades: [DomainGrade]) throws {
      var bench = bench
      var command = try AuditsBench.finished("NQ-1", .good).audit
      command.domainGrades = grades
      try bench.run(try SubmitAudit(.with { $0.audit = command }))
    }
    #expect(
      throws: AuditError.domainGrades(
        "found no grade for planning; allowed are inadequate, requires improvement, good, outstanding"
      )
    ) {
      try submit([.grade("voice", .good)])
    }
    #expect(throws: AuditError.domainGrades("found art; allowed are voice, planning")) {
      try submit([.grade("voice", .good), .grade("art", .good)])
    }
    #expect(throws: AuditError.domainGrades("found a domain twice")) {
      try submit([.grade("voice", .good), .grade("voice", .good), .grade("planning", .good)])
    }
  }

  @Test("Days can't lie ahead, or before what they follow")
  func days() throws {
    var (bench, _) = try AuditsBench.withRound()
    let id = try Self.assigned(&bench)
    try bench.run(try Self.submission(id))
    let early = try #require(CalendarDay(iso: "2026-06-01"))
    #expect(
      throws: AuditError.impossibleDay(
        "action.due",
        early,
        "allowed is a day from the audit's, 10 June 2026"
      )
    ) {
      try bench.run(try Self.action(on: id, due: "2026-06-01"))
    }
    try bench.run(try Self.action(on: id))
    let ahead = try #require(CalendarDay(iso: "2026-06-11"))
    #expect(throws: AuditError.impossibleDay("done_on", ahead, "allowed is a day up to today")) {
      try bench.run(
        try CompleteAuditAction(
          .with {
            $0.auditActionID = "y5"
            $0.doneOn = CalendarDate(ahead)
          }
        )
      )
    }
  }

  @Test("A case is audited once in a round, and nothing goes into a closed one")
  func rounds() throws {
    var (bench, round) = try AuditsBench.withRound()
    try bench.run(try AuditsBench.finished("NQ-1", .good))
    #expect(throws: AuditError.caseTwice("nq-1")) {
      try bench.run(try AuditsBench.finished("nq-1", .good))
    }
    let id = try {
      let events = try bench.run(
        try AssignAudit(
          .with {
            $0.audit = .with {
              $0.roundID = round
              $0.caseReference = "NQ-2"
              $0.team = "East"
              $0.auditor = "Auditor 1"
            }
          }
        )
      )
      return try #require(AuditsEvent.with { $0.event = events.first }.madeIDs.first)
    }()
    #expect(throws: AuditError.auditsUnfinished(1)) {
      try bench.run(CloseRound(.with { $0.roundID = round }))
    }
    try bench.run(
      try ExemptAudit(
        .with {
          $0.auditID = id
          $0.reason = "Moved to another council"
        }
      )
    )
    try bench.run(CloseRound(.with { $0.roundID = round }))
    #expect(throws: AuditError.roundClosed("Core audit, May 2026")) {
      try bench.run(try AuditsBench.finished("NQ-3", .good))
    }
    #expect(throws: AuditError.roundClosed("Core audit, May 2026")) {
      try bench.run(CloseRound(.with { $0.roundID = round }))
    }
  }

  @Test("A stale version is refused and nothing is decided")
  func stale() throws {
    var (bench, _) = try AuditsBench.withRound()
    let id = try Self.assigned(&bench)
    try bench.run(try Self.submission(id))
    #expect(throws: LedgerError.stale(current: 4)) {
      try bench.run(
        try ModerateAudit(
          .with {
            $0.auditID = id
            $0.overall = .good
          }
        ),
        by: AuditsBench.moderator,
        basedOn: 3
      )
    }
  }

  @Test("Free text that identifies a person is refused with the field and the kind named")
  func safeguards() throws {
    let error = #expect(throws: FieldViolations.self) {
      try SubmitAudit(
        .with {
          $0.audit = .with {
            $0.roundID = "r2"
            $0.caseReference = "943 476 5919"
            $0.team = "East"
            $0.overall = .good
            $0.strengths = "Mum was seen at BS37 5AF"
          }
        }
      )
    }
    let fields = try #require(error).violations
    #expect(fields.map(\.field) == ["audit.case_reference", "audit.strengths"])
    #expect(fields.first?.description.contains("an NHS number") == true)
    #expect(fields.last?.description.contains("a full postcode") == true)
  }

  @Test("All that is wrong with a round is said at once")
  func violations() throws {
    let error = #expect(throws: FieldViolations.self) {
      try OpenRound(
        .with {
          $0.round = .with {
            $0.kind = .thematic
            $0.planned = -1
          }
        }
      )
    }
    #expect(
      try #require(error).violations.map(\.field)
        == ["round.title", "round.theme", "round.tool_id", "round.planned", "round.period"]
    )
  }

  @Test("An inadequate audit waits for somebody to acknowledge it")
  func acknowledge() throws {
    var (bench, _) = try AuditsBench.withRound()
    try bench.run(try AuditsBench.finished("NQ-1", .inadequate))
    try bench.run(try AuditsBench.finished("NQ-2", .good, concern: true))
    try bench.run(try AuditsBench.finished("NQ-3", .good))
    var figures = bench.state.practiceFigures(on: bench.today)
    #expect(figures.unacknowledgedInadequate == 1)
    #expect(figures.unacknowledgedConcerns == 1)
    try bench.run(AcknowledgeConcern(.with { $0.auditID = "x4" }))
    figures = bench.state.practiceFigures(on: bench.today)
    #expect(figures.unacknowledgedConcerns == 0)
    #expect(throws: AuditError.nothingToAcknowledge("quality acknowledged it already")) {
      try bench.run(AcknowledgeConcern(.with { $0.auditID = "x4" }))
    }
    #expect(throws: AuditError.self) {
      try bench.run(AcknowledgeConcern(.with { $0.auditID = "x5" }))
    }
  }

  @Test("A tool keeps its versions, and a round the one that it was opened with")
  func toolVersions() throws {
    var (bench, round) = try AuditsBench.withRound()
    let next = try DefineTool(
      .with {
        $0.tool = .with {
          $0.id = "k1"
          $0.name = "Core tool"
          $0.domains = [
            .with {
              $0.code = "voice"
              $0.title = "Voice of the child"
            }
          ]
        }
      }
    )
    try bench.run(next)
    #expect(bench.state.tool("k1")?.toolVersion == 2)
    #expect(bench.state.rounds[round].flatMap(bench.state.tool(of:))?.domains.count == 2)
    #expect(try bench.run(next).isEmpty)
  }

  @Test("A record that can't be read, or about nothing known, is skipped")
  func total() throws {
    let (bench, _) = try AuditsBench.withRound()
    var state = AuditsState()
    for record in bench.records.reversed() { state.evolve(record) }
    var broken = try #require(bench.records.first)
    broken.payload = [0xFF, 0xFF]
    state.evolve(broken)
    #expect(AuditsState.problem(reading: broken) != nil)
    for event in [
      AuditsEvent.Event.auditModerated(.with { $0.auditID = "x99" }),
      .auditActionCompleted(.with { $0.auditActionID = "y9" }), .roundClosed(.init()),
      .auditActionAdded(.init()), .auditSubmitted(.init()), .figurePublished(.init()),
    ] {
      var record = broken
      record.payload = try AuditsEvent.with { $0.event = event }.protobuf()
      record.kind = AuditsEvent.with { $0.event = event }.kind ?? ""
      state.evolve(record)
      #expect(AuditsState.problem(reading: record) == nil)
    }
  }
}
