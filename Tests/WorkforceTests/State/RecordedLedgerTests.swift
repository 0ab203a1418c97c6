import Exchange
import Foundation
import Ledger
import LedgerFixtures
import Messages
import ProtobufC
import Testing
import Workforce

@Suite("Ledgers recorded by earlier releases")
struct RecordedLedgerTests {
  @Test("The ledger of the first release folds to what it meant then")
  func first() throws {
    let file = try #require(
      Bundle.module.url(forResource: "first", withExtension: "tsv", subdirectory: "Recorded")
    )
    let records = try RecordedLedger(file).records
    var state = WorkforceState()
    for record in records {
      #expect(WorkforceState.problem(reading: record) == nil)
      state.evolve(record)
    }
    #expect(state.position == Int64(records.count))
    // Every kind of event is in the file.
    #expect(Set(records.map(\.kind)).count == 4)
    #expect(state.teams.map(\.name) == ["East", "North West"])
    #expect(state.returns.values.map(\.count) == [1, 1])
    #expect(state.returns["w2"]?.values.first?.note == "Two starters in June")
    let vacancy = try #require(state.figures.first { $0.key == "workforce.vacancy_rate" })
    #expect(vacancy.numerator == 4 && vacancy.denominator == 24)
  }
}
