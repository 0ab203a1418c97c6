import Messages
import ProtobufC
import Testing

@testable import Plans

@Suite("What answers an inspection")
struct CoverageTests {
  private func ledger() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.inspection("i1", published: "2025-10-01", flagged: [11, 12, 13])
    try ledger.start("t1", "1", paragraphs: ["i1.p11"])
    try ledger.start("t2", "2", paragraphs: ["i1.p12"])
    try ledger.start("t3", "3")
    return ledger
  }

  private func states(_ ledger: QueryLedger) throws -> [CoverageState] {
    try ledger.view(on: "2026-03-01").coverage(inspectionID: "").threadStarts.map(\.state)
  }

  @Test("Nothing recorded answers nothing")
  func unanswered() throws {
    #expect(try states(try ledger()) == [.unanswered, .unanswered, .unanswered])
  }

  @Test("An objective alone promises nothing yet; its action does")
  func actioned() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1") { $0.threadStartIDs = ["t1"] }
    #expect(try states(ledger)[0] == .unanswered)
    try ledger.action("a1", "1.1")
    #expect(try states(ledger)[0] == .actioned)
  }

  @Test("A measure and then evidence lead further")
  func further() throws {
    var ledger = try ledger()
    try ledger.measure("m1", "1", target: 80)
    try ledger.objective("o1", "1") { $0.threadStartIDs = ["t1"] }
    try ledger.action("a1", "1.1") { $0.measureIDs = ["m1"] }
    #expect(try states(ledger)[0] == .measured)
    try ledger.evidence("e1", for: ObjectRef(.action, "a1"))
    #expect(try states(ledger)[0] == .evidenced)
    let row = try ledger.view(on: "2026-03-01").coverage(inspectionID: "i1").threadStarts[0]
    #expect(row.objectives.map(\.id) == ["o1"])
    #expect(row.actions.map(\.id) == ["a1"])
    #expect(row.measureIDs == ["m1"])
    #expect(row.evidenceIDs == ["e1"])
  }

  @Test("One action answers several thread starts")
  func many() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1") { $0.threadStartIDs = ["t1", "t2"] }
    #expect(try states(ledger) == [.actioned, .actioned, .unanswered])
    let detail = try ledger.view(on: "2026-03-01").action("a1")
    #expect(detail.threadStarts.map(\.number) == ["1", "2"])
  }

  @Test("Deliberately not taken up is not unanswered, and not answered either")
  func declined() throws {
    var ledger = try ledger()
    try ledger.add(
      .threadStartDeclined(
        .with {
          $0.threadStartID = "t3"
          $0.reason = "covered by the regional programme"
        }
      )
    )
    #expect(try states(ledger)[2] == .declined)
    let answered = try ledger.view(on: "2026-03-01").coverage(inspectionID: "").answered
    #expect(answered?.numerator == 0)
    #expect(answered?.denominator == 3)
  }

  @Test("The share comes with its Wilson interval")
  func share() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1")
    try ledger.action("a1", "1.1") { $0.threadStartIDs = ["t1", "t2"] }
    let answered = try #require(
      try ledger.view(on: "2026-03-01").coverage(inspectionID: "").answered
    )
    #expect(answered.numerator == 2)
    #expect(answered.share == 2.0 / 3)
    #expect(abs((answered.lower ?? 0) - 0.2077) < 0.001)
    #expect(abs((answered.upper ?? 0) - 0.9385) < 0.001)
  }

  @Test("A flagged paragraph is answered itself or through its recommendation")
  func paragraphs() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1") { $0.threadStartIDs = ["t1"] }
    try ledger.objective("o2", "2") { $0.threadStartIDs = ["i1.p13"] }
    try ledger.action("a1", "1.1")
    try ledger.action("a2", "2.1", of: "o2")
    let rows = try ledger.view(on: "2026-03-01").coverage(inspectionID: "").flaggedParagraphs
    #expect(rows.map(\.state) == [.actioned, .unanswered, .actioned])
    let detail = try ledger.view(on: "2026-03-01").objective("o2")
    #expect(detail.paragraphs.map(\.number) == [13])
    #expect(try ledger.view(on: "2026-03-01").objective("o1").paragraphs.map(\.number) == [11])
  }

  @Test("Withdrawn answers don't count")
  func withdrawn() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1") { $0.threadStartIDs = ["t1"] }
    try ledger.action("a1", "1.1")
    try ledger.withdraw(.action, "a1", because: "merged")
    #expect(try states(ledger)[0] == .unanswered)
  }

  @Test("The latest inspection is the one published last")
  func latest() throws {
    var ledger = try ledger()
    try ledger.inspection("i2", published: "2024-02-01")
    let view = try ledger.view(on: "2026-03-01")
    #expect(try view.coverage(inspectionID: "").inspection?.id == "i1")
    #expect(view.inspections().inspections.map(\.id) == ["i1", "i2"])
    #expect(throws: PlansQueryError.unknown(.inspection, "i9")) {
      _ = try view.coverage(inspectionID: "i9")
    }
  }

  @Test("Without an inspection the answer is empty")
  func none() throws {
    let coverage = try QueryLedger().view(on: "2026-03-01").coverage(inspectionID: "")
    #expect(coverage.inspection == nil)
    #expect(coverage.threadStarts.isEmpty)
  }
}

