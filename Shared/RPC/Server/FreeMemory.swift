#if canImport(Glibc)
internal import CMalloc
#endif

/// When a crowd of connections has gone, what they took goes back to the system: glibc would keep it,
/// because something small lies above it.
struct FreeMemory {
  /// Fewer take too little to be worth the work.
  private static let crowd = 256
  private var most = 0

  mutating func opened(_ count: Int) {
    most = max(most, count)
  }

  /// `true` when three quarters of a crowd have gone since the last time.
  mutating func closed(_ count: Int) -> Bool {
    guard most >= Self.crowd, count <= most / 4 else { return false }
    most = count
    return true
  }

  /// Takes some milliseconds.
  static func giveBack() {
    #if canImport(Glibc)
    _ = malloc_trim(0)
    #endif
  }
}
