import Figures
import Foundation
import Ledger
import Messages
import Plans
import ProtobufC
import Tables
import Testing

/// Printing a plan out and reading it back, in every layout.
enum RoundTrip {
  static let layouts: [PlanLayout] = [.recommendations, .dashboard, .milestones, .themes]
  static let moment = Scenario.moment(2026, 5, 1)

  static func file(_ state: PlansState, _ layout: PlanLayout) throws -> PlanExport {
    try PlanExport(state, planID: "", layout: layout, moment: moment)
  }

  static func request(_ file: PlanExport) -> ImportFileRequest { .workbook(file.bytes) }

  /// The plan that comes out of a file, in an authority of its own.
  static func read(_ file: PlanExport) throws -> (Scenario, ImportDecision) {
    try read(file.bytes)
  }

  static func read(_ bytes: [UInt8]) throws -> (Scenario, ImportDecision) {
    var scenario = Scenario()
    let decision = try scenario.run(.workbook(bytes))
    return (scenario, decision)
  }

  /// Every cell that people see, by sheet, without what a layout has no place for.
  static func cells(_ file: PlanExport) throws -> [String: [[String]]] {
    let document = try TableDocument.read(file.bytes, named: "export.xlsx")
    var cells: [String: [[String]]] = [:]
    for table in document.tables where table.name != "Not in this layout" {
      cells[table.name] = table.rows.map { $0.cells.map(\.text) }
    }
    return cells
  }

  /// What a round trip must keep, for a plan that came from a document.
  static func check(_ state: PlansState, _ layout: PlanLayout, words: Bool = true) throws {
    let first = try file(state, layout)
    let (scenario, decision) = try read(first)
    #expect(decision.result.rejects.map(\.message) == [])
    let before = PlanDigest(state, words: words)
    let after = PlanDigest(scenario.state, words: words)
    #expect(after.difference(from: before) == [], "\(layout)")
    // What was entered without words has them from then on.
    guard words else { return }
    let second = try file(scenario.state, layout)
    #expect(try cells(second) == cells(first), "\(layout)")
  }
}

@Suite("Real documents printed out", .enabled(if: Samples.folder != nil, "no samples here"))
struct SampleRoundTripTests {
  @Test(
    "A council's own plan comes back whole from every layout",
    arguments: ["sglos_plan.docx", "sglos_plan.xlsx", "bristol_plan.xlsx"],
    RoundTrip.layouts
  )
  func samples(name: String, layout: PlanLayout) throws {
    var scenario = Scenario()
    try scenario.run(try Samples.request(name, .plan))
    try RoundTrip.check(scenario.state, layout)
    // Read back into the plan that it was printed from, it changes nothing.
    let file = try RoundTrip.file(scenario.state, layout)
    let again = try scenario.run(RoundTrip.request(file))
    #expect(again.events.compactMap(\.kind) == [])
  }

  @Test(
    "Every text of the council's workbook stands in the layout that it came in",
    arguments: [
      ("sglos_plan.xlsx", PlanLayout.recommendations), ("bristol_plan.xlsx", PlanLayout.themes),
    ]
  )
  func texts(name: String, layout: PlanLayout) throws {
    var scenario = Scenario()
    let request = try Samples.request(name, .plan)
    try scenario.run(request)
    let file = try RoundTrip.file(scenario.state, layout)
    let printed = Set(try RoundTrip.cells(file).values.flatMap { $0.flatMap { $0 } }.map(key))
    let all = printed.joined(separator: "\u{1}")
    let original = try TableDocument.read(request.content, named: name)
    // Headings of columns are the layout's own; everything else must be there word for word.
    let headings: Set<String> = [
      "ref", "action", "desiredoutcome", "lead", "duedate", "progressbrag", "comments", "plan",
      "reportingprogress", "evidenceofsuccess", "impactbrag", "whatchildrenwillsay", "owner",
      "kpiref", "due", "outcomestatement", "measure", "responsibleofficer", "frequency", "target",
      "targetdue", "ragtable", "status",
    ]
    var missing: [String] = []
    for table in original.tables {
      for row in table.rows {
        for cell in row.cells where !cell.text.isEmpty && !headings.contains(key(cell.text)) {
          let key = key(cell.text)
          if !printed.contains(key), !all.contains(key) { missing.append(cell.text) }
        }
      }
    }
    // A sheet of measures may call a theme by other words than the sheet of its actions.
    #expect(missing.filter { !$0.hasPrefix("Theme ") } == [])
  }

  private func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

@Suite("Plans printed out and read back")
struct RoundTripTests {
  @Test("A table of milestones comes back with its own columns", arguments: RoundTrip.layouts)
  func milestones(layout: PlanLayout) throws {
    var scenario = Scenario()
    try scenario.run(
      .plan(
        """
        Recommendation,Milestone,Date due,Lead,Update,Evidence of impact,RAG status,Funding
        1 Decide within a day,Place a manager,Workshop June 2013 (and again in Nov/Dec 2013),Head of service and principal social worker,In post,Fewer complaints,Green,From reserves
        ,Write reasons down,Sept 2013,Team managers,,,Amber,
        2 See children,Report weekly,On-going,"Team managers; analyst",'=1+1 is not a sum,-,Red,
        """
      )
    )
    try RoundTrip.check(scenario.state, layout)
  }

