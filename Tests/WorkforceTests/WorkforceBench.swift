import Chassis
import Exchange
import Figures
import Ledger
import Messages
import ProtobufC
import Workforce

/// A workforce state that grows by commands, as the ledger would make it.
struct WorkforceBench {
  var state = WorkforceState()
  private(set) var records: [LedgerRecord] = []
  var today = CalendarDay(iso: "2026-06-10") ?? .earliest

  static let lead = Identity(
    subject: "workforce",
    kind: .person,
    roles: [.workforceLead],
    authorities: .only(["803"])
  )

  /// Decides and folds; the events that followed.
  @discardableResult
  mutating func run(
    _ command: some WorkforceCommand,
    basedOn: Int64 = 0
  ) throws -> [WorkforceEvent.Event] {
    let change = AcceptedChange(identity: Self.lead, basedOn: basedOn, today: today)
    let events = try command.decide(state, change, next: state.position + 1)
    for event in events {
      let message = WorkforceEvent.with { $0.event = event }
      let moment = Instant(millisecondsSince1970: Int64(today.daysSince1970) * 86_400_000)
      let record = LedgerRecord(
        position: state.position + 1,
        recordedAt: moment,
        effectiveAt: moment,
        actor: Self.lead.subject,
        kind: message.kind ?? "",
        payload: try message.protobuf(),
        idempotencyKey: "k",
        traceID: "",
        previousHash: [],
        hash: []
      )
      records.append(record)
      state.evolve(record)
    }
    return events
  }

  /// Teams `w1` and `w2`.
  static func withTeams() throws -> WorkforceBench {
    var bench = WorkforceBench()
    for name in ["East", "West"] {
      try bench.run(try AddTeam(.with { $0.team = .with { $0.name = name } }))
    }
    return bench
  }

  @discardableResult
  mutating func record(
    _ team: String,
    _ month: CalendarMonth,
    _ populate: (inout MonthlyReturn) -> Void = { _ in }
  ) throws -> [WorkforceEvent.Event] {
    var given = MonthlyReturn.ordinary(team, month)
    populate(&given)
    return try run(try RecordMonthlyReturn(.with { $0.monthlyReturn = given }))
  }
}

extension MonthlyReturn {
  /// A plausible return; two teams of it make a council of 20 in post.
  static func ordinary(_ team: String, _ month: CalendarMonth) -> MonthlyReturn {
    .with {
      $0.teamID = team
      $0.month = CalendarDate(month.firstDay)
      $0.fteInPost = 10
      $0.fteVacancies = 2
      $0.fteAgency = 3
      $0.fteAgencyCoveringVacancies = 2
      $0.fteLeavers = 0.25
      $0.casesHeld = 220
      $0.fteHoldingCases = 12.5
      $0.workersHoldingCases = 13
      $0.workersAtOrUnder18 = 8
      $0.workersAtOrUnder22 = 11
      $0.highestCaseload = 26
      $0.casesHeldByManagers = 1
      $0.supervisionDue = 13
      $0.supervisionHeld = 11
      $0.daysLost = 10
      $0.teamRating = "amber"
    }
  }
}
