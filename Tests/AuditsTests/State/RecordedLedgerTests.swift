import Audits
import Exchange
import Foundation
import Ledger
import LedgerFixtures
import Messages
import ProtobufC
import Testing

@Suite("Ledgers recorded by earlier releases")
struct RecordedLedgerTests {
  @Test("The ledger of the first release folds to what it meant then")
  func first() throws {
    let file = try #require(
      Bundle.module.url(forResource: "first", withExtension: "tsv", subdirectory: "Recorded")
    )
    let records = try RecordedLedger(file).records
    var state = AuditsState()
    for record in records {
      #expect(AuditsState.problem(reading: record) == nil)
      state.evolve(record)
    }
    #expect(state.position == Int64(records.count))
    // Every kind of event is in the file.
    #expect(Set(records.map(\.kind)).count == 12)
    #expect(state.rounds["r2"]?.closed == true)
    #expect(state.audits.map(\.state) == [.closed, .closed, .exempted])
    #expect(state.audits["x3"]?.standingOverall == .requiresImprovement)
    #expect(state.audits["x6"]?.concernAcknowledgedBy == "quality")
    #expect(state.actions["y8"]?.verifiedBy == "moderator")
    #expect(state.figures.first?.key == "audits.good_or_better")
    #expect(state.figures.first?.denominator == 2)
  }
}
