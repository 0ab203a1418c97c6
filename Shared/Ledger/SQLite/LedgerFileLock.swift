import Foundation

/// Holds a ledger file for one process.
///
/// An exclusive `flock(2)` on a `.lock` file beside it, with the holder's process id inside. The
/// system lets go of it however the process ends.
final class LedgerFileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock at once or fails.
  ///
  /// - Parameter path: The ledger file's path; the lock file is the same with `.lock` added.
  /// - Throws: ``LedgerError/inUse(path:holder:)`` when another process, or another store of this
  ///   one, has it; ``LedgerError/storeFailed(path:reason:)`` when it can't be made.
  init(ledgerPath path: String) throws(LedgerError) {
    let lockPath = path + ".lock"
    let opened = unsafe open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else {
      throw .storeFailed(path: lockPath, reason: Self.systemMessage())
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      let reason = Self.systemMessage()
      let holder = (try? String(contentsOfFile: lockPath, encoding: .utf8)).flatMap {
        Int32($0.trimmingCharacters(in: .whitespacesAndNewlines))
      }
      Foundation.close(opened)
      if isHeld { throw .inUse(path: path, holder: holder) }
      throw .storeFailed(path: lockPath, reason: reason)
    }
    descriptor = opened
    // Only what the other process is told depends on this, so a failure to write is let pass.
    ftruncate(opened, 0)
    let text = Array("\(getpid())\n".utf8)
    _ = unsafe text.withUnsafeBytes { unsafe write(opened, $0.baseAddress, $0.count) }
  }

  deinit {
    Foundation.close(descriptor)
  }

  private static func systemMessage() -> String {
    unsafe String(cString: strerror(errno))
  }
}
