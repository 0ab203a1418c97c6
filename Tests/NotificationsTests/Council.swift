import Chassis
import Figures
import Ledger
import Messages
import Notifications
import ProtobufC

/// A council's plan as other services would tell of it, written down for tests: each call is the
/// next record.
struct Council {
  static let code = "803"

  private(set) var entries: [HeardEntry] = []
  private var positions: [ServiceName: Int64] = [:]
  /// When the next records hold from.
  var moment: Instant

  init(at moment: Instant) {
    self.moment = moment
  }

  var world: World {
    entries.reduce(into: World()) { $0.evolve($1) }
  }

  mutating func plans(_ kind: String, by actor: String = "p9", _ event: PlansEvent.Event) throws {
    try add(.plans, kind, by: actor, try PlansEvent.with { $0.event = event }.protobuf())
  }

  mutating func audits(_ kind: String, by actor: String = "p9", _ event: AuditsEvent.Event) throws {
    try add(.audits, kind, by: actor, try AuditsEvent.with { $0.event = event }.protobuf())
  }

  private mutating func add(
    _ service: ServiceName,
    _ kind: String,
    by actor: String,
    _ payload: [UInt8]
  ) throws {
    positions[service, default: 0] += 1
    entries.append(
      HeardEntry(
        service: service,
        authority: Self.code,
        position: positions[service] ?? 0,
        effectiveAt: moment,
        actor: actor,
        kind: kind,
        payload: payload
      )
    )
  }

  // MARK: What happens in a plan

  mutating func objective(_ id: String, ref: String = "4", owners: [String]) throws {
    try plans(
      "objective_added",
      .objectiveAdded(
        .with {
          $0.objective = .with {
            $0.id = id
            $0.sectionID = "s1"
            $0.ref = ref
            $0.ownerRoles = owners
          }
        }
      )
    )
  }

  mutating func action(
    _ id: String,
    ref: String = "4.2",
    in objective: String = "o1",
    leads: [String],
    due: String?
  ) throws {
    try plans(
      "action_added",
      .actionAdded(
        .with {
          $0.action = .with {
            $0.id = id
            $0.ref = ref
            $0.objectiveID = objective
            $0.leads = leads
            $0.due = .with { $0.dueBy = date(due) }
          }
        }
      )
    )
  }

  mutating func move(_ id: String, to due: String) throws {
    try plans(
      "due_date_moved",
      .dueDateMoved(
        .with {
          $0.actionID = id
          $0.to = .with { $0.dueBy = date(due) }
        }
      )
    )
  }

  mutating func rate(_ id: String, _ meaning: RatingMeaning, by actor: String = "p9") throws {
    try plans(
      "rated",
      by: actor,
      .rated(
        .with {
          $0.subject = .with {
            $0.kind = .action
            $0.id = id
          }
          $0.rating = .with {
            $0.aspect = .progress
            $0.perspective = .owner
            $0.meaning = meaning
          }
        }
      )
    )
  }

  mutating func withdraw(_ id: String, _ kind: ObjectKind = .action) throws {
    try plans(
      "withdrawn",
      .withdrawn(
        .with {
          $0.object = .with {
            $0.kind = kind
            $0.id = id
          }
        }
      )
    )
  }

  mutating func audit(_ id: String, grade: Grade, concern: Bool) throws {
    try audits(
      "audit_submitted",
      .auditSubmitted(
        .with {
          $0.audit = .with {
            $0.id = id
            $0.roundID = "r1"
            $0.overall = grade
            $0.caseReference = "CASE-77"
            $0.immediateSafeguardingConcern = concern
          }
        }
      )
    )
  }

  private func date(_ iso: String?) -> CalendarDate? {
    iso.flatMap { CalendarDay(iso: $0) }.map { day in
      .with {
        $0.year = Int32(day.year)
        $0.month = Int32(day.month)
        $0.day = Int32(day.day)
      }
    }
  }
}

extension Instant {
  /// A moment of a day in UTC.
  static func on(_ iso: String, hour: Int = 12, minute: Int = 0) -> Instant {
    let days = CalendarDay(iso: iso)?.daysSince1970 ?? 0
    let minutes = Int64(days) * 1440 + Int64(hour) * 60 + Int64(minute)
    return Instant(millisecondsSince1970: minutes * 60_000)
  }
}

extension People {
  /// An action lead, a head of service, an improvement manager and an administrator.
  static let few = People(Recipient.few)
}

extension Recipient {
  static let few = [
    someone("p1", roles: ["action_lead"], holding: ["ART Service Manager", "Chair of panel"]),
    someone("p2", roles: ["objective_owner"], holding: ["Head of service"]),
    someone("p3", roles: ["improvement_manager"], holding: []),
    someone("p4", roles: ["administrator"], holding: []),
    someone("p5", roles: ["qa_lead"], holding: []),
  ]

  static func someone(_ id: String, roles: [String], holding: [String]) -> Recipient {
    .with {
      $0.personID = id
      $0.displayName = "Person \(id)"
      $0.email = "\(id)@council.example"
      $0.roles = roles
      $0.councilRoles = holding
    }
  }
}
