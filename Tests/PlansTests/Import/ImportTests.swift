import Ledger
import Messages
import Plans
import ProtobufC
import Testing

@Suite("Importing")
struct ImportTests {
  func imported(_ text: String = Fixtures.plan) throws -> Scenario {
    var scenario = Scenario()
    try scenario.run(.plan(text))
    return scenario
  }

  @Test("A council of the published list begins with its first import")
  func founding() throws {
    let state = try imported().state
    #expect(state.authority?.name == "South Gloucestershire")
    #expect(state.schemes.ids == ["progress", "impact"])
    #expect(state.plans.count == 1)
  }

  @Test("Any other code is refused by name")
  func unknownAuthority() {
    var scenario = Scenario()
    #expect(throws: PlansError.unknownAuthority("999")) {
      try scenario.run(.plan(Fixtures.plan, authority: "999"))
    }
  }

  @Test("Rows become sections, objectives and actions with leads, dates and ratings")
  func rows() throws {
    let state = try imported().state
    let planID = state.plans[0].id
    #expect(state.sections(of: planID).map(\.title) == ["Front door", "Care"])
    #expect(state.objectives(ofPlan: planID).map(\.ref) == ["1", "2", "3"])
    #expect(state.actions(ofPlan: planID).map(\.ref) == ["1.1", "1.2", "2.1", "3.1", "3.2"])
    let second = state.actions(ofPlan: planID)[1]
    #expect(second.leads == ["Front door service manager", "Performance manager"])
    #expect(second.due?.text == "Jul-17 and Apr-18")
    #expect(second.due?.meaning == .several)
    #expect(state.rating(of: second.id, .progress)?.meaning == .offTrackRecoverable)
    #expect(state.actions(ofPlan: planID)[0].comments == "In post")
  }

  @Test("A date that can't be is kept as written and warned of, never guessed")
  func impossibleDate() throws {
    var scenario = Scenario()
    let result = try scenario.run(.plan(Fixtures.plan)).result
    let action = try #require(scenario.state.actions.first { $0.ref == "3.1" })
    #expect(action.due?.text == "31/02/2027")
    #expect(action.due?.meaning == .unparsed)
    #expect(action.due?.dueBy == nil)
    #expect(result.warnings.contains { $0.found.contains("31/02/2027") && $0.row == 5 })
  }

  @Test("The same file again records nothing, even after people have changed things")
  func again() throws {
    var scenario = try imported()
    #expect(try scenario.run(.plan(Fixtures.plan)).events.isEmpty)
    var action = scenario.state.actions[0]
    action.text = "Place two managers at the front door"
    try scenario.run(ReviseActionRequest.with { $0.action = action })
    let decision = try scenario.run(.plan(Fixtures.plan))
    #expect(decision.events.isEmpty)
    #expect(decision.result.actions == 5)
  }

  @Test("A plan of its own stands beside the one that is there, and the same file changes nothing")
  func ownPlan() throws {
    var scenario = try imported()
    func own(_ title: String) -> ImportFileRequest {
      var request = ImportFileRequest.plan(Fixtures.plan)
      (request.newPlan, request.title) = (true, title)
      return request
    }
    #expect(try scenario.run(own("Care leavers")).result.actions == 5)
    #expect(scenario.state.plans.map(\.title).count == 2)
    #expect(scenario.state.actions.count == 10)
    #expect(try scenario.run(own("Care leavers")).events.isEmpty)
    let second = scenario.state.plans[1]
    #expect(second.title == "Care leavers")
    #expect(scenario.state.actions(ofPlan: second.id).count == 5)
  }

  @Test("With several plans the file says which, by its title or by being told")
  func severalPlans() throws {
    var scenario = try imported()
    var own = ImportFileRequest.plan(Fixtures.plan)
    (own.newPlan, own.title) = (true, "Care leavers")
    try scenario.run(own)
    let (first, second) = (scenario.state.plans[0], scenario.state.plans[1])
    #expect(
      throws: PlansError.invalid([
        PlansError.Violation(
          "plan_id",
          found: "nothing, and there are 2 plans",
          allowed: "one of: \(first.id) (\(first.title)), \(second.id) (Care leavers)"
        )
      ])
    ) {
      var request = ImportFileRequest.plan(Fixtures.changedPlan)
      request.title = "Something else"
      try scenario.run(request)
    }
    var named = ImportFileRequest.plan(Fixtures.changedPlan)
    named.planID = second.id
    #expect(try scenario.run(named).result.planID == second.id)
    #expect(scenario.state.actions(ofPlan: first.id).count == 5)
    #expect(scenario.state.actions(ofPlan: second.id).count == 6)
    named.newPlan = true
    #expect(throws: PlansError.self) { try scenario.run(named) }
    var readings = ImportFileRequest.plan(Fixtures.readings, name: "readings.csv")
    readings.kind = .readings
    #expect(throws: PlansError.self) { try scenario.run(readings) }
  }

  @Test("Changed cells become revisions and moves, new rows new actions; nothing is doubled")
  func changes() throws {
    var scenario = try imported()
    let events = try scenario.run(.plan(Fixtures.changedPlan, name: "plan2.csv")).events
    #expect(
      events.compactMap(\.kind) == [
        "file_imported", "action_revised", "due_date_moved", "rated", "action_revised",
        "action_added",
      ]
    )
    let state = scenario.state
    #expect(state.actions.count == 6)
    #expect(state.actions[0].desiredOutcome == "Nobody waits over a day")
    #expect(state.actions[0].originalDue?.text == "Sep-26")
    #expect(state.actions[0].due?.text == "Dec-26")
    #expect(state.actions[0].dueMoves.map(\.reason) == ["Imported from plan2.csv"])
    #expect(state.actions[2].leads == ["Head of safeguarding"])
  }

  @Test("An empty cell takes nothing away, and a row that is gone is said and stays")
  func nothingLost() throws {
    var scenario = try imported()
    let without = Fixtures.plan.split(separator: "\n").filter { !$0.contains("1.2") }
      .joined(separator: "\n").replacing("In post", with: "")
    let decision = try scenario.run(.plan(without))
    #expect(scenario.state.actions.count == 5)
    #expect(scenario.state.actions[0].comments == "In post")
    #expect(decision.result.warnings.contains { $0.found.hasPrefix("1.2 ") })
  }

  @Test("A row that identifies a person is rejected with its column, and nothing of it is stored")
  func personalData() throws {
    var scenario = Scenario()
    let text = Fixtures.plan.replacing("In post", with: "See NHS 943 476 5919")
    let decision = try scenario.run(.plan(text))
    #expect(decision.result.actions == 4)
    #expect(decision.result.rejects.count == 1)
    #expect(decision.result.rejects.first?.message.contains("NHS number") == true)
    #expect(scenario.state.actions.map(\.ref) == ["1.2", "2.1", "3.1", "3.2"])
    for record in scenario.records {
      #expect(!String(decoding: record.payload, as: UTF8.self).contains("476"))
    }
  }

  @Test("A file without a plan's table is refused with what was looked for")
  func nothing() {
    var scenario = Scenario()
    do {
      try scenario.run(.plan("Colour,Price\nred,3\nblue,4"))
      Issue.record("it was taken")
    } catch PlansError.invalid(let violations) {
      #expect(violations.map(\.field) == ["content"])
      #expect(violations[0].allowed.contains("looked for"))
    } catch {
      Issue.record(error)
    }
  }

  @Test("A council's own headings are read once it has said what they mean")
  func synonyms() throws {
    let text = "Nr,Wozzle,Who,When\n1,Hire a manager,Director,Sep-26\n2,Hire two,Director,Oct-26"
    var scenario = try imported()
    var settings = scenario.state.settings
    settings.importSynonyms = ["Wozzle": "action", "Nr": "ref", "Who": "lead", "When": "due"]
    try scenario.run(ChangeSettingsRequest.with { $0.settings = settings })
    try scenario.run(.plan(text, name: "own.csv"))
    #expect(scenario.state.actions.contains { $0.text == "Hire a manager" })
  }

  @Test("An import may be dated back, and all of it is then in force from that day")
  func datedBack() throws {
    var scenario = Scenario()
    let then = Scenario.moment(2017, 5, 17)
    try scenario.run(.plan(Fixtures.plan), effectiveAt: then)
    #expect(scenario.records.allSatisfy { $0.effectiveAt == then })
    #expect(Set(scenario.records.map(\.recordedAt)) == [scenario.now])
  }

  @Test("Readings are matched to their measures; a correction is a new reading")
  func readings() throws {
    var scenario = try Scenario.small()
    var request = ImportFileRequest.plan(Fixtures.readings, name: "readings.csv")
    request.kind = .readings
    let result = try scenario.run(request).result
    #expect(result.readings == 3)
    let current = scenario.state.currentReadings(of: scenario.measure.id)
    #expect(current.map(\.value) == [80, 85, nil])
    #expect(current.last?.notAvailable == .toBeConfirmed)
    #expect(scenario.state.measures.count == 1)
    #expect(try scenario.run(request).events.isEmpty)
    request.content = Array(Fixtures.readings.replacing("85%", with: "86%").utf8)
    let events = try scenario.run(request).events
    #expect(events.compactMap(\.kind) == ["file_imported", "reading_recorded"])
    #expect(scenario.state.readings[scenario.measure.id]?.last?.correction == true)
  }

  @Test("A row for what was withdrawn is said and doesn't bring it back")
  func withdrawn() throws {
    var scenario = try imported()
    try scenario.run(
      WithdrawRequest.with {
        $0.object = ObjectRef(.action, scenario.state.actions[1].id)
        $0.reason = "Merged"
      }
    )
    let decision = try scenario.run(.plan(Fixtures.changedPlan))
    #expect(decision.result.warnings.contains { $0.found.hasPrefix("1.2 ") && $0.row == 3 })
    #expect(scenario.state.actions[1].withdrawn)
  }

  @Test("Updates, evidence and unknown columns are kept with the action, each in its place")
  func otherColumns() throws {
    let text = """
      Recommendation,Milestone,Date due,Lead,Update,Evidence of impact,RAG status,Funding
      1 Decide within a day,Place a manager,Sep-26,Front door manager,In post,Fewer complaints,Green,From reserves
      """
    let state = try imported(text).state
    let action = try #require(state.actions.first)
    #expect(action.text == "Place a manager")
    #expect(action.comments == "In post")
    #expect(action.impactEvidence == "Fewer complaints")
    #expect(action.otherColumns.map(\.heading) == ["Funding"])
    #expect(action.otherColumns.map(\.text) == ["From reserves"])
    #expect(state.rating(of: action.id, .progress)?.word == "Green")
  }

  @Test("A recommendation recorded before or after the plan is linked by the inspectors' number")
  func links() throws {
    func inspection(_ key: String) -> RecordInspectionRequest {
      .with {
        $0.change = .keyed(key)
        $0.inspection = .with {
          $0.title = "Inspection"
          $0.framework = .ilacs
          $0.threadStarts = [
            .with {
              $0.kind = .recommendation
              $0.number = "2"
              $0.addressee = "local authority"
              $0.text = "Meet with everyone."
            }
          ]
        }
      }
    }
    var scenario = Scenario()
    try scenario.run(RegisterAuthorityRequest.with { $0.change = .keyed("r") })
    try scenario.run(inspection("i"))
    try scenario.run(.plan(Fixtures.plan))
    let start = try #require(scenario.state.threadStarts.first?.id)
    #expect(
      scenario.state.answers(to: start).compactMap { scenario.state.objectives[$0.id]?.ref }
        == ["2"]
    )
  }
}
