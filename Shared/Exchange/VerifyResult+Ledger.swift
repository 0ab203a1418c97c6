package import Ledger
package import Messages
import ProtobufC

extension LedgerHouse {
  /// Recomputes every hash and every fold of an authority.
  ///
  /// - Throws: `LedgerError` when nothing was ever recorded for it or the store can't be read.
  package func verified(_ authority: String) async throws -> VerifyResult {
    let found = try await partition(authority).verify { _ in }
    let tip = try await store.tip(of: authority)
    return .with {
      $0.intact = found.fault == nil
      $0.records = found.records
      $0.firstBadPosition = found.fault?.position ?? 0
      $0.problem = found.fault?.reason ?? ""
      $0.headHash = tip?.hash ?? []
    }
  }
}
