/// Reads what a ``SnapshotWriter`` wrote.
package struct SnapshotReader {
  /// Texts up to this many bytes cost no memory of their own, so they aren't numbered.
  static let shortText = 15

  private let bytes: [UInt8]
  private var place = 0
  private var texts: [String] = []
  private let numbersTexts: Bool
  private var arrays: [Any] = []

  /// `numbersTexts` as the writer had it.
  package init(_ bytes: [UInt8], numbersTexts: Bool = true) {
    self.bytes = bytes
    self.numbersTexts = numbersTexts
  }

  package var isAtEnd: Bool { place == bytes.count }

  package mutating func integer() throws(SnapshotError) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A number of things, none of which takes less than a byte.
  package mutating func count() throws(SnapshotError) -> Int {
    let count = try unsigned()
    guard count <= UInt64(bytes.count - place) else { throw .tooShort }
    return Int(count)
  }

  package mutating func data() throws(SnapshotError) -> ArraySlice<UInt8> {
    let count = try count()
    defer { place += count }
    return bytes[place..<place + count]
  }

  package mutating func text() throws(SnapshotError) -> String {
    let mark = try unsigned()
    if mark & 1 == 1 {
      guard mark >> 1 < UInt64(texts.count) else { throw .malformed }
      return texts[Int(mark >> 1)]
    }
    guard mark >> 1 <= UInt64(bytes.count - place) else { throw .tooShort }
    let count = Int(mark >> 1)
    let text = String(decoding: bytes[place..<place + count], as: UTF8.self)
    place += count
    if numbersTexts, count > Self.shortText { texts.append(text) }
    return text
  }

  /// An array that was written as shared; `read` reads the content of a new one.
  package mutating func shared<Element>(
    read: (inout SnapshotReader) throws -> [Element]
  ) throws -> [Element] {
    let number = try unsigned()
    guard number == 0 else {
      guard number <= UInt64(arrays.count), let known = arrays[Int(number) - 1] as? [Element]
      else { throw SnapshotError.malformed }
      return known
    }
    // Numbered before what is inside, as they were when written.
    let place = arrays.count
    arrays.append(())
    let array = try read(&self)
    arrays[place] = array
    return array
  }

  /// Says that nothing more should follow.
  package func end() throws(SnapshotError) {
    guard place == bytes.count else { throw .tooLong }
  }

  private mutating func unsigned() throws(SnapshotError) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      guard place < bytes.count else { throw .tooShort }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .malformed
  }
}
