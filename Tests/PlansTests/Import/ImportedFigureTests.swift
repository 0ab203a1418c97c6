import Figures
import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("Figures of an import that contradict each other")
struct ImportedFigureTests {
  private func findings(
    _ csv: String,
    _ rule: String,
    kind: ImportKind = .readings
  ) throws -> [CheckFinding] {
    var scenario = try Scenario.small()
    try scenario.run(
      ImportFileRequest.with {
        $0.change = .with { $0.authority = "999" }
        $0.kind = kind
        $0.fileName = "figures.csv"
        $0.content = Array(csv.utf8)
      }
    )
    let day = Moment(now: scenario.now, nextPosition: 1).today
    return try PlansView(scenario.state, readPoint: ReadPoint(), today: day)
      .findings(planID: "").findings.filter { $0.rule == rule }
  }

  @Test(
    "What a table says of how often, and of which way is better, is understood",
    arguments: [
      ("monthly", Frequency.monthly), ("Every month", .monthly), ("3-monthly", .quarterly),
      ("every three months", .quarterly), ("6 monthly", .sixMonthly), ("Six-monthly", .sixMonthly),
      ("semi-annual", .sixMonthly), ("12 monthly", .annual), ("Annually", .annual),
      ("half-termly", .termly), ("Quarterly", .quarterly), ("weekly", .unspecified),
    ]
  )
  func frequencies(words: String, frequency: Frequency) throws {
    var scenario = Scenario()
    try scenario.run(
      .plan(
        "Ref,Measure,Frequency,Target,Good is\nM1,Visits in time,\(words),80%,Smaller is better"
      )
    )
    let measure = try #require(scenario.state.measures.first)
    #expect(measure.frequency == frequency)
    #expect(measure.polarity == .lowerBetter)
    // Only our own word for it needs no keeping.
    #expect(measure.frequencyAsWritten == (words == "Quarterly" ? "" : words))
  }

  @Test("Parts without a figure make one in points, and “12 of 15” is a share among percentages")
  func parts() throws {
    var scenario = try Scenario.small()
    try scenario.run(
      ImportFileRequest.with {
        $0.change = .with { $0.authority = "999" }
        $0.kind = .readings
        $0.fileName = "figures.csv"
        $0.content = Array(
          """
          Measure,Period,Value,Numerator,Denominator
          Visits made in time,Jan 2026,80%,,
          Visits made in time,Feb 2026,,12,15
          Visits made in time,Mar 2026,12 of 15,,
          Plans reviewed,Jan 2026,,4,7
          """.utf8
        )
      }
    )
    let visits = try #require(scenario.state.measures.first { $0.name == "Visits made in time" })
    #expect(visits.unit == .percent)
    #expect(scenario.state.currentReadings(of: visits.id).map(\.value) == [80, 80, 80])
    let plans = try #require(scenario.state.measures.first { $0.name == "Plans reviewed" })
    #expect(plans.unit == .nOfM)
    let value = try #require(scenario.state.currentReadings(of: plans.id).first?.value)
    #expect(abs(value - 57.142857) < 1e-6)
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

  @Test("A column of totals that its periods don't make is found, and no mean, latest or share is")
  func columnTotal() throws {
    let found = try findings(
      """
      Measure,Jan 2026,Feb 2026,Mar 2026,Total
      Referrals received,41,40,39,120
      Assessments begun,30,31,32,95
      Cases held at month end,200,210,220,220
      Cases per worker,18,20,22,20
      Visits made in time,80%,70%,75%,76%
      Children seen,10,tbc,12,30
      """,
      "total_contradicts_rows"
    )
    #expect(found.map(\.expected) == ["93"])
    #expect(found.map(\.found) == ["95 under “Total”"])
    #expect(found.first?.message.hasPrefix("“Assessments begun” has 95 under “Total”") == true)
  }

  @Test("A column of totals over teams is held against the teams")
  func teamTotal() throws {
    let found = try findings(
      """
      Ref,Measure,Target,North,South,East,Total
      K1,Open cases,100,41,40,39,120
      K2,Late visits,0,3,4,5,13
      K3,Visits in time,90%,80%,70%,60%,70%
      """,
      "total_contradicts_rows",
      kind: .plan
    )
    #expect(found.map(\.expected) == ["12"])
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
