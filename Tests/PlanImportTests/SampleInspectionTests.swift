import Testing

@testable import PlanImport

@Suite("An inspection report as text taken from its PDF", .enabled(if: SampleFiles.areHere))
struct SampleInspectionTests {
  @Test("Paragraphs, flags, recommendations and grades come out whole")
  func counts() throws {
    let bytes = try SampleFiles.bytes("sglos_inspection_report.txt")
    let report = try InspectionReader().inspection(
      file: bytes,
      named: "sglos_inspection_report.txt"
    )
    #expect(report.paragraphs.compactMap(\.number) == Array(1...167))
    #expect(report.flaggedCount == 41)
    #expect(report.recommendations.count == 31)
    #expect(report.recommendations.count { $0.addressee == .safeguardingBoard } == 9)
    #expect(report.judgements.count == 7)
    #expect(
      report.judgements.first { $0.number == "2.1" }?.parent.map { report.judgements[$0].number }
        == "2"
    )
    #expect(report.judgements.count { $0.parent == nil } == 2)
    #expect(report.judgements.allSatisfy { !$0.area.contains("ł") })
    #expect(report.framework == .single)
    #expect(report.findings.warnings.isEmpty)
  }
}
