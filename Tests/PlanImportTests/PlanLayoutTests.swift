import Figures
import OfficeFixtures
import Testing

@testable import PlanImport

/// Layouts that councils publish, with made-up words.
@Suite("Layouts of plans")
struct PlanLayoutTests {
  private func plan(_ word: WordFixture) throws -> ImportedPlan {
    try PlanReader().plan(file: word.bytes(), named: "plan.docx")
  }

  private func plan(_ sheets: [WorkbookFixture.Sheet]) throws -> ImportedPlan {
    try PlanReader().plan(file: WorkbookFixture(sheets).bytes(), named: "plan.xlsx")
  }

  private func plan(csv: String, named name: String = "plan.csv") throws -> ImportedPlan {
    try PlanReader().plan(file: Array(csv.utf8), named: name)
  }

  private static let milestoneHeading: [WordFixture.Cell] = [
    "Recommendation", "Milestone/What needs to change", "Date due", "Lead", "Update",
    "Evidence of impact", "RAG status",
  ]

  @Test("Recommendations with milestones: merged, continued, repeated headings, section rows")
  func milestones() throws {
    var word = WordFixture()
    word.paragraph("Fernhill improvement plan", style: "Title")
    word.table([
      Self.milestoneHeading,
      [.init("Leadership and management", span: 7)],
      [
        .init("1. Make sure that managers see every plan", merge: .start),
        "Managers sign each plan",
        "June 2013", "Head of service", "Signed since May", "Dip sample in July", "Green",
      ],
      [
        .continued, "Share what is learned with teams",
        "Workshop June 2013 (and again in Nov/Dec 2013)",
        "Head of service and principal social worker", "Booked", "", "Amber",
      ],
      Self.milestoneHeading,
      [
        "", "Ask families what changed", "Ongoing", "Participation officer; team managers", "", "",
        "Red",
      ],
      [.init("Help and protection", span: 7)],
      [
        "2. Visit children on time", "Weekly report of visits", "30/09/2013", "Team managers",
        "In place", "Visits at 92%", "Green",
      ],
      ["", "Managers look at each late visit", "Sept 2013", "Team managers", "", "", ""],
    ])
    let plan = try plan(word)
    #expect(plan.title == "Fernhill improvement plan")
    #expect(plan.sections.map(\.title) == ["Leadership and management", "Help and protection"])
    #expect(plan.objectives.map(\.ref) == ["1", "2"])
    #expect(plan.objectives.map(\.kind) == [.recommendation, .recommendation])
    #expect(plan.objectives.map(\.actions.count) == [3, 2])
    #expect(plan.actions.map(\.progress) == ["Green", "Amber", "Red", "Green", ""])
    #expect(plan.actions[0].comments == "Signed since May")
    #expect(plan.actions[0].impactEvidence == "Dip sample in July")
    #expect(plan.actions[1].leads.roles == ["Head of service", "principal social worker"])
    #expect(plan.actions[2].leads.roles == ["Participation officer", "team managers"])
    #expect(plan.actions[1].due.text == "Workshop June 2013 (and again in Nov/Dec 2013)")
    #expect(plan.findings.rejects.isEmpty)
  }

  @Test(
    "Word tables that go on after a page break, with the heading once or again",
    arguments: [true, false]
  )
  func splitTables(repeated: Bool) throws {
    var word = WordFixture()
    word.heading("Plan of Fernhill")
    word.heading("Leadership", level: 2)
    word.table([
      Self.milestoneHeading,
      [
        "Recommendation 4: Listen to children", "Ask each child", "May 2014", "Team managers", "",
        "", "Green",
      ],
    ])
    word.table(
      (repeated ? [Self.milestoneHeading] : []) + [
        ["", "Write down what they say", "June 2014", "Team managers", "", "", "Red"]
      ],
      headerRows: 0
    )
    let plan = try plan(word)
    #expect(plan.sections.map(\.title) == ["Leadership"])
    #expect(plan.objectives.map(\.ref) == ["4"])
    #expect(plan.objectives.first?.title == "Listen to children")
    #expect(plan.actions.count == 2)
  }

