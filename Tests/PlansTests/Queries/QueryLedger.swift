import Figures
import Ledger
import Messages
import ProtobufC
import Testing

@testable import Plans

/// Folds events into a state as the ledger would, with a plan, a section and the council's BRAG
/// scheme already there: what a test adds is only what it is about.
struct QueryLedger {
  private(set) var state = PlansState()
  private var now = Instant(millisecondsSince1970: 0)

  /// Begins on the day that the plan was made.
  init(on day: String = "2026-01-05", plan: Bool = true) throws {
    try at(day)
    guard plan else { return }
    try add(
      .planCreated(
        .with {
          $0.plan = .with {
            $0.id = "p1"
            $0.title = "Improvement plan"
          }
        }
      )
    )
    try section("s1", "1")
  }

  /// Sets the day on which what follows is recorded.
  mutating func at(_ day: String) throws {
    let day = try #require(CalendarDay(iso: day))
    now = Instant(millisecondsSince1970: Int64(day.daysSince1970) * 86_400_000 + 43_200_000)
  }

  @discardableResult
  mutating func add(_ event: PlansEvent.Event, by actor: String = "manager") throws -> Int64 {
    let event = PlansEvent(event)
    let position = state.position + 1
    state.evolve(
      LedgerRecord(
        position: position,
        recordedAt: now,
        effectiveAt: now,
        actor: actor,
        kind: event.kind ?? "",
        payload: try event.protobuf(),
        idempotencyKey: "k\(position)",
        traceID: "",
        previousHash: [],
        hash: []
      )
    )
    return position
  }

  /// The state as seen on a day.
  func view(on day: String) throws -> PlansView {
    let day = try #require(CalendarDay(iso: day))
    let moment = Instant(endOf: day)
    return PlansView(
      state,
      readPoint: ReadPoint(position: state.position, read: nil, now: moment),
      today: day
    )
  }
}

/// The parts of a plan, each with a short identifier of the test's choice.
extension QueryLedger {
  mutating func section(_ id: String, _ ref: String) throws {
    try add(
      .sectionAdded(
        .with {
          $0.section = .with {
            $0.id = id
            $0.planID = "p1"
            $0.ref = ref
            $0.title = "Section \(ref)"
          }
        }
      )
    )
  }

  mutating func objective(
    _ id: String,
    _ ref: String,
    section: String = "s1",
    _ change: (inout Objective) -> Void = { _ in }
  ) throws {
    try add(
      .objectiveAdded(
        .with {
          $0.objective = .with {
            $0.id = id
            $0.sectionID = section
            $0.ref = ref
            $0.title = "Objective \(ref)"
            $0.kind = .recommendation
            change(&$0)
          }
        }
      )
    )
  }

  mutating func action(
    _ id: String,
    _ ref: String,
    of objective: String = "o1",
    due: String = "30 September 2026",
    text: String? = nil,
    leads: [String] = ["Head of service"],
    _ change: (inout Action) -> Void = { _ in }
  ) throws {
    try add(
      .actionAdded(
        .with {
          $0.action = .with {
            $0.id = id
            $0.objectiveID = objective
            $0.ref = ref
            $0.text = text ?? "Action \(ref)"
            $0.leads = leads
            $0.due = DueDate(written: due)
            change(&$0)
          }
        }
      )
    )
  }

  mutating func criterion(
    _ id: String,
    of objective: String = "o1",
    measures: [String] = [],
    text: String = "Children are seen in time"
  ) throws {
    try add(
      .criterionAdded(
        .with {
          $0.criterion = .with {
            $0.id = id
            $0.objectiveID = objective
            $0.text = text
            $0.measureIDs = measures
          }
        }
      )
    )
  }

  mutating func rate(
    _ action: String,
    _ word: String,
    _ meaning: RatingMeaning,
    aspect: RatingAspect = .progress,
    perspective: RatingPerspective = .owner,
    because: String = ""
  ) throws {
    try rate(
      .action,
      action,
      word,
      meaning,
      aspect: aspect,
      perspective: perspective,
      because: because
    )
  }

  mutating func rate(
    _ kind: ObjectKind,
    _ id: String,
    _ word: String,
    _ meaning: RatingMeaning,
    aspect: RatingAspect = .progress,
    perspective: RatingPerspective = .owner,
    because: String = "",
    by actor: String = "lead"
  ) throws {
    try add(
      .rated(
        .with {
          $0.subject = ObjectRef(kind, id)
          $0.rating = .with {
            $0.aspect = aspect
            $0.perspective = perspective
            $0.word = word
            $0.meaning = meaning
            $0.justification = because
          }
        }
      ),
      by: actor
    )
  }