  @Test("A dashboard with its grid of months comes back", arguments: RoundTrip.layouts)
  func dashboard(layout: PlanLayout) throws {
    var scenario = Scenario()
    try scenario.run(.workbook(try Self.dashboard()))
    let state = scenario.state
    #expect(state.measures.count == 4)
    #expect(state.objectives.first?.measureIDs.count == 4)
    try RoundTrip.check(state, layout)
  }

  @Test("Columns of totals come back with what they add up", arguments: RoundTrip.layouts)
  func totals(layout: PlanLayout) throws {
    for text in [
      """
      Ref,Measure,Target,North,South,East,Total
      K1,Open cases,100,41,40,39,120
      K2,Late visits,0,3,4,5,13
      """,
      """
      Ref,Measure,Frequency,Jan 2026,Feb 2026,Mar 2026,Total
      K1,Referrals received,Monthly,41,40,39,120
      K2,Assessments begun,Monthly,30,31,32,95
      """,
    ] {
      var scenario = Scenario()
      try scenario.run(.plan(text))
      let state = scenario.state
      #expect(state.measures.map { $0.columnTotals.first?.parts.count } == [3, 3])
      try RoundTrip.check(state, layout)
      let file = try RoundTrip.file(state, layout)
      #expect(file.leftOut == [])
      #expect(try scenario.run(RoundTrip.request(file)).events.compactMap(\.kind) == [])
    }
  }

  @Test("A figure that somebody spoilt in an export is rejected with its row and column")
  func spoilt() throws {
    var scenario = Scenario()
    try scenario.run(.plan("Ref,Measure,Target,North,South,Total\nK1,Open cases,100,41,40,81\n"))
    let file = try RoundTrip.file(scenario.state, .themes)
    let document = try TableDocument.read(file.bytes, named: "export.xlsx")
    let sheets = document.tables.map { table in
      WrittenSheet(
        name: table.name,
        rows: table.rows.map { row in
          var cells = Array(repeating: WrittenCell.empty, count: table.columnCount)
          for cell in row.cells where cell.column < cells.count {
            let isSpoilt = table.name == "Totals" && cell.text == "40"
            cells[cell.column] = .text(isSpoilt ? "about forty" : cell.text)
          }
          return cells
        }
      )
    }
    let bytes = try WorkbookWriter.bytes(of: .init(title: "", sheets: sheets, created: 0))
    let (after, decision) = try RoundTrip.read(bytes)
    // Without that part the total would be held against too little, and be found wrong.
    #expect(after.state.measures.map(\.columnTotals.count) == [0])
    let reject = try #require(decision.result.rejects.first)
    #expect(decision.result.rejects.count == 1)
    #expect(reject.message.contains("no number"))
    #expect(reject.column.contains("Totals") && reject.column.contains("Figure"))
    #expect(reject.found == "about forty" && reject.row == 5)
  }

  @Test("An activity grid comes back with issues, teams, priorities and both ratings")
  func activityGrid() throws {
    var scenario = Scenario()
    try scenario.run(
      .plan(
        """
        Area for improvement,Issues,Evidence,Services,Teams,Priority,Action,Who,When,Delivery status,Status RAG,Impact,Impact RAG
        Supervision,Not regular,Audit of March,Safeguarding,East; West,High,Hold supervision monthly,Team managers,May-20,Under way,Amber,Workers say that they feel supported by their managers,Green
        Supervision,Not regular,Audit of March,Safeguarding,East,Urgent,Record supervision within a week,Team managers,Jul-20,Not started,Red,,
        Visits,Late,Report,Children in care,All,Low,Publish visits weekly,Performance manager,Ongoing,Done,Green,Fewer late visits in each of the teams,Amber
        """
      )
    )
    let action = try #require(scenario.state.actions.first)
    #expect(action.evidenceBase == "Audit of March")
    #expect(action.impactEvidence.hasPrefix("Workers say"))
    for layout in RoundTrip.layouts { try RoundTrip.check(scenario.state, layout) }
  }

  @Test("Any plan that people can enter comes back from any layout", arguments: 1...24)
  func generated(seed: Int) throws {
    var generator = PlanGenerator(seed: UInt64(seed))
    let state = try generator.state()
    for layout in RoundTrip.layouts {
      try RoundTrip.check(state, layout, words: false)
      // From then on also every word stays as it is written.
      let (once, _) = try RoundTrip.read(try RoundTrip.file(state, layout))
      try RoundTrip.check(once.state, layout)
    }
  }

