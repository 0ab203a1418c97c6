internal import Crypto
package import Foundation

/// 32 random bytes that a browser holds; the store keeps only their SHA-256, so that a copy of the
/// database signs nobody in.
package struct SecretToken: Hashable, Sendable {
  /// For the cookie: base64url without padding, 43 characters.
  package let text: String

  package init() {
    var random = SystemRandomNumberGenerator()
    let bytes = Data((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    text = bytes.base64EncodedString()
      .replacingOccurrences(of: "+", with: "-")
      .replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }

  /// `nil` for anything that can't be one of ours.
  package init?(text: String) {
    let isOurs =
      text.utf8.count == 43
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    guard isOurs else { return nil }
    self.text = text
  }

  package var digest: Data { Data(SHA256.hash(data: Data(text.utf8))) }

  /// Compares in constant time.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
