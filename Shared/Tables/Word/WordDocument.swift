/// Reads a Word document: its styles and lists first, then its body.
enum WordDocument {
  static func read(
    _ archive: ZipArchive,
    body: ZipArchive.Entry,
    limits: TableLimits
  ) throws(TableError) -> TableDocument {
    let folder = body.name.split(separator: "/").dropLast().joined(separator: "/")
    let prefix = folder.isEmpty ? "" : folder + "/"
    let styles = WordStyles()
    if let entry = archive.entries[prefix + "styles.xml"] {
      try XMLPart.read(entry, of: archive, limits: limits, into: styles)
    }
    let numbering = WordNumbering()
    if let entry = archive.entries[prefix + "numbering.xml"] {
      try XMLPart.read(entry, of: archive, limits: limits, into: numbering)
    }
    let reader = WordBody(styles: styles, numbering: numbering, limits: limits)
    try XMLPart.read(body, of: archive, limits: limits, into: reader)
    var document = TableDocument(format: .word, blocks: reader.blocks)
    if reader.skippedDeletions > 0 {
      document.warnings.append(
        TableWarning(
          found: "\(reader.skippedDeletions) deleted rows",
          message: "rows that are marked as deleted with tracked changes were not read"
        )
      )
    }
    return document
  }
}
