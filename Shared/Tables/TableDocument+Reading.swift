extension TableDocument {
  /// Reads a file of any format that we know, by its content and not by its name.
  ///
  /// The file's name is looked at for its ending only: that decides a draw and is checked against
  /// what the content turns out to be. Throws ``TableError``, whose `message` is meant for the person
  /// who chose the file.
  package static func read(
    _ bytes: [UInt8],
    named name: String,
    limits: TableLimits = .standard
  ) throws(TableError) -> TableDocument {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.fileBytes else {
      throw .tooLarge(byteCount: bytes.count, limit: limits.fileBytes)
    }
    var document: TableDocument
    if bytes.starts(with: [0x50, 0x4B]) {
      document = try readArchive(bytes, limits: limits)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // The older container; Office also wraps a password-protected .docx or .xlsx in it.
      throw isEncryptedPackage(bytes)
        ? .encrypted : .unsupportedFormat("an older Word or Excel file")
    } else if bytes.starts(with: Array("%PDF".utf8)) {
      throw .unsupportedFormat("a PDF")
    } else if bytes.starts(with: Array("{\\rtf".utf8)) {
      throw .unsupportedFormat("a rich text file")
    } else {
      document = try SeparatedValues.read(bytes, named: name, limits: limits)
    }
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let expected: Format? =
      ["docx", "docm", "dotx"].contains(ending)
      ? .word
      : ["xlsx", "xlsm", "xltx"].contains(ending)
        ? .workbook : ["csv", "tsv", "txt"].contains(ending) ? .separatedValues : nil
    if let expected, expected != document.format {
      document.warnings.append(
        TableWarning(
          found: ".\(ending)",
          message:
            "the name ends in .\(ending) but the file is \(document.format.rawValue); it was read as what it is"
        )
      )
    }
    document.warnings += document.formulaWarnings
    return document
  }

  private static func readArchive(
    _ bytes: [UInt8],
    limits: TableLimits
  ) throws(TableError) -> TableDocument {
    let archive = try ZipArchive(bytes, limits: limits)
    if archive.entries.values.contains(where: \.isEncrypted) { throw .encrypted }
    let root = try PackageRelationships.of("", in: archive, limits: limits)
    let named = root.path(type: "officeDocument", from: "").flatMap { archive.entries[$0] }
    let candidates = [
      named, archive.entries["word/document.xml"], archive.entries["xl/workbook.xml"],
    ]
    for entry in candidates.compactMap({ $0 }) {
      if entry.name.hasSuffix("workbook.xml") || entry.name.hasPrefix("xl/") {
        return try WorkbookDocument.read(archive, workbook: entry, limits: limits)
      }
      if entry.name.hasSuffix("document.xml") || entry.name.hasPrefix("word/") {
        return try WordDocument.read(archive, body: entry, limits: limits)
      }
    }
    if archive.entries["content.xml"] != nil, archive.entries["mimetype"] != nil {
      throw .unsupportedFormat("an OpenDocument file")
    }
    throw .notADocument(parts: archive.entries.keys.sorted())
  }

  /// Whether an older container holds the stream named `EncryptedPackage` (in UTF-16).
  private static func isEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    var name: [UInt8] = []
    for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
    guard bytes.count >= name.count else { return false }
    for start in 0...(min(bytes.count, 1 << 20) - name.count) where bytes[start] == name[0] {
      if bytes[start..<(start + name.count)].elementsEqual(name) { return true }
    }
    return false
  }

  private var formulaWarnings: [TableWarning] {
    var warnings: [TableWarning] = []
    for table in tables {
      for row in table.rows {
        for cell in row.cells where cell.value == .text && cell.looksLikeFormula {
          guard warnings.count < 200 else { return warnings }
          warnings.append(
            TableWarning(
              place: table.name,
              row: row.number,
              column: table.isSheet
                ? CellPosition.letters(cell.column) : "column \(cell.column + 1)",
              found: String(cell.text.prefix(80)),
              message: "this looks like a formula; it was kept as text and is never run"
            )
          )
        }
      }
    }
    return warnings
  }
}
