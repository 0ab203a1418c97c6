extension Int64: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.integer(self) }
  package init(from reader: inout SnapshotReader) throws { self = try reader.integer() }
}

extension Int32: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.integer(Int64(self)) }
  package init(from reader: inout SnapshotReader) throws {
    guard let value = Int32(exactly: try reader.integer()) else { throw SnapshotError.malformed }
    self = value
  }
}

extension Int: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.integer(Int64(self)) }
  package init(from reader: inout SnapshotReader) throws { self = Int(try reader.integer()) }
}

extension Bool: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.integer(self ? 1 : 0) }
  package init(from reader: inout SnapshotReader) throws { self = try reader.integer() != 0 }
}

extension UInt8: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.integer(Int64(self)) }
  package init(from reader: inout SnapshotReader) throws {
    guard let value = UInt8(exactly: try reader.integer()) else { throw SnapshotError.malformed }
    self = value
  }
}

extension String: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.text(self) }
  package init(from reader: inout SnapshotReader) throws { self = try reader.text() }
}

extension Instant: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) { writer.integer(millisecondsSince1970) }
  package init(from reader: inout SnapshotReader) throws {
    self.init(millisecondsSince1970: try reader.integer())
  }
}

extension Optional: SnapshotValue where Wrapped: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    writer.count(self == nil ? 0 : 1)
    try self?.write(to: &writer)
  }

  package init(from reader: inout SnapshotReader) throws {
    self = try reader.count() == 0 ? nil : try Wrapped(from: &reader)
  }
}

extension Array: SnapshotValue where Element: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    writer.count(count)
    for element in self { try element.write(to: &writer) }
  }

  package init(from reader: inout SnapshotReader) throws {
    let count = try reader.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Set: SnapshotValue where Element: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    writer.count(count)
    for element in self { try element.write(to: &writer) }
  }

  package init(from reader: inout SnapshotReader) throws {
    self.init(try [Element](from: &reader))
  }
}

extension Dictionary: SnapshotValue where Key: SnapshotValue, Value: SnapshotValue {
  package func write(to writer: inout SnapshotWriter) throws {
    writer.count(count)
    for (key, value) in self {
      try key.write(to: &writer)
      try value.write(to: &writer)
    }
  }

  package init(from reader: inout SnapshotReader) throws {
    let count = try reader.count()
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = try Key(from: &reader)
      self[key] = try Value(from: &reader)
    }
  }
}
