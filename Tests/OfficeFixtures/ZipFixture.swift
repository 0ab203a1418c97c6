internal import CZlib

/// Writes a small ZIP archive in memory.
package struct ZipFixture: Sendable {
  private var parts: [(name: String, bytes: [UInt8], isDeflated: Bool)] = []
  /// Sets the "encrypted" bit of every entry, as a password-protected archive has it.
  package var claimsEncryption = false

  package init() {}

  package mutating func add(_ name: String, _ bytes: [UInt8], deflated: Bool = true) {
    parts.append((name, bytes, deflated))
  }

  package mutating func add(_ name: String, _ text: String, deflated: Bool = true) {
    add(name, Array(text.utf8), deflated: deflated)
  }

  /// The archive: local headers and data, then the directory (PKWARE APPNOTE 4.3).
  package func bytes() -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let packed = part.isDeflated ? Self.deflate(part.bytes) : part.bytes
      let offset = output.count
      var common: [UInt8] = []
      common += le16(20) + le16(claimsEncryption ? 1 : 0) + le16(part.isDeflated ? 8 : 0)
      common += le16(0) + le16(0x21) + le32(Self.checksum(part.bytes))
      common += le32(UInt32(packed.count)) + le32(UInt32(part.bytes.count))
      common += le16(UInt16(part.name.utf8.count)) + le16(0)
      output += le32(0x0403_4B50) + common + Array(part.name.utf8) + packed
      directory += le32(0x0201_4B50) + le16(20) + common
      directory += le16(0) + le16(0) + le16(0) + le32(0) + le32(UInt32(offset))
      directory += Array(part.name.utf8)
    }
    let start = output.count
    output += directory
    output += le32(0x0605_4B50) + le16(0) + le16(0)
    output += le16(UInt16(parts.count)) + le16(UInt16(parts.count))
    output += le32(UInt32(directory.count)) + le32(UInt32(start)) + le16(0)
    return output
  }

  private func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }

  private func le32(_ value: UInt32) -> [UInt8] {
    le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe UInt32(crc32(0, bytes, UInt32(bytes.count)))
  }

  /// zlib's stream without its two-byte header and four-byte checksum is a raw deflate stream.
  private static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(count))
    _ = unsafe compress2(&packed, &count, bytes, UInt(bytes.count), 6)
    return Array(packed[2..<(Int(count) - 4)])
  }
}

func escaped(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.append(character)
    }
  }
  return result
}
