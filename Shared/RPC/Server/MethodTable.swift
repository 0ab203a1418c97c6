internal import HTTP2

/// Finds a method by the octets of `:path`, without making a string of them.
struct MethodTable: Sendable {
  private struct Entry: Sendable {
    let path: [UInt8]
    let route: Route
  }

  /// A method and the limit on its requests.
  struct Route: Sendable {
    let method: ServerMethod
    let maximumRequestBytes: Int
  }

  private var slots: [Entry?]

  init(_ routes: [Route]) {
    var capacity = 16
    while capacity < routes.count * 4 { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    for route in routes {
      let path = Array(route.method.descriptor.path.utf8)
      var index = unsafe path.withUnsafeBytes {
        unsafe Self.hash(RawSpan(_unsafeBytes: $0)) & (capacity - 1)
      }
      while slots[index] != nil { index = (index + 1) & (capacity - 1) }
      slots[index] = Entry(path: path, route: route)
    }
  }

  func route(_ path: RawSpan) -> Route? {
    var index = Self.hash(path) & (slots.count - 1)
    while let entry = slots[index] {
      if path.equals(entry.path) { return entry.route }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// FNV-1a.
  ///
  /// The table is fixed and sparse, so a peer that makes collisions gains nothing.
  private static func hash(_ bytes: RawSpan) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<bytes.byteCount {
      hash ^= UInt64(unsafe bytes.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self))
      hash = hash &* 0x100_0000_01b3
    }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & Int.max
  }
}

extension RawSpan {
  /// The octets are these.
  func equals(_ other: [UInt8]) -> Bool {
    guard byteCount == other.count else { return false }
    return unsafe other.withUnsafeBytes { equals(unsafe RawSpan(_unsafeBytes: $0)) }
  }

  /// The octets are those of this text.
  func equals(_ other: StaticString) -> Bool {
    guard byteCount == other.utf8CodeUnitCount else { return false }
    return equals(
      unsafe RawSpan(_unsafeStart: other.utf8Start, byteCount: other.utf8CodeUnitCount)
    )
  }

  /// Eight octets at a time: this is asked of every header.
  private func equals(_ other: RawSpan) -> Bool {
    var index = 0
    while index + 8 <= byteCount {
      let mine = unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let theirs = unsafe other.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index,
        as: UInt64.self
      )
      if mine != theirs { return false }
      index += 8
    }
    while index < byteCount {
      let mine = unsafe unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self)
      let theirs = unsafe other.unsafeLoad(fromUncheckedByteOffset: index, as: UInt8.self)
      if mine != theirs { return false }
      index += 1
    }
    return true
  }

  func starts(with other: StaticString) -> Bool {
    guard byteCount >= other.utf8CodeUnitCount else { return false }
    return extracting(0..<other.utf8CodeUnitCount).equals(other)
  }

  /// A copy.
  var octets: [UInt8] {
    unsafe withUnsafeBytes { unsafe Array($0) }
  }

  var text: String {
    unsafe withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