  @Test("Somebody's changes to an export are read: words, a row more, a column moved")
  func edited() throws {
    var scenario = Scenario()
    try scenario.run(.plan(Fixtures.plan))
    let file = try RoundTrip.file(scenario.state, .recommendations)
    let document = try TableDocument.read(file.bytes, named: "export.xlsx")
    // As a person would: a new row under the last action of the first table, and a word changed.
    var sheets: [WrittenSheet] = []
    for table in document.tables {
      var rows: [[WrittenCell]] = []
      for row in table.rows {
        var cells = Array(repeating: WrittenCell.empty, count: table.columnCount)
        for cell in row.cells where cell.column < cells.count {
          cells[cell.column] = .text(cell.text)
        }
        if cells.contains(.text("Place a manager at the front door")) {
          cells = cells.map {
            $0 == .text("Place a manager at the front door") ? .text("Place two managers") : $0
          }
        }
        rows.append(cells)
        if cells.contains(.text("1.2")) {
          rows.append([.text("1.3"), .text("Ask families"), .empty, .text("Front door manager")])
        }
      }
      sheets.append(WrittenSheet(name: table.name, rows: rows))
    }
    let bytes = try WorkbookWriter.bytes(of: .init(title: "", sheets: sheets, created: 0))
    try scenario.run(.workbook(bytes))
    let plan = try #require(scenario.state.plans.first)
    let actions = scenario.state.actions(ofPlan: plan.id)
    #expect(actions.map(\.ref) == ["1.1", "1.2", "1.3", "2.1", "3.1", "3.2"])
    #expect(actions[0].text == "Place two managers")
    #expect(actions[2].text == "Ask families")
    #expect(actions[2].leads == ["Front door manager"])
  }

  @Test("What a layout has no place for is listed, item by item")
  func leftOut() throws {
    var scenario = Scenario()
    try scenario.run(.plan(Fixtures.plan))
    let action = scenario.state.actions[0]
    try scenario.run(
      MoveDueDateRequest.with {
        $0.actionID = action.id
        $0.due = "Dec-26"
        $0.reason = "The post is vacant"
      }
    )
    let file = try RoundTrip.file(scenario.state, .recommendations)
    #expect(file.leftOut == ["Moved due date: 1"])
    let document = try TableDocument.read(file.bytes, named: "export.xlsx")
    let sheet = try #require(document.tables.first { $0.name == "Not in this layout" })
    #expect(
      sheet.rows.last?.cells.prefix(3).map(\.text)
        == [
          "Moved due date", scenario.state.title(of: .init(.action, action.id)),
          "from Sep-26 to Dec-26: The post is vacant",
        ]
    )
  }

  @Test("An export needs a layout and a plan")
  func refusals() throws {
    var scenario = Scenario()
    try scenario.run(.plan(Fixtures.plan))
    #expect(throws: PlansError.self) {
      try RoundTrip.file(scenario.state, .unspecified)
    }
    #expect(throws: PlansQueryError.unknown(.plan, "p99")) {
      try PlanExport(
        scenario.state,
        planID: "p99",
        layout: .themes,
        moment: RoundTrip.moment
      )
    }
  }

  /// Two months of targets and actual figures in every form of cell, under a priority.
  private static func dashboard() throws -> [UInt8] {
    func row(_ texts: [String]) -> [WrittenCell] { texts.map { .text($0) } }
    let rows: [[WrittenCell]] = [
      row(["Fernhill accelerated plan: dashboard, June 2020"]), [],
      row(["Priority 1: Supervision that helps"]),
      row(["Actions status", "On target", "Impact status", "At risk"]),
      row(["Rationale", "Supervision was rare."]),
      row(["Progress this period", "All managers trained."]),
      row(["Actions next period", "Audit of records."]),
      row(["Comments about overall status", "Ahead of plan."]),
      row(["Key actions", "Owner", "Impact on the objective", "Timescale"]),
      row(["Train managers", "Principal social worker", "Skills", "June 2020"]), [],
      [
        .text("Metric"), .text("May 2020", span: 2), .text("June 2020", span: 2),
        .text("July 2020", span: 2),
      ],
      row(["", "Target", "Actual", "Target", "Actual", "Target", "Actual"]),
      row(["Supervision held on time", "90%", "84%", "12/10%", "N/A", "8/5%", ""]),
      row(["Workers trained", "tbc", "23 (45%)", "", "65 / 75%", "", "12 of 15"]),
      [
        .text("Cases per worker"), .number(18), .number(21.5), .number(18), .number(20),
        .number(17), .text("Audits suspended"),
      ],
      [
        .text("% of visits in time"), .percent(90), .percent(87.25), .percent(90), .percent(88),
        .percent(95), .percent(100),
      ],
    ]
    return try WorkbookWriter.bytes(
      of: .init(title: "", sheets: [WrittenSheet(name: "Dashboard", rows: rows)], created: 0)
    )
  }
}

extension ImportFileRequest {
  static func workbook(_ bytes: [UInt8]) -> Self {
    .with {
      $0.change = .with { $0.authority = "803" }
      $0.kind = .plan
      $0.fileName = "plan.xlsx"
      $0.content = bytes
    }
  }
}
