/// Keeps a large or recursive message field outside the struct that has it.
@propertyWrapper
package struct Boxed<Value> {
  // An array of none or one is the box: a single word, shared until changed.
  @usableFromInline var storage: [Value]

  @inlinable
  package init(wrappedValue: Value?) {
    storage = wrappedValue.map { [$0] } ?? []
  }

  @inlinable
  package init() {
    storage = []
  }

  @inlinable
  package var wrappedValue: Value? {
    get { storage.first }
    set {
      if let newValue {
        if storage.isEmpty { storage = [newValue] } else { storage[0] = newValue }
      } else {
        storage = []
      }
    }
  }
}

extension Boxed: Equatable where Value: Equatable {}
extension Boxed: Hashable where Value: Hashable {}
extension Boxed: Sendable where Value: Sendable {}
