/// Stream identifier to value, by open addressing: two words compared on most look-ups.
///
/// A session's own list of its streams, needed because libnghttp2 says nothing about the streams
/// that are open when it is deleted.
package struct HTTP2StreamTable<Value> {
  private var keys: [Int32]
  private var values: [Value?]
  private var mask: Int
  package private(set) var count = 0

  package init() {
    keys = Array(repeating: 0, count: 16)
    values = Array(repeating: nil, count: 16)
    mask = 15
  }

  package var isEmpty: Bool { count == 0 }

  /// Client streams are odd, so half of the identifier is dense.
  private func home(_ id: Int32) -> Int {
    Int(truncatingIfNeeded: id >> 1) & mask
  }

  private func slot(_ id: Int32) -> Int? {
    var index = home(id)
    while keys[index] != 0 {
      if keys[index] == id { return index }
      index = (index + 1) & mask
    }
    return nil
  }

  /// The value of a stream; `nil` when it is not in the table.
  ///
  /// Setting `nil` removes it.
  package subscript(id: Int32) -> Value? {
    get { slot(id).flatMap { values[$0] } }
    set {
      if let newValue {
        insert(newValue, for: id)
      } else {
        remove(id)
      }
    }
  }

  private mutating func insert(_ value: Value, for id: Int32) {
    precondition(id > 0, "streams are numbered from 1")
    if let index = slot(id) {
      values[index] = value
      return
    }
    if (count + 1) * 2 > keys.count { grow() }
    var index = home(id)
    while keys[index] != 0 { index = (index + 1) & mask }
    keys[index] = id
    values[index] = value
    count += 1
  }

  /// Takes a stream out and moves back what had been pushed aside by it, so that no tombstone is
  /// ever needed.
  @discardableResult
  package mutating func remove(_ id: Int32) -> Value? {
    guard var hole = slot(id) else { return nil }
    let removed = values[hole]
    var next = (hole + 1) & mask
    while keys[next] != 0 {
      let distance = (next - home(keys[next])) & mask
      if distance >= (next - hole) & mask {
        keys[hole] = keys[next]
        values[hole] = values[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    keys[hole] = 0
    values[hole] = nil
    count -= 1
    return removed
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: nil, count: old.0.count * 2)
    mask = keys.count - 1
    count = 0
    for (key, value) in zip(old.0, old.1) where key != 0 {
      if let value { insert(value, for: key) }
    }
  }

  /// Every value, in no order; a copy, so that streams may close while it is walked.
  package var all: [Value] { values.compactMap { $0 } }

  /// Empties the table and returns what was in it.
  package mutating func removeAll() -> [Value] {
    let removed = all
    self = HTTP2StreamTable()
    return removed
  }
}
