import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A form with a file in it (`multipart/form-data`, RFC 7578).
struct MultipartBody: Sendable {
  struct Part: Sendable {
    let name: String
    let fileName: String?
    let bytes: [UInt8]
  }

  let parts: [Part]

  private static let mostParts = 50

  /// - Throws: `HTTPError` 413 for more than `mostBytes`, 400 for what is no such form.
  init(_ request: Request, mostBytes: Int) async throws {
    let body: ByteBuffer
    do {
      body = try await request.body.collect(upTo: mostBytes)
    } catch {
      throw HTTPError(.contentTooLarge)
    }
    guard let type = request.headers[.contentType],
      let boundary = Self.parameter("boundary", in: type), (1...70).contains(boundary.utf8.count),
      let parts = Self.parse(Array(buffer: body), boundary: boundary)
    else { throw HTTPError(.badRequest) }
    self.parts = parts
  }

  /// The text fields, in order.
  var fields: [(String, String)] {
    parts.filter { $0.fileName == nil }.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  /// The first file that has a name; browsers send an empty one where none was chosen.
  var file: Part? { parts.first { $0.fileName?.isEmpty == false } }

  static func parse(_ body: [UInt8], boundary: String) -> [Part]? {
    let delimiter = Array("--\(boundary)".utf8)
    var parts: [Part] = []
    guard var place = find(delimiter, in: body, from: 0) else { return nil }
    while true {
      place += delimiter.count
      if body[place...].starts(with: Array("--".utf8)) { return parts }
      guard body[place...].starts(with: [13, 10]), parts.count < mostParts,
        let end = find([13, 10] + delimiter, in: body, from: place),
        let blank = find([13, 10, 13, 10], in: body, from: place), blank < end
      else { return nil }
      let head = String(decoding: body[(place + 2)..<max(place + 2, blank)], as: UTF8.self)
      guard
        let disposition = head.split(separator: "\r\n").first(where: {
          $0.lowercased().hasPrefix("content-disposition:")
        }), let name = parameter("name", in: String(disposition))
      else { return nil }
      parts.append(
        Part(
          name: name,
          fileName: parameter("filename", in: String(disposition)),
          bytes: Array(body[min(blank + 4, end)..<end])
        )
      )
      place = end + 2
    }
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var index = start
    while index <= bytes.count - needle.count {
      guard let next = bytes[index...].firstIndex(of: first) else { return nil }
      if next > bytes.count - needle.count { return nil }
      if bytes[next..<(next + needle.count)].elementsEqual(needle) { return next }
      index = next + 1
    }
    return nil
  }

  /// A parameter of a header, quoted or not: `boundary=x`, `name="file"`.
  private static func parameter(_ name: String, in header: String) -> String? {
    for field in header.split(separator: ";").dropFirst() {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2,
        parts[0].trimmingCharacters(in: .whitespaces).lowercased() == name
      else { continue }
      let value = parts[1].trimmingCharacters(in: .whitespaces)
      guard value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 else { return value }
      return String(value.dropFirst().dropLast())
    }
    return nil
  }
}
