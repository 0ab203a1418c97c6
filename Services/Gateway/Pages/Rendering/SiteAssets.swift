import Crypto
import Foundation

/// The files that pages link to, held in memory, each under a name with its hash so that browsers
/// may keep it for ever.
struct SiteAssets: Sendable {
  struct Asset: Sendable {
    let contentType: String
    let bytes: [UInt8]
    /// Quoted, as HTTP writes it.
    let entityTag: String
    /// True where the name held the hash: the bytes under it can never change.
    let immutable: Bool
  }

  let styleAddress: String
  let scriptAddress: String
  let iconAddress: String
  private let assets: [String: Asset]

  /// - Throws: ``PageError/noAssets(_:)`` when a file isn't there.
  init(folder: URL) throws(PageError) {
    var assets: [String: Asset] = [:]
    func load(_ name: String, _ ending: String, _ contentType: String) throws(PageError) -> String {
      let file = folder.appending(path: "\(name).\(ending)")
      guard let data = try? Data(contentsOf: file) else { throw .noAssets(file.path) }
      let hash = SHA256.hash(data: data).prefix(8)
        .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      let hashed = "\(name).\(hash).\(ending)"
      assets[hashed] = Asset(
        contentType: contentType,
        bytes: Array(data),
        entityTag: "\"\(hash)\"",
        immutable: true
      )
      assets["\(name).\(ending)"] = Asset(
        contentType: contentType,
        bytes: Array(data),
        entityTag: "\"\(hash)\"",
        immutable: false
      )
      return "/assets/\(hashed)"
    }
    self.styleAddress = try load("site", "css", "text/css; charset=utf-8")
    self.scriptAddress = try load("live", "js", "text/javascript; charset=utf-8")
    self.iconAddress = try load("favicon", "svg", "image/svg+xml")
    self.assets = assets
  }

  /// By the last part of the address, with or without the hash.
  func asset(named name: String) -> Asset? { assets[name] }
}