  mutating func update(
    _ action: String,
    _ text: String = "Half of the teams are done"
  ) throws {
    try add(
      .periodUpdateRecorded(
        .with {
          $0.subject = ObjectRef(.action, action)
          $0.update = .with {
            $0.id = "u\(state.position)"
            $0.progress = text
          }
        }
      ),
      by: "lead"
    )
  }

  mutating func evidence(
    _ id: String,
    _ kind: EvidenceKind = .observation,
    for object: ObjectRef,
    dated: String = "2026-02-01",
    months: Int32 = 0
  ) throws {
    try add(
      .evidenceAdded(
        .with {
          $0.evidence = .with {
            $0.id = id
            $0.kind = kind
            $0.title = "Evidence \(id)"
            $0.dated = CalendarDay(iso: dated).map { CalendarDate($0) }
            $0.shelfLifeMonths = months
            $0.supports = [object]
          }
        }
      )
    )
  }

  mutating func move(_ action: String, to due: String, because reason: String) throws {
    try add(
      .dueDateMoved(
        .with {
          $0.actionID = action
          $0.to = DueDate(written: due)
          $0.reason = reason
        }
      ),
      by: "owner"
    )
  }

  mutating func withdraw(_ kind: ObjectKind, _ id: String, because reason: String) throws {
    try add(
      .withdrawn(
        .with {
          $0.object = ObjectRef(kind, id)
          $0.reason = reason
        }
      )
    )
  }

  mutating func meeting(_ id: String, held: String, decisions: [String] = []) throws {
    try add(
      .meetingRecorded(
        .with {
          $0.meeting = .with {
            $0.id = id
            $0.board = .improvement
            $0.heldOn = CalendarDay(iso: held).map { CalendarDate($0) }
            $0.decisions = decisions.enumerated().map { place, text in
              .with {
                $0.id = "\(id).d\(place + 1)"
                $0.text = text
              }
            }
          }
        }
      )
    )
  }
}

/// Measures and their readings.
extension QueryLedger {
  mutating func measure(
    _ id: String,
    _ ref: String,
    target: Double? = nil,
    _ change: (inout Measure) -> Void = { _ in }
  ) throws {
    try add(
      .measureDefined(
        .with {
          $0.measure = .with {
            $0.id = id
            $0.planID = "p1"
            $0.ref = ref
            $0.name = "Measure \(ref)"
            $0.unit = .percent
            $0.polarity = .higherBetter
            $0.frequency = .monthly
            $0.kind = .inPeriod
            $0.definitionVersion = 1
            if let target { $0.targets = [.with { $0.value = target }] }
            change(&$0)
          }
        }
      )
    )
  }

  /// Readings of one month after another.
  mutating func readings(
    _ measure: String,
    from month: String,
    _ values: [Double?]
  ) throws {
    let first = try #require(CalendarMonth(iso: month))
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      try reading(measure, first.adding(months: place)) { $0.value = value }
    }
  }

  mutating func reading(
    _ measure: String,
    _ month: CalendarMonth,
    _ change: (inout Reading) -> Void
  ) throws {
    try add(
      .readingRecorded(
        .with {
          $0.measureID = measure
          $0.reading = .with {
            $0.period = Messages.Period(Figures.Period.month(month))
            change(&$0)
          }
        }
      )
    )
  }
}

/// Inspections.
extension QueryLedger {
  mutating func inspection(_ id: String, published: String, flagged: [Int32] = []) throws {
    try add(
      .inspectionRecorded(
        .with {
          $0.inspection = .with {
            $0.id = id
            $0.title = "Inspection \(id)"
            $0.publishedOn = CalendarDay(iso: published).map { CalendarDate($0) }
            $0.paragraphs = flagged.map { number in
              .with {
                $0.id = "\(id).p\(number)"
                $0.number = number
                $0.text = "Paragraph \(number)"
                $0.flagged = true
              }
            }
          }
        }
      )
    )
  }

  mutating func start(
    _ id: String,
    _ number: String,
    of inspection: String = "i1",
    paragraphs: [String] = []
  ) throws {
    try add(
      .threadStartRecorded(
        .with {
          $0.threadStart = .with {
            $0.id = id
            $0.inspectionID = inspection
            $0.kind = .recommendation
            $0.number = number
            $0.text = "Recommendation \(number)"
            $0.paragraphIDs = paragraphs
          }
        }
      )
    )
  }
}
