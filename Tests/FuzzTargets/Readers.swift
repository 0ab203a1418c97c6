import HTTP2
import Messages
import ProtobufC
import RPC

/// However a stream of messages is cut, the same messages come out, and none above its limit.
func readFraming(_ input: [UInt8]) throws {
  let limit = 100_000
  let whole = messages(in: [input.dropFirst()], limit: limit)
  let cut = messages(in: pieces(input), limit: limit)
  try require(whole.map(\.bytes) == cut.map(\.bytes), "messages depend on where they are cut")
  var again: [UInt8] = []
  for message in whole {
    try require(message.bytes.count <= limit, "a message of \(message.bytes.count) octets")
    MessageDeframer.frame(message.bytes, compressed: message.isCompressed, into: &again)
    for compression in [Compression.gzip, .deflate] where message.isCompressed {
      guard let plain = try? compression.unpack(message.bytes, limit: limit) else { continue }
      try require(plain.count <= limit, "\(plain.count) octets were unpacked")
    }
  }
  try require(input.dropFirst().starts(with: again), "messages are not what was sent")
}

private func messages(in pieces: [ArraySlice<UInt8>], limit: Int) -> [MessageDeframer.Message] {
  var deframer = MessageDeframer()
  var found: [MessageDeframer.Message] = []
  for piece in pieces {
    var offset = 0
    do {
      try unsafe Array(piece).withUnsafeBytes { buffer in
        while let message = try deframer.next(
          in: unsafe RawSpan(_unsafeBytes: buffer),
          from: &offset,
          limit: limit
        ) {
          found.append(message)
        }
      }
    } catch {
      return found
    }
  }
  return found
}

private let types: [any ProtobufMessage.Type] = [
  EveryScalar.self, EveryOptional.self, EveryRepeated.self, EveryMap.self, Choice.self, Tree.self,
  Forest.self, Nested.self, Words.self, WellKnown.self, EchoRequest.self,
]

/// The first octet chooses a type; what is read is written, and reads as the same octets again.
func readCodec(_ input: [UInt8]) throws {
  guard let first = input.first else { return }
  let type = types[Int(first) % types.count]
  guard let message = try? type.init(protobuf: Array(input.dropFirst())) else { return }
  _ = try? message.json()
  // What is nested too deep, or is no text, may be read and not written.
  guard let bytes = try? message.protobuf() else { return }
  let again = try type.init(protobuf: bytes)
  try require(try isSame(again.protobuf(), bytes), "\(type) is not read as it was written")
}

/// The entries of a map come in any order.
private func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  a.sorted() == b.sorted()
}

/// The same for JSON, which also must agree with protobuf.
func readJSON(_ input: [UInt8]) throws {
  guard let first = input.first else { return }
  let type = types[Int(first) % types.count]
  let text = String(decoding: input.dropFirst(), as: UTF8.self)
  guard let message = try? type.init(json: text), let bytes = try? message.protobuf(),
    let written = try? message.json()
  else { return }
  let again = try type.init(json: written)
  try require(
    try isSame(again.protobuf(), bytes),
    "\(type) is not read as it was written: \(written)"
  )
}

/// Lines of `name: value`, as a peer may send them.
func readMetadata(_ input: [UInt8]) throws {
  var block = HeaderBlock()
  for line in input.split(separator: 0x0A) {
    let parts = line.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
    block.append(
      name: String(decoding: parts[0], as: UTF8.self),
      value: parts.count > 1 ? Array(parts[1]) : []
    )
  }
  var metadata = Metadata(block: block)
  for (name, value) in metadata {
    _ = metadata.values(of: name)
    _ = metadata[name]
    for octets in metadata.binaryValues(of: name) {
      try require(Base64.decode(Base64.encode(octets)) == octets, "base64 loses \(octets)")
    }
    var own = Metadata()
    if own.add(value, named: name) {
      try require(own[name] == value, "\(name) loses its value")
    }
  }
  if let (name, _) = metadata.first(where: { _ in true }) {
    metadata.removeAll(named: name)
    try require(metadata.values(of: name).isEmpty, "\(name) can't be removed")
  }
  let text = String(decoding: input.prefix(500), as: UTF8.self)
  let decoded = StatusMessage.decode(StatusMessage.encode(text, maximumBytes: 4_000))
  try require(decoded == text, "a message loses what it says")
  _ = StatusMessage.decode(input)
}

/// What is read is written with at most its precision lost, upwards, and never as another timeout.
func readTimeout(_ input: [UInt8]) throws {
  guard let duration = Timeout.parse(input) else { return }
  try require(duration >= .zero, "a timeout of \(duration)")
  let written = Timeout.format(duration)
  guard let again = Timeout.parse(Array(written.utf8)) else {
    throw Contradiction(description: "\(written) is written, and not read")
  }
  try require(
    again >= duration && again <= duration * 2 + .nanoseconds(1),
    "\(duration) becomes \(again)"
  )
}
