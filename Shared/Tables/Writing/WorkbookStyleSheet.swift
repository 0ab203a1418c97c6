/// The styles that the cells of a workbook turn out to need.
struct WorkbookStyleSheet {
  private struct Key: Hashable {
    var look: WrittenCell.Look
    var format: String
    /// Excel keeps such a cell as text also when somebody edits it.
    var isQuoted: Bool
  }

  private var keys: [Key: Int] = [Key(look: .plain, format: "General", isQuoted: false): 0]
  private var ordered: [Key] = [Key(look: .plain, format: "General", isQuoted: false)]

  mutating func index(of cell: WrittenCell) -> Int {
    var key = Key(look: cell.look, format: "General", isQuoted: false)
    switch cell.content {
    case .empty: break
    case .text(let text): key.isQuoted = text.beginsLikeFormula
    case .number(_, let format): key.format = format
    }
    if let known = keys[key] { return known }
    keys[key] = ordered.count
    ordered.append(key)
    return ordered.count - 1
  }

  /// Colours of ratings: background, and ink that reads on it.
  private static let colours: [String: (fill: String, ink: String)] = [
    "blue": ("FF1F4E9E", "FFFFFFFF"), "green": ("FF1E6B3A", "FFFFFFFF"),
    "amber": ("FFF5B83D", "FF1A1A1A"), "red": ("FFB3261E", "FFFFFFFF"),
    "grey": ("FFD9D9D9", "FF1A1A1A"),
  ]

  private func fill(of look: WrittenCell.Look) -> String? {
    switch look {
    case .plain, .title, .note: nil
    case .section: "FF1F2A44"
    case .heading: "FFDCE3EC"
    case .label: "FFF1F3F6"
    case .rating(let colour): Self.colours[colour]?.fill
    }
  }

  private func font(of look: WrittenCell.Look) -> String {
    let face = "<name val=\"Calibri\"/><family val=\"2\"/>"
    return switch look {
    case .plain: "<font><sz val=\"11\"/>\(face)</font>"
    case .title: "<font><b/><sz val=\"16\"/>\(face)</font>"
    case .section: "<font><b/><sz val=\"12\"/><color rgb=\"FFFFFFFF\"/>\(face)</font>"
    case .heading, .label: "<font><b/><sz val=\"11\"/>\(face)</font>"
    case .note: "<font><i/><sz val=\"10\"/><color rgb=\"FF505A5F\"/>\(face)</font>"
    case .rating(let colour):
      "<font><b/><sz val=\"11\"/><color rgb=\"\(Self.colours[colour]?.ink ?? "FF1A1A1A")\"/>\(face)</font>"
    }
  }

  var xml: String {
    var formats: [String] = []
    var fonts: [String] = []
    var fills = [
      "<fill><patternFill patternType=\"none\"/></fill>",
      "<fill><patternFill patternType=\"gray125\"/></fill>",
    ]
    var styles: [String] = []
    func place(_ item: String, in list: inout [String]) -> Int {
      if let known = list.firstIndex(of: item) { return known }
      list.append(item)
      return list.count - 1
    }
    for key in ordered {
      let font = place(font(of: key.look), in: &fonts)
      let fill =
        fill(of: key.look).map { colour in
          place(
            "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\(colour)\"/></patternFill></fill>",
            in: &fills
          )
        } ?? 0
      let number = key.format == "General" ? 0 : 164 + place(key.format, in: &formats)
      let border =
        switch key.look {
        case .title, .note, .section: 0
        default: 1
        }
      styles.append(
        "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"\(border)\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"\(key.isQuoted ? " quotePrefix=\"1\"" : "")><alignment vertical=\"top\"\(key.look == .title || key.look == .note ? "" : " wrapText=\"1\"")/></xf>"
      )
    }
    var xml =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
    if !formats.isEmpty {
      xml += "<numFmts count=\"\(formats.count)\">"
      for (index, format) in formats.enumerated() {
        xml += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(format)\"/>"
      }
      xml += "</numFmts>"
    }
    let side = " style=\"thin\"><color rgb=\"FFBFC6CF\"/></"
    let borders =
      "<border><left/><right/><top/><bottom/><diagonal/></border><border><left\(side)left><right\(side)right><top\(side)top><bottom\(side)bottom><diagonal/></border>"
    xml += "<fonts count=\"\(fonts.count)\">\(fonts.joined())</fonts>"
    xml += "<fills count=\"\(fills.count)\">\(fills.joined())</fills>"
    xml += "<borders count=\"2\">\(borders)</borders>"
    xml +=
      "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    xml += "<cellXfs count=\"\(styles.count)\">\(styles.joined())</cellXfs>"
    xml +=
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    return xml + "</styleSheet>"
  }
}
