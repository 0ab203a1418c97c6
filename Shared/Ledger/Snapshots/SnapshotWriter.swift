/// Writes values one after the other.
///
/// Integers take seven bits a byte, small ones first (zigzag, as protobuf's `sint64`). A text is
/// twice its length and its bytes; one of more than 15 bytes that came before is twice its number
/// among those, plus one. So a name that stands in thousands of records is written and, when read,
/// kept only once. So are arrays that several states share: a new one is 0 and its content, one that
/// came before is its number, from 1 on.
package struct SnapshotWriter {
  package private(set) var bytes: [UInt8] = []
  private var texts: [String: UInt64] = [:]
  private let numbersTexts: Bool
  /// The numbers of arrays by where they lie in memory.
  private var arrays: [UInt: UInt64] = [:]

  /// Without `numbersTexts` every text is written out, so that values can be read one by one.
  package init(numbersTexts: Bool = true) { self.numbersTexts = numbersTexts }

  package mutating func integer(_ value: Int64) {
    unsigned(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  package mutating func count(_ value: Int) { unsigned(UInt64(value)) }

  /// Bytes as they are, their number first.
  package mutating func data(_ data: some Collection<UInt8>) {
    count(data.count)
    bytes.append(contentsOf: data)
  }

  package mutating func text(_ text: String) {
    let utf8 = text.utf8
    if numbersTexts, utf8.count > SnapshotReader.shortText {
      if let number = texts[text] { return unsigned(number << 1 | 1) }
      texts[text] = UInt64(texts.count)
    }
    unsigned(UInt64(utf8.count) << 1)
    bytes.append(contentsOf: utf8)
  }

  /// Writes an array that other states may share.
  ///
  /// It is known again by where it lies, so it has to stay alive until all is written.
  package mutating func shared<Element>(
    _ array: [Element],
    write: (inout SnapshotWriter) throws -> Void
  ) rethrows {
    let place = unsafe array.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
    if let number = arrays[place] { return unsigned(number) }
    arrays[place] = UInt64(arrays.count + 1)
    unsigned(0)
    try write(&self)
  }

  private mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
