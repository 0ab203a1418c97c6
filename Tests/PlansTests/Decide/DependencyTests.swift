import Messages
import Plans
import ProtobufC
import Testing

@Suite("Actions that wait for others, sections and plans revised")
struct DependencyTests {
  var scenario: Scenario

  init() throws {
    scenario = try .small()
    for number in 2...3 {
      try scenario.run(
        AddActionRequest.with {
          $0.action = .with {
            $0.objectiveID = scenario.objective.id
            $0.ref = "1.\(number)"
            $0.text = "Step \(number)"
            $0.dependsOnIDs = [scenario.state.actions[number - 2].id]
          }
        }
      )
    }
  }

  @Test("What waits for an action is found from it")
  mutating func links() throws {
    let actions = Array(scenario.state.actions)
    #expect(scenario.state.dependents(on: actions[0].id).map(\.ref) == ["1.2"])
    var second = actions[1]
    second.dependsOnIDs = []
    try scenario.run(ReviseActionRequest.with { $0.action = second })
    #expect(scenario.state.dependents(on: actions[0].id).isEmpty)
    #expect(scenario.state.history[second.id]?.last?.changes.first?.field == "depends on")
  }

  @Test("No action waits for itself, for what waits for it, or for what isn't there")
  func loops() {
    var first = scenario.state.actions[0]
    for ids in [[first.id], [scenario.state.actions[2].id], ["a999"]] {
      first.dependsOnIDs = ids
      let fields = scenario.refusedFields(ReviseActionRequest.with { $0.action = first })
      #expect(fields.first?.hasPrefix("action.depends_on_ids") == true, "\(ids)")
    }
  }

  @Test("A section and a plan are revised with what differs in their history")
  mutating func revised() throws {
    var section = scenario.state.sections[0]
    section.outcomeStatement = "Children get help early"
    try scenario.run(
      ReviseSectionRequest.with {
        $0.section = section
        $0.reason = "Agreed with partners"
      }
    )
    #expect(scenario.state.sections[0].outcomeStatement == "Children get help early")
    #expect(scenario.state.sections[0].planID == scenario.state.plans[0].id)
    section.title = ""
    #expect(
      scenario.refusedFields(ReviseSectionRequest.with { $0.section = section })
        == ["section.title"]
    )
    var plan = scenario.state.plans[0]
    plan.title = "Improvement plan, second edition"
    plan.dated = .day(2026, 4, 1)
    try scenario.run(RevisePlanRequest.with { $0.plan = plan })
    #expect(scenario.state.plans[0].title == "Improvement plan, second edition")
    #expect(
      scenario.state.history[plan.id]?.last?.changes.map(\.field) == ["title", "plan date"]
    )
    plan.progressSchemeID = "none"
    #expect(
      scenario.refusedFields(RevisePlanRequest.with { $0.plan = plan })
        == ["plan.progress_scheme_id"]
    )
  }
}
