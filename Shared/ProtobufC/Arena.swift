import CProtobufC

/// Memory for the C form of one message: handed out by moving a pointer, given back all at once.
///
/// Decoding gives it a budget, which is what bounds the memory that a small hostile message can ask
/// for. Whoever makes one releases it; readers and writers over it are dead from then on.
@safe
package struct Arena {
  let state: UnsafeMutablePointer<State>

  @safe
  struct State {
    /// The free part of the current chunk.
    var next: UnsafeMutableRawPointer
    var end: UnsafeMutableRawPointer
    /// The current chunk, which begins with the address of the one before.
    var chunk: UnsafeMutableRawPointer
    var chunkSize: Int
    var budget: Int
    var exceeded = false
    /// Whether libprotobuf-c has given up a message that it had decoded: it came once more, another
    /// member of its oneof came, or the octets are broken.
    var hasDroppedMessage = false
    /// An upper bound of the size of what was written into messages so far.
    var packedBound = 0
    var allocator: ProtobufCAllocator
  }

  private static let alignment = 16
  private static let stateSize = (MemoryLayout<State>.size + alignment - 1) & ~(alignment - 1)

  /// The state lies at the beginning of the first chunk, behind the address of no chunk.
  private init(budget: Int) {
    let chunk = unsafe SpareChunk.take()
    unsafe chunk.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
    unsafe state = (chunk + Self.alignment).bindMemory(to: State.self, capacity: 1)
    unsafe state.initialize(
      to: State(
        next: chunk + Self.alignment + Self.stateSize,
        end: chunk + SpareChunk.size,
        chunk: chunk,
        chunkSize: SpareChunk.size,
        budget: budget,
        allocator: ProtobufCAllocator(
          alloc: { arena, size in
            guard let arena = unsafe arena else { return nil }
            let state = unsafe arena.assumingMemoryBound(to: State.self)
            return unsafe Arena(state: state).allocateWithinBudget(size)
          },
          free: { arena, freed in
            // What names a message's type, its first word, is cleared before it is freed. Only octets
            // that happen to be zero look like it, which is harmless.
            guard let arena = unsafe arena, let freed = unsafe freed,
              unsafe freed.load(as: UInt.self) == 0
            else { return }
            unsafe arena.assumingMemoryBound(to: State.self).pointee.hasDroppedMessage = true
          },
          allocator_data: UnsafeMutableRawPointer(state)
        )
      )
    )
  }

  private init(state: UnsafeMutablePointer<State>) {
    unsafe self.state = unsafe state
  }

  /// For an input of some size, within its limits.
  package init(decoding byteCount: Int, limits: ProtobufLimits) {
    self.init(budget: limits.budget(for: byteCount))
  }

  package static func forEncoding() -> Arena {
    Arena(budget: .max)
  }

  /// Gives all memory back.
  package func release() {
    unsafe SpareChunk.give(keepFirstChunk())
  }

  /// Takes all memory back, for another try within `budget`; what was decoded is dead.
  func startAgain(budget: Int) {
    let chunk = unsafe keepFirstChunk()
    unsafe state.pointee.chunk = chunk
    unsafe state.pointee.chunkSize = SpareChunk.size
    unsafe state.pointee.next = UnsafeMutableRawPointer(state) + Self.stateSize
    unsafe state.pointee.end = chunk + SpareChunk.size
    unsafe state.pointee.budget = budget
    unsafe state.pointee.exceeded = false
  }

  /// Gives back every chunk but the first, which holds the state.
  private func keepFirstChunk() -> UnsafeMutableRawPointer {
    var chunk = unsafe state.pointee.chunk
    while let before = unsafe chunk.load(as: UnsafeMutableRawPointer?.self) {
      unsafe chunk.deallocate()
      unsafe chunk = unsafe before
    }
    return unsafe chunk
  }

  func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
    let size = (byteCount + Self.alignment - 1) & ~(Self.alignment - 1)
    let free = unsafe state.pointee.end - state.pointee.next
    if size > free { grow(size) }
    let result = unsafe state.pointee.next
    unsafe state.pointee.next = unsafe result + size
    return unsafe result
  }

  private func allocateWithinBudget(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    // Also what keeps `byteCount` far away from overflow.
    let budget = unsafe state.pointee.budget
    guard byteCount >= 0, byteCount <= budget else {
      unsafe state.pointee.exceeded = true
      return nil
    }
    unsafe state.pointee.budget = max(0, budget - byteCount - Self.alignment)
    // At least a word each, which `free` looks at.
    return unsafe allocate(max(1, byteCount))
  }

  private func grow(_ size: Int) {
    let doubled = unsafe min(2 * state.pointee.chunkSize, 1 << 20)
    let chunkSize = max(doubled, size + Self.alignment)
    let chunk = unsafe Self.chunk(chunkSize, before: state.pointee.chunk)
    unsafe state.pointee.chunk = chunk
    unsafe state.pointee.chunkSize = chunkSize
    unsafe state.pointee.next = chunk + Self.alignment
    unsafe state.pointee.end = chunk + chunkSize
  }

  private static func chunk(
    _ size: Int,
    before: UnsafeMutableRawPointer?
  ) -> UnsafeMutableRawPointer {
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: alignment)
    unsafe chunk.storeBytes(of: before, as: UnsafeMutableRawPointer?.self)
    return unsafe chunk
  }
}
