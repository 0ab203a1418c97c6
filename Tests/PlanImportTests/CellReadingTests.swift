import Testing

@testable import PlanImport

@Suite("What single cells say")
struct CellReadingTests {
  @Test(
    "Leads are parted where each part is a whole role",
    arguments: [
      ("Head of Safeguarding and Area Services", ["Head of Safeguarding and Area Services"]),
      (
        "Head of service and principal social worker",
        ["Head of service", "principal social worker"]
      ),
      ("Quality Assurance & Board Manager", ["Quality Assurance & Board Manager"]),
      (
        "Director; head of service\nteam managers",
        ["Director", "head of service", "team managers"]
      ),
      (
        "Service Manager, Employment, Skills and Learning",
        ["Service Manager, Employment, Skills and Learning"]
      ),
      ("Team leader, workforce development team", ["Team leader, workforce development team"]),
      (
        "• Team managers\n• Consultant social workers",
        ["Team managers", "Consultant social workers"]
      ),
      (
        "Head of Service Children in Care & Care Leavers",
        ["Head of Service Children in Care & Care Leavers"]
      ),
      ("Service manager / team managers", ["Service manager", "team managers"]),
      ("Principal and consultant social worker", ["Principal and consultant social worker"]),
      ("", []),
    ]
  )
  func leads(text: String, roles: [String]) {
    #expect(ImportedLeads(text).roles == roles)
    #expect(ImportedLeads(text).asWritten == text)
  }

  @Test(
    "References to measures",
    arguments: [
      ("6a,b", ["6a", "6b"]), ("17a,b,c", ["17a", "17b", "17c"]), ("1, 2, 3", ["1", "2", "3"]),
      ("1", ["1"]), ("All", ["All"]), ("12a, b and 13", ["12a", "12b", "13"]),
      ("1-4", ["1", "2", "3", "4"]),
      ("M6a", ["M6a"]),
    ]
  )
  func references(text: String, list: [String]) {
    #expect(MeasureReferences.looksLike(text))
    #expect(MeasureReferences.list(text) == list)
  }

  @Test("Figures in targets and readings")
  func quantities() {
    #expect(Quantity("80%", asTarget: true).value == 80)
    #expect(Quantity("1,234", asTarget: false).value == 1234)
    #expect(Quantity("-3.5", asTarget: false).value == -3.5)
    #expect(Quantity("8/5%", asTarget: true).rangeEnd == 5)
    #expect(Quantity("10-12%", asTarget: true).rangeEnd == 12)
    #expect(Quantity("95%+", asTarget: true).comparison == "at least")
    #expect(Quantity("<10%", asTarget: true).comparison == "below")
    #expect(Quantity("12 of 15 (80%)", asTarget: false).denominator == 15)
    #expect(Quantity("12 of 15", asTarget: false).unit == .nOfM)
    #expect(Quantity("45% (23)", asTarget: false).numerator == 23)
    #expect(Quantity("65 / 75%", asTarget: false).value == 75)
    #expect(Quantity("65 / 75%", asTarget: false).numerator == 65)
    #expect(Quantity("65% / 75%", asTarget: false).value == nil)
    for word in ["tbc", "TBC", "N/A", "n/a", "-", "Suspended", "Not collected"] {
      #expect(Quantity(word, asTarget: false).isKnownMissing, "\(word)")
    }
    #expect(Quantity("green", asTarget: false).unavailable == "green")
    #expect(Quantity("45 days", asTarget: true).unit == .days)
  }

  @Test(
    "What headings announce",
    arguments: [
      (
        "Recommendation 9A.  Ensure that it works", HeadingText.Kind.recommendation, "9A",
        "Ensure that it works"
      ),
      ("LSCB1.  Provide guidance", .safeguardingBoard, "LSCB1", "Provide guidance"),
      ("LSCB recommendation 2: Check", .safeguardingBoard, "2", "Check"),
      ("Theme 2: Improved outcomes", .section, "2", "Improved outcomes"),
      ("Section A – Leadership", .section, "A", "Leadership"),
      ("Strategic priority 3 - Homes", .priority, "3", "Homes"),
      ("Other priorities: Leadership", .otherPriority, "", "Other priorities: Leadership"),
      ("Area for improvement 4: Visits", .area, "4", "Visits"),
      ("1.2 Improve recording", .numbered, "1.2", "Improve recording"),
      ("3. Improve recording", .numbered, "3", "Improve recording"),
      ("R3: Improve recording", .recommendation, "3", "Improve recording"),
    ]
  )
  func headings(text: String, kind: HeadingText.Kind, ref: String, title: String) throws {
    let found = try #require(HeadingText(text))
    #expect(found.kind == kind)
    #expect(found.ref == ref)
    #expect(found.title == title)
  }

  @Test(
    "Sentences announce nothing",
    arguments: [
      "Section 11 audit completed by members", "12 children were seen", "Leadership and management",
      "I feel safe.", "95% of plans are on time", "2017 was a year of change",
    ]
  )
  func sentences(text: String) {
    #expect(HeadingText(text) == nil)
  }

  @Test("Paragraph numbers in what a plan cites")
  func citations() {
    #expect(Citations.paragraphs("Para 66 and 122 - While 3 plans") == [66, 122])
    #expect(Citations.paragraphs("para 35 - child in need") == [35])
    #expect(Citations.paragraphs("Paragraphs 4, 5 and 6") == [4, 5, 6])
    #expect(Citations.paragraphs("Nothing of 2017") == [])
  }

  @Test("No heading means two fields in the standard table")
  func unambiguous() {
    var seen: [String: ImportField] = [:]
    for (field, headings) in SynonymTable.standard.headings {
      for heading in headings {
        let key = SynonymTable.normalised(heading)
        #expect(seen[key] == nil || seen[key] == field, "\(heading)")
        seen[key] = field
      }
    }
  }
}
