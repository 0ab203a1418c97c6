/// Reads an Excel workbook: a table for each sheet, in the order of its tabs.
enum WorkbookDocument {
  static func read(
    _ archive: ZipArchive,
    workbook: ZipArchive.Entry,
    limits: TableLimits
  ) throws(TableError) -> TableDocument {
    let index = WorkbookIndex()
    try XMLPart.read(workbook, of: archive, limits: limits, into: index)
    let relationships = try PackageRelationships.of(
      workbook.name,
      in: archive,
      limits: limits
    )
    let styles = WorkbookStyles()
    if let path = relationships.path(type: "styles", from: workbook.name),
      let entry = archive.entries[path]
    {
      try XMLPart.read(entry, of: archive, limits: limits, into: styles)
    }
    let strings = SharedStrings(limits: limits)
    if let path = relationships.path(type: "sharedStrings", from: workbook.name),
      let entry = archive.entries[path]
    {
      try XMLPart.read(entry, of: archive, limits: limits, into: strings)
    }
    var document = TableDocument(format: .workbook)
    var budget = TableBudget(limits)
    for sheet in index.sheets {
      guard let target = relationships.targets[sheet.relationship], target.type == "worksheet",
        let entry = archive.entries[
          PackageRelationships.resolve(target.target, from: workbook.name)
        ]
      else {
        document.warnings.append(
          TableWarning(
            place: sheet.name,
            message: "this sheet holds no cells that can be read"
          )
        )
        continue
      }
      let reader = SheetReader(
        strings: strings.texts,
        styles: styles,
        is1904: index.is1904,
        budget: budget
      )
      try XMLPart.read(entry, of: archive, limits: limits, into: reader)
      budget = reader.remainingBudget
      document.add(margins: reader.margins)
      let (rows, columns) = reader.mergedRows()
      document.blocks.append(
        .table(
          Table(
            name: sheet.name,
            isSheet: true,
            isHidden: sheet.isHidden,
            rows: rows,
            columnCount: columns
          )
        )
      )
      document.warnings += notes(sheet, reader)
    }
    return document
  }

  private static func notes(
    _ sheet: WorkbookIndex.Sheet,
    _ reader: SheetReader
  ) -> [TableWarning] {
    var warnings: [TableWarning] = []
    if sheet.isHidden, !reader.rows.isEmpty {
      warnings.append(
        TableWarning(
          place: sheet.name,
          message: "this sheet is hidden in the workbook; it was read"
        )
      )
    }
    if reader.hiddenRows > 0 {
      warnings.append(
        TableWarning(
          place: sheet.name,
          found: "\(reader.hiddenRows) hidden rows",
          message: "rows that are hidden in the workbook were read"
        )
      )
    }
    for position in reader.formulaWarnings.prefix(100) {
      warnings.append(
        TableWarning(
          place: sheet.name,
          row: position.row,
          column: CellPosition.letters(position.column),
          found: position.name,
          message:
            "this cell is a formula that reaches outside; what it last showed was read as text"
        )
      )
    }
    return warnings
  }
}

/// The list of a workbook's sheets.
final class WorkbookIndex: XMLPartReader {
  struct Sheet {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var is1904 = false

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    if name == "sheet", let title = attributes["name"], let id = attributes["id"] {
      let state = attributes["state"] ?? "visible"
      sheets.append(Sheet(name: title, relationship: id, isHidden: state != "visible"))
    }
    if name == "workbookPr" { is1904 = attributes.isOn("date1904") }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {}
  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {}
}
