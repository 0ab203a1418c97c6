import Chassis
import Figures
import Ledger
import Messages
import Plans
import ProtobufC
import RPC
import Synchronization
import Testing

@Suite("Views that are kept for the next request")
struct KeptViewTests {
  private final class Clock: Sendable {
    private let instant = Mutex(Instant.distantPast)
    var now: Instant {
      get { instant.withLock { $0 } }
      set { instant.withLock { $0 = newValue } }
    }
  }

  private static let manager = Identity(
    subject: "person:manager",
    kind: .person,
    roles: [.improvementManager],
    authorities: .every
  )

  private static func board(_ rpc: PlansRPC, asAt: Instant? = nil) async throws -> BoardFigures {
    try await rpc.getBoardFigures(
      .with {
        $0.read = .with {
          $0.authority = "999"
          $0.asAt = asAt.map { ProtobufTimestamp($0) }
        }
      },
      context: ServerContext(calling: PlansMethods.getBoardFigures, as: manager)
    )
  }

  private static func plan(_ rpc: PlansRPC) async throws -> PlanDetail {
    try await rpc.getPlan(
      .with { $0.read = .with { $0.authority = "999" } },
      context: ServerContext(calling: PlansMethods.getPlan, as: manager)
    )
  }

  /// Every answer that is made of what views keep, of the objects with these identifiers.
  private struct Answers: Equatable {
    var board: BoardFigures
    var plan: PlanDetail
    var objective: ObjectiveDetail?
    var action: ActionDetail?
    var measure: MeasureDetail?
    var findings: ListFindingsResponse
    var difference: Difference?
  }

  private static func answers(
    _ rpc: PlansRPC,
    _ objectiveID: String,
    _ actionID: String,
    _ measureID: String
  ) async throws -> Answers {
    let read = Read.with { $0.authority = "999" }
    func context(_ method: MethodDescriptor) -> ServerContext {
      ServerContext(calling: method, as: manager)
    }
    return Answers(
      board: try await board(rpc),
      plan: try await plan(rpc),
      objective: try? await rpc.getObjective(
        .with { ($0.read, $0.objectiveID) = (read, objectiveID) },
        context: context(PlansMethods.getObjective)
      ),
      action: try? await rpc.getAction(
        .with { ($0.read, $0.actionID) = (read, actionID) },
        context: context(PlansMethods.getAction)
      ),
      measure: try? await rpc.getMeasure(
        .with { ($0.read, $0.measureID) = (read, measureID) },
        context: context(PlansMethods.getMeasure)
      ),
      findings: try await rpc.listFindings(
        .with { $0.read = read },
        context: context(PlansMethods.listFindings)
      ),
      difference: try? await rpc.getDifference(
        .with { ($0.read, $0.sinceLast) = (read, .lastMeeting) },
        context: context(PlansMethods.getDifference)
      )
    )
  }

