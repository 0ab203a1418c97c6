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
