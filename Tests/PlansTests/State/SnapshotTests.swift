import Ledger
import Messages
import Plans
import ProtobufC
import Testing

@Suite("Snapshots of a plan's state")
struct SnapshotTests {
  /// A history in which every part of the state holds something.
  static func full(seed: UInt64 = 5, length: Int = 120) throws -> [LedgerRecord] {
    var scenario = try FoldTests().history(seed: seed, length: length)
    try scenario.run(.plan(Fixtures.plan))
    try scenario.run(.plan(Fixtures.changedPlan))
    let objective = scenario.objectiveRef
    let events: [PlansEvent.Event] = [
      .settingsChanged(.with { $0.settings = .with { $0.reportingCycleDays = 14 } }),
      .inspectionRecorded(
        .with {
          $0.inspection = .with {
            $0.id = "i1"
            $0.title = "Inspection"
            $0.paragraphs = [
              .with {
                $0.id = "i1.p1"
                $0.number = 1
                $0.text = "Children wait"
                $0.flagged = true
              }
            ]
          }
        }
      ),
      .threadStartRecorded(
        .with {
          $0.threadStart = .with {
            $0.id = "t1"
            $0.inspectionID = "i1"
            $0.text = "Decide in time"
          }
        }
      ),
      .objectiveAdded(
        .with {
          $0.objective = .with {
            $0.id = "answering"
            $0.sectionID = scenario.state.sections[0].id
            $0.title = "Answers the recommendation"
            $0.threadStartIDs = ["t1", "i1.p1"]
          }
        }
      ),
      .evidenceAdded(
        .with {
          $0.evidence = .with {
            $0.id = "e1"
            $0.kind = .observation
            $0.title = "What was seen on a visit"
            $0.supports = [objective, scenario.actionRef]
          }
        }
      ),
      .periodUpdateRecorded(
        .with {
          $0.subject = objective
          $0.update = .with { $0.progress = "Both managers are in post." }
        }
      ),
      .meetingRecorded(
        .with {
          $0.meeting = .with {
            $0.id = "b1"
            $0.decisions = [
              .with {
                $0.id = "b1.d1"
                $0.text = "Report in May"
                $0.about = objective
              }
            ]
          }
        }
      ),
      .challengeRaised(
        .with {
          $0.challenge = .with {
            $0.id = "h1"
            $0.meetingID = "b1"
            $0.text = "How do you know?"
            $0.about = objective
          }
        }
      ),
      .challengeAnswered(
        .with {
          $0.challengeID = "h1"
          $0.answer = "By the audit"
        }
      ),
      .findingAccepted(
        .with {
          $0.acceptance = .with {
            $0.rule = "numbering_gap"
            $0.refs = [scenario.actionRef]
            $0.found = "no 1.2"
            $0.reason = "It was merged"
          }
        }
      ),
      .paragraphsLinked(.with { ($0.threadStartID, $0.paragraphIDs) = ("t1", ["i1.p1"]) }),
      .figureReceived(
        .with {
          $0.service = "audits"
          $0.position = 17
          $0.figure = .with { $0.key = "audits.good_or_better" }
        }
      ),
      .noticeRecorded(.with { $0.notice = .with { $0.id = "n1" } }),
      .threadStartRecorded(
        .with { $0.threadStart = .with { ($0.id, $0.noticeID) = ("t2", "n1") } }
      ),
      .reviewRecorded(.with { $0.review = .with { ($0.id, $0.noticeID) = ("r1", "n1") } }),
      .boardDefined(.with { $0.board = .with { $0.id = "g1" } }),
      .versionNamed(
        .with { $0.version = .with { ($0.id, $0.planID) = ("w1", scenario.state.plans[0].id) } }
      ),
      .packFrozen(.with { $0.pack = .with { $0.id = "k1" } }),
      .actionAdded(
        .with {
          $0.action = .with {
            $0.id = "waiting"
            $0.objectiveID = "answering"
            $0.dependsOnIDs = [scenario.actionRef.id]
          }
        }
      ),
    ]
    try scenario.take(events.map { PlansEvent($0) }, by: Scenario.manager)
    return scenario.records
  }

  @Test("Every stored property is written")
  func everyProperty() {
    #expect(PlansState.isWholeWritten)
  }

  @Test("The history that the others use leaves no part of the state as it began")
  func everyPartIsUsed() throws {
    var state = PlansState()
    for record in try Self.full() { state.evolve(record) }
    let fresh = Mirror(reflecting: PlansState()).children.map { "\($0.label ?? ""): \($0.value)" }
    let used = Mirror(reflecting: state).children.map { "\($0.label ?? ""): \($0.value)" }
    #expect(zip(fresh, used).filter { $0 == $1 }.map(\.0) == [])
  }

  @Test(
    "A state read from its snapshot goes on as the one that was folded, after any record",
    arguments: [1, 2, 3] as [UInt64]
  )
  func everyPrefix(seed: UInt64) throws {
    let records = try Self.full(seed: seed)
    var last = PlansState()
    for record in records { last.evolve(record) }
    var along = PlansState()
    for (index, record) in records.enumerated() {
      along.evolve(record)
      var read = try PlansState(written: try along.written())
      #expect(read == along)
      guard index.isMultiple(of: 11) else { continue }
      for record in records[(index + 1)...] { read.evolve(record) }
      #expect(read == last)
    }
  }

  @Test("Content cut short or with more behind it is refused, never half read")
  func cut() throws {
    var state = PlansState()
    for record in try Self.full(length: 20) { state.evolve(record) }
    let bytes = try state.written()
    for count in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: (any Error).self) { try PlansState(written: Array(bytes.prefix(count))) }
    }
    #expect(throws: SnapshotError.tooLong) { try PlansState(written: bytes + [0]) }
  }
}
