/// Which number format each cell style of a workbook has.
final class WorkbookStyles: XMLPartReader {
  private var codes: [Int: String] = [:]
  private var formatOfStyle: [Int] = []
  private var inCellStyles = false
  private var formats: [Int: NumberFormat] = [:]

  func start(
    _ name: String,
    _ space: XMLSpace,
    _ attributes: [XMLAttribute]
  ) throws(TableError) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        codes[id] = code
      }
    case "cellXfs": inCellStyles = true
    case "xf":
      if inCellStyles, formatOfStyle.count < 65_536 {
        formatOfStyle.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      }
    default: break
    }
  }

  func end(_ name: String, _ space: XMLSpace) throws(TableError) {
    if name == "cellXfs" { inCellStyles = false }
  }

  func text(_ text: UnsafeRawBufferPointer) throws(TableError) {}

  /// The format of a cell style; General for one that is not there.
  func format(ofStyle style: Int) -> NumberFormat {
    let id = formatOfStyle.indices.contains(style) ? formatOfStyle[style] : 0
    if let known = formats[id] { return known }
    let format = NumberFormat(codes[id] ?? NumberFormat.builtIn[id] ?? "General")
    formats[id] = format
    return format
  }
}
