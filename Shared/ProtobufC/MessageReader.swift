import CProtobufC
import Glibc

/// Reads fields out of the C form of a message; valid only while its arena is.
///
/// Fields are named by their index in the C descriptor, which knows where in the struct they lie.
@safe
package struct MessageReader {
  private let message: UnsafePointer<ProtobufCMessage>

  init(_ message: UnsafePointer<ProtobufCMessage>) {
    unsafe self.message = unsafe message
  }

  func field(_ index: Int) -> UnsafePointer<ProtobufCFieldDescriptor> {
    unsafe message.pointee.descriptor.pointee.fields + index
  }

  private func load<T: BitwiseCopyable>(_ index: Int) -> T {
    unsafe UnsafeRawPointer(message).load(
      fromByteOffset: Int(field(index).pointee.offset),
      as: T.self
    )
  }

  private func list<T: BitwiseCopyable>(_ index: Int) -> UnsafeBufferPointer<T> {
    let start: UnsafePointer<T>? = unsafe load(index)
    return unsafe UnsafeBufferPointer(start: start, count: count(index))
  }

  /// How many values a repeated field has.
  func count(_ index: Int) -> Int {
    unsafe UnsafeRawPointer(message).load(
      fromByteOffset: Int(field(index).pointee.quantifier_offset),
      as: Int.self
    )
  }

  // MARK: Presence

  /// The number of the field that is set in the oneof of a field; 0 for none.
  package func chosen(_ index: Int) -> Int {
    Int(
      unsafe UnsafeRawPointer(message).load(
        fromByteOffset: Int(field(index).pointee.quantifier_offset),
        as: UInt32.self
      )
    )
  }

  /// Whether a field of a oneof (also that of an `optional`) is set.
  package func has(_ index: Int) -> Bool {
    unsafe chosen(index) == Int(field(index).pointee.id)
  }

  // MARK: Single values

  package func double(_ index: Int) -> Double { load(index) }
  package func float(_ index: Int) -> Float { load(index) }
  package func int32(_ index: Int) -> Int32 { load(index) }
  package func int64(_ index: Int) -> Int64 { load(index) }
  package func uint32(_ index: Int) -> UInt32 { load(index) }
  package func uint64(_ index: Int) -> UInt64 { load(index) }
  package func bool(_ index: Int) -> Bool { (load(index) as Int32) != 0 }

  package func text(_ index: Int) throws(ProtobufError) -> String {
    try unsafe text(load(index), of: index)
  }

  package func bytes(_ index: Int) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(load(index) as ProtobufCBinaryData))
  }

  /// The message in a field; `nil` when it is absent.
  package func child(_ index: Int) -> MessageReader? {
    let inner: UnsafePointer<ProtobufCMessage>? = unsafe load(index)
    guard let inner = unsafe inner else { return nil }
    return unsafe MessageReader(inner)
  }

  // MARK: Repeated values

  package func doubles(_ index: Int) -> [Double] { unsafe Array(list(index)) }
  package func floats(_ index: Int) -> [Float] { unsafe Array(list(index)) }
  package func int32s(_ index: Int) -> [Int32] { unsafe Array(list(index)) }
  package func int64s(_ index: Int) -> [Int64] { unsafe Array(list(index)) }
  package func uint32s(_ index: Int) -> [UInt32] { unsafe Array(list(index)) }
  package func uint64s(_ index: Int) -> [UInt64] { unsafe Array(list(index)) }
  package func bools(_ index: Int) -> [Bool] { int32s(index).map { $0 != 0 } }

  package func texts(_ index: Int) throws(ProtobufError) -> [String] {
    let list: UnsafeBufferPointer<ProtobufCBinaryData> = unsafe list(index)
    var texts: [String] = []
    texts.reserveCapacity(list.count)
    for place in 0..<list.count { texts.append(try unsafe text(list[place], of: index)) }
    return texts
  }

  package func bytesList(_ index: Int) -> [[UInt8]] {
    let list: UnsafeBufferPointer<ProtobufCBinaryData> = unsafe list(index)
    return unsafe list.map { unsafe Array(UnsafeBufferPointer($0)) }
  }

  /// The entries of a map: messages with the key as field 0 and the value as field 1.
  package func entries(_ index: Int) -> [MessageReader] {
    (0..<count(index)).map { child(index, at: $0) }
  }

  package func childCount(_ index: Int) -> Int { count(index) }

  package func child(_ index: Int, at place: Int) -> MessageReader {
    let list: UnsafeBufferPointer<UnsafePointer<ProtobufCMessage>> = unsafe list(index)
    return unsafe MessageReader(list[place])
  }

  // MARK: The rest

  package func unknownFields() -> UnknownFields {
    let count = unsafe Int(message.pointee.n_unknown_fields)
    guard count > 0 else { return UnknownFields() }
    var bytes: [UInt8] = []
    for place in 0..<count {
      let field = unsafe message.pointee.unknown_fields[place]
      // No field may have this number: libprotobuf-c lets it pass when it is written at length, and
      // refuses what we would write.
      guard unsafe field.tag > 0 else { continue }
      var tag = unsafe UInt64(field.tag) << 3 | UInt64(field.wire_type.rawValue)
      while tag >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: tag) | 0x80)
        tag >>= 7
      }
      bytes.append(UInt8(tag))
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: field.data, count: field.len))
    }
    return UnknownFields(bytes: bytes)
  }

  private func text(
    _ data: ProtobufCBinaryData,
    of index: Int
  ) throws(ProtobufError) -> String {
    guard unsafe data.len > 0, let start = unsafe data.data else { return "" }
    let bytes = unsafe UnsafeBufferPointer(data)
    // Most text is ASCII, which is checked faster than the standard library checks UTF-8.
    if unsafe isASCIIWithoutZero(bytes) {
      return unsafe String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
    }
    guard unsafe memchr(start, 0, data.len) == nil,
      let text = unsafe String(validating: bytes, as: UTF8.self)
    else { throw .invalidText(field: path(index)) }
    return text
  }

  /// A field's full name, for messages to people.
  func path(_ index: Int) -> String {
    let type = unsafe String(cString: message.pointee.descriptor.pointee.name)
    return unsafe "\(type).\(String(cString: field(index).pointee.name))"
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate init(_ data: ProtobufCBinaryData) {
    unsafe self.init(start: data.data, count: data.data == nil ? 0 : data.len)
  }
}

/// Whether all bytes are 1 to 127.
private func isASCIIWithoutZero(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let raw = UnsafeRawBufferPointer(bytes)
  let high: UInt64 = 0x8080_8080_8080_8080
  var position = 0
  while position + 8 <= raw.count {
    let word = unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    // Taking 1 from a zero byte borrows into its high bit.
    if (word | (word &- 0x0101_0101_0101_0101)) & high != 0 { return false }
    position += 8
  }
  while position < raw.count {
    if unsafe !(1...127).contains(raw[position]) { return false }
    position += 1
  }
  return true
}
