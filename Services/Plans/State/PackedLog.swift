package import Ledger

/// Elements that only ever come in at the end and are seldom looked at, kept in written form.
///
/// Most of what an authority holds after some years is its history. Written down it takes a tenth
/// of the memory that values take, and states of other dates share it chunk by chunk.
package struct PackedLog<Element: SnapshotValue>: Hashable, Sendable {
  /// Elements in a full chunk.
  private static var chunk: Int { 8 }

  package private(set) var count = 0
  private var full: [[UInt8]] = []
  /// Fewer elements than a full chunk has.
  private var tail: [UInt8] = []

  package init() {}

  package var isEmpty: Bool { count == 0 }
  package var elements: [Element] { Array(self[0...]) }
  package var first: Element? { elements(in: full.first ?? tail).first }
  package var last: Element? { self[max(0, count - 1)...].last }

  /// The latest element for which a test holds.
  package func last(where test: (Element) throws -> Bool) rethrows -> Element? {
    try elements.last(where: test)
  }

  /// The elements from a place on, in order.
  package subscript(places: PartialRangeFrom<Int>) -> ArraySlice<Element> {
    let (first, skipped) = places.lowerBound.quotientAndRemainder(dividingBy: Self.chunk)
    guard first <= full.count else { return [] }
    let chunks = full[first...] + [tail]
    return chunks.flatMap { elements(in: $0) }.dropFirst(skipped)
  }

  /// Adds an element at the end.
  ///
  /// - Throws: What an element throws that can't be written; then nothing is added.
  package mutating func append(_ element: Element) throws {
    var writer = SnapshotWriter(numbersTexts: false)
    try element.write(to: &writer)
    tail += writer.bytes
    count += 1
    guard count.isMultiple(of: Self.chunk) else { return }
    full.append(tail)
    tail = []
  }

  private func elements(in chunk: [UInt8]) -> [Element] {
    var reader = SnapshotReader(chunk, numbersTexts: false)
    var elements: [Element] = []
    // Nothing but what `append` wrote stands here, so it can be read.
    while !reader.isAtEnd, let element = try? Element(from: &reader) { elements.append(element) }
    return elements
  }
}

extension PackedLog: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) {
    writer.count(count)
    for chunk in full { writer.shared(chunk) { $0.data(chunk) } }
    writer.data(tail)
  }

  package init(from reader: inout SnapshotReader) throws {
    count = try reader.count()
    for _ in 0..<(count / Self.chunk) {
      full.append(try reader.shared { Array(try $0.data()) })
    }
    tail = Array(try reader.data())
  }
}
