/// One HTTP/2 frame, cut out by hand (RFC 9113, 4.1).
struct Frame: Equatable {
  var type: UInt8
  var flags: UInt8 = 0
  var stream: Int32 = 0
  var payload: [UInt8] = []

  static func parse(_ bytes: [UInt8]) -> [Frame] {
    var frames: [Frame] = []
    var rest = bytes[...]
    while rest.count >= 9 {
      let head = Array(rest.prefix(9))
      let count = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      guard rest.count >= 9 + count else { break }
      let stream = head[5...8].reduce(Int32(0)) { $0 << 8 | Int32($1) } & 0x7FFF_FFFF
      frames.append(
        Frame(
          type: head[3],
          flags: head[4],
          stream: stream,
          payload: Array(rest.dropFirst(9).prefix(count))
        )
      )
      rest = rest.dropFirst(9 + count)
    }
    return frames
  }

  var bytes: [UInt8] {
    let count = payload.count
    return [
      UInt8(count >> 16 & 255), UInt8(count >> 8 & 255), UInt8(count & 255), type, flags,
      UInt8(stream >> 24 & 127), UInt8(stream >> 16 & 255), UInt8(stream >> 8 & 255),
      UInt8(stream & 255),
    ] + payload
  }
}
