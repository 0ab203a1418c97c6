package import Ledger

/// Elements that only ever come in at the end, in chunks that copies share.
///
/// The present state and those of past dates have nearly all of their history in common; an array
/// would be copied whole for each of them.
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
  package subscript(position: Int) -> Element {
    let (chunk, place) = position.quotientAndRemainder(dividingBy: Self.chunk)
    return chunk < full.count ? full[chunk][place] : tail[place]
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
    writer.count(count)
    for element in self { try element.write(to: &writer) }
  }

  package init(from reader: inout SnapshotReader) throws {
    self.init()
    for _ in 0..<(try reader.count()) { append(try Element(from: &reader)) }
  }
}
