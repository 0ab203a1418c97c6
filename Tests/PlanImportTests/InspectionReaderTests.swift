import OfficeFixtures
import Testing

@testable import PlanImport

@Suite("Inspection reports and letters")
struct InspectionReaderTests {
  private func read(_ text: String) throws -> ImportedInspection {
    try InspectionReader().inspection(text: text)
  }

  @Test("Paragraphs that a page break splits are one, and page numbers are left out")
  func pageBreaks() throws {
    let report = try read(
      """
      # Fernhill

      ## Inspection findings

      - 1. Visits to children in the east team are
      4

      late in most cases. (Recommendation)
      - 2. Carers are visited on time.
      """
    )
    #expect(
      report.paragraphs.map(\.text) == [
        "Visits to children in the east team are late in most cases. (Recommendation)",
        "Carers are visited on time.",
      ]
    )
    #expect(report.paragraphs.map(\.isFlagged) == [true, false])
  }

  @Test("Two lists of recommendations keep their numbers and addressees")
  func recommendations() throws {
    let report = try read(
      """
      # Fernhill children's services
      ## Recommendations
      1. Visit every child on time.
      2. Write plans with families.
      ## Findings
      3. Something is written here. (Recommendation 2)
      ## The Local Safeguarding Children Board
      ### Recommendations
      4. Check the visits of all agencies.
      """
    )
    #expect(report.recommendations.map(\.number) == ["1", "2", "4"])
    #expect(
      report.recommendations.map(\.addressee) == [.authority, .authority, .safeguardingBoard]
    )
    #expect(report.paragraphs.count == 4)
    #expect(report.flaggedCount == 1)
  }

  @Test("A gap in the numbers and a fresh start are said, and nothing is renumbered")
  func numbering() throws {
    let report = try read(
      """
      ## One
      1. First statement of the report.
      2. Second statement of the report.
      4. Fourth statement of the report.
      5. Fifth, which has a list inside:
      1. not a paragraph
      ## Two
      1. Numbering begins again here.
      """
    )
    #expect(report.paragraphs.map(\.number) == [1, 2, 4, 5, 1])
    #expect(report.paragraphs[3].text.contains("not a paragraph"))
    #expect(report.findings.warnings.count == 2)
  }

  @Test(
    "A judgement table in a letter of today's framework makes a tree",
    arguments: ["\t", " | ", "   "]
  )
  func currentFramework(separator: String) throws {
    let report = try read(
      """
      Fernhill
      Inspection of children's social care services
      Inspection dates: 4 to 15 March 2024

      Judgement\(separator)Grade
      The impact of leaders on social work practice with children and families\(separator)Requires improvement to be good
      The experiences and progress of children who need help and protection\(separator)Requires improvement to be good
      The experiences and progress of children in care\(separator)Good
      The experiences and progress of care leavers\(separator)Good
      Overall effectiveness\(separator)Requires improvement to be good

      What needs to improve?

      - The timeliness of visits.
      - The quality of
      plans for children.

      The experiences and progress of children who need help and protection

      1. Most children are seen quickly.
      2. Some wait too long.
      """
    )
    #expect(report.judgements.count == 5)
    let overall = try #require(report.judgements.firstIndex { $0.area == "Overall effectiveness" })
    #expect(report.judgements.count { $0.parent == overall } == 4)
    #expect(report.framework == .ilacs)
    #expect(
      report.recommendations.map(\.text) == [
        "The timeliness of visits.", "The quality of plans for children.",
      ]
    )
    #expect(report.recommendations.allSatisfy { $0.kind == .improvement })
    #expect(report.paragraphs.compactMap(\.number) == [1, 2])
    #expect(report.inspectionDates == "4 to 15 March 2024")
  }

  @Test("A monitoring letter without numbers gives its paragraphs under their headings")
  func letter() throws {
    let report = try read(
      """
      # Monitoring visit to Fernhill children's services

      Dear Director,

      ## Areas covered by the visit

      Inspectors looked at visits.

      ## Areas for priority action

      - The response to children who go missing.

      ## Findings and evaluation of progress

      Visits are now on time.

      Plans have improved.
      """
    )
    #expect(report.framework == .monitoringVisit)
    #expect(report.paragraphs.map(\.number) == [nil, nil, nil, nil])
    #expect(report.recommendations.map(\.kind) == [.priorityAction])
  }

  @Test("A Word document is read like a text")
  func word() throws {
    var word = WordFixture()
    word.paragraph("Inspection of Fernhill", style: "Title")
    word.table([["Overall effectiveness", "Good"], ["Care leavers", "Outstanding"]])
    word.heading("Recommendations")
    word.paragraph("1. Keep going.")
    let report = try InspectionReader().inspection(file: word.bytes(), named: "report.docx")
    #expect(report.judgements.map(\.grade) == [.good, .outstanding])
    #expect(report.recommendations.count == 1)
  }

  @Test("Text that is no report is refused")
  func noReport() {
    #expect(throws: PlanImportError.notAReport(lineCount: 2)) {
      try InspectionReader().inspection(text: "Shopping\nMilk and bread")
    }
  }
}
