import Crypto
package import Foundation
import JWTKit

/// Where the processes of one installation keep their signing keys and find each other's.
///
/// Each signer has two files: `NAME.private.pem` (readable by its owner only) and
/// `NAME.public.pem`, both Ed25519 in PEM, as other tools read and write them.
package struct KeyFolder: Sendable {
  package let url: URL

  package init(_ url: URL) {
    self.url = url
  }

  /// The signer's own key, made now if there is none.
  ///
  /// - Throws: ``KeyFolderError``.
  func privateKey(of name: ServiceName) throws(KeyFolderError) -> SigningKey {
    let file = url.appendingPathComponent("\(name.rawValue).private.pem")
    if !FileManager.default.fileExists(atPath: file.path) { try make(file, name) }
    let key: Curve25519.Signing.PrivateKey
    do {
      key = try Self.privateKey(pem: String(contentsOf: file, encoding: .utf8))
    } catch {
      throw .unreadable(path: file.path, reason: "\(error)")
    }
    // Published again if somebody removed it.
    try publish(key.publicKey, of: name)
    return SigningKey(name: name, key: key)
  }

  /// The key that a signer publishes, `nil` when it publishes none.
  func publicKey(of name: ServiceName) -> Curve25519.Signing.PublicKey? {
    guard let pem = try? String(contentsOf: publicFile(name), encoding: .utf8),
      let key = try? EdDSA.PublicKey(pem: pem)
    else { return nil }
    return try? Curve25519.Signing.PublicKey(rawRepresentation: key.rawRepresentation)
  }

  private func publicFile(_ name: ServiceName) -> URL {
    url.appendingPathComponent("\(name.rawValue).public.pem")
  }

  private func make(_ file: URL, _ name: ServiceName) throws(KeyFolderError) {
    do {
      try FileManager.default.createDirectory(
        at: url,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      let draft = url.appendingPathComponent(".\(UUID().uuidString)")
      let pem = Self.pem(of: Curve25519.Signing.PrivateKey())
      guard
        FileManager.default.createFile(
          atPath: draft.path,
          contents: Data(pem.utf8),
          attributes: [.posixPermissions: 0o600]
        )
      else { throw KeyFolderError.unwritable(path: draft.path, reason: "no file can be made") }
      defer { try? FileManager.default.removeItem(at: draft) }
      // A link is made whole or not at all, and never over a key that another process was
      // quicker to make.
      do {
        try FileManager.default.linkItem(at: draft, to: file)
      } catch {
        guard FileManager.default.fileExists(atPath: file.path) else { throw error }
      }
    } catch let error as KeyFolderError {
      throw error
    } catch {
      throw .unwritable(path: file.path, reason: "\(error)")
    }
  }

  private func publish(
    _ key: Curve25519.Signing.PublicKey,
    of name: ServiceName
  ) throws(KeyFolderError) {
    guard publicKey(of: name)?.rawRepresentation != key.rawRepresentation else { return }
    let file = publicFile(name)
    do {
      let pem = EdDSA.PublicKey(backing: key).pemRepresentation + "\n"
      try Data(pem.utf8).write(to: file, options: .atomic)
    } catch {
      throw .unwritable(path: file.path, reason: "\(error)")
    }
  }

  // swift-crypto has no PEM for Curve25519: this is PKCS #8 as RFC 8410, section 7, shows it.
  private static let pkcs8Prefix: [UInt8] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]

  private static func pem(of key: Curve25519.Signing.PrivateKey) -> String {
    let der = Data(pkcs8Prefix) + key.rawRepresentation
    return """
      -----BEGIN PRIVATE KEY-----
      \(der.base64EncodedString())
      -----END PRIVATE KEY-----

      """
  }

  private static func privateKey(pem: String) throws -> Curve25519.Signing.PrivateKey {
    let body = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
    guard let der = Data(base64Encoded: body), der.count == pkcs8Prefix.count + 32,
      der.starts(with: pkcs8Prefix)
    else { throw KeyFolderError.notAKey }
    return try Curve25519.Signing.PrivateKey(rawRepresentation: der.suffix(32))
  }
}

/// What went wrong with the key folder.
package enum KeyFolderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file or the folder can't be written.
  case unwritable(path: String, reason: String)
  /// A file can't be read as a key.
  case unreadable(path: String, reason: String)
  /// The file's content isn't an Ed25519 private key in PEM.
  case notAKey

  package var description: String {
    switch self {
    case .unwritable(let path, let reason): "GT_KEYS: \(path) can't be written: \(reason)"
    case .unreadable(let path, let reason): "GT_KEYS: \(path) can't be read: \(reason)"
    case .notAKey: "not an Ed25519 private key in PEM"
    }
  }
}

/// A private key and whose it is.
struct SigningKey: Sendable {
  var name: ServiceName
  var key: Curve25519.Signing.PrivateKey

  /// Names the key in tokens, so that a verifier notices when it has an older one.
  var identifier: String { Self.identifier(of: key.publicKey, name: name) }

  static func identifier(of key: Curve25519.Signing.PublicKey, name: ServiceName) -> String {
    let digest = SHA256.hash(data: key.rawRepresentation).prefix(8)
    let hex = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return "\(name.rawValue):\(hex)"
  }
}
