import Crypto
import Foundation

/// Names the code that is running: the SHA-256 of the program file.
///
/// A state folded by other code may differ, in its parts or in what it makes of a record, and
/// nobody would notice. So a snapshot is only read by the very build that wrote it, and the first
/// start of another build folds from the beginning.
package enum CodeFingerprint {
  /// Of this process; empty when the system doesn't say which file it runs, and then no snapshot
  /// is written or read.
  package static let current: [UInt8] = {
    #if os(Linux)
    let path = "/proc/self/exe"
    #else
    let path = Bundle.main.executablePath ?? ""
    #endif
    guard let file = FileHandle(forReadingAtPath: path) else { return [] }
    defer { try? file.close() }
    var hash = SHA256()
    do {
      while let chunk = try file.read(upToCount: 4 << 20), !chunk.isEmpty {
        hash.update(data: chunk)
      }
    } catch { return [] }
    return Array(hash.finalize())
  }()
}
