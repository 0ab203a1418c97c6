import Audits
import Exchange
import Foundation
import Ledger
import Messages
import ProtobufC
import Testing

@Suite("Ledgers recorded by earlier releases")
struct RecordedLedgerTests {
  /// One line for each record: kind, actor and payload in base 64.
  ///
  /// Files are added with each release and never changed: old events fold for ever.
  @Test("The ledger of the first release folds to what it meant then")
  func first() throws {
    let file = try #require(
      Bundle.module.url(forResource: "first", withExtension: "tsv", subdirectory: "Recorded")
    )
    var state = AuditsState()
    var kinds: Set<String> = []
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    for (index, line) in lines.enumerated() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 3)
      let moment = Instant(millisecondsSince1970: 1_781_049_600_000)
      let record = LedgerRecord(
        position: Int64(index + 1),
        recordedAt: moment,
        effectiveAt: moment,
        actor: fields[1],
        kind: fields[0],
        payload: Array(try #require(Data(base64Encoded: fields[2]))),
        idempotencyKey: "",
        traceID: "",
        previousHash: [],
        hash: []
      )
      #expect(AuditsState.problem(reading: record) == nil)
      kinds.insert(record.kind)
      state.evolve(record)
    }
    #expect(state.position == Int64(lines.count))
    // Every kind of event is in the file.
    #expect(kinds.count == 12)
    #expect(state.rounds["r2"]?.closed == true)
    #expect(state.audits.map(\.state) == [.closed, .closed, .exempted])
    #expect(state.audits["x3"]?.standingOverall == .requiresImprovement)
    #expect(state.audits["x6"]?.concernAcknowledgedBy == "quality")
    #expect(state.actions["y8"]?.verifiedBy == "moderator")
    #expect(state.figures.first?.key == "audits.good_or_better")
    #expect(state.figures.first?.denominator == 2)
  }
}
