/// Bytes of a text file made into text, and which encoding they turned out to be in.
package struct DecodedText: Hashable, Sendable {
  package enum Encoding: String, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  package var text: String
  package var encoding: Encoding

  /// Decodes by byte order mark, else as UTF-8 when every byte fits, else as UTF-16 when every
  /// second byte is zero, else as Windows-1252, which is what older spreadsheets write.
  ///
  /// - Throws: ``TableError/notText`` when zero bytes show that this is no text at all.
  package init(_ bytes: [UInt8]) throws(TableError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
      encoding = .utf8
      return
    }
    let bigEndian = bytes.starts(with: [0xFE, 0xFF])
    if bigEndian || bytes.starts(with: [0xFF, 0xFE]) {
      text = Self.utf16(bytes.dropFirst(2), bigEndian: bigEndian)
      encoding = .utf16
      return
    }
    let sample = bytes.prefix(4096)
    let zeroes = sample.count { $0 == 0 }
    if zeroes > 0 {
      let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
      let odd = zeroes - even
      let half = sample.count / 2
      guard half > 0, max(even, odd) * 10 >= half * 7, min(even, odd) * 10 <= half else {
        throw .notText
      }
      text = Self.utf16(bytes[...], bigEndian: even > odd)
      encoding = .utf16
      return
    }
    if let valid = String(validating: bytes, as: UTF8.self) {
      text = valid
      encoding = .utf8
      return
    }
    let controls = sample.count { $0 < 9 || ($0 > 13 && $0 < 32) }
    guard controls * 50 <= sample.count else { throw .notText }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Self.windows1252(byte)) }
    text = String(scalars)
    encoding = .windows1252
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The 32 places where Windows-1252 differs from Latin-1 (unicode.org, CP1252.TXT); the five that
  /// it leaves open become a question mark in a box.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}

extension Sequence {
  fileprivate func count(where matches: (Element) -> Bool) -> Int {
    reduce(0) { matches($1) ? $0 + 1 : $0 }
  }
}
