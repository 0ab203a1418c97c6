import Audits
import Foundation
import LedgerFixtures
import Testing

@Suite("The past of a ledger of audits")
struct PastTests {
  @Test("As at the moment of any command of the recorded ledger, the state is what it was then")
  func asAt() async throws {
    let file = try #require(
      Bundle.module.url(forResource: "first", withExtension: "tsv", subdirectory: "Recorded")
    )
    try await RecordedLedger(file).expectPast(of: AuditsState.self)
  }
}
