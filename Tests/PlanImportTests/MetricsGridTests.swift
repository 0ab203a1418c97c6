import Figures
import OfficeFixtures
import Testing

@testable import PlanImport

/// A dashboard's grid: fourteen months, each with a target and an actual, in every form of cell.
@Suite("Grids of metrics with a two-row heading")
struct MetricsGridTests {
  private static let months = [
    "Apr 2019", "May 2019", "Jun 2019", "Jul 2019", "Aug 2019", "Sep 2019", "Oct 2019",
    "Nov 2019", "Dec 2019", "Jan 2020", "Feb 2020", "Mar 2020", "Apr 2020", "May 2020",
  ]

  private static func row(_ start: [String], _ pairs: [(String, String)]) -> [WorkbookFixture.Cell]
  {
    (start + pairs.flatMap { [$0.0, $0.1] }).map { .init(stringLiteral: $0) }
  }

  /// Months over pairs of columns; `merges` as a workbook stores them.
  private func grid(_ rows: [[WorkbookFixture.Cell]]) throws -> ImportedReadings {
    var sheet = WorkbookFixture.Sheet("Metrics")
    sheet.row(Self.row(["Ref", "Metric"], Self.months.map { ($0, "") }))
    sheet.row(Self.row(["", ""], Self.months.map { _ in ("Target", "Actual") }))
    for month in Self.months.indices {
      let first = 2 + month * 2
      sheet.merges.append(
        "\(WorkbookFixture.Sheet.letter(first))1:\(WorkbookFixture.Sheet.letter(first + 1))1"
      )
    }
    for row in rows { sheet.row(row) }
    return try ReadingsReader().readings(
      file: WorkbookFixture([sheet]).bytes(),
      named: "metrics.xlsx"
    )
  }

  @Test("Every month has its target and its actual")
  func months() throws {
    let figures = try grid([
      Self.row(["M1", "% of visits in time"], Self.months.map { _ in ("90%", "85%") })
    ])
    let measure = try #require(figures.measures.first)
    #expect(figures.measures.count == 1)
    #expect(measure.targets.count == 14)
    #expect(measure.readings.count == 14)
    #expect(measure.readings.allSatisfy { $0.quantity.value == 85 && $0.period != nil })
    #expect(measure.readings.first?.period == CalendarMonth(iso: "2019-04").map { .month($0) })
    #expect(measure.readings.last?.period == CalendarMonth(iso: "2020-05").map { .month($0) })
    #expect(figures.findings.rejects.isEmpty)
  }

  @Test("Ranges, reasons, blanks and counts beside percentages keep what they say")
  func forms() throws {
    let cells: [(String, String)] =
      [
        ("12/10%", "11%"), ("8/5%", "tbc"), ("8/5%", "N/A"), ("", ""), ("70%", "65 / 75%"),
        ("70%", "23 (45%)"), ("70%", "15 of 21"), ("tbc", "1,234"),
      ] + Array(repeating: ("", ""), count: 6)
    let figures = try grid([Self.row(["M1", "% inadequate audits"], cells)])
    let measure = try #require(figures.measures.first)
    #expect(measure.targets.prefix(3).map(\.quantity.value) == [12, 8, 8])
    #expect(measure.targets.prefix(3).map(\.quantity.rangeEnd) == [10, 5, 5])
    let readings = measure.readings
    #expect(readings.count == 7)
    #expect(
      readings.map(\.asWritten) == [
        "11%", "tbc", "N/A", "65 / 75%", "23 (45%)", "15 of 21", "1,234",
      ]
    )
    #expect(readings.map(\.quantity.value) == [11, nil, nil, 75, 45, 15, 1234])
    #expect(readings.map(\.quantity.unavailable) == [nil, "tbc", "N/A", nil, nil, nil, nil])
    #expect(readings[3].quantity.numerator == 65)
    #expect(readings[5].quantity.denominator == 21)
    #expect(figures.findings.rejects.isEmpty)
  }

  @Test("A row called a total is the sum of the rows above it")
  func totals() throws {
    let blank = Array(repeating: ("", ""), count: 12)
    let figures = try grid([
      Self.row(["", "North team"], [("", "4"), ("", "5")] + blank),
      Self.row(["", "South team"], [("", "3"), ("", "3")] + blank),
      Self.row(["", "Total"], [("", "7"), ("", "9")] + blank),
    ])
    #expect(
      figures.measures.map(\.name) == [
        "North team", "South team", "Total of North team to South team",
      ]
    )
    #expect(figures.measures.last?.totalOf == [0, 1])
  }

  @Test("A baseline and a unit of their own columns are kept as such")
  func baseline() throws {
    let csv = """
      Ref,Measure,Unit,Good is,Baseline,Target,Target date
      K1,Vacancies,FTE,Low,40.5,20,Mar 2027
      K2,Visits in time,%,High,65%,60%,Mar 2027
      K3,Days to decide,Working days,Low,tbc,2,Mar 2027
      """
    let plan = try PlanReader().plan(file: Array(csv.utf8), named: "kpis.csv")
    #expect(plan.measures.map(\.unit) == [.fte, .percent, .days])
    #expect(plan.measures.map(\.baseline.value) == [40.5, 65, nil])
    #expect(plan.measures.map(\.baselineAsWritten) == ["40.5", "65%", "tbc"])
  }
}
