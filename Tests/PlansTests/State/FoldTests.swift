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
      switch Int.random(in: 0..<16, using: &random) {
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
      case 6:
        _ = try? scenario.run(
          RecordNoticeRequest.with {
            $0.notice = .with {
              $0.kind = .improvementNotice
              $0.title = "Notice \(step)"
              $0.issuedOn = .day(2026, 1, 10)
              $0.requirements = [.with { $0.text = "Requirement \(step)" }]
            }
          }
        )
      case 7:
        let notice = scenario.state.notices.randomElement(using: &random)
        _ = try? scenario.run(
          RecordReviewRequest.with {
            $0.review = .with {
              $0.noticeID = notice?.id ?? ""
              $0.heldOn = .day(2026, 4, 20)
              $0.findings = scenario.state.requirements(of: notice?.id ?? "").map { start in
                .with {
                  $0.threadStartID = start.id
                  $0.progress = .goodProgress
                }
              }
            }
          },
          by: Scenario.adviser
        )
      case 8:
        _ = try? scenario.run(
          RecordMeetingRequest.with {
            $0.meeting = .with {
              $0.board = .improvement
              $0.title = "Meeting \(step)"
              $0.heldOn = .day(2026, 4, 1)
              $0.decisions = [
                .with {
                  $0.text = "Decision \(step)"
                  $0.about = ObjectRef(.action, actionID)
                }
              ]
            }
          }
        )
      case 9:
        _ = try? scenario.run(
          CloseDecisionRequest.with {
            $0.decisionID =
              scenario.state.meetings.randomElement(using: &random)?.decisions.first?.id ?? ""
            $0.outcome = "Outcome \(step)"
          }
        )
      case 10:
        _ = try? scenario.run(
          EditActionsRequest.with {
            $0.actions = scenario.state.actions.filter { !$0.withdrawn }
              .map { action in .with { $0.actionID = action.id } }
            $0.addTags = ["step \(step)"]
          }
        )
      case 11:
        let moment = Moment(now: scenario.now, nextPosition: Int64(scenario.records.count) + 1)
        let named = try? NameVersionRequest.with { $0.label = "V\(step)" }
          .decide(scenario.state, position: nil, at: moment)
        try scenario.take(named ?? [], by: Scenario.manager)
        let version = scenario.state.versions.last
        let published = try? PublishVersionRequest.with { $0.versionID = version?.id ?? "" }
          .decide(scenario.state, content: [8, 1], readAt: version?.position ?? 0)
        try scenario.take(published ?? [], by: Scenario.manager)
      case 12:
        _ = try? scenario.run(
          ReviseActionRequest.with {
            var action = scenario.state.actions[actionID] ?? Action()
            action.objectiveID = objectiveID
            ($0.action, $0.reason) = (action, "Step \(step)")
          }
        )
      case 13:
        _ = try? scenario.run(
          ReviseVoiceRequest.with {
            var voice = scenario.state.voices.randomElement(using: &random) ?? Voice()
            voice.text = "Voice \(step)"
            ($0.voice, $0.reason) = (voice, "Step \(step)")
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
