import Audits
import Chassis
import Exchange
import Figures
import Ledger
import Messages
import ProtobufC

/// An audits state that grows by commands, as the ledger would make it.
struct AuditsBench {
  var state = AuditsState()
  var today = CalendarDay(iso: "2026-06-10") ?? .earliest
  private(set) var records: [LedgerRecord] = []

  static let quality = person("quality", .qaLead)
  static let auditor = person("auditor1", .auditor, owns: ["Auditor 1"])
  static let moderator = person("moderator", .moderator)
  static let lead = person("lead", .actionLead, owns: ["Team managers"])

  static func person(_ subject: String, _ role: Role, owns: Set<String> = []) -> Identity {
    Identity(
      subject: subject,
      kind: .person,
      roles: [role],
      authorities: .only(["803"]),
      owns: owns
    )
  }

  /// Decides and folds; the events that followed.
  @discardableResult
  mutating func run(
    _ command: some AuditsCommand,
    by identity: Identity = quality,
    basedOn: Int64 = 0
  ) throws -> [AuditsEvent.Event] {
    let change = AcceptedChange(identity: identity, basedOn: basedOn, today: today)
    let events = try command.decide(state, change, next: state.position + 1)
    for event in events {
      let message = AuditsEvent.with { $0.event = event }
      let moment = Instant(millisecondsSince1970: Int64(today.daysSince1970) * 86_400_000)
      let record = LedgerRecord(
        position: state.position + 1,
        recordedAt: moment,
        effectiveAt: moment,
        actor: identity.subject,
        kind: message.kind ?? "",
        payload: try message.protobuf(),
        idempotencyKey: "k\(state.position)",
        traceID: "",
        previousHash: [],
        hash: []
      )
      records.append(record)
      state.evolve(record)
    }
    return events
  }

  /// A tool of two domains and an open core round for May 2026.
  static func withRound() throws -> (bench: AuditsBench, roundID: String) {
    var bench = AuditsBench()
    try bench.run(
      try DefineTool(
        .with {
          $0.tool = .with {
            $0.name = "Core tool"
            $0.domains = [
              .with {
                $0.code = "voice"
                $0.title = "Voice of the child"
              },
              .with {
                $0.code = "planning"
                $0.title = "Planning"
              },
            ]
          }
        }
      )
    )
    try bench.openRound("Core audit, May 2026", kind: .coreCaseFile, month: "2026-05")
    return (bench, "r2")
  }

  mutating func openRound(_ title: String, kind: RoundKind, month: String) throws {
    let month = CalendarMonth(iso: month) ?? CalendarMonth(.earliest)
    try run(
      try OpenRound(
        .with {
          $0.round = .with {
            $0.title = title
            $0.kind = kind
            $0.theme = kind == .thematic ? "Exploitation" : ""
            $0.toolID = "k1"
            $0.planned = 12
            $0.period = Messages.Period(.month(month))
          }
        }
      )
    )
  }

  /// A finished audit in one step.
  static func finished(
    _ reference: String,
    _ overall: Grade,
    round: String = "r2",
    team: String = "East",
    concern: Bool = false,
    themes: [String] = []
  ) throws -> SubmitAudit {
    try SubmitAudit(
      .with {
        $0.audit = .with {
          $0.roundID = round
          $0.caseReference = reference
          $0.team = team
          $0.auditor = "Auditor 1"
          $0.auditedOn = CalendarDate(CalendarDay(iso: "2026-05-12") ?? .earliest)
          $0.overall = overall
          $0.domainGrades = [.grade("voice", overall), .grade("planning", .good)]
          $0.themes = themes
          $0.immediateSafeguardingConcern = concern
        }
      }
    )
  }
}

extension DomainGrade {
  static func grade(_ code: String, _ grade: Grade) -> DomainGrade {
    .with {
      $0.domainCode = code
      $0.grade = grade
    }
  }
}
