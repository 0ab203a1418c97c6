import CProtobufC

/// A message whose fields of one message may lie in several pieces, put together.
///
/// The pieces of such a field are merged: of a number the last counts, lists are joined, messages
/// within are merged again. In a oneof that holds until another member comes. libprotobuf-c loses
/// what only an earlier piece says, and refuses some pieces altogether; but pieces that are put one
/// after the other mean the same, and reach it whole.
///
/// This is the slow way, for messages of which libprotobuf-c dropped something. Types that hold
/// themselves have been through ``checkNesting(of:as:limit:depth:)`` before.
struct Merging {
  private(set) var hasMerged = false

  /// The octets of a message in which every field of one message lies in one piece.
  ///
  /// - Throws: ``ProtobufError/malformed(message:)``.
  mutating func whole(
    _ bytes: UnsafeRawBufferPointer,
    as type: UnsafePointer<ProtobufCMessageDescriptor>
  ) throws(ProtobufError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    // By number: fields of one message, as far as they have come.
    var pieces: [UInt32: Pieces] = [:]
    // By oneof: the member that came last.
    var chosen: [UInt32: UInt32] = [:]
    var position = 0
    while position < bytes.count {
      let start = position
      let field = try unsafe wireField(of: type, in: bytes, at: &position)
      let number = field.number
      guard let known = unsafe protobuf_c_message_descriptor_get_field(type, number) else {
        unsafe result.append(contentsOf: bytes[start..<position])
        continue
      }
      if unsafe known.pointee.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0,
        let before = unsafe chosen.updateValue(number, forKey: known.pointee.quantifier_offset),
        before != number, let ended = pieces.removeValue(forKey: before)
      {
        try append(ended, of: before, to: &result)
      }
      guard let content = field.content, let inner = unsafe known.pointee.messageType else {
        unsafe result.append(contentsOf: bytes[start..<position])
        continue
      }
      let piece = unsafe Pieces(UnsafeRawBufferPointer(rebasing: bytes[content]), of: inner)
      if unsafe known.pointee.label == PROTOBUF_C_LABEL_REPEATED {
        try append(piece, of: number, to: &result)
      } else if var earlier = pieces.removeValue(forKey: number) {
        try earlier.append(piece)
        pieces[number] = earlier
        hasMerged = true
      } else {
        pieces[number] = piece
      }
    }
    for (number, last) in pieces.sorted(by: { $0.key < $1.key }) {
      try append(last, of: number, to: &result)
    }
    return result
  }

  private mutating func append(
    _ pieces: Pieces,
    of number: UInt32,
    to result: inout [UInt8]
  ) throws(ProtobufError) {
    let content: [UInt8]
    if let joined = pieces.joined {
      content = try unsafe joined.withUnsafeBufferPointer { octets throws(ProtobufError) in
        try unsafe whole(UnsafeRawBufferPointer(octets), as: pieces.type)
      }
    } else {
      content = try unsafe whole(pieces.first, as: pieces.type)
    }
    result.append(varint: UInt64(number) << 3 | 2)
    result.append(varint: UInt64(content.count))
    result.append(contentsOf: content)
  }
}

/// What has come of one message.
@safe
private struct Pieces {
  let first: UnsafeRawBufferPointer
  let type: UnsafePointer<ProtobufCMessageDescriptor>
  /// All pieces, when there is more than the first.
  private(set) var joined: [UInt8]?

  init(_ first: UnsafeRawBufferPointer, of type: UnsafePointer<ProtobufCMessageDescriptor>) {
    unsafe self.first = unsafe first
    unsafe self.type = unsafe type
  }

  /// Each must be whole by itself: halves of a field don't make one.
  mutating func append(_ piece: Pieces) throws(ProtobufError) {
    if joined == nil {
      try unsafe checkFields(first, of: type)
      joined = unsafe Array(first)
    }
    try unsafe checkFields(piece.first, of: type)
    unsafe joined?.append(contentsOf: piece.first)
  }
}

private func checkFields(
  _ bytes: UnsafeRawBufferPointer,
  of type: UnsafePointer<ProtobufCMessageDescriptor>
) throws(ProtobufError) {
  var position = 0
  while position < bytes.count { _ = try unsafe wireField(of: type, in: bytes, at: &position) }
}

private func wireField(
  of type: UnsafePointer<ProtobufCMessageDescriptor>,
  in bytes: UnsafeRawBufferPointer,
  at position: inout Int
) throws(ProtobufError) -> WireField {
  guard let field = unsafe WireField(in: bytes, at: &position) else {
    throw unsafe .malformed(message: String(cString: type.pointee.name))
  }
  return field
}
