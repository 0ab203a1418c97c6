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
    guard let program = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else { return [] }
    return Array(SHA256.hash(data: program))
  }()
}
