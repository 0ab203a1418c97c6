import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Tables

/// A table of the pages as a file that somebody takes away.
///
/// Text cells that a spreadsheet might take for a formula stay text in both formats: in CSV with an
/// apostrophe in front, which importing the file takes off again.
struct ExportedTable: Sendable {
  enum Format: String, CaseIterable, Sendable {
    case csv, xlsx

    /// What a link calls it.
    var words: String {
      switch self {
      case .csv: "CSV"
      case .xlsx: "Excel"
      }
    }

    var contentType: String {
      switch self {
      case .csv: "text/csv; charset=utf-8"
      case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      }
    }
  }

  /// What the table holds: "Actions".
  let name: String
  let headings: [String]
  let rows: [[WrittenCell]]

  /// - Throws: ``WorkbookWritingError`` when memory is short.
  func bytes(_ format: Format, madeAt seconds: Int64) throws -> [UInt8] {
    let head = headings.map { WrittenCell.text($0, .heading) }
    switch format {
    case .csv: return SeparatedValuesWriter.bytes([head] + rows)
    case .xlsx:
      return try WorkbookWriter.bytes(
        of: WrittenWorkbook(
          title: name,
          sheets: [
            WrittenSheet(name: name, widths: widths, rows: [head] + rows, frozenRows: 1)
          ],
          created: seconds
        )
      )
    }
  }

  /// As wide as what stands in a column, within reason.
  private var widths: [Double] {
    headings.indices.map { column in
      let longest =
        rows.prefix(200).map { row in
          column < row.count ? row[column].shown.prefix(60).count : 0
        }.max() ?? 0
      return Double(min(max(longest, headings[column].count) + 3, 60))
    }
  }
}

/// Answers that hold a file.
enum Download {
  /// An answer with a whole file, named with its ending.
  static func response(_ name: String, _ contentType: String, _ bytes: [UInt8]) -> Response {
    var response = Response(
      status: .ok,
      headers: [.contentType: contentType, .cacheControl: "private, no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
    // RFC 6266 with RFC 8187: a plain name for old programs, the real one for others.
    let plain = String(
      name.map { $0.isASCII && ($0.isLetter || $0.isNumber || ".,-_ ".contains($0)) ? $0 : "_" }
    )
    response.headers[.contentDisposition] =
      "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(Address.encoded(name))"
    return response
  }
}
