import Foundation
import LedgerFixtures
import Testing
import Workforce

@Suite("The past of a ledger of workforce")
struct PastTests {
  @Test("As at the moment of any command of the recorded ledger, the state is what it was then")
  func asAt() async throws {
    let file = try #require(
      Bundle.module.url(forResource: "first", withExtension: "tsv", subdirectory: "Recorded")
    )
    try await RecordedLedger(file).expectPast(of: WorkforceState.self)
  }
}
