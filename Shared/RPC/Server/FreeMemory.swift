#if canImport(Glibc)
internal import CMalloc
#endif

/// What happens to memory that is free: kept while there are calls that ask for it again, given back
/// when a crowd of connections, or the last one, has gone.
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

  /// From now on glibc keeps as much as the answers of a few hundred calls take.
  ///
  /// By itself it gives back what lies free at the end of its heap as soon as that is 128 KB, after
  /// nearly every batch of answers, and the next batch waits for the kernel to clear the same pages.
  static func keep() {
    #if canImport(Glibc)
    _ = mallopt(M_TRIM_THRESHOLD, 8 << 20)
    // Set with the other, as either ends their adapting to what is asked for.
    _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
    #endif
  }

  /// When a crowd has gone, glibc would keep what it took, because something small lies above it.
  ///
  /// Takes some milliseconds.
  static func giveBack() {
    #if canImport(Glibc)
    _ = malloc_trim(0)
    #endif
  }
}
