/// One HTTP/2 frame, cut out by hand (RFC 9113, 4.1).
struct Frame: Equatable {
  var type: UInt8
  var flags: UInt8 = 0
  var stream: Int32 = 0
  var payload: [UInt8] = []

  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  static let settings = Frame(type: 4)

  /// SETTINGS with entries.
  static func settings(_ entries: KeyValuePairs<UInt16, UInt32>) -> Frame {
    Frame(type: 4, payload: entries.flatMap { big($0.key) + big($0.value) })
  }

  /// The head of a request for a method of the echo service, in literals of RFC 7541.
  static func request(
    _ method: String,
    on stream: Int32,
    ends: Bool = false,
    more: KeyValuePairs<String, String> = [:]
  ) -> Frame {
    // :method POST and :scheme http are entries of the static table, :path and :authority names.
    var block: [UInt8] = [0x83, 0x86]
    block += [0x04] + literal("/goldenthread.testing.v1.Echo/\(method)")
    block += [0x01] + literal("localhost")
    block += [0x00] + literal("content-type") + literal("application/grpc")
    block += [0x00] + literal("te") + literal("trailers")
    for (name, value) in more { block += [0x00] + literal(name) + literal(value) }
    return Frame(type: 1, flags: ends ? 0x5 : 0x4, stream: stream, payload: block)
  }

  static func data(_ bytes: [UInt8], on stream: Int32, ends: Bool = false) -> Frame {
    Frame(type: 0, flags: ends ? 1 : 0, stream: stream, payload: bytes)
  }

  static func reset(_ stream: Int32, _ code: UInt32 = 8) -> Frame {
    Frame(type: 3, stream: stream, payload: big(code))
  }

  static func windowUpdate(_ stream: Int32, _ count: UInt32) -> Frame {
    Frame(type: 8, stream: stream, payload: big(count))
  }

  private static func big(_ value: some FixedWidthInteger) -> [UInt8] {
    unsafe withUnsafeBytes(of: value.bigEndian) { unsafe Array($0) }
  }

  private static func literal(_ text: String) -> [UInt8] {
    precondition(text.utf8.count < 127, "longer lengths take more than one octet")
    return [UInt8(text.utf8.count)] + Array(text.utf8)
  }

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
