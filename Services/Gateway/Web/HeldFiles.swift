import Foundation
import Synchronization

/// Files that somebody has had checked and not yet imported.
///
/// Kept in memory for a quarter of an hour so that "Import this file" needs no second upload. At
/// most 20, the oldest goes first.
final class HeldFiles: Sendable {
  struct File: Sendable {
    let owner: String
    let authority: String
    let name: String
    let kind: String
    /// The plan that it goes into, as the form says it.
    let plan: String
    let title: String
    let bytes: [UInt8]
    let heldAt: Date
  }

  private static let most = 20
  private static let lifetime: TimeInterval = 15 * 60
  private let files = Mutex<[String: File]>([:])

  /// - Returns: The token that takes the file out again.
  func hold(_ file: File) -> String {
    let token = SecretToken().text
    files.withLock { files in
      files = files.filter { file.heldAt.timeIntervalSince($0.value.heldAt) < Self.lifetime }
      if files.count >= Self.most,
        let oldest = files.min(by: { $0.value.heldAt < $1.value.heldAt })
      {
        files[oldest.key] = nil
      }
      files[token] = file
    }
    return token
  }

  /// Only for who had it checked, and only in the same council.
  func file(_ token: String, owner: String, authority: String, at now: Date) -> File? {
    files.withLock { files in
      guard let file = files[token], file.owner == owner, file.authority == authority,
        now.timeIntervalSince(file.heldAt) < Self.lifetime
      else { return nil }
      return file
    }
  }

  func drop(_ token: String) {
    files.withLock { $0[token] = nil }
  }
}
