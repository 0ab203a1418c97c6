internal import Crypto
internal import CryptoExtras
import Foundation

/// A password as it is kept: scrypt (RFC 7914) of it under a salt of its own.
///
/// The text form is `$scrypt$ln=15,r=8,p=3$SALT$HASH` with base64 parts, so that costs can rise
/// later without losing the old ones. N = 2^15, r = 8, p = 3 takes 32 MB for about a fifth of a second.
package struct PasswordHash: Hashable, Sendable {
  private let cost: Int
  private let salt: Data
  private let hash: Data

  private static let blockSize = 8
  private static let parallelism = 3
  private static let currentCost = 15
  private static let costs = 10...20

  /// Hashes a password with a fresh salt.
  ///
  /// Takes a core for about a fifth of a second: not on a cooperative thread.
  package init(_ password: String) throws {
    var random = SystemRandomNumberGenerator()
    salt = Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &random) })
    cost = Self.currentCost
    hash = try Self.derive(password, salt: salt, cost: cost)
  }

  /// Reads the text form; `nil` for any other text.
  package init?(text: String) {
    let parts = text.split(separator: "$")
    guard parts.count == 4, parts[0] == "scrypt",
      let costField = parts[1].split(separator: ",").first, costField.hasPrefix("ln="),
      parts[1].hasSuffix(",r=8,p=3"),
      let cost = Int(costField.dropFirst(3)), Self.costs.contains(cost),
      let salt = Data(base64Encoded: String(parts[2])), salt.count == 16,
      let hash = Data(base64Encoded: String(parts[3])), hash.count == 32
    else { return nil }
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  package var text: String {
    "$scrypt$ln=\(cost),r=8,p=3$\(salt.base64EncodedString())$\(hash.base64EncodedString())"
  }

  /// Compares in constant time.
  package func matches(_ password: String) throws -> Bool {
    let other = try Self.derive(password, salt: salt, cost: cost)
    return zip(hash, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// Stands in where no account has the address, so that the answer takes as long as for one.
  package static let nobody = try? PasswordHash("nobody has this password")

  private static func derive(_ password: String, salt: Data, cost: Int) throws -> Data {
    let key = try KDF.Scrypt.deriveKey(
      // Composed the same way however the keyboard made it (RFC 8265 section 4.2.2).
      from: Data(password.precomposedStringWithCanonicalMapping.utf8),
      salt: salt,
      outputByteCount: 32,
      rounds: 1 << cost,
      blockSize: blockSize,
      parallelism: parallelism
    )
    return unsafe key.withUnsafeBytes { unsafe Data($0) }
  }
}
