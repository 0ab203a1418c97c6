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
    document.add(margins: try margins(archive, of: body, limits: limits))
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

  /// The lines of the page headers, then those of the footers.
  private static func margins(
    _ archive: ZipArchive,
    of body: ZipArchive.Entry,
    limits: TableLimits
  ) throws(TableError) -> [String] {
    let targets = try PackageRelationships.of(body.name, in: archive, limits: limits).targets
    var lines: [String] = []
    for type in ["header", "footer"] {
      let parts = targets.values.filter { $0.type == type }.map(\.target).sorted()
      for part in parts {
        let path = PackageRelationships.resolve(part, from: body.name)
        guard let entry = archive.entries[path] else { continue }
        let reader = WordMargin(limits: limits)
        try XMLPart.read(entry, of: archive, limits: limits, into: reader)
        lines += reader.lines
      }
    }
    return lines
  }
}
