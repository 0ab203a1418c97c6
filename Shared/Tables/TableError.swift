/// A file that cannot be read as a document with tables, and why.
package enum TableError: Error, Hashable, Sendable {
  /// The file holds no bytes.
  case empty
  /// The file is larger than we read. Carries the bytes found and allowed.
  case tooLarge(byteCount: Int, limit: Int)
  /// A ZIP that unpacks to more than it honestly should. Carries what was reached.
  case inflatesTooMuch(part: String, byteCount: Int, limit: Int)
  /// The file starts like a ZIP but is cut off or damaged.
  case damagedArchive(String)
  /// The file, or a part of it, is encrypted.
  case encrypted
  /// An older or other format that we do not read, with its name.
  case unsupportedFormat(String)
  /// The archive is neither a Word document nor an Excel workbook.
  case notADocument(parts: [String])
  /// A part of the document is not well-formed XML, or has a document type declaration.
  case malformedXML(part: String, line: Int, reason: String)
  /// More of something than we read: rows, cells, columns, letters in a cell.
  case tooMany(what: String, found: Int, limit: Int)
  /// The bytes are not text in any encoding that we know.
  case notText

  /// One sentence for the person who chose the file.
  package var message: String {
    switch self {
    case .empty: "the file is empty"
    case .tooLarge(let count, let limit):
      "the file is \(count) bytes, the limit is \(limit)"
    case .inflatesTooMuch(let part, let count, let limit):
      "the file unpacks to more than it should (\(part) reached \(count) bytes, the limit is \(limit)); it was not read"
    case .damagedArchive(let reason):
      "the file is damaged or cut off and can't be unpacked (\(reason))"
    case .encrypted: "the file is protected with a password; save a copy without one"
    case .unsupportedFormat(let name):
      "this is \(name); save it as .docx, .xlsx, .csv or .tsv"
    case .notADocument(let parts):
      "the file is a ZIP archive but neither a Word document nor an Excel workbook (it holds \(parts.prefix(4).joined(separator: ", ")))"
    case .malformedXML(let part, let line, let reason):
      "\(part) is not readable at line \(line): \(reason)"
    case .tooMany(let what, let found, let limit):
      "the file has \(found) \(what), the limit is \(limit)"
    case .notText: "the file is not text; a .docx, .xlsx, .csv or .tsv is needed"
    }
  }
}
