package import Ledger

/// Elements by identifier, in the order in which they were added; nothing is ever taken out.
///
/// They lie in chunks, so that states of other dates share those in which nothing changed.
package struct Catalogue<Element: Hashable & Sendable>: Hashable, Sendable {
  private static var chunk: Int { 16 }

  /// The identifiers in order.
  package private(set) var ids: [String] = []
  /// All but the last of the same length.
  private var chunks: [[Element]] = []
  private var places: [String: Int] = [:]

  package init() {}

  /// The element with an identifier; `nil` when there is none.
  package subscript(id: String) -> Element? {
    places[id].map { self[$0] }
  }

  /// Something of an element, looked at where it lies: messages are costly to copy; `nil` when there
  /// is no such element.
  package func value<Value>(of id: String, _ part: (borrowing Element) -> Value) -> Value? {
    places[id].map { value(at: $0, part) }
  }

  private func value<Value>(at place: Int, _ part: (borrowing Element) -> Value) -> Value {
    let chunk = chunks[place / Self.chunk]
    return part(chunk.span[place % Self.chunk])
  }

  /// The identifiers of elements that may have been added or changed since an earlier state.
  ///
  /// All of those are among them; what lies in a chunk that is still the same is not.
  package func ids(changedSince earlier: Self) -> [String] {
    chunks.indices.flatMap { place -> ArraySlice<String> in
      if place < earlier.chunks.count, earlier.chunks[place] == chunks[place] { return [] }
      return ids.dropFirst(place * Self.chunk).prefix(Self.chunk)
    }
  }

  /// Whether an element has this identifier.
  package func contains(id: String) -> Bool { places[id] != nil }

  /// Adds an element at the end, or puts it in the place of the one that has its identifier.
  package mutating func set(_ element: Element, id: String) {
    if let place = places[id] {
      chunks[place / Self.chunk][place % Self.chunk] = element
    } else {
      places[id] = ids.count
      if ids.count.isMultiple(of: Self.chunk) { chunks.append([]) }
      chunks[ids.count / Self.chunk].append(element)
      ids.append(id)
    }
  }

  /// Changes an element in place; `false` when there is none with this identifier.
  @discardableResult
  package mutating func update(_ id: String, _ change: (inout Element) -> Void) -> Bool {
    guard let place = places[id] else { return false }
    change(&chunks[place / Self.chunk][place % Self.chunk])
    return true
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.ids == right.ids && left.chunks == right.chunks
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ids)
    hasher.combine(chunks)
  }
}

extension Catalogue: SnapshotValue where Element: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    try ids.write(to: &writer)
    for chunk in chunks { try writer.shared(chunk) { try chunk.write(to: &$0) } }
  }

  package init(from reader: inout SnapshotReader) throws {
    ids = try [String](from: &reader)
    for start in stride(from: 0, to: ids.count, by: Self.chunk) {
      let chunk = try reader.shared { try [Element](from: &$0) }
      guard chunk.count == Swift.min(Self.chunk, ids.count - start) else {
        throw SnapshotError.malformed
      }
      chunks.append(chunk)
    }
    places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Catalogue: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { ids.count }
  package subscript(position: Int) -> Element {
    chunks[position / Self.chunk][position % Self.chunk]
  }
}
