/// The percent-encoding of `grpc-message`: octets outside printable ASCII, and `%`, as `%XX`.
///
/// Source: "Status-Message" in https://github.com/grpc/grpc/blob/v1.62.0/doc/PROTOCOL-HTTP2.md
package enum StatusMessage {
  /// The wire form of a message.
  ///
  /// Longer ones are cut after `maximumBytes` of UTF-8, so that the trailers stay within what peers
  /// accept.
  package static func encode(_ message: String, maximumBytes: Int = 2048) -> [UInt8] {
    let hex = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(message.utf8.count, maximumBytes))
    for character in message {
      guard bytes.count < maximumBytes else { break }
      for byte in character.utf8 {
        if byte >= 0x20, byte <= 0x7E, byte != 0x25 {
          bytes.append(byte)
        } else {
          bytes.append(0x25)
          bytes.append(hex[Int(byte >> 4)])
          bytes.append(hex[Int(byte & 15)])
        }
      }
    }
    return bytes
  }

  /// The text of a message.
  ///
  /// What is not a proper escape is left as it is; octets that are not UTF-8 are replaced: a
  /// message is never a reason to lose the status.
  package static func decode(_ wire: some Collection<UInt8>) -> String {
    let wire = Array(wire)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(wire.count)
    var index = 0
    while index < wire.count {
      if wire[index] == 0x25, index + 2 < wire.count, let high = nibble(wire[index + 1]),
        let low = nibble(wire[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(wire[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func nibble(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
