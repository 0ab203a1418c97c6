import Glibc

/// The first chunk of a thread's arenas, kept from one message to the next.
///
/// Memory that is given back at once and asked for again costs the system's allocator, and often the
/// kernel, more than coding a message does.
@safe
enum SpareChunk {
  /// Enough for a message of some 60 KB; what is larger asks for more each time.
  static let size = 256 << 10

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    // At the end of the thread its chunk goes back.
    let result = unsafe pthread_key_create(&key) { chunk in unsafe chunk?.deallocate() }
    precondition(result == 0, "no thread-specific data: error \(result)")
    return key
  }()

  /// A chunk of ``size`` bytes, the thread's own unless it is in use.
  static func take() -> UnsafeMutableRawPointer {
    if let spare = unsafe pthread_getspecific(key) {
      pthread_setspecific(key, nil)
      return unsafe spare
    }
    return .allocate(byteCount: size, alignment: 16)
  }

  /// Takes a chunk back.
  static func give(_ chunk: UnsafeMutableRawPointer) {
    if unsafe pthread_getspecific(key) == nil {
      unsafe pthread_setspecific(key, chunk)
    } else {
      unsafe chunk.deallocate()
    }
  }
}
