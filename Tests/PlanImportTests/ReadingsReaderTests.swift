import Figures
import Testing

@testable import PlanImport

@Suite("Tables of readings")
struct ReadingsReaderTests {
  private func read(_ csv: String) throws -> ImportedReadings {
    try ReadingsReader().readings(file: Array(csv.utf8), named: "readings.csv")
  }

  @Test("A long table gives each measure its readings")
  func long() throws {
    let readings = try read(
      """
      Measure,Period,Value,Numerator,Denominator
      M1,May 2020,80%,8,10
      M1,Jun 2020,,9,10
      M2,2020-05,n/a,,
      M2,2020-06,17,,
      """
    )
    #expect(readings.measures.map(\.name) == ["M1", "M2"])
    #expect(readings.measures[0].readings.map(\.quantity.value) == [80, nil])
    #expect(readings.measures[0].readings.map(\.quantity.denominator) == [10, 10])
    #expect(readings.measures[1].readings[0].quantity.unavailable == "n/a")
    #expect(readings.measures[1].readings[1].quantity.value == 17)
    #expect(readings.findings.rejects.isEmpty)
  }

  @Test("A row without a period or a figure is rejected with its place")
  func rejects() throws {
    let readings = try read(
      "KPI Ref,Month,Actual\nM1,Springish,4\nM1,May 2020,\nM1,June 2020,5\n"
    )
    #expect(readings.findings.rejects.map(\.row) == [2, 3])
    #expect(readings.findings.rejects.first?.column == "B, Month")
    #expect(readings.findings.rejects.first?.found == "Springish")
    #expect(readings.measures.first?.readings.count == 1)
  }

  @Test("A grid of months is readings too")
  func grid() throws {
    let readings = try read("Ref,Measure,Target,May 2020,June 2020\nM1,Visits,90%,80%,85%\n")
    #expect(readings.measures.first?.ref == "M1")
    #expect(readings.measures.first?.readings.count == 2)
  }

  @Test("A table without figures is refused")
  func nothing() {
    #expect(throws: PlanImportError.self) { try read("a,b\n1,2\n") }
  }
}
