import HTTPTypes
import HummingbirdCore
import Messages
import ProtobufC
import Tables
import Testing

@testable import Gateway

@Suite("Tables of the pages as files")
struct ExportedTableTests {
  private let council: SampleCouncil

  init() throws { council = try SampleCouncil() }

  private func read(_ table: ExportedTable, _ format: ExportedTable.Format) throws -> [[String]] {
    let bytes = try table.bytes(format, madeAt: 1_777_600_000)
    let document = try TableDocument.read(bytes, named: "table.\(format.rawValue)")
    return (document.tables.first?.rows ?? []).map { row in
      var texts = Array(repeating: "", count: table.headings.count)
      for cell in row.cells where cell.column < texts.count { texts[cell.column] = cell.text }
      return texts
    }
  }

  @Test("Both formats hold the same cells, and every row is there")
  func formats() throws {
    let tables: [ExportedTable] = [
      .actions(council.planDetail().actions, of: council.planDetail().plan),
      .measures(try council.measureSummaries()),
      .readings(try council.measures.map { try council.measureDetail($0.id) }),
      .checks([council.finding]),
      .coverage(council.coverage(), measures: try council.measureSummaries()),
      .difference(council.difference()), .rounds(try council.rounds()),
      .gradeMix(try council.roundDetail()), .audits(try council.roundDetail()),
      .auditActions(try council.roundDetail(), on: CalendarDate(2026, 11, 21)),
      .workforce(try council.workforce()), .teams(try council.teams),
      .returns([try council.teamDetail()]),
    ]
    for table in tables {
      let csv = try read(table, .csv)
      let xlsx = try read(table, .xlsx)
      #expect(csv == xlsx, "\(table.name)")
      #expect(csv.first == table.headings)
      #expect(csv.count == table.rows.count + 1, "\(table.name)")
      #expect(table.rows.allSatisfy { $0.count == table.headings.count }, "\(table.name)")
      #expect(!table.rows.isEmpty, "\(table.name)")
    }
  }

  @Test("A text that looks like a formula is stored as text, and comes back as it was")
  func neutralised() throws {
    var action = ActionSummary()
    action.ref = "=cmd|' /C calc'!A0"
    action.text = "@SUM(A1:A9)"
    action.leads = ["+44 team", "-5"]
    let table = ExportedTable.actions([action], of: nil)
    let text = String(decoding: try table.bytes(.csv, madeAt: 0), as: UTF8.self)
    #expect(text.contains("\r\n'=cmd|' /C calc'!A0,'@SUM(A1:A9),,,'+44 team; -5,"))
    for format in ExportedTable.Format.allCases {
      let row = try read(table, format)[1]
      #expect(row[0] == action.ref)
      #expect(row[1] == action.text)
    }
  }

  @Test("Rounds have their grades as numbers with the interval, audits their domains by name")
  func practice() throws {
    var detail = RoundDetail()
    detail.summary = .with {
      $0.round = .with { $0.title = "Core audit 6" }
      $0.mix = .with {
        ($0.requiresImprovement, $0.good, $0.n) = (6, 15, 21)
        $0.goodOrBetter = .with {
          ($0.numerator, $0.denominator, $0.share) = (15, 21, 15.0 / 21)
          ($0.lower, $0.upper) = (0.5004, 0.8619)
        }
      }
    }
    detail.tool = .with { $0.domains = [.with { ($0.code, $0.title) = ("voice", "Voice") }] }
    detail.audits = [
      .with {
        ($0.id, $0.caseReference, $0.overall) = ("x1", "=P-17", .good)
        $0.domainGrades = [.with { ($0.domainCode, $0.grade) = ("voice", .inadequate) }]
      }
    ]
    detail.actions = [
      .with {
        ($0.text, $0.auditID) = ("See the child", "x1")
        $0.due = CalendarDate(2026, 11, 2)
        $0.doneOn = CalendarDate(2026, 11, 5)
      }
    ]
    let mix = try read(.gradeMix(detail), .csv)[1]
    #expect(mix[2...] == ["21", "0", "6", "15", "0", "71.4%", "50%", "86.2%"])
    let audits = try read(.audits(detail), .xlsx)
    #expect(audits[0][8] == "Voice" && audits[1][8] == "Inadequate")
    #expect(audits[1][0] == "=P-17" && audits[1][6] == "Good" && audits[1][7].isEmpty)
    let text = String(
      decoding: try ExportedTable.audits(detail).bytes(.csv, madeAt: 0),
      as: UTF8.self
    )
    #expect(text.contains("\r\n'=P-17,"))
    let action = try read(.auditActions(detail, on: CalendarDate(2026, 12, 1)), .csv)[1]
    #expect(action[1] == "=P-17" && action.last == "3")
  }

  @Test("A corrected reading is there and says so")
  func corrected() throws {
    var detail = MeasureDetail()
    let period = Period.with {
      $0.firstDay = CalendarDate(2026, 4, 1)
      $0.lastDay = CalendarDate(2026, 4, 30)
      $0.label = "April 2026"
    }
    detail.summary = .with { $0.measure = .with { ($0.name, $0.unit) = ("Visits", .percent) } }
    detail.readings = [
      .with { ($0.period, $0.value) = (period, 71.4) },
      .with { ($0.period, $0.value, $0.correction) = (period, 75, true) },
    ]
    let rows = try read(.readings([detail]), .csv)
    #expect(rows.dropFirst().map { $0[5] } == ["71.4%", "75%"])
    #expect(rows.dropFirst().map { $0.last } == ["Corrected since", ""])
  }

  @Test("A file's name reaches programs that know only plain letters")
  func names() {
    let response = Download.response("Plan “Ä”.xlsx", "text/plain", [1])
    let disposition = response.headers[.contentDisposition] ?? ""
    #expect(
      disposition
        == "attachment; filename=\"Plan ___.xlsx\"; filename*=UTF-8''Plan%20%E2%80%9C%C3%84%E2%80%9D.xlsx"
    )
  }
}
