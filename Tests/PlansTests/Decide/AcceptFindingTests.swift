import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Findings accepted with a reason")
struct AcceptFindingTests {
  /// A plan with an action that is due before the plan's own date.
  private func scenario() throws -> Scenario {
    var scenario = try Scenario.small()
    let objectiveID = scenario.objective.id
    try scenario.run(
      AddActionRequest.with {
        $0.action = .with {
          ($0.objectiveID, $0.ref, $0.text) = (objectiveID, "1.3", "Hold a workshop")
          $0.leads = ["Front door service manager"]
          $0.due = .with { $0.text = "Sep-26" }
        }
      }
    )
    return scenario
  }

  private func findings(_ scenario: Scenario) throws -> [CheckFinding] {
    try PlansView(
      scenario.state,
      readPoint: ReadPoint(),
      today: Moment(now: scenario.now, nextPosition: 1).today
    )
    .findings(planID: "").findings
  }

  private func accept(_ finding: CheckFinding, because reason: String) -> AcceptFindingRequest {
    .with {
      $0.rule = finding.rule
      $0.refs = finding.refs
      $0.found = finding.found
      $0.reason = reason
    }
  }

  @Test("It stays visible with its reason, after the open ones, and in the history")
  func accepted() throws {
    var scenario = try scenario()
    let gap = try #require(try findings(scenario).first { $0.rule == "numbering_gap" })
    #expect(gap.accepted == nil)
    try scenario.run(accept(gap, because: "1.2 was merged into 1.1 before this plan began"))
    let after = try findings(scenario)
    #expect(after.count == (try findings(scenario)).count)
    let last = try #require(after.last)
    #expect(last.rule == "numbering_gap")
    #expect(last.accepted?.reason == "1.2 was merged into 1.1 before this plan began")
    #expect(last.accepted?.acceptedBy == "person:manager")
    let item = try #require(scenario.state.history[gap.refs[0].id]?.last)
    #expect(item.kind == "finding_accepted")
    // The same once more changes nothing.
    #expect(
      try scenario.run(accept(gap, because: "1.2 was merged into 1.1 before this plan began"))
        .isEmpty
    )
  }

  @Test("It comes back when its figures change")
  func comesBack() throws {
    var scenario = try scenario()
    let rating = RateRequest.with {
      $0.subject = scenario.actionRef
      $0.aspect = .impact
      $0.perspective = .owner
      $0.word = "Green"
    }
    try scenario.run(rating)
    let claim = try #require(try findings(scenario).first { $0.rule == "rating_against_evidence" })
    try scenario.run(accept(claim, because: "Evidence is being gathered until June"))
    #expect(try findings(scenario).first { $0.rule == claim.rule }?.accepted != nil)
    let actionRef = scenario.actionRef
    try scenario.run(
      AddEvidenceRequest.with {
        $0.evidence = .with {
          ($0.kind, $0.title, $0.supports) = (.document, "Guidance issued", [actionRef])
          $0.dated = .with { ($0.year, $0.month, $0.day) = (2026, 4, 1) }
          $0.strength = .weak
        }
      }
    )
    let now = try #require(try findings(scenario).first { $0.rule == claim.rule })
    #expect(now.found != claim.found)
    #expect(now.accepted == nil)
  }

  @Test("A finding that isn't there can't be accepted, nor one without a reason")
  func refused() throws {
    var scenario = try scenario()
    let gap = try #require(try findings(scenario).first { $0.rule == "numbering_gap" })
    #expect(scenario.refusedFields(accept(gap, because: " ")) == ["reason"])
    var other = accept(gap, because: "known")
    other.found = "no 1.9"
    guard case .conflict(let reason, _) = scenario.refusal(other) else {
      Issue.record("it was taken")
      return
    }
    #expect(reason == "NO_SUCH_FINDING")
    try scenario.run(accept(gap, because: "known"))
  }

  @Test("It can be taken back, and is a finding like others again")
  func reopened() throws {
    var scenario = try scenario()
    let gap = try #require(try findings(scenario).first { $0.rule == "numbering_gap" })
    let reopen = ReopenFindingRequest.with {
      ($0.rule, $0.refs, $0.found, $0.reason) = (gap.rule, gap.refs, gap.found, "It isn't so")
    }
    guard case .conflict("NOT_ACCEPTED", _) = scenario.refusal(reopen) else {
      Issue.record("it was taken")
      return
    }
    try scenario.run(accept(gap, because: "known"))
    try scenario.run(reopen)
    #expect(try findings(scenario).first { $0.rule == gap.rule }?.accepted == nil)
  }

  @Test("What was accepted doesn't count as a contradiction on lists")
  func counts() throws {
    var scenario = try scenario()
    scenario.now = Scenario.moment(2026, 12, 1)
    try scenario.run(scenario.rating("Green"))
    let objective = scenario.objective
    func count() -> Int32 {
      PlansView(
        scenario.state,
        readPoint: ReadPoint(),
        today: Moment(now: scenario.now, nextPosition: 1).today
      )
      .summary(of: objective).contradictions
    }
    let before = count()
    let claim = try #require(
      try findings(scenario).first {
        $0.rule == "rating_against_evidence" && $0.severity != .note
      }
    )
    try scenario.run(accept(claim, because: "Moved by the board"))
    #expect(count() == before - 1)
  }
}
