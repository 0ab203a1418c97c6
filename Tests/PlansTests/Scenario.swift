import Figures
import Ledger
import Messages
import Plans
import ProtobufC

/// An authority in memory that takes commands one after the other, as the ledger would.
struct Scenario {
  private(set) var state = PlansState()
  private(set) var records: [LedgerRecord] = []
  /// The clock, which tests set.
  var now = Scenario.moment(2026, 5, 1)

  static let manager = Actor("person:manager", [.managePlan])
  static let chair = Actor("person:chair", [.chair])
  static let adviser = Actor("person:adviser", [.advise])
  static let owner = Actor(
    "person:owner",
    [.ownObjectives],
    posts: ["Head of service, front door"]
  )
  static let lead = Actor("person:lead", [.leadActions], posts: ["Front door service manager"])
  static let stranger = Actor(
    "person:stranger",
    [.ownObjectives, .leadActions],
    posts: ["Somebody else"]
  )
  static let loader = Actor("service:goldenthread", [.managePlan, .loadHistory])

  static func moment(_ year: Int, _ month: Int, _ day: Int) -> Instant {
    let days = CalendarDay(year: year, month: month, day: day)?.daysSince1970 ?? 0
    return Instant(millisecondsSince1970: Int64(days) * 86_400_000 + 43_200_000)
  }

  /// Decides and takes in what is decided.
  @discardableResult
  mutating func run(
    _ command: some PlansCommand,
    by actor: Actor = Self.manager,
    effectiveAt: Instant? = nil
  ) throws -> [PlansEvent] {
    let moment = Moment(
      now: now,
      effectiveAt: effectiveAt,
      nextPosition: Int64(records.count) + 1
    )
    let events = try command.decide(state, by: actor, at: moment)
    try take(events, by: actor, effectiveAt: effectiveAt)
    return events
  }

  /// Imports a file and takes in what it comes to.
  @discardableResult
  mutating func run(
    _ request: ImportFileRequest,
    effectiveAt: Instant? = nil
  ) throws -> ImportDecision {
    let reading = try ImportReading(request, synonyms: state.settings.importSynonyms)
    let moment = Moment(
      now: now,
      effectiveAt: effectiveAt,
      nextPosition: Int64(records.count) + 1
    )
    let decision = try ImportDecision.decide(reading, request, state, at: moment)
    try take(decision.events, by: Self.manager, effectiveAt: effectiveAt)
    return decision
  }

  /// Records events and folds them.
  mutating func take(_ events: [PlansEvent], by actor: Actor, effectiveAt: Instant? = nil) throws {
    for event in events {
      let record = LedgerRecord(
        position: Int64(records.count) + 1,
        recordedAt: now,
        effectiveAt: effectiveAt ?? now,
        actor: actor.subject,
        kind: event.kind ?? "",
        payload: try event.protobuf(),
        idempotencyKey: "k",
        traceID: "",
        previousHash: [],
        hash: []
      )
      records.append(record)
      state.evolve(record)
    }
  }

  /// What a command is refused with; `nil` when it isn't.
  func refusal(
    _ command: some PlansCommand,
    by actor: Actor = Self.manager
  ) -> PlansError? {
    var copy = self
    do {
      try copy.run(command, by: actor)
      return nil
    } catch {
      return error as? PlansError
    }
  }

  /// The fields that a command is refused for; empty when it isn't.
  func refusedFields(
    _ command: some PlansCommand,
    by actor: Actor = Self.manager
  ) -> [String] {
    guard case .invalid(let violations) = refusal(command, by: actor) else { return [] }
    return violations.map(\.field)
  }
}

extension Scenario {
  /// A registered authority with a plan of one section, one objective with a criterion, one action
  /// and one measure.
  static func small() throws -> Scenario {
    var scenario = Scenario()
    try scenario.run(
      RegisterAuthorityRequest.with {
        $0.change = .with { $0.authority = "999" }
        $0.name = "Northmere"
      }
    )
    try scenario.run(CreatePlanRequest.with { $0.title = "Improvement plan" })
    try scenario.run(
      AddSectionRequest.with {
        $0.section = .with { $0.title = "Help and protection" }
      }
    )
    try scenario.run(
      DefineMeasureRequest.with {
        $0.measure = .with {
          $0.ref = "M1"
          $0.name = "Decisions within a day"
          $0.unit = .percent
          $0.polarity = .higherBetter
          $0.frequency = .monthly
          $0.responsibleRole = "Performance manager"
        }
      }
    )
    let sectionID = scenario.state.sections[0].id
    let measureID = scenario.state.measures[0].id
    try scenario.run(
      AddObjectiveRequest.with {
        $0.objective = .with {
          $0.sectionID = sectionID
          $0.ref = "1"
          $0.title = "Decisions at the front door within a day"
          $0.kind = .recommendation
          $0.ownerRoles = ["Head of service, front door"]
          $0.measureIDs = [measureID]
          $0.criteria = [.with { $0.text = "Nineteen in twenty decided in a day" }]
          $0.voices = [
            .with {
              $0.text = "Somebody answers me quickly"
              $0.speaker = .children
            }
          ]
        }
      }
    )
    let objectiveID = scenario.state.objectives[0].id
    try scenario.run(
      AddActionRequest.with {
        $0.action = .with {
          $0.objectiveID = objectiveID
          $0.ref = "1.1"
          $0.text = "Place a qualified manager at the front door"
          $0.leads = ["Front door service manager"]
          $0.due = .with { $0.text = "Sep-26" }
        }
      }
    )
    return scenario
  }

  var action: Action { state.actions[0] }
  var objective: Objective { state.objectives[0] }
  var measure: Measure { state.measures[0] }
  var actionRef: ObjectRef { ObjectRef(.action, action.id) }
  var objectiveRef: ObjectRef { ObjectRef(.objective, objective.id) }
  var criterionRef: ObjectRef { ObjectRef(.criterion, state.criteria[0].id) }

  /// A rating of the action's progress.
  func rating(_ word: String, why: String = "", path: String = "") -> RateRequest {
    .with {
      $0.subject = actionRef
      $0.aspect = .progress
      $0.perspective = .owner
      $0.word = word
      $0.justification = why
      $0.pathToGreen = path
    }
  }
}