  @Test("A row whose cells slipped one column is put back, and said")
  func slipped() throws {
    var word = WordFixture()
    word.table([
      ["Ref", "Action", "Desired outcome", "Lead", "Due date", "RAG", "Comments"],
      [
        "1.1", "Train all managers in supervision", "Better supervision", "Head of service",
        "Sep-17", "Green", "",
      ],
      [
        "", "1.2", "Write the supervision standards down", "Clear standards",
        "Principal social worker", "Oct-17", "Amber",
      ],
      [
        "1.3", "Check supervision records each month", "Records are complete", "Team managers",
        "Nov-17", "Red", "Late",
      ],
    ])
    let plan = try plan(word)
    #expect(plan.actions.map(\.ref) == ["1.1", "1.2", "1.3"])
    let moved = plan.actions[1]
    #expect(moved.text == "Write the supervision standards down")
    #expect(moved.leads.roles == ["Principal social worker"])
    #expect(moved.due.text == "Oct-17")
    #expect(moved.progress == "Amber")
    #expect(plan.findings.warnings.count == 1)
    #expect(plan.findings.warnings.first?.row == 3)
    #expect(plan.findings.rows.filter { $0.outcome == .warned }.count == 1)
  }

  @Test("A slipped row under a merged recommendation is put back")
  func slippedMilestone() throws {
    var word = WordFixture()
    word.table([
      Self.milestoneHeading,
      [
        .init("1. See children", merge: .start), "Visit each child", "June 2013", "Head of service",
        "Done", "", "Green",
      ],
      [
        .continued, "", "Record each visit the same day", "July 2013", "Team managers",
        "Under way in both teams", "Amber",
      ],
    ])
    let plan = try plan(word)
    #expect(plan.actions.count == 2)
    #expect(plan.actions.last?.due.text == "July 2013")
    #expect(plan.actions.last?.progress == "Amber")
    #expect(plan.actions.last?.comments == "Under way in both teams")
    #expect(plan.findings.warnings.contains { $0.message.contains("slipped") })
  }

  @Test("Headings may stand in another order and in other words")
  func otherWords() throws {
    let plan = try plan(
      csv: """
        By when,Who is responsible,No.,What we will do,Current status,Success measures
        31/03/2024,Head of service,A1,Call every family within a day,On track,Nine in ten families called
        30/04/2024,Team managers,A2,Write to schools,Complete,
        """
    )
    #expect(plan.actions.map(\.ref) == ["A1", "A2"])
    #expect(plan.actions.map(\.progress) == ["On track", "Complete"])
    #expect(plan.actions.map(\.due.text) == ["31/03/2024", "30/04/2024"])
    #expect(plan.objectives.flatMap(\.criteria).map(\.text) == ["Nine in ten families called"])
  }

  @Test("Headings may be questions")
  func questions() throws {
    let plan = try plan(
      csv: """
        Ref.,What do we need to do?,Who will do it?,When will it be done by?,How will we know it has made a difference?,B/RAG
        1a,Hold surgeries with families,Team managers,By end of May 2019,Families say that it helps,G
        1b,Change the form,Systems manager,By end of June 2019,,B
        """
    )
    #expect(plan.actions.map(\.text) == ["Hold surgeries with families", "Change the form"])
    #expect(plan.actions.map(\.progress) == ["G", "B"])
    #expect(plan.actions.last?.due.dueBy?.iso == "2019-06-30")
    #expect(plan.objectives.first?.criteria.map(\.text) == ["Families say that it helps"])
  }

  @Test("A key of colours needs no heading, and an annual target is no reading")
  func keyAndAnnualTarget() throws {
    var sheet = WorkbookFixture.Sheet("KPIs 2023-24")
    sheet.row(["Performance indicator", "Responsible officer", "Target 2023-24", "Apr", "May"])
    sheet.row(["Assessments in time", "Head of service", "90%", "81%", "85%"])
    sheet.blank()
    sheet.row(["RAG key"])
    sheet.row(["Green", "At or better than the target"])
    sheet.row(["Amber", "Within ten per cent of it"])
    sheet.row(["Red", "Worse than that by some way"])
    let plan = try plan([sheet])
    #expect(plan.schemes.map { $0.words.map(\.word) } == [["Green", "Amber", "Red"]])
    #expect(plan.measures.first?.targets.map(\.quantity.value) == [90])
    let periods = plan.measures.first?.readings.compactMap { $0.period?.firstDay.iso }
    #expect(periods == ["2023-04-01", "2023-05-01"])
  }

