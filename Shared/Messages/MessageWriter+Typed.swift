package import ProtobufC

// Here and not in ProtobufC for the reason that the reader's have.
extension MessageWriter {
  /// Writes the value of an enum field.
  package func enumeration(_ index: Int, _ value: some ProtobufEnum) {
    int32(index, value.rawValue)
  }

  /// Writes the message in a field; `nil` leaves it absent.
  package func message<Value: ProtobufMessage>(
    _ index: Int,
    _ value: Value?
  ) throws(ProtobufError) {
    guard let value else { return }
    try value.write(to: try child(index))
  }

  /// Writes the values of a repeated enum field.
  package func enumerations<Value: ProtobufEnum>(_ index: Int, _ values: [Value]) {
    int32s(index, values.map(\.rawValue))
  }

  /// Writes the messages of a repeated field.
  package func messages<Value: ProtobufMessage>(
    _ index: Int,
    _ values: [Value]
  ) throws(ProtobufError) {
    guard !values.isEmpty else { return }
    let list = newChildren(index, values.count)
    // A span lends its elements; an array would copy each.
    let values = values.span
    for place in values.indices {
      try values[place].write(to: try child(index, of: list, at: place))
    }
  }
}
