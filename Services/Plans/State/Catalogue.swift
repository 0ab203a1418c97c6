/// Elements by identifier, in the order in which they were added; nothing is ever taken out.
package struct Catalogue<Element: Hashable & Sendable>: Hashable, Sendable {
  /// The identifiers in order.
  package private(set) var ids: [String] = []
  private var elements: [Element] = []
  private var places: [String: Int] = [:]

  package init() {}

  /// The element with an identifier; `nil` when there is none.
  package subscript(id: String) -> Element? {
    places[id].map { elements[$0] }
  }

  /// One field of an element, without a copy of the rest; `nil` when there is no such element.
  package func value<Value>(of id: String, _ field: (Element) -> Value) -> Value? {
    places[id].map { field(elements[$0]) }
  }

  /// Whether an element has this identifier.
  package func contains(id: String) -> Bool { places[id] != nil }

  /// Adds an element at the end, or puts it in the place of the one that has its identifier.
  mutating func set(_ element: Element, id: String) {
    if let place = places[id] {
      elements[place] = element
    } else {
      places[id] = elements.count
      ids.append(id)
      elements.append(element)
    }
  }

  /// Changes an element in place; `false` when there is none with this identifier.
  @discardableResult
  mutating func update(_ id: String, _ change: (inout Element) -> Void) -> Bool {
    guard let place = places[id] else { return false }
    change(&elements[place])
    return true
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.ids == right.ids && left.elements == right.elements
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ids)
    hasher.combine(elements)
  }
}

extension Catalogue: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { elements.count }
  package subscript(position: Int) -> Element { elements[position] }
}
