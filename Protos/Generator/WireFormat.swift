/// One field of an encoded message.
struct WireField {
  let number: Int
  /// 0 varint, 1 eight bytes, 2 length-delimited, 5 four bytes.
  let wireType: Int
  /// The number of a varint; 0 for the rest.
  let varint: UInt64
  /// What a length-delimited field holds; empty for the rest.
  let bytes: ArraySlice<UInt8>
  /// The whole field as it came, tag included.
  let raw: ArraySlice<UInt8>

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Splits an encoded message into its fields, in order.
///
/// Source: https://protobuf.dev/programming-guides/encoding/
func wireFields(_ bytes: ArraySlice<UInt8>) throws(GeneratorError) -> [WireField] {
  var fields: [WireField] = []
  var rest = bytes
  while !rest.isEmpty {
    let start = rest.startIndex
    let tag = try varint(&rest)
    let wireType = Int(tag & 7)
    var number: UInt64 = 0
    var length = 0
    switch wireType {
    case 0: number = try varint(&rest)
    case 1: length = 8
    case 2: length = Int(truncatingIfNeeded: try varint(&rest))
    case 5: length = 4
    default: throw GeneratorError("request has wire type \(wireType)")
    }
    guard length >= 0, length <= rest.count else { throw GeneratorError("request is cut short") }
    let body = rest.prefix(length)
    rest = rest.dropFirst(length)
    fields.append(
      WireField(
        number: Int(tag >> 3),
        wireType: wireType,
        varint: number,
        bytes: body,
        raw: bytes[start..<rest.startIndex]
      )
    )
  }
  return fields
}

private func varint(_ rest: inout ArraySlice<UInt8>) throws(GeneratorError) -> UInt64 {
  var value: UInt64 = 0
  var shift: UInt64 = 0
  while let byte = rest.popFirst(), shift < 64 {
    value |= UInt64(byte & 0x7f) << shift
    if byte < 0x80 { return value }
    shift += 7
  }
  throw GeneratorError("request has a broken varint")
}

extension [UInt8] {
  mutating func append(varint value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  mutating func append(field number: Int, varint value: UInt64) {
    append(varint: UInt64(number << 3))
    append(varint: value)
  }

  mutating func append(field number: Int, bytes: some Collection<UInt8>) {
    append(varint: UInt64(number << 3 | 2))
    append(varint: UInt64(bytes.count))
    append(contentsOf: bytes)
  }
}
