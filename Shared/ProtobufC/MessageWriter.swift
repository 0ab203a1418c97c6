import CProtobufC

/// Writes fields into the C form of a message; valid only while its arena is.
///
/// Fields are named by their index in the C descriptor. Text and bytes are copied into the arena.
@safe
package struct MessageWriter {
  private let message: UnsafeMutablePointer<ProtobufCMessage>
  private let arena: Arena
  private let depth: Int

  init(_ type: UnsafePointer<ProtobufCMessageDescriptor>, in arena: Arena, depth: Int) {
    let size = unsafe type.pointee.sizeof_message
    let memory = unsafe arena.allocate(size)
    // In proto3 all-zero is an empty message.
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    unsafe message = unsafe memory.assumingMemoryBound(to: ProtobufCMessage.self)
    unsafe message.pointee.descriptor = unsafe type
    self.arena = arena
    self.depth = depth
  }

  /// The same message, to be read.
  var reader: MessageReader { unsafe MessageReader(message) }

  var pointer: UnsafePointer<ProtobufCMessage> { unsafe UnsafePointer(message) }

  /// An upper bound of the size of everything written into this arena.
  var packedBound: Int { unsafe arena.state.pointee.packedBound }

  /// Memory of the arena to pack into.
  func scratch(_ byteCount: Int) -> UnsafeMutableRawPointer { unsafe arena.allocate(byteCount) }

  private func field(_ index: Int) -> UnsafePointer<ProtobufCFieldDescriptor> {
    unsafe message.pointee.descriptor.pointee.fields + index
  }

  /// The longest tag is 5 bytes, the longest number or length 10.
  private func count(_ byteCount: Int) {
    unsafe arena.state.pointee.packedBound += byteCount + 15
  }

  private func store<T: BitwiseCopyable>(_ index: Int, _ value: T) {
    let offset = unsafe Int(field(index).pointee.offset)
    unsafe UnsafeMutableRawPointer(message).storeBytes(of: value, toByteOffset: offset, as: T.self)
    count(0)
  }

  private func storeList<T: BitwiseCopyable>(_ index: Int, _ start: UnsafePointer<T>?, _ n: Int) {
    let raw = UnsafeMutableRawPointer(unsafe message)
    let field = unsafe field(index)
    unsafe raw.storeBytes(
      of: start,
      toByteOffset: Int(field.pointee.offset),
      as: UnsafePointer<T>?.self
    )
    unsafe raw.storeBytes(of: n, toByteOffset: Int(field.pointee.quantifier_offset), as: Int.self)
    count(15 * n)
  }

  private func numbers<T: BitwiseCopyable>(_ index: Int, _ values: [T]) {
    guard !values.isEmpty else { return }
    let list = unsafe self.list(of: T.self, values.count)
    let buffer = unsafe UnsafeMutableBufferPointer(start: list, count: values.count)
    _ = unsafe buffer.initialize(fromContentsOf: values)
    unsafe storeList(index, list, values.count)
  }

  // MARK: Presence

  /// Sets the oneof of a field to that field, whose value follows.
  package func choosing(_ index: Int) -> MessageWriter {
    let field = unsafe field(index)
    unsafe UnsafeMutableRawPointer(message).storeBytes(
      of: field.pointee.id,
      toByteOffset: Int(field.pointee.quantifier_offset),
      as: UInt32.self
    )
    // An empty value stores nothing, but is written with its tag and length.
    count(0)
    return self
  }

  // MARK: Single values

  package func double(_ index: Int, _ value: Double) { store(index, value) }
  package func float(_ index: Int, _ value: Float) { store(index, value) }
  package func int32(_ index: Int, _ value: Int32) { store(index, value) }
  package func int64(_ index: Int, _ value: Int64) { store(index, value) }
  package func uint32(_ index: Int, _ value: UInt32) { store(index, value) }
  package func uint64(_ index: Int, _ value: UInt64) { store(index, value) }
  package func bool(_ index: Int, _ value: Bool) { store(index, value ? 1 as Int32 : 0) }

  package func text(_ index: Int, _ value: String) throws(ProtobufError) {
    if value.isEmpty { return }
    unsafe store(index, try copy(value, index))
  }

  package func bytes(_ index: Int, _ value: [UInt8]) {
    if value.isEmpty { return }
    unsafe store(index, copy(value))
  }

  /// A new message in a field.
  ///
  /// - Throws: ``ProtobufError/tooDeep(limit:)``.
  package func child(_ index: Int) throws(ProtobufError) -> MessageWriter {
    let inner = try newChild(index)
    unsafe store(index, inner.pointer)
    return inner
  }

  // MARK: Repeated values

  package func doubles(_ index: Int, _ values: [Double]) { numbers(index, values) }
  package func floats(_ index: Int, _ values: [Float]) { numbers(index, values) }
  package func int32s(_ index: Int, _ values: [Int32]) { numbers(index, values) }
  package func int64s(_ index: Int, _ values: [Int64]) { numbers(index, values) }
  package func uint32s(_ index: Int, _ values: [UInt32]) { numbers(index, values) }
  package func uint64s(_ index: Int, _ values: [UInt64]) { numbers(index, values) }

  package func bools(_ index: Int, _ values: [Bool]) {
    numbers(index, values.map { $0 ? 1 as Int32 : 0 })
  }

  package func texts(_ index: Int, _ values: [String]) throws(ProtobufError) {
    guard !values.isEmpty else { return }
    let list = unsafe self.list(of: ProtobufCBinaryData.self, values.count)
    for place in values.indices {
      unsafe (list + place).initialize(to: try copy(values[place], index))
    }
    unsafe storeList(index, UnsafePointer(list), values.count)
  }

  package func bytesList(_ index: Int, _ values: [[UInt8]]) {
    guard !values.isEmpty else { return }
    let list = unsafe self.list(of: ProtobufCBinaryData.self, values.count)
    for (place, value) in values.enumerated() {
      unsafe (list + place).initialize(to: copy(value))
    }
    unsafe storeList(index, UnsafePointer(list), values.count)
  }

  /// New entries of a map, one for each pair, in the order of the keys.
  package func entries<Key: ProtobufMapKey, Value>(
    _ index: Int,
    _ map: [Key: Value]
  ) throws(ProtobufError) -> [(MessageWriter, (key: Key, value: Value))] {
    guard !map.isEmpty else { return [] }
    let list = newChildren(index, map.count)
    var result: [(MessageWriter, (key: Key, value: Value))] = []
    for pair in map.sorted(by: { Key.ascending($0.key, $1.key) }) {
      result.append((try child(index, of: list, at: result.count), pair))
    }
    return result
  }

  /// The places of a repeated message field, each to be filled by ``child(_:of:at:)``.
  @safe
  package struct Children {
    let list: UnsafeMutablePointer<UnsafePointer<ProtobufCMessage>?>
  }

  package func newChildren(_ index: Int, _ count: Int) -> Children {
    let list = unsafe self.list(of: UnsafePointer<ProtobufCMessage>?.self, count)
    unsafe list.initialize(repeating: nil, count: count)
    unsafe storeList(index, UnsafePointer(list), count)
    return unsafe Children(list: list)
  }

  package func child(
    _ index: Int,
    of children: Children,
    at place: Int
  ) throws(ProtobufError) -> MessageWriter {
    let inner = try newChild(index)
    unsafe children.list[place] = inner.pointer
    return inner
  }

  // MARK: The rest

  package func unknownFields(_ fields: UnknownFields) {
    guard !fields.isEmpty else { return }
    let data = unsafe copy(fields.bytes)
    let bytes = unsafe UnsafeRawBufferPointer(start: data.data, count: data.len)
    var found: [ProtobufCMessageUnknownField] = unsafe []
    var position = 0
    while let tag = unsafe varint(bytes, &position) {
      let start = position
      switch tag & 7 {
      case 0: _ = unsafe varint(bytes, &position)
      case 1: position += 8
      case 5: position += 4
      default: position += unsafe Int(varint(bytes, &position) ?? 0)
      }
      unsafe found.append(
        ProtobufCMessageUnknownField(
          tag: UInt32(tag >> 3),
          wire_type: ProtobufCWireType(UInt32(tag & 7)),
          len: position - start,
          data: data.data + start
        )
      )
    }
    let list = unsafe self.list(of: ProtobufCMessageUnknownField.self, found.count)
    for place in unsafe 0..<found.count {
      unsafe (list + place).initialize(to: found[place])
      unsafe count(found[place].len)
    }
    unsafe message.pointee.unknown_fields = unsafe list
    unsafe message.pointee.n_unknown_fields = UInt32(found.count)
  }

  // MARK: Memory

  private func list<T>(of type: T.Type, _ count: Int) -> UnsafeMutablePointer<T> {
    unsafe arena.allocate(count * MemoryLayout<T>.stride).assumingMemoryBound(to: type)
  }

  private func newChild(_ index: Int) throws(ProtobufError) -> MessageWriter {
    let limit = ProtobufLimits.standard.depth
    guard depth < limit else { throw .tooDeep(limit: limit) }
    guard let type = unsafe field(index).pointee.descriptor else {
      preconditionFailure("\(reader.path(index)) is no message field")
    }
    return unsafe MessageWriter(
      type.assumingMemoryBound(to: ProtobufCMessageDescriptor.self),
      in: arena,
      depth: depth + 1
    )
  }

  private func copy(_ value: [UInt8]) -> ProtobufCBinaryData {
    unsafe value.withUnsafeBufferPointer { unsafe copy($0) }
  }

  private func copy(_ value: String, _ index: Int) throws(ProtobufError) -> ProtobufCBinaryData {
    let text = value.utf8.span
    guard let data = unsafe text.withUnsafeBufferPointer({ unsafe copyText($0) }) else {
      throw .invalidText(field: reader.path(index))
    }
    return unsafe data
  }

  /// Copies text in one pass with the search for a zero byte; `nil` when it has one.
  private func copyText(_ text: UnsafeBufferPointer<UInt8>) -> ProtobufCBinaryData? {
    count(text.count)
    let source = UnsafeRawBufferPointer(text)
    let target = unsafe arena.allocate(text.count)
    var zeros: UInt64 = 0
    var position = 0
    while position + 8 <= source.count {
      let word = unsafe source.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      unsafe target.storeBytes(of: word, toByteOffset: position, as: UInt64.self)
      // Taking 1 gives a high bit to a zero byte, and to no other that has none.
      zeros |= (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      position += 8
    }
    while position < source.count {
      let byte = unsafe source[position]
      unsafe target.storeBytes(of: byte, toByteOffset: position, as: UInt8.self)
      if byte == 0 { return nil }
      position += 1
    }
    if zeros != 0 { return nil }
    return unsafe ProtobufCBinaryData(
      len: text.count,
      data: target.assumingMemoryBound(to: UInt8.self)
    )
  }

  private func copy(_ buffer: UnsafeBufferPointer<UInt8>) -> ProtobufCBinaryData {
    count(buffer.count)
    guard let start = buffer.baseAddress, buffer.count > 0 else {
      return unsafe ProtobufCBinaryData(len: 0, data: nil)
    }
    let memory = unsafe arena.allocate(buffer.count)
    unsafe memory.copyMemory(from: start, byteCount: buffer.count)
    return unsafe ProtobufCBinaryData(
      len: buffer.count,
      data: memory.assumingMemoryBound(to: UInt8.self)
    )
  }
}