  @Test("A row that slipped to the left is put back too")
  func slippedLeft() throws {
    var word = WordFixture()
    word.table([
      Self.milestoneHeading,
      ["1. Visit on time", "Set up the report", "Dec 13", "Business manager", "Done", "", "Green"],
      ["Publish the report widely", "Feb 14", "Business manager", "Drafted", "", "Amber", ""],
    ])
    let plan = try plan(word)
    #expect(plan.objectives.count == 1)
    #expect(plan.actions.last?.text == "Publish the report widely")
    #expect(plan.actions.last?.due.text == "Feb 14")
    #expect(plan.actions.last?.progress == "Amber")
  }

  @Test("A council's own heading is understood when its table says so")
  func ownSynonyms() throws {
    let csv = "Ref,Our promise,Captain\n1,Visit children on time,Team managers\n"
    #expect(throws: PlanImportError.self) { try self.plan(csv: csv) }
    let synonyms = SynonymTable.standard.extended(with: [
      "Our promise": "action", "Captain": "lead",
    ])
    let plan = try PlanReader(synonyms: synonyms).plan(file: Array(csv.utf8), named: "plan.csv")
    #expect(plan.actions.first?.text == "Visit children on time")
    #expect(plan.actions.first?.leads.roles == ["Team managers"])
  }

  @Test("Windows-1252, semicolons and tabs are read, with a word about the encoding")
  func separated() throws {
    let text = "Ref;Action;Lead\r\n1;See Zo\u{E9}\u{92}s plan;Head of service\r\n"
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let latin = try PlanReader().plan(file: bytes, named: "plan.csv")
    #expect(latin.actions.first?.text == "See Zoé’s plan")
    #expect(latin.findings.warnings.contains { $0.found == "Windows-1252" })
    let tabs = try plan(
      csv: "Ref\tAction\tLead\n1\tVisit, then write\tTeam managers\n",
      named: "plan.tsv"
    )
    #expect(tabs.actions.first?.text == "Visit, then write")
  }

  @Test("A day that does not exist is kept as written, with a warning")
  func impossibleDate() throws {
    let plan = try plan(csv: "Ref,Action,Due date\n1.1,Visit children,31/02/2017\n")
    #expect(plan.actions.first?.due.text == "31/02/2017")
    #expect(plan.actions.first?.due.dueBy == nil)
    let warning = try #require(plan.findings.warnings.first)
    #expect(warning.found == "31/02/2017")
    #expect(warning.column == "C, Due date")
    #expect(warning.row == 2)
  }

  @Test("A formula in a cell stays text and is flagged")
  func formula() throws {
    let plan = try plan(
      csv: "Ref,Action,Comments\n1.1,Visit children,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n"
    )
    #expect(plan.actions.first?.comments == "=HYPERLINK(\"http://x\",\"y\")")
    #expect(plan.findings.warnings.contains { $0.message.contains("formula") })
  }

  @Test("A file without any such table says what was looked for and what was found")
  func nothing() {
    do {
      _ = try plan(csv: "Name,Colour,Size\nCar,Red,4\n")
      Issue.record("read")
    } catch let error as PlanImportError {
      guard case .nothingRecognised(let lookedFor, let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!lookedFor.isEmpty)
      #expect(found == ["Name", "Colour", "Size"])
      #expect(error.message.contains("Colour"))
    } catch {
      Issue.record("\(error)")
    }
    var word = WordFixture()
    word.paragraph("Only words")
    #expect(throws: PlanImportError.self) { try plan(word) }
  }

