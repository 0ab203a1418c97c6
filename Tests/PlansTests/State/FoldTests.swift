import Ledger
import Messages
import Plans
import ProtobufC
import Testing

@Suite("Folding the ledger")
struct FoldTests {
  /// Commands drawn at random; most are taken, some refused.
  func history(seed: UInt64, length: Int) throws -> Scenario {
    var scenario = try Scenario.small()
    var random = SplitMix(seed)
    let words = ["Green", "Amber", "Red", "Blue", "Grey"]
    for step in 0..<length {
      let actionID = scenario.state.actions.randomElement(using: &random)?.id ?? ""
      let objectiveID = scenario.state.objectives.randomElement(using: &random)?.id ?? ""
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        _ = try? scenario.run(
          AddActionRequest.with {
            $0.action = .with {
              $0.objectiveID = objectiveID
              $0.ref = "1.\(step)"
              $0.text = "Action \(step)"
              $0.due = .with { $0.text = "Sep-27" }
            }
          }
        )
      case 1:
        _ = try? scenario.run(
          AddObjectiveRequest.with {
            $0.objective = .with {
              $0.sectionID = scenario.state.sections[0].id
              $0.title = "Objective \(step)"
            }
          }
        )
      case 2:
        _ = try? scenario.run(
          MoveDueDateRequest.with {
            $0.actionID = actionID
            $0.due = "\(step % 28 + 1) March 2028"
            $0.reason = "Step \(step)"
          }
        )
      case 3:
        _ = try? scenario.run(
          RecordReadingRequest.with {
            $0.measureID = scenario.measure.id
            $0.reading = .with {
              $0.period = .with { $0.label = "2026-0\(step % 4 + 1)" }
              $0.value = Double(step % 100)
            }
          }
        )
      case 4:
        _ = try? scenario.run(
          WithdrawRequest.with {
            $0.object = ObjectRef(.action, actionID)
            $0.reason = "Step \(step)"
          }
        )
      case 5:
        _ = try? scenario.run(
          RestoreRequest.with {
            $0.object = ObjectRef(.action, actionID)
            $0.reason = "Step \(step)"
          }
        )
      default:
        _ = try? scenario.run(
          RateRequest.with {
            $0.subject = ObjectRef(.action, actionID)
            $0.aspect = step.isMultiple(of: 2) ? .progress : .impact
            $0.word = words[step % words.count]
            $0.justification = "Step \(step)"
            $0.pathToGreen = "Step \(step + 1)"
          }
        )
      }
    }
    return scenario
  }

  @Test("Folding any prefix equals having stopped there", arguments: [1, 2, 3] as [UInt64])
  func prefixes(seed: UInt64) throws {
    let records = try history(seed: seed, length: 120).records
    var along = PlansState()
    for count in records.indices {
      along.evolve(records[count])
      if count.isMultiple(of: 17) || count == records.count - 1 {
        var stopped = PlansState()
        for record in records[...count] { stopped.evolve(record) }
        #expect(stopped == along)
      }
    }
  }

  @Test("Leaving out any one record still folds, and every index points at what is there")
  func totality() throws {
    let records = try history(seed: 9, length: 80).records
    for skipped in records.indices {
      var state = PlansState()
      for (index, record) in records.enumerated() where index != skipped { state.evolve(record) }
      for plan in state.plans {
        for action in state.actions(ofPlan: plan.id) {
          #expect(state.objectives.contains(id: action.objectiveID))
        }
      }
    }
  }

  @Test("A record that can't be read is skipped, and verification names it")
  func unreadable() throws {
    var scenario = try Scenario.small()
    let before = scenario.state
    var record = try #require(scenario.records.last)
    record.position += 1
    record.payload = [0xFF, 0xFF, 0xFF]
    scenario = try Scenario.small()
    var state = before
    state.evolve(record)
    #expect(state.actions == before.actions)
    #expect(state.position == record.position)
    #expect(PlansState.problem(reading: record) != nil)
    record = try #require(scenario.records.last)
    #expect(PlansState.problem(reading: record) == nil)
    record.kind = "rated"
    #expect(
      PlansState.problem(reading: record) == "the record says rated, its payload action_added"
    )
  }
}

/// A generator with a seed, so that a failing history can be drawn again.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
