/// An ordered list of header fields in wire form, held in one run of bytes.
///
/// Names are lower case. Values are octets; text is made only when somebody asks for it.
package struct HeaderBlock: Sendable, Hashable {
  /// Where a field's name and value end in ``bytes``; it begins where the one before ends.
  struct Field: Sendable, Hashable {
    var nameEnd: Int32
    var valueEnd: Int32
  }

  private(set) var bytes: [UInt8] = []
  private(set) var fields: [Field] = []

  package init() {}

  /// Fields from names and values that are known to be valid.
  package init(_ list: KeyValuePairs<String, String>) {
    for (name, value) in list {
      append(name: name, value: value)
    }
  }

  package var count: Int { fields.count }
  package var isEmpty: Bool { fields.isEmpty }

  /// The size of the list as SETTINGS_MAX_HEADER_LIST_SIZE counts it (RFC 9113, 6.5.2).
  package var listBytes: Int { bytes.count + 32 * fields.count }

  package mutating func append(name: String, value: String) {
    bytes.append(contentsOf: name.utf8)
    let nameEnd = Int32(bytes.count)
    bytes.append(contentsOf: value.utf8)
    fields.append(Field(nameEnd: nameEnd, valueEnd: Int32(bytes.count)))
  }

  package mutating func append(name: String, value: some Collection<UInt8>) {
    bytes.append(contentsOf: name.utf8)
    let nameEnd = Int32(bytes.count)
    bytes.append(contentsOf: value)
    fields.append(Field(nameEnd: nameEnd, valueEnd: Int32(bytes.count)))
  }

  package mutating func append(name: RawSpan, value: RawSpan) {
    bytes.append(name)
    let nameEnd = Int32(bytes.count)
    bytes.append(value)
    fields.append(Field(nameEnd: nameEnd, valueEnd: Int32(bytes.count)))
  }

  /// Makes room for as many fields, and octets of names and values, at once.
  package mutating func reserveCapacity(fields count: Int, bytes byteCount: Int) {
    fields.reserveCapacity(count)
    bytes.reserveCapacity(byteCount)
  }

  package mutating func append(_ other: HeaderBlock) {
    let offset = Int32(bytes.count)
    bytes.append(contentsOf: other.bytes)
    for field in other.fields {
      fields.append(
        Field(nameEnd: field.nameEnd + offset, valueEnd: field.valueEnd + offset)
      )
    }
  }

  package mutating func removeAll(keepingCapacity: Bool = false) {
    bytes.removeAll(keepingCapacity: keepingCapacity)
    fields.removeAll(keepingCapacity: keepingCapacity)
  }

  private func start(_ index: Int) -> Int {
    index == 0 ? 0 : Int(fields[index - 1].valueEnd)
  }

  /// The octets of a field's name.
  package func nameBytes(at index: Int) -> ArraySlice<UInt8> {
    bytes[start(index)..<Int(fields[index].nameEnd)]
  }

  /// The octets of a field's value.
  package func valueBytes(at index: Int) -> ArraySlice<UInt8> {
    bytes[Int(fields[index].nameEnd)..<Int(fields[index].valueEnd)]
  }

  package func name(at index: Int) -> String {
    String(decoding: nameBytes(at: index), as: UTF8.self)
  }

  /// A field's value as text; octets that are not UTF-8 are replaced.
  package func value(at index: Int) -> String {
    String(decoding: valueBytes(at: index), as: UTF8.self)
  }

  /// The first field from `index` on that has this lower-case name.
  package func firstIndex(of name: String, from index: Int = 0) -> Int? {
    var index = index
    while index < fields.count {
      if nameBytes(at: index).elementsEqual(name.utf8) { return index }
      index += 1
    }
    return nil
  }

  /// The text of the first field with this lower-case name.
  package func first(_ name: String) -> String? {
    firstIndex(of: name).map(value(at:))
  }
}

extension Array where Element == UInt8 {
  /// Adds a copy of the bytes of `span`.
  package mutating func append(_ span: RawSpan) {
    unsafe span.withUnsafeBytes { unsafe append(contentsOf: $0) }
  }
}