  @Test("A damaged file says so", arguments: [0, 1])
  func damaged(kind: Int) {
    var word = WordFixture()
    word.table([["Ref", "Action"], ["1", "x"]])
    let bytes = kind == 0 ? Array(word.bytes().prefix(200)) : Array("%PDF-1.4".utf8)
    #expect {
      try PlanReader().plan(file: bytes, named: "plan.docx")
    } throws: { error in
      guard case .unreadable = error as? PlanImportError else { return false }
      return true
    }
  }

  @Test("An activity grid: one row is an action with its area, teams and two ratings")
  func activityGrid() throws {
    var sheet = WorkbookFixture.Sheet("Activity grid")
    sheet.merged("Fernhill activity grid, May 2020", columns: 13)
    sheet.blank()
    sheet.row([
      "Area for improvement", "Issues", "Evidence", "Services", "Teams", "Priority level", "Action",
      "Who",
      "When", "Delivery status", "Status RAG", "Impact", "Impact RAG",
    ])
    sheet.row([
      "Supervision", "Not regular", "Audit of March", "Safeguarding", "East; West", "High",
      "Hold supervision monthly", "Team managers", .number(43982, format: "mmm-yy"), "Under way",
      "Amber",
      "Workers say that they feel supported by their managers", "Green",
    ])
    sheet.row([
      "", "", "", "", "East", "Medium", "Record supervision within a week", "Team managers",
      "Jul-20",
      "Not started", "Red", "", "",
    ])
    sheet.row([
      "Visits", "Late", "Report", "Children in care", "All", "Low", "Publish visits weekly",
      "Performance manager", "Ongoing", "Done", "Green", "Fewer late visits in each of the teams",
      "Amber",
    ])
    let plan = try plan([sheet])
    #expect(plan.objectives.map(\.title) == ["Supervision", "Visits"])
    #expect(plan.objectives.allSatisfy { $0.kind == .area })
    #expect(plan.actions.map(\.priority) == ["High", "Medium", "Low"])
    #expect(plan.actions.map(\.progress) == ["Amber", "Red", "Green"])
    #expect(plan.actions.map(\.impact) == ["Green", "", "Amber"])
    #expect(plan.actions[0].deliveryStatus == "Under way")
    #expect(plan.actions[0].due.text == "May-20" || plan.actions[0].due.text == "Jun-20")
    #expect(plan.actions[0].teams == "East; West")
    #expect(plan.actions[0].impactEvidence.hasPrefix("Workers say"))
  }

  @Test("A dashboard: two statuses, a period update, key actions and a grid of months")
  func dashboard() throws {
    var word = WordFixture()
    word.paragraph("Fernhill accelerated plan: dashboard, June 2020", style: "Title")
    word.heading("Priority 1: Supervision that helps")
    word.table(
      [
        ["Actions status", "On target", "Impact status", "At risk"],
        [.init("Rationale"), .init("Supervision was rare.", span: 3)],
        [.init("Progress this period"), .init("All managers trained.", span: 3)],
        [.init("Actions next period"), .init("Audit of records.", span: 3)],
        [.init("Comments about overall status"), .init("Ahead of plan.", span: 3)],
      ],
      headerRows: 0
    )
    word.table([
      ["Key actions", "Owner", "Impact on the objective", "Timescale"],
      ["Train managers", "Principal social worker", "Skills", "June 2020"],
      ["Audit records", "Quality manager", "Assurance", "July 2020"],
    ])
    word.table(
      [
        [.init("Metric", merge: .start), .init("May 2020", span: 2), .init("June 2020", span: 2)],
        [.continued, "Target", "Actual", "Target", "Actual"],
        ["Supervision held on time", "90%", "84%", "12/10%", "N/A"],
        ["Workers trained", "tbc", "23 (45%)", "", "65 / 75%"],
      ],
      headerRows: 2
    )
    word.heading("Priority 2: Plans that move")
    word.table([
      ["Key actions", "Owner", "Impact on the objective", "Timescale"],
      ["Write plans with families", "Team managers", "Plans are owned", "August 2020"],
    ])
    let plan = try plan(word)
    #expect(plan.objectives.map(\.ref) == ["1", "2"])
    let first = try #require(plan.objectives.first)
    #expect(first.kind == .priority)
    #expect(first.actionsStatus == "On target")
    #expect(first.impactStatus == "At risk")
    #expect(first.rationale == "Supervision was rare.")
    #expect(first.progressThisPeriod == "All managers trained.")
    #expect(first.actionsNextPeriod == "Audit of records.")
    #expect(first.statusComment == "Ahead of plan.")
    #expect(plan.objectives.map(\.actions.count) == [2, 1])
    #expect(first.actions.map(\.leads.roles) == [["Principal social worker"], ["Quality manager"]])
    #expect(plan.measures.map(\.name) == ["Supervision held on time", "Workers trained"])
    #expect(plan.measures.allSatisfy { $0.objective == "1" })
    let supervision = plan.measures[0]
    #expect(supervision.targets.map(\.asWritten) == ["90%", "12/10%"])
    #expect(supervision.targets[1].quantity.value == 12)
    #expect(supervision.targets[1].quantity.rangeEnd == 10)
    #expect(supervision.readings.map(\.quantity.value) == [84, nil])
    #expect(supervision.readings[1].quantity.unavailable == "N/A")
    #expect(supervision.readings[0].period == (try Period(written: "May 2020")))
    let trained = plan.measures[1]
    #expect(trained.targets.first?.quantity.isKnownMissing == true)
    #expect(trained.readings[0].quantity.value == 45)
    #expect(trained.readings[0].quantity.numerator == 23)
    #expect(trained.readings[1].quantity.value == 75)
    #expect(trained.readings[1].quantity.numerator == 65)
    #expect(plan.findings.warnings.contains { $0.found == "65 / 75%" })
    #expect(plan.findings.rejects.isEmpty)
  }

  @Test("A grid whose months are dates in a sheet, written over the first of each pair")
  func sheetGrid() throws {
    var sheet = WorkbookFixture.Sheet("Metrics")
    sheet.row([
      "Metric", .number(43952, format: "mmm-yy"), "", .number(43983, format: "mmm-yy"), "",
      .number(44013, format: "mmm-yy"), "",
    ])
    sheet.merges = ["B1:C1", "D1:E1", "F1:G1", "A1:A2"]
    sheet.row(["", "Target", "Actual", "Target", "Actual", "Target", "Actual"])
    sheet.row([
      "Visits on time", .number(0.9, format: "0%"), .number(0.84, format: "0%"),
      .number(0.9, format: "0%"),
      .number(0.875, format: "0.0%"), .number(0.95, format: "0%"), "Suspended",
    ])
    sheet.row([
      "Cases per worker", .number(18), .number(21.5), .number(18), .number(20), .number(17), .empty,
    ])
    let plan = try plan([sheet])
    #expect(plan.measures.count == 2)
    #expect(plan.measures[0].readings.map(\.quantity.value) == [84, 87.5, nil])
    #expect(plan.measures[0].targets.map(\.quantity.value) == [90, 90, 95])
    #expect(plan.measures[1].readings.map(\.quantity.value) == [21.5, 20])
    #expect(plan.measures[1].readings.map(\.periodAsWritten) == ["May-20", "Jun-20"])
    #expect(plan.measures[0].unit == .percent)
    #expect(plan.measures[1].unit == .count)
  }

  @Test("A grid with rows for target and actual under the months")
  func rowGrid() throws {
    let plan = try plan(
      csv: """
        Measure,,Apr 2020,May 2020,Jun 2020
        Visits on time,Target,90%,90%,95%
        ,Actual,80%,85%,n/a
        Audits done,Target,10,10,10
        ,Actual,8,12,9
        """
    )
    #expect(plan.measures.map(\.name) == ["Visits on time", "Audits done"])
    #expect(plan.measures[0].targets.count == 3)
    #expect(plan.measures[0].readings.map(\.quantity.value) == [80, 85, nil])
    #expect(plan.measures[1].readings.map(\.quantity.value) == [8, 12, 9])
  }

  @Test("Months without a year take it from the heading above")
  func yearHint() throws {
    var sheet = WorkbookFixture.Sheet("Data")
    sheet.row(["Measures 2020-21"])
    sheet.row(["KPI", "Target", "Nov", "Dec", "Jan", "Feb"])
    sheet.row(["Visits", "90%", "80%", "81%", "82%", "83%"])
    let plan = try plan([sheet])
    let periods = plan.measures.first?.readings.compactMap { $0.period?.firstDay.iso }
    #expect(periods == ["2020-11-01", "2020-12-01", "2021-01-01", "2021-02-01"])
  }

  @Test("Sections by sheet, where sheets have no headings of their own")
  func sheets() throws {
    let heading: [WorkbookFixture.Cell] = ["Ref", "Action", "Lead", "Due"]
    var one = WorkbookFixture.Sheet("Leadership")
    one.row(heading)
    one.row(["L1", "Meet every month with all of the partners", "Director", "May 2024"])
    var two = WorkbookFixture.Sheet("Front door")
    two.row(heading)
    two.row(["F1", "Answer each call on the day it comes", "Head of service", "June 2024"])
    let plan = try plan([one, two])
    #expect(plan.sections.map(\.title) == ["Leadership", "Front door"])
    #expect(plan.objectives.allSatisfy { $0.kind == .theme })
  }

  @Test("Recommendation and section columns make the tree in a flat list")
  func flat() throws {
    let plan = try plan(
      csv: """
        Theme,Recommendation,Ref,Action,Owner,Timescale,RAG
        Leadership,Recommendation 1: Lead well,1.1,Meet monthly,Director,May 2024,G
        Leadership,Recommendation 1: Lead well,1.2,Publish minutes,Director,June 2024,A
        Practice,Recommendation 2: Visit,2.1,Visit weekly,Team managers,July 2024,R
        """
    )
    #expect(plan.sections.map(\.title) == ["Leadership", "Practice"])
    #expect(plan.objectives.map(\.ref) == ["1", "2"])
    #expect(plan.objectives.map(\.actions.count) == [2, 1])
    #expect(plan.actions.map(\.leads.asWritten) == ["Director", "Director", "Team managers"])
  }

  @Test("Targets along a trajectory, parts of a whole and words about a date")
  func targets() throws {
    let plan = try plan(
      csv: """
        Ref,Measure,Responsible officer,Frequency,Target,Target due
        1,Turnover,HR partner,annual,"21.1% by 30/9/17, 18.1% by 30/9/18",
        2,Homes rated good,Placements manager,quarterly,4 / 7,Mar -17
        3,Visits on time,Head of service,monthly,at least 95%,2017
        """
    )
    #expect(plan.measures.map(\.targets.count) == [2, 1, 1])
    #expect(plan.measures[0].targets.map(\.quantity.value) == [21.1, 18.1])
    #expect(plan.measures[1].targets[0].quantity.denominator == 7)
    #expect(plan.measures[2].targets[0].quantity.comparison == "at least")
  }

  @Test("Every row and paragraph that holds anything is accounted for")
  func accounting() throws {
    var word = WordFixture()
    word.paragraph("Fernhill plan", style: "Title")
    word.paragraph("Some words of introduction.")
    word.table([["Name", "Telephone", "Room"], ["Anyone", "12345", "7"]])
    word.heading("Leadership")
    word.table([
      ["Ref", "Action", "Lead"], ["1", "Meet monthly", "Director"], ["2", "", ""],
      ["", "", "Team managers"],
    ])
    word.paragraph("What children will say:")
    word.paragraph("They listen to me.")
    let plan = try plan(word)
    // 5 paragraphs, 2 rows of a table that is no plan's, 4 rows of the plan's table.
    #expect(plan.findings.rows.count == 11)
    #expect(plan.findings.rows.count { $0.outcome == .rejected } == plan.findings.rejects.count)
    #expect(plan.findings.rejects.map(\.place) == ["table 1", "table 1", "table 2"])
    #expect(plan.findings.rows.count { $0.outcome == .warned } == 1)
    #expect(plan.actions.first?.leads.roles == ["Director", "Team managers"])
    #expect(plan.objectives.first?.voices == ["They listen to me."])
    #expect(plan.narrative == ["Some words of introduction."])
  }
}
