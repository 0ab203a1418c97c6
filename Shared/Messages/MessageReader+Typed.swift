package import ProtobufC

// Here and not in ProtobufC: only within a module does the compiler make a version of its own of a
// generic function for each message and enum; across modules one version asks for types as it runs.
extension MessageReader {
  /// The value of an enum field.
  package func enumeration<Value: ProtobufEnum>(_ index: Int) -> Value {
    Value(rawValue: int32(index))
  }

  /// The message in a field; `nil` when it is absent.
  package func message<Value: ProtobufMessage>(_ index: Int) throws(ProtobufError) -> Value? {
    guard let inner = child(index) else { return nil }
    var value = Value()
    try value.read(inner)
    return value
  }

  /// The values of a repeated enum field.
  package func enumerations<Value: ProtobufEnum>(_ index: Int) -> [Value] {
    int32s(index).map { Value(rawValue: $0) }
  }

  /// The messages of a repeated field.
  package func messages<Value: ProtobufMessage>(_ index: Int) throws(ProtobufError) -> [Value] {
    let count = childCount(index)
    var values: [Value] = []
    values.reserveCapacity(count)
    for place in 0..<count {
      values.append(Value())
      try values[place].read(child(index, at: place))
    }
    return values
  }
}
