import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Figures of an import that contradict each other")
struct ImportedFigureTests {
  private func findings(_ csv: String, _ rule: String) throws -> [CheckFinding] {
    var scenario = try Scenario.small()
    try scenario.run(
      ImportFileRequest.with {
        $0.change = .with { $0.authority = "999" }
        $0.kind = .readings
        $0.fileName = "figures.csv"
        $0.content = Array(csv.utf8)
      }
    )
    let day = Moment(now: scenario.now, nextPosition: 1).today
    return try PlansView(scenario.state, readPoint: ReadPoint(), today: day)
      .findings(planID: "").findings.filter { $0.rule == rule }
  }

  @Test("A total that its rows don't make is kept as written and found")
  func total() throws {
    let found = try findings(
      """
      Measure,Jan 2026,Feb 2026
      Cases held by the north team,41,40
      Cases held by the south team,30,31
      Total,71,73
      """,
      "total_contradicts_rows"
    )
    #expect(found.map(\.expected) == ["71"])
    #expect(found.first?.found.hasPrefix("73 for") == true)
    #expect(found.first?.refs.count == 3)
  }

  @Test("A percentage beside parts that make another is kept as written and found")
  func percentage() throws {
    let found = try findings(
      """
      Measure,Period,Value,Numerator,Denominator
      Visits made in time,Jan 2026,80%,7,10
      Visits made in time,Feb 2026,70%,7,10
      """,
      "percentage_contradicts_parts"
    )
    #expect(found.map(\.expected) == ["70%"])
  }

  @Test("A row that a file has twice with two values is found")
  func twice() throws {
    let found = try findings(
      """
      Measure,Period,Value
      Visits made in time,Jan 2026,80%
      Visits made in time,Jan 2026,84%
      """,
      "figure_differs"
    )
    #expect(found.map(\.refs.count) == [1])
    #expect(found.first?.found.hasPrefix("80% and 84%") == true)
  }

  @Test("A baseline beside a worse target is found, where the table says what is good")
  func baseline() throws {
    let csv = """
      Ref,Measure,Good is,Baseline,Target,Target date
      K1,% of visits in time,High,65%,60%,Mar 2027
      K2,% of repeat referrals,Low,20%,25%,Mar 2027
      K3,% of plans reviewed,High,65%,90%,Mar 2027
      """
    var scenario = try Scenario.small()
    try scenario.run(
      ImportFileRequest.with {
        $0.change = .with { $0.authority = "999" }
        $0.kind = .plan
        $0.fileName = "measures.csv"
        $0.content = Array(csv.utf8)
        $0.planID = scenario.state.plans[0].id
      }
    )
    let day = Moment(now: scenario.now, nextPosition: 1).today
    let found = try PlansView(scenario.state, readPoint: ReadPoint(), today: day)
      .findings(planID: "").findings.filter { $0.rule == "target_worse_than_baseline" }
    #expect(found.map(\.names) == [["K1"], ["K2"]])
  }
}