@Suite("Paragraphs and what they led to")
struct LinkedParagraphTests {
  private func ledger() throws -> QueryLedger {
    var ledger = try QueryLedger()
    try ledger.inspection("i1", published: "2025-10-01", flagged: [11, 12])
    try ledger.start("t1", "1")
    return ledger
  }

  private func coverage(_ ledger: QueryLedger) throws -> Coverage {
    try ledger.view(on: "2026-03-01").coverage(inspectionID: "")
  }

  @Test("An audit beside nothing else makes a thread audited; other evidence leads further")
  func audited() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1") { $0.threadStartIDs = ["t1"] }
    try ledger.measure("m1", "1") { $0.source = .audits }
    try ledger.action("a1", "1.1") { $0.measureIDs = ["m1"] }
    #expect(try coverage(ledger).threadStarts[0].state == .measured)
    try ledger.readings("m1", from: "2026-01", [60])
    #expect(try coverage(ledger).threadStarts[0].state == .audited)
    try ledger.evidence("e1", .audit, for: ObjectRef(.action, "a1"))
    #expect(try coverage(ledger).threadStarts[0].state == .audited)
    try ledger.evidence("e2", .observation, for: ObjectRef(.action, "a1"))
    #expect(try coverage(ledger).threadStarts[0].state == .evidenced)
  }

  @Test("A paragraph is unanswered and counted as unlinked until somebody links it")
  func linked() throws {
    var ledger = try ledger()
    try ledger.objective("o1", "1") { $0.threadStartIDs = ["t1"] }
    try ledger.action("a1", "1.1")
    #expect(try coverage(ledger).unlinkedParagraphs == 2)
    try ledger.add(
      .paragraphsLinked(.with { ($0.threadStartID, $0.paragraphIDs) = ("t1", ["i1.p11"]) })
    )
    let after = try coverage(ledger)
    #expect(after.unlinkedParagraphs == 1)
    #expect(after.flaggedParagraphs.map(\.state) == [.actioned, .unanswered])
    #expect(after.flaggedParagraphs[0].threadStartIDs == ["t1"])
    #expect(after.paragraphsAnswered?.numerator == 1)
    #expect(after.paragraphsAnswered?.denominator == 2)
    let history = try ledger.view(on: "2026-03-01").history(of: "t1")
    #expect(history.first?.summary == "Linked to paragraphs 11")
  }

  @Test("Suggestions name the rare words that both share, and answer nothing")
  func suggestions() throws {
    func start(_ id: String, _ text: String) -> ThreadStart {
      .with { ($0.id, $0.text) = (id, text) }
    }
    func paragraph(_ number: Int32, _ text: String) -> Paragraph {
      .with { ($0.id, $0.number, $0.text, $0.flagged) = ("p\(number)", number, text, true) }
    }
    let starts = [
      start("t1", "Make sure that return interviews are offered promptly after missing episodes"),
      start("t2", "Strengthen the oversight of private fostering arrangements by managers"),
      start("t3", "Improve the recording of supervision by managers across all teams"),
      start("t4", "Reduce the delay of permanence planning for older children"),
      start("t5", "Increase the number of foster carers for brothers and sisters"),
    ]
    let asked = paragraph(1, "After missing episodes, return interviews are often late.")
    let found = LinkSuggestions(
      starts,
      [asked, paragraph(2, "Permanence is planned late for older children, with much delay.")]
    )
    let suggested = found.suggestions(for: asked)
    #expect(suggested.map(\.threadStartID) == ["t1"])
    #expect(suggested[0].because.contains("“episodes”"))
    #expect(found.suggestions(for: paragraph(3, "Buildings are well kept.")).isEmpty)
  }
}

@Suite("Linking paragraphs")
struct LinkParagraphsTests {
  private func scenario() throws -> Scenario {
    var scenario = try Scenario.small()
    try scenario.run(
      RecordInspectionRequest.with {
        $0.inspection = .with {
          $0.framework = .single
          $0.title = "Inspection"
          $0.paragraphs = [
            .with { ($0.number, $0.text, $0.flagged) = (4, "Visits are late.", true) },
            .with { ($0.number, $0.text, $0.flagged) = (9, "Plans are thin.", true) },
          ]
          $0.threadStarts = [
            .with { ($0.kind, $0.number, $0.text) = (.recommendation, "1", "Visit in time") }
          ]
        }
      }
    )
    return scenario
  }

  private func link(_ scenario: Scenario, _ ids: [String]) -> LinkParagraphsRequest {
    .with { ($0.threadStartID, $0.paragraphIDs) = (scenario.state.threadStarts[0].id, ids) }
  }

  @Test("Plain numbers will do; the report once more leaves the links alone")
  func numbers() throws {
    var scenario = try scenario()
    try scenario.run(link(scenario, ["9", "4"]))
    let inspection = scenario.state.inspections[0]
    #expect(scenario.state.threadStarts[0].paragraphIDs == inspection.paragraphs.map(\.id))
    #expect(try scenario.run(link(scenario, ["4", "9"])).isEmpty)
    try scenario.run(link(scenario, []))
    #expect(scenario.state.threadStarts[0].paragraphIDs.isEmpty)
  }

  @Test("A paragraph that the report doesn't have is refused")
  func unknown() throws {
    let scenario = try scenario()
    #expect(scenario.refusedFields(link(scenario, ["4", "77"])) == ["paragraph_ids[1]"])
  }
}