  /// A random history with a meeting early on, so that there is something to compare with, and
  /// with evidence, readings and updates, after which views are carried on.
  private static func events(seed: UInt64) throws -> [PlansEvent.Event] {
    var random = SplitMix(seed)
    let scenario = try FoldTests().history(seed: seed, length: 90)
    let measureID = scenario.measure.id
    var events: [PlansEvent.Event] = []
    for (index, record) in scenario.records.enumerated() {
      if let event = try PlansEvent(protobuf: record.payload).event { events.append(event) }
      guard index > 8 else { continue }
      let actions = scenario.state.actions
      let action = ObjectRef(.action, actions.randomElement(using: &random)?.id ?? "")
      let objective = ObjectRef(
        .objective,
        scenario.state.objectives.randomElement(using: &random)?.id ?? ""
      )
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        events.append(
          .evidenceAdded(
            .with {
              $0.evidence = .with {
                $0.id = "e\(index)"
                $0.kind = index.isMultiple(of: 2) ? .audit : .document
                $0.title = "Report \(index)"
                $0.dated = .with { ($0.year, $0.month, $0.day) = (2026, 5, 1) }
                $0.supports = [action, objective]
              }
            }
          )
        )
      case 1:
        events.append(
          .periodUpdateRecorded(
            .with {
              $0.subject = index.isMultiple(of: 2) ? action : objective
              $0.update = .with { $0.progress = "Step \(index): 71% (15 of \(18 + index % 4))" }
            }
          )
        )
      case 2:
        events.append(
          .readingRecorded(
            .with {
              $0.measureID = measureID
              $0.reading = .with {
                $0.period = Period.with {
                  $0.firstDay = .with { ($0.year, $0.month, $0.day) = (2025, 1, 1) }
                  $0.lastDay = .with {
                    ($0.year, $0.month, $0.day) = (2025, Int32(index % 12 + 1), 28)
                  }
                }
                $0.value = Double(index % 100)
              }
            }
          )
        )
      case 3:
        events.append(
          .rated(
            .with {
              $0.subject = objective
              $0.rating = .with {
                $0.aspect = .impact
                $0.perspective = .owner
                $0.word = "Green"
                $0.meaning = .onTrack
              }
            }
          )
        )
      default: break
      }
    }
    events.insert(
      .meetingRecorded(
        .with {
          $0.meeting = .with {
            $0.id = "b1"
            $0.heldOn = .with { ($0.year, $0.month, $0.day) = (2026, 6, 11) }
          }
        }
      ),
      at: 20
    )
    return events
  }

  @Test(
    "After every command they answer as a view made anew does",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64]
  )
  func sameAnswers(seed: UInt64) async throws {
    let clock = Clock()
    let now: @Sendable () -> Instant = { clock.now }
    let store = try SQLiteLedgerStore.temporary()
    let house = LedgerHouse<PlansState>(store: store, markDistance: 8, now: now)
    let partition = try await house.establish("999")
    let keeping = PlansRPC(house: house, now: now)
    var random = SplitMix(seed)
    // 10 June 2026; a command every three hours.
    for (index, event) in try Self.events(seed: seed).enumerated() {
      clock.now = Instant(millisecondsSince1970: 1_781_049_600_000 + Int64(index) * 10_800_000)
      let event = PlansEvent(event)
      let draft = LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
      _ = try await partition.execute(key: "\(index)", actor: "person:ann") { _, _ in [draft] }
      guard index > 8 else { continue }
      // Now and then several commands pass between two looks.
      guard index.isMultiple(of: 4) || Bool.random(using: &random) else { continue }
      let state = try await partition.current().state
      let objectiveID = state.objectives.randomElement(using: &random)?.id ?? ""
      let actionID = state.actions.randomElement(using: &random)?.id ?? ""
      let measureID = state.measures.randomElement(using: &random)?.id ?? ""
      let kept = try await Self.answers(keeping, objectiveID, actionID, measureID)
      // Another house folds every record anew, and shares nothing with this one.
      let anew = PlansRPC(house: LedgerHouse(store: store, now: now), now: now)
      #expect(kept == (try await Self.answers(anew, objectiveID, actionID, measureID)))
      #expect(
        kept == (try await Self.answers(keeping, objectiveID, actionID, measureID)),
        "asked again"
      )
    }
  }

  @Test("A later moment of the same day is answered with its own point in time")
  func laterMoment() async throws {
    let clock = Clock()
    let now: @Sendable () -> Instant = { clock.now }
    let house = LedgerHouse<PlansState>(store: try SQLiteLedgerStore.temporary(), now: now)
    let partition = try await house.establish("999")
    let keeping = PlansRPC(house: house, now: now)
    clock.now = Instant(millisecondsSince1970: 1_781_049_600_000)
    let drafts = try Self.events(seed: 4).map { event in
      let event = PlansEvent(event)
      return LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
    }
    _ = try await partition.execute(key: "all", actor: "person:ann") { _, _ in drafts }
    clock.now = Instant(millisecondsSince1970: 1_781_049_600_000 + 3 * 86_400_000)
    let first = try await Self.board(keeping)
    #expect(first.sinceMeeting?.from != nil)
    clock.now = Instant(millisecondsSince1970: clock.now.millisecondsSince1970 + 60_000)
    let second = try await Self.board(keeping)
    #expect(second.readPoint?.asAt == ProtobufTimestamp(clock.now))
    #expect(second == (try await Self.board(PlansRPC(house: house, now: now))))
    // The next day things are due that weren't.
    clock.now = Instant(millisecondsSince1970: clock.now.millisecondsSince1970 + 86_400_000)
    #expect(
      try await Self.board(keeping) == Self.board(PlansRPC(house: house, now: now))
    )
  }

  @Test("Requests at the same time don't disturb one another")
  func together() async throws {
    let clock = Clock()
    let now: @Sendable () -> Instant = { clock.now }
    let house = LedgerHouse<PlansState>(store: try SQLiteLedgerStore.temporary(), now: now)
    let partition = try await house.establish("999")
    let keeping = PlansRPC(house: house, now: now)
    for (index, event) in try Self.events(seed: 6).enumerated() {
      clock.now = Instant(millisecondsSince1970: 1_781_049_600_000 + Int64(index) * 10_800_000)
      let event = PlansEvent(event)
      let draft = LedgerDraft(kind: event.kind ?? "", payload: try event.protobuf())
      _ = try await partition.execute(key: "\(index)", actor: "person:ann") { _, _ in [draft] }
    }
    let today = try await Self.board(PlansRPC(house: house, now: now))
    let past = Instant(millisecondsSince1970: 1_781_049_600_000 + 60 * 10_800_000)
    let then = try await Self.board(PlansRPC(house: house, now: now), asAt: past)
    try await withThrowingTaskGroup { group in
      for number in 0..<40 {
        group.addTask {
          number.isMultiple(of: 2)
            ? try await Self.board(keeping) == today
            : try await Self.board(keeping, asAt: past) == then
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }
}
