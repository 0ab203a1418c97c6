package import Ledger

/// Elements that only ever come in at the end, in chunks that copies share.
///
/// The present state and those of past dates have nearly all of them in common; an array would be
/// copied whole for each.
package struct Log<Element: Hashable & Sendable>: Hashable, Sendable {
  private static var chunk: Int { 16 }
  /// All of the same length.
  private var full: [[Element]] = []
  /// Fewer than a chunk.
  private var tail: [Element] = []

  package init() {}

  /// Adds an element at the end.
  package mutating func append(_ element: Element) {
    tail.append(element)
    guard tail.count == Self.chunk else { return }
    full.append(tail)
    tail = []
  }
}

extension Log: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { full.count * Self.chunk + tail.count }
  package subscript(position: Int) -> Element { chunk(of: position)[position % Self.chunk] }

  /// Something of an element, looked at where it lies: messages are costly to copy.
  package func value<Value>(at position: Int, _ part: (borrowing Element) -> Value) -> Value {
    let chunk = chunk(of: position)
    return part(chunk.span[position % Self.chunk])
  }

  private func chunk(of position: Int) -> [Element] {
    let chunk = position / Self.chunk
    return chunk < full.count ? full[chunk] : tail
  }
}

extension Log: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) {
    self.init()
    for element in elements { append(element) }
  }
}

extension Log: SnapshotValue where Element: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    writer.count(full.count)
    for chunk in full { try writer.shared(chunk) { try chunk.write(to: &$0) } }
    try tail.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    for _ in 0..<(try reader.count()) {
      full.append(try reader.shared { try [Element](from: &$0) })
    }
    tail = try [Element](from: &reader)
    guard full.allSatisfy({ $0.count == Self.chunk }), tail.count < Self.chunk else {
      throw SnapshotError.malformed
    }
  }
}
