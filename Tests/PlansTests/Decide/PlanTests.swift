import Ledger
import Messages
import Plans
import ProtobufC
import Testing

@Suite("Authorities, plans and inspections")
struct PlanTests {
  var scenario: Scenario

  init() throws { scenario = try .small() }

  @Test("A new authority has two rating schemes and the standard settings")
  func registration() {
    #expect(scenario.state.schemes.ids == ["progress", "impact"])
    #expect(scenario.state.authority?.code == "999")
    #expect(scenario.state.settings == .standard)
  }

  @Test("An authority is registered once, with a code of three digits")
  func registrationRefused() {
    let request = RegisterAuthorityRequest.with {
      $0.change = .with { $0.authority = "abc" }
      $0.name = "Northmere"
    }
    #expect(
      scenario.refusal(request)
        == .conflict(reason: "ALREADY_REGISTERED", "authority abc is registered already")
    )
    #expect(Scenario().refusedFields(request) == ["change.authority"])
  }

  @Test("Nothing is planned for an authority that is not registered")
  func unregistered() {
    guard
      case .conflict(reason: "NOT_REGISTERED", _) = Scenario().refusal(
        CreatePlanRequest.with { $0.title = "Plan" }
      )
    else {
      Issue.record("it was taken")
      return
    }
  }

  @Test("Identifiers are the positions of the records that made the objects")
  func identifiers() {
    #expect(scenario.state.plans.ids == ["p2"])
    #expect(scenario.state.objectives.ids == ["o5"])
    #expect(scenario.state.criteria.ids == ["c6"])
    #expect(scenario.state.voices.ids == ["v7"])
    #expect(scenario.state.actions.ids == ["a8"])
  }

  @Test("Every fault of a request is named at once, with what was found and what is allowed")
  func allFaults() {
    let request = AddActionRequest.with {
      $0.action = .with {
        $0.objectiveID = scenario.objective.id
        $0.text = " "
        $0.accountableLead = "Nobody"
        $0.measureIDs = ["m999"]
        $0.comments = String(repeating: "x", count: 10_001)
        $0.due = .with { $0.text = "31/02/2017" }
      }
    }
    #expect(
      scenario.refusedFields(request)
        == [
          "action.text", "action.accountable_lead", "action.comments", "action.measure_ids[0]",
          "action.due.text",
        ]
    )
  }

  @Test("Text is kept without white space around it")
  mutating func trimmed() throws {
    try scenario.run(
      AddCriterionRequest.with {
        $0.criterion = .with {
          $0.objectiveID = scenario.objective.id
          $0.text = "  Parents say so\r\n "
        }
      }
    )
    #expect(scenario.state.criteria.last?.text == "Parents say so")
  }

  @Test("An object that isn't there is named in the refusal")
  func notFound() {
    let request = AddCriterionRequest.with {
      $0.criterion = .with {
        $0.objectiveID = "o999"
        $0.text = "x"
      }
    }
    #expect(scenario.refusal(request) == .notFound(ObjectRef(.objective, "o999")))
  }

  @Test("An owner changes own objectives, nobody else's")
  func ownObjectives() {
    var objective = scenario.objective
    objective.title = "Decisions within one working day"
    let request = ReviseObjectiveRequest.with { $0.objective = objective }
    #expect(scenario.refusal(request, by: Scenario.owner) == nil)
    #expect(scenario.refusal(request, by: Scenario.stranger) != nil)
    #expect(scenario.refusal(request, by: Scenario.lead) != nil)
  }

  @Test("Revising an objective to what it is records nothing")
  mutating func unchanged() throws {
    let request = ReviseObjectiveRequest.with { $0.objective = scenario.objective }
    #expect(try scenario.run(request).isEmpty)
  }

  @Test("An inspection's paragraphs and thread starts get identifiers that objectives can answer")
  mutating func inspection() throws {
    try scenario.run(
      RecordInspectionRequest.with {
        $0.inspection = .with {
          $0.title = "Inspection of children's services"
          $0.framework = .ilacs
          $0.judgements = [
            .with {
              $0.number = "1"
              $0.area = "Help and protection"
              $0.grade = .inadequate
            },
            .with {
              $0.number = "1.1"
              $0.parentID = "1"
              $0.area = "Front door"
              $0.grade = .good
            },
          ]
          $0.paragraphs = [
            .with {
              $0.number = 12
              $0.text = "Decisions take too long."
              $0.flagged = true
            }
          ]
          $0.threadStarts = [
            .with {
              $0.kind = .recommendation
              $0.number = "1"
              $0.addressee = "local authority"
              $0.text = "Decide within a day."
              $0.paragraphIDs = ["12"]
            }
          ]
        }
      }
    )
    let inspection = try #require(scenario.state.inspections.first)
    #expect(inspection.judgements.map(\.parentID) == ["", "\(inspection.id).j1"])
    let start = try #require(scenario.state.threadStarts.first)
    #expect(start.paragraphIDs == ["\(inspection.id).p12"])
    var objective = scenario.objective
    objective.threadStartIDs = [start.id, "\(inspection.id).p12"]
    try scenario.run(ReviseObjectiveRequest.with { $0.objective = objective })
    #expect(scenario.state.answers(to: start.id) == [scenario.objectiveRef])
    #expect(scenario.state.answers(to: "\(inspection.id).p12") == [scenario.objectiveRef])

    try scenario.run(
      DeclineThreadStartRequest.with {
        $0.threadStartID = start.id
        $0.reason = "Done before the report came out"
      }
    )
    #expect(
      scenario.state.threadStarts[start.id]?.declinedBecause == "Done before the report came out"
    )
  }

  @Test("Settings outside their bounds are refused; a synonym must name a known field")
  func settings() {
    let request = ChangeSettingsRequest.with {
      $0.settings = .with {
        $0.reportingCycleDays = 1000
        $0.importSynonyms = ["Milestone": "nonsense"]
      }
    }
    #expect(
      scenario.refusedFields(request)
        == ["settings.reporting_cycle_days", "settings.import_synonyms[Milestone]"]
    )
  }

  @Test(
    "A run’s length and the tolerance are settings; a measure without its own has the council’s"
  )
  mutating func reckoning() throws {
    var request = ChangeSettingsRequest.with {
      $0.settings = .with { ($0.runLength, $0.amberTolerance) = (3, 1.5) }
    }
    #expect(
      scenario.refusedFields(request) == ["settings.run_length", "settings.amber_tolerance"]
    )
    request.settings = .with { ($0.runLength, $0.amberTolerance) = (6, 0.05) }
    try scenario.run(request)
    #expect(scenario.state.settings.runLength == 6)
    #expect(scenario.state.settings.readingsOnTarget == 3)
    try scenario.run(
      DefineMeasureRequest.with {
        $0.measure = .with {
          ($0.name, $0.unit, $0.polarity) = ("Visits in time", .percent, .higherBetter)
          $0.frequency = .monthly
        }
      }
    )
    #expect(scenario.state.measures.last?.amberTolerance == 0.05)
  }

  @Test("Somebody who gathers voices adds what was heard, with the day")
  mutating func voices() throws {
    var request = AddVoiceRequest.with {
      $0.voice = .with {
        $0.objectiveID = scenario.objective.id
        $0.text = "My worker rang back the same day."
        $0.speaker = .children
        $0.heard = true
      }
    }
    let gatherer = Actor("person:p", [.gatherVoices])
    #expect(scenario.refusedFields(request, by: gatherer) == ["voice.heard_on"])
    request.voice?.heardOn = .with { ($0.year, $0.month, $0.day) = (2026, 4, 2) }
    try scenario.run(request, by: gatherer)
    #expect(scenario.state.voices(of: scenario.objective.id).map(\.heard) == [false, true])
    #expect(scenario.refusal(request, by: Scenario.lead) != nil)
  }
}
