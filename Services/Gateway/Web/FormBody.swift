import Foundation
import Hummingbird
import NIOCore

/// A form as browsers send it (`application/x-www-form-urlencoded`, URL standard section 5.1).
enum FormBody {
  /// 256 KB is a long update; more is refused.
  static let mostBytes = 256 << 10
  private static let mostFields = 500

  /// - Throws: `HTTPError` 413 or 400.
  static func read(_ request: Request) async throws -> [(String, String)] {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: mostBytes)
    } catch {
      throw HTTPError(.contentTooLarge)
    }
    return try pairs(String(buffer: body)[...])
  }

  /// Also for the query of an address.
  static func pairs(_ text: Substring) throws -> [(String, String)] {
    let fields = text.split(separator: "&", omittingEmptySubsequences: true)
    guard fields.count <= mostFields else { throw HTTPError(.badRequest) }
    return try fields.map { field in
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (try decode(parts[0]), parts.count > 1 ? try decode(parts[1]) : "")
    }
  }

  private static func decode(_ text: Substring) throws -> String {
    let spaced = text.replacing("+", with: " ")
    guard let decoded = String(spaced).removingPercentEncoding else {
      throw HTTPError(.badRequest)
    }
    // Browsers end lines in forms with CR LF.
    return decoded.replacingOccurrences(of: "\r\n", with: "\n")
  }
}
